// A saved example of every versioned format, as this version or an earlier one wrote it: each is still read. An example is never changed; a new
// version of a format gets one beside it.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { reportSchema } from '../../lib/report/report-schema.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import { readTimeline } from '../../lib/report/timeline/read-timeline.ts';
import { readHistory } from '../../lib/history/backup/history-file.ts';
import { unseal } from '../../lib/history/backup/seal.ts';
import { settingsFrom } from '../../lib/settings-check.ts';
import { DOCK, OPTIONS, PANEL, startBackground } from '../background/start-background.ts';
import { aProfile, got } from '../builders/profiles.ts';
import { isCode, isTest, repositoryFiles, textOf } from '../rules/files.ts';

const FOLDER = new URL('./formats/', import.meta.url);
const RECEIPT = 'IOE0912345678';
const example = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** What is only said from one part to another of one version, and never kept or saved. */
const NEVER_SAVED = ['caseside/view/1', 'caseside/kept/1'];

it('stands here for every schema name in the code', () => {
  const code = repositoryFiles().filter(
    (path) => /^(?:lib|entrypoints|components)\//.test(path) && isCode(path) && !isTest(path),
  );
  const named = new Set(code.flatMap((path) => textOf(path).match(/\bcaseside\/[a-z-]+\/\d+\b/g) ?? []));
  expect(named.size).toBeGreaterThan(6);
  const saved = readdirSync(FOLDER).map((name) => JSON.parse(example(name)).schema);
  const missing = [...named].filter((schema) => !saved.includes(schema) && !NEVER_SAVED.includes(schema));
  expect(missing, 'Save an example of it in tests/saved/formats, and read it in this test.').toEqual([]);
});

describe('an earlier example is still read:', () => {
  it('report', () => {
    expect(reportSchema.safeParse(JSON.parse(example('report-1.json'))).success).toBe(true);
    const file = { source: 'report-1.json', folder: '', name: 'report-1.json', text: example('report-1.json') };
    expect(readSaved([file], { lang: 'en' })).toMatchObject({ problems: [], masked: [{ label: 'I-485J A' }] });
  });

  it('timeline', () => {
    expect(readTimeline(example('timeline-1.json')).ok).toBe(true);
  });

  it('history, as a back-up: all of it comes in', async () => {
    const read = await readHistory(example('history-1.json'));
    const { store } = await aProfile('another');
    const cases = read.ok ? read.history.cases : [];
    expect(await got(store.comingIn(cases))).toMatchObject([{ readings: 8, notes: 1 }, { readings: 1 }]);
    await got(store.bringIn(cases));
    expect((await got(store.logOf('IOE0934567812'))).length).toBe(2);
  });

  it('sealed back-up', async () => {
    const open = await unseal(example('sealed-1.json'), 'river lamp seven coat moon');
    expect(open.ok && (await readHistory(open.text)).ok).toBe(true);
  });

  it('settings', () => {
    expect(settingsFrom(JSON.parse(example('settings-1.json')))).toMatchObject({
      bad: [],
      settings: { keepHistory: true, keepMonths: 24, theme: 'dark', side: 'left', widthPx: 420 },
    });
  });

  it('marks, and the case viewed last', async () => {
    const background = startBackground();
    await browser.storage.local.set({
      settings: JSON.parse(example('settings-1.json')),
      marks: JSON.parse(example('marks-1.json')),
      lastCase: JSON.parse(example('last-case-1.json')),
    });
    const receipts = ['IOE0912345677', RECEIPT];
    const page = { kind: 'account', path: '/account/applicant', receipts, listed: receipts, embedded: null };
    const shown = { ...page, visible: true, who: null, isFromSignIn: false, seq: null, frameKey: 'k' };
    await background.say('pageShows', shown, DOCK);
    const view = await background.say('panelView', { frameKey: 'k' }, PANEL);
    expect(view).toMatchObject({
      res: { value: { current: { receipt: RECEIPT, marks: { pinned: ['cases data.closed'], have: ['c-1'] } } } },
    });
  });

  it('a history that waits to be erased is hidden', async () => {
    const background = startBackground();
    await browser.storage.local.set({ erasing: JSON.parse(example('erasing-1.json')) });
    expect(await background.say('mayBackUp', 'out', OPTIONS)).toMatchObject({ res: { ok: false } });
  });
});
