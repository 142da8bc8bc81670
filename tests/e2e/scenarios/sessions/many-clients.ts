// A law office with 500 clients, as one table in a tab of its own.
import assert from 'node:assert/strict';
import { ENDPOINTS } from '../../../../lib/uscis/reading.ts';
import type { Doc } from '../../../../tools/browser/driver.ts';
import { eventually } from '../../../../tools/browser/eventually.ts';
import type { Scenario } from '../../../../tools/browser/fixtures.ts';
import { panelShows } from '../../../../tools/browser/page-objects.ts';
import { goneWithinASecond } from '../../gone-within-a-second.ts';
import { shows, signOutBehind } from '../../visit-steps.ts';

const WORDS_OF_CLIENTS = /IOE0940|…0\d{3}|ABARA|CHOWDHURY|EKSTROM|Nebraska|\b[IN]-\d{3}\b/;

/** Types into the search, or clicks a key, in a tab of our own that is in front. */
const search = (table: Doc, words: string): Promise<void> =>
  table.ask((given) => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (box === null) throw new Error('The table has no search.');
    box.value = given;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);
const press = (table: Doc, key: string): Promise<void> =>
  table.ask((given) => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: given, bubbles: true, cancelable: true }),
    );
  }, key);
const focused = (table: Doc): Promise<string | null> =>
  table.ask(() => document.activeElement?.getAttribute('data-receipt') ?? null);
const names = (table: Doc): Promise<string[]> =>
  table.ask(() => [...document.querySelectorAll('.who')].map((one) => one.textContent));

export const MANY_CLIENTS: readonly Scenario[] = [
  {
    name: 'five hundred clients are one table: read behind it, searched, sorted, walked by keys, and gone at sign-out',
    mockSite: { autoSignIn: 'l', latencyMs: 1_000 },
    async run({ browser, mockSite }) {
      const tab = await browser.open('/account/representative');
      const panel = await panelShows(tab, /\(1 of 500\)/, 15_000);
      await panel.click('#all-cases');
      const table = await eventually('the table stands in a tab of its own', async () => {
        const [own] = await browser.ownTabs();
        assert.match((await own?.text()) ?? '', /^500 cases$/m);
        assert.ok(own);
        return own;
      });
      // The page of the account is behind it now: what is left is read because the person asks for it here.
      await table.click('.round button', /^Read these now$/);
      await shows(table, /Four answers at a time\./);
      await eventually(
        'more cases are read behind it',
        () => {
          const read = new Set(mockSite.log.flatMap(({ receipt }) => receipt ?? []));
          assert.ok(read.size >= 3, `${String(read.size)} cases`);
        },
        30_000,
      );
      const addresses = new Set(mockSite.log.flatMap(({ receipt, address }) => (receipt === null ? [] : [address])));
      assert.deepEqual([...addresses].sort(), [...ENDPOINTS].sort());

      await table.click('.sort', /^Receipt/);
      await table.click('.sort', /^Receipt/);
      await eventually('the last receipt stands first', async () => {
        assert.match((await names(table))[0] ?? '', /0500/);
      });
      await search(table, 'abara amara');
      await eventually('one of each letter fits', async () => {
        const found = await names(table);
        assert.ok(found.length > 0 && found.every((name) => /^ABARA, AMARA/.test(name)), found.join());
      });
      await search(table, '');
      await eventually('all are back', async () => {
        assert.ok((await names(table)).length >= 40);
      });
      await table.ask(() => document.querySelector<HTMLElement>('.who[tabindex="0"]')?.focus());
      await press(table, 'ArrowDown');
      await press(table, 'ArrowDown');
      const row = await focused(table);
      assert.match(row ?? '', /^IOE0940/);
      await table.ask(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.click();
      });
      await shows(table, new RegExp(`…${row?.slice(-4) ?? ''} \\(\\d+ of 500\\)`));
      await press(table, 'Escape');
      await eventually('Escape leads back to the same row', async () => {
        assert.equal(await focused(table), row);
      });

      await signOutBehind(tab);
      await goneWithinASecond(browser, [tab], WORDS_OF_CLIENTS);
      const after = mockSite.log.length;
      await shows(tab.page, /Sign in/);
      assert.equal(mockSite.log.slice(after).filter(({ receipt }) => receipt !== null).length, 0);
    },
  },
];
