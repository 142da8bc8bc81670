// Waits until no word of a case is on any screen of ours, no longer than the contract allows: one second, on a machine that is not too busy
// to look. Reads the screens, changes nothing.
import assert from 'node:assert/strict';
import type { Tab, TestBrowser } from '../../tools/browser/driver.ts';
import { eventually } from '../../tools/browser/eventually.ts';
import { ownWords } from '../../tools/browser/page-objects.ts';

/** Contract: from the first page or answer that shows the end. */
const GONE_WITHIN_MS = 1_000;
/** On a busy machine the limit is as many looks at all screens, since each look waits for the same browser. */
const LOOKS = 10;

/** @param words what must be gone @param fromMs when the end could first be seen, ms by the clock of this process */
export async function goneWithinASecond(
  browser: TestBrowser,
  tabs: readonly Tab[],
  words: RegExp,
  fromMs = Date.now(),
): Promise<void> {
  const begun = performance.now();
  await ownWords(browser, tabs);
  const lookMs = performance.now() - begun;
  await eventually(
    'no word of the case is on any screen of ours',
    async () => {
      const found = words.exec(await ownWords(browser, tabs))?.[0];
      assert.equal(found, undefined, `There is still “${found ?? ''}”.`);
    },
    Math.max(0, fromMs + Math.max(GONE_WITHIN_MS, LOOKS * lookMs) - Date.now()),
  );
}
