// Saving: the report that the panel saves is the one that `decode` prints, and the raw answers are USCIS's own bytes.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MockSite } from '../../../mock-site/server.ts';
import { ENDPOINTS, READ_ENDPOINTS } from '../../../lib/uscis/reading.ts';
import { ALL_OF_A, FIRST } from '../mock-site-cases.ts';
import { panelShows } from '../../../tools/browser/page-objects.ts';
import { ReportReads, savedFiles, savedReport, withoutReadTimes } from '../../../tools/browser/saved-report.ts';
import { PROJECT, type Scenario } from '../../../tools/browser/fixtures.ts';
import { optionalWasRead } from '../visit-steps.ts';

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

export const SAVING: readonly Scenario[] = [
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
