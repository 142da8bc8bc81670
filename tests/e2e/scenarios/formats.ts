// Every format that the panel saves, byte for byte what `decode` prints from the JSON report that the same panel saved.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { decode } from '../../../tools/decode/decode.ts';
import { FIRST, SECOND, withAppointment } from '../mock-site-cases.ts';
import type { Doc, Tab, TestBrowser } from '../../../tools/browser/driver.ts';
import { eventually } from '../../../tools/browser/eventually.ts';
import { openSection, panelShows } from '../../../tools/browser/page-objects.ts';
import { coverNames, ReportReads } from '../../../tools/browser/saved-report.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { firstVisit, optionalWasRead, PAGE } from '../visit-steps.ts';

const NOTE = 'Called the contact center about Riverbend, reference SR-001.';
const READ_IN_PART = /Read (at|\w+ \d)[^]*?(answers arrived|Read in full)\./;

const PEOPLE = ['txt', 'md', 'table', 'csv'] as const;
const FORUM = ['txt', 'md', 'csv', 'ics'] as const;
/** null: the only kind that this purpose has. */
const KINDS = {
  txt: 'Plain text',
  md: 'Text for forums',
  table: 'One row a case',
  csv: 'Table of everything',
  ics: 'Calendar',
  json: null,
  summary: null,
};

interface Choice {
  purpose: string;
  /** What `decode --purpose` calls it. */
  id: string;
  masked: boolean;
  /** A purpose changes nothing in data for programs and in calendars but whether they are masked. */
  formats: readonly (keyof typeof KINDS)[];
}

const CHOICES: readonly Choice[] = [
  { purpose: 'For myself', id: 'myself', masked: false, formats: [...PEOPLE, 'ics'] },
  { purpose: 'For myself', id: 'myself', masked: true, formats: PEOPLE },
  { purpose: 'For my attorney', id: 'attorney', masked: false, formats: PEOPLE },
  { purpose: 'For a congressional or ombudsman inquiry', id: 'inquiry', masked: false, formats: PEOPLE },
  { purpose: 'To post in a forum', id: 'forum', masked: true, formats: FORUM },
  { purpose: 'Back up', id: 'myself', masked: true, formats: ['json'] },
  { purpose: 'A short message', id: 'myself', masked: true, formats: ['summary'] },
  { purpose: 'A short message', id: 'myself', masked: false, formats: ['summary'] },
];

async function writeNote(tab: Tab, panel: Doc): Promise<void> {
  await panelShows(tab, /Notes and calls/);
  await openSection(panel, 'changes');
  await panelShows(tab, 'The history of this case begins');
  await openSection(panel, 'notes');
  await panel.click('button', /^Add a note/);
  await panel.ask((note) => {
    const area = document.querySelector('.noteform textarea');
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = note;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, NOTE);
  await panel.click('button', /^Keep this note/);
  await panelShows(tab, 'The note is kept.');
}

/** Saves one kind of file as it is chosen now. A browser may write it over an older one of the same name. */
async function save(browser: TestBrowser, panel: Doc, kind: string | null): Promise<string> {
  const before = (await browser.saved()).at(-1)?.text;
  if (kind !== null) await panel.click('label', new RegExp(`^${kind}`));
  await eventually('the file is made', async () => {
    assert.doesNotMatch(await panel.text(), /Making it…/);
  });
  await panel.click('button', /Save report/);
  const files = await browser.saved(
    `a file is saved as ${kind ?? 'the only kind'}`,
    (all) => all.at(-1)?.text !== before,
  );
  return files.at(-1)?.text ?? '';
}

/** When a file was made, as exactly as it says so; null where it names the day alone. */
function madeAt(text: string): string | null {
  const exact = /"generatedAt": "([^"]+)"|"made","(\d{4}-[^"]+T[^"]+)"/.exec(text);
  const [, year, month, day, hour, minute, second] = /DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(text) ?? [];
  // Texts for people name the minute, in the zone of this machine.
  const inWords = /Made on (\w+ \d+, \d+, \d+:\d+ [AP]M)/.exec(text)?.[1];
  if (exact !== null) return exact[1] ?? exact[2] ?? '';
  if (year !== undefined) return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return inWords === undefined ? null : new Date(inWords).toISOString();
}

export const SAVED_FORMATS: readonly Scenario[] = [
  {
    name: 'every format that the panel saves is what decode prints from the panel’s JSON report, for every purpose',
    async run({ browser, mockSite }) {
      withAppointment(mockSite);
      const before = await firstVisit({ browser });
      await writeNote(before, await panelShows(before, /Notes and calls/));
      await browser.restart();
      mockSite.change(FIRST, 'everything');
      mockSite.setFault({ address: 'documents', receipt: SECOND, kind: '500' });
      const seenBefore = mockSite.log.length;
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, READ_IN_PART);
      await panelShows(tab, /changes in what was read|changes? since/);
      await optionalWasRead(mockSite, seenBefore);
      await panel.click('button', /Save, print or share/);
      await panelShows(tab, 'Names and numbers');
      const zone = await panel.ask(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      const dir = mkdtempSync(join(tmpdir(), 'caseside-formats-'));
      const file = join(dir, 'panel.json');
      const printed = async (args: readonly string[]): Promise<string> => {
        let out = '';
        const write = { out: (text: string) => void (out += text), err: () => undefined };
        const code = await decode(['--zone', zone, ...args, file], { stdin: Readable.from([]), write });
        assert.equal(code, 0, args.join(' '));
        return out;
      };
      try {
        await panel.click('label', /^Back up/);
        const report = await save(browser, panel, KINDS.json);
        writeFileSync(file, report);
        const { cases, generatedAt } = ReportReads.parse(JSON.parse(report));
        assert.ok(cases.length > 5);
        for (const words of [NOTE, '"outcome": "server-error"', '"firstSeen": "20', '"seenBetween"'])
          assert.ok(report.includes(words), `The report has no ${words}.`);
        const differences: string[] = [];
        for (const { purpose, id, masked, formats } of CHOICES) {
          await panel.click('label', new RegExp(`^${purpose}`));
          await panel.click('label', /^All /);
          if (id !== 'forum') await coverNames(panel, masked);
          for (const format of formats) {
            const saved = await save(browser, panel, KINDS[format]);
            const asked = ['--format', format, '--purpose', id, '--at', madeAt(saved) ?? generatedAt];
            if ((await printed(masked ? [...asked, '--masked'] : asked)) !== saved)
              differences.push(`${format} for ${id}${masked ? ', masked,' : ''}`);
          }
        }
        assert.deepEqual(differences, [], 'What the panel saves is not what decode prints.');
      } finally {
        rmSync(dir, { recursive: true });
      }
    },
  },
];
