// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchPage, type PageNow } from './watch-page.ts';

/** A watched page with manual time: `pass` runs the timers that are due. */
function aWatchedPage() {
  const waiting: { run: () => void; ms: number }[] = [];
  const shown: PageNow[] = [];
  const life = new AbortController();
  let repairs = 0;
  watchPage(
    { setTimeout: (run, ms) => waiting.push({ run, ms }), signal: life.signal },
    (page) => shown.push(page),
    () => (repairs += 1),
  );
  return { waiting, shown, end: () => life.abort(), looks: () => repairs };
}
const settled = () => new Promise((done) => setTimeout(done, 0));

beforeEach(() => {
  const text = document.createElement('p');
  text.id = 'text';
  document.body.replaceChildren(text);
});
let end: () => void = () => undefined;
afterEach(() => end());

it('ten thousand changes of the page are one look, and not before its time', async () => {
  const page = aWatchedPage();
  end = page.end;
  expect(page.looks()).toBe(1);
  const text = document.getElementById('text');
  for (let change = 0; change < 10_000; change += 1) {
    if (text !== null) text.textContent = String(change);
    if (change % 100 === 0) await settled();
  }
  await settled();
  expect(page.looks()).toBe(1);
  expect(page.waiting).toHaveLength(1);
  expect(page.waiting[0]?.ms).toBeGreaterThan(100);
  page.waiting[0]?.run();
  expect(page.looks()).toBe(2);
});
