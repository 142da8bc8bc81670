import { describe, expect, it } from 'vitest';
import { plainTextOf } from './plain-text.ts';

describe('status text becomes plain text', () => {
  it.each([
    ['See <a href="https://www.uscis.gov">our site</a>.', 'See our site (https://www.uscis.gov).'],
    [
      "See <A class='x' HREF='https://a.gov/b?c=1&amp;d=2'>this <b>page</b></A>",
      'See this page (https://a.gov/b?c=1&d=2)',
    ],
    ['<a href=https://a.gov>here</a>', 'here (https://a.gov)'],
    ['Go to <a href="https://a.gov">https://a.gov</a> now', 'Go to https://a.gov now'],
    ['Mail <a href="mailto:x@a.gov">us</a>', 'Mail us (mailto:x@a.gov)'],
    ['<a href="/account/case">your case</a>', 'your case (/account/case)'],
    ['<a href="javascript:alert(1)">click</a>', 'click'],
    ['<a href="https://a.gov">open', 'open (https://a.gov)'],
    ['<p>One.</p><p>Two.<br/>Three</p>', 'One.\n\nTwo.\nThree'],
    ['a &lt;b&gt; &amp; &#39;c&#x27; &nbsp;d &unknown; &#xD800;', "a <b> & 'c' d &unknown; &#xD800;"],
    ['fee < 10 and > 5', 'fee < 10 and > 5'],
    ['x<script>alert(1)</script>y<style>p{}</style>z', 'xyz'],
    ['a<!-- <a href="https://x.gov">no</a> -->b', 'ab'],
    ['<img src=x onerror=alert(1)>text', 'text'],
    ['<3 hearts', '<3 hearts'],
    ['  plain   text ', 'plain text'],
    ['Solicitud de inspecci&oacute;n', 'Solicitud de inspección'],
    ['<a href="https://a.gov"></a>.', '(https://a.gov).'],
  ])('%j', (html, text) => expect(plainTextOf(html)).toBe(text));

  // Work that grew with the square of the length would not end within the patience of a test.
  it.each([
    ['<a ', 200_000],
    ['<a href="', 100_000],
    ['&', 300_000],
    ['<script></script>', 50_000],
  ])('comes to an end with %j, %i times', (part, times) => {
    expect(plainTextOf(part.repeat(times)).length).toBeLessThanOrEqual(part.length * times);
  });
});
