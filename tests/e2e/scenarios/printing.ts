// What comes out of the printer: every page says that it is unofficial and which it is, and nothing of the record is missing.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Doc, TestBrowser } from '../../../tools/browser/driver.ts';
import { eventually } from '../../../tools/browser/eventually.ts';
import { panelShows } from '../../../tools/browser/page-objects.ts';
import { keepPictures, textsOf } from '../printed-pages.ts';
import { PICTURES, type Scenario } from '../../../tools/browser/fixtures.ts';

const PAPERS = ['A4', 'Letter'] as const;
const PICTURED_PAGES = 3;

/** Presses through the panel until the pages to print stand in a tab of their own. */
async function openPages(browser: TestBrowser, purpose: RegExp, patienceMs: number): Promise<Doc> {
  const tab = await browser.open('/account/applicant');
  const panel = await panelShows(tab, 'Read in full.', patienceMs);
  await panel.click('button', /Save, print or share/);
  await panel.click('label', purpose);
  await panel.click('label', /^Print or PDF/);
  await panelShows(tab, /Preview[^]*Unofficial/, patienceMs);
  await panel.click('button', /^Open the pages to print/);
  return eventually(
    'the pages open',
    async () => {
      for (const own of await browser.ownTabs()) if (/Page 1 of \d+/.test(await own.text())) return own;
      throw new Error('They are not there.');
    },
    patienceMs,
  );
}

/** Each sheet became one page that says which it is and that it is unofficial. */
function assertPages(pages: readonly string[], sheets: number): void {
  assert.equal(pages.length, sheets, 'A sheet does not fit on its page.');
  pages.forEach((text, index) => {
    assert.match(text, /Unofficial/);
    assert.match(text, new RegExp(`Page ${String(index + 1)} of ${String(sheets)}\\b`));
  });
}

const CODE = /^[A-Z][A-Z0-9]{1,4}$/;
const daysIn = (text: string): string[] => text.match(/[A-Z][a-z]{2} \d{1,2}, \d{4}/g) ?? [];

function timesOf(all: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const one of all) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}

const sheetsIn = (paper: Doc): Promise<number> => paper.ask(() => document.querySelectorAll('.sheet').length);

export const PRINTING: readonly Scenario[] = [
  {
    name: 'a printed report says on every page of A4 and Letter which page it is and that it is unofficial',
    programs: ['pdftotext', 'pdftoppm'],
    async run({ browser }) {
      const paper = await openPages(browser, /^For my attorney/, 20_000);
      const sheets = await sheetsIn(paper);
      for (const size of PAPERS) {
        const pdf = await browser.printReport(size);
        const pages = textsOf(pdf);
        keepPictures(pdf, join(PICTURES, browser.name), `paper-${size.toLowerCase()}`, PICTURED_PAGES);
        assertPages(pages, sheets);
        const whole = pages.join('\n').replaceAll(/\s+/g, ' ');
        for (const words of [
          /IOE0926301101/,
          /Request for Additional Evidence/,
          /National Benefits Center/,
          /not official/,
        ])
          assert.match(whole, words);
      }
    },
  },
  {
    name: 'a case of 1,000 events prints in full on A4 and on Letter: every code and every day',
    mockSite: { autoSignIn: 'd' },
    programs: ['pdftotext', 'pdftoppm'],
    async run({ browser }) {
      const paper = await openPages(browser, /^For myself/, 30_000);
      const sheets = await sheetsIn(paper);
      const cells = await paper.ask(() =>
        [...document.querySelectorAll('.sheet td')].map((cell) => cell.textContent.trim()),
      );
      const wanted = cells.flatMap((cell) => (CODE.test(cell) ? [cell] : daysIn(cell)));
      assert.ok(wanted.filter((one) => CODE.test(one)).length >= 1_000, 'The sheets do not hold 1,000 codes.');
      for (const size of PAPERS) {
        const pages = textsOf(await browser.printReport(size));
        assertPages(pages, sheets);
        const whole = pages.join('\n');
        const printed = timesOf([...whole.split(/[^A-Za-z0-9]+/), ...daysIn(whole)]);
        for (const [one, times] of timesOf(wanted)) {
          const there = printed.get(one) ?? 0;
          assert.ok(there >= times, `${size}: ${one} stands ${String(there)} of ${String(times)} times.`);
        }
      }
    },
  },
];
