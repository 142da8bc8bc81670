import { describe, expect, it } from 'vitest';
import { webPageAt } from './web-page.ts';

const JSON_OF_PAGE = '{"cases":[{"receiptNumber":"IOE0912345678"}]}';

describe('a web page', () => {
  it('gives the JSON of its script element, wherever it stands in the page', () => {
    const script = `<script type="application/json" class="js-react-on-rails-component" data-component-name="CaseCardsApp">${JSON_OF_PAGE}</script>`;
    for (const page of [
      script,
      `<!DOCTYPE html><html><script>var a={"data":1}</script><body>${script}</body></html>`,
    ]) {
      const { inside, end } = webPageAt(page, 0);
      expect(inside).toEqual([{ text: JSON_OF_PAGE, index: page.indexOf(JSON_OF_PAGE) }]);
      expect(end).toBe(page.length);
    }
  });

  it('gives the text that a browser drew, with its characters as they were', () => {
    const page = '<html><body><pre style="x">{"data":{"statusText":"A &lt;b&gt; &amp;amp; C"}}</pre></body></html>';
    expect(webPageAt(page, 0).inside[0]?.text).toBe('{"data":{"statusText":"A <b> &amp; C"}}');
  });

  it.each([
    ['<html><head><title>Sign In | USCIS</title></head></html>', 'signed-out'],
    ['<!doctype html><form><input name="p" type="password"></form>', 'signed-out'],
    ['<html><form action="/users/sign_in">', 'signed-out'],
    ['<html><title>403 Forbidden</title></html>', 'blocked'],
    ['<html><h1>Request blocked.</h1></html>', 'blocked'],
    ['<html><title>We’re sorry, but something went wrong (500)</title></html>', 'server-error'],
    ['<html><body>A recipe for soup</body></html>', 'not-json'],
  ])('without data says how the address answered: %s', (page, outcome) => {
    expect(webPageAt(page, 0)).toEqual({ end: page.length, inside: [], outcome });
  });

  it('ends where it ends', () => expect(webPageAt('<html></html>{"data":null}', 0).end).toBe(13));
});
