// Saving: the report that the panel saves is the one that `decode` prints, and the raw answers are USCIS's own bytes.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MockSite } from '../../../mock-site/server.ts';
import { readHistory } from '../../../lib/history/backup/history-file.ts';
import { unseal } from '../../../lib/history/backup/seal.ts';
import { ENDPOINTS, READ_ENDPOINTS } from '../../../lib/uscis/reading.ts';
import { ALL_OF_A, FIRST } from '../mock-site-cases.ts';
import { panelShows } from '../../../tools/browser/page-objects.ts';
import { ReportReads, savedFiles, savedReport, withoutReadTimes } from '../../../tools/browser/saved-report.ts';
import { BUILDS, launch, PROJECT, type Scenario } from '../../../tools/browser/fixtures.ts';
import type { Doc } from '../../../tools/browser/driver.ts';
import { ALL_READ, firstVisit, openOptions, optionalWasRead, PAGE, shows } from '../visit-steps.ts';

const run = promisify(execFile);

/** What `decode` prints for the mock site's answers of these receipts. */
async function decoded(mockSite: MockSite, receipts: readonly string[], at: string): Promise<unknown> {
  const dir = mkdtempSync(join(tmpdir(), 'caseside-answers-'));
  try {
    const files = receipts.flatMap((receipt) => {
      mkdirSync(join(dir, receipt));
      return READ_ENDPOINTS.flatMap((endpoint) => {
        const body = mockSite.body(receipt, endpoint);
        const file = join(dir, receipt, `${endpoint}.json`);
        if (body === undefined) return [];
        writeFileSync(file, body);
        return [file];
      });
    });
    const { stdout } = await run('npm', ['run', '-s', 'decode', '--', '--at', at, ...files], { cwd: PROJECT });
    return JSON.parse(stdout);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const PASSPHRASE = 'river lamp seven coat moon';

/** Types into the password fields of our page, the same into all. */
const typePassphrase = (doc: Doc): Promise<void> =>
  doc.ask((words) => {
    const fields = () => [...document.querySelectorAll<HTMLInputElement>('input[type=password]')];
    for (let done = 0; done < fields().length; done += 1) {
      const field = fields()[done];
      if (field === undefined) return;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, PASSPHRASE);

const giveFile = (doc: Doc, text: string): Promise<void> =>
  doc.ask((given) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([given], 'caseside-history.json', { type: 'application/json' }));
    if (input === null) return;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** What a sealed back-up holds. */
async function historyIn(text: string) {
  const open = await unseal(text, PASSPHRASE);
  assert.ok(open.ok, 'its passphrase opens it');
  const read = await readHistory(open.text);
  assert.ok(read.ok, 'the back-up is sound');
  return read.history.cases;
}

export const SAVING: readonly Scenario[] = [
  {
    name: 'a history that was backed up comes into a fresh profile whole',
    async run({ browser, mockSite }) {
      await firstVisit({ browser });
      await browser.restart();
      mockSite.change(FIRST, 'office moves');
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      await panelShows(tab, /1 thing changed since/);
      const options = await openOptions(browser, tab);
      await shows(options, /Passphrase/);
      await typePassphrase(options);
      await options.click('button', /^Back up$/);
      const [sealed] = await savedFiles(browser, 1);
      assert.ok(sealed?.text.includes('caseside/sealed/1') === true, 'it is sealed');
      assert.doesNotMatch(sealed.text, new RegExp(FIRST));

      const fresh = await launch(browser.name, {
        extension: BUILDS[browser.name],
        port: mockSite.port,
        display: null,
      });
      try {
        const visit = await firstVisit({ browser: fresh });
        const there = await openOptions(fresh, visit);
        await shows(there, /Passphrase/);
        await giveFile(there, sealed.text);
        await shows(there, /This back-up is sealed\. What is its passphrase\?/);
        await typePassphrase(there);
        await there.click('button', /^Open it$/);
        await shows(there, /New: 8 cases, \d+ readings, 0 notes\./);
        await there.click('button', /^Bring in$/);
        await shows(there, /It is in\. Everything you had is still here\./);
        await there.click('button', /^Back up$/);
        const [again] = await savedFiles(fresh, 1);
        const [before, after] = [await historyIn(sealed.text), await historyIn(again?.text ?? '')];
        for (const one of before) {
          const same = after.find(({ receipt }) => receipt === one.receipt);
          for (const list of ['texts', 'reads', 'spans', 'firsts', 'visits'] as const)
            for (const record of one[list])
              assert.ok(
                same?.[list].some((other) => JSON.stringify(other) === JSON.stringify(record)),
                `${one.receipt} has lost one of its ${list}: ${JSON.stringify(record)}`,
              );
        }
      } finally {
        await fresh.close();
      }
    },
  },
  {
    name: 'the report of the case in view is the one that decode prints for the same answers',
    async run({ browser, mockSite }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await optionalWasRead(mockSite);
      const text = await savedReport(browser, tab, { all: false });
      const { generatedAt, cases } = ReportReads.parse(JSON.parse(text));
      assert.deepEqual(
        cases.map(({ receipt }) => receipt),
        [FIRST],
      );
      assert.deepEqual(
        withoutReadTimes(JSON.parse(text)),
        withoutReadTimes(await decoded(mockSite, [FIRST], generatedAt)),
      );
    },
  },
  {
    name: 'the report of all cases of the page is the one that decode prints for them',
    async run({ browser, mockSite }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await optionalWasRead(mockSite);
      const text = await savedReport(browser, tab, { all: true });
      const { generatedAt, cases } = ReportReads.parse(JSON.parse(text));
      assert.deepEqual(cases.map(({ receipt }) => receipt).sort(), [...ALL_OF_A].sort());
      assert.deepEqual(
        withoutReadTimes(JSON.parse(text)),
        withoutReadTimes(await decoded(mockSite, ALL_OF_A, generatedAt)),
      );
    },
  },
  {
    name: 'a masked report holds no receipt digit, no name and no file name of the person',
    async run({ browser, picture }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      const text = await savedReport(browser, tab, { all: true, masked: true });
      assert.doesNotMatch(text, /09263\d{5}|QUIROGA|Elena|Marisol|WHITFIELD|part\d\.tif|Marriage certificate/i);
      assert.match(text, /"masked":\s*true/);
      await picture(tab, 'save');
    },
  },
  {
    name: 'the four answers are saved byte for byte as USCIS sent them',
    async run({ browser, mockSite }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, 'Read in full.');
      await panel.click('button', /Save, print or share/);
      await panel.click('label', /^Back up/);
      await panel.click('button', /Save the answers/);
      await panelShows(tab, 'Saved.');
      const files = await savedFiles(browser, ENDPOINTS.length);
      for (const endpoint of ENDPOINTS) {
        const file = files.find(({ name }) => name === `${endpoint}.json`);
        assert.equal(file?.text, mockSite.body(FIRST, endpoint)?.toString('utf8'), endpoint);
      }
    },
  },
];
