// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@solidjs/testing-library';
import { isSound } from '../fixtures/sound.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { PURPOSE_IDS } from '../../lib/report/purposes.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { I485 } from '../fixtures/cases.ts';
import type { ReportFile } from '../context/panel-actions.ts';
import { aReport } from '../fixtures/stored-history.ts';
import { show, type ShowOptions } from '../fixtures/show.tsx';
import { TABS, aView } from '../fixtures/views.ts';
import { CHOICES } from './export-choices.ts';
import { wordsToHide } from './words-to-hide.ts';

afterEach(cleanup);
const COVER = /^Cover names and numbers/;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const settled = (ms = 0) => new Promise((done) => setTimeout(done, ms));

async function open(options: ShowOptions = {}, rest: Parameters<typeof aView>[0] = {}) {
  const panel = show({ kind: 'view', view: aView(rest) }, options);
  panel.getByRole('button', { name: 'Save, print or share' }).click();
  await settled();
  const preview = () => document.querySelector('.preview')?.textContent ?? '';
  const choose = async (name: RegExp | string) => {
    panel.getByRole('radio', { name }).click();
    await settled();
  };
  const cover = async () => {
    panel.getByRole('checkbox', { name: COVER }).click();
    await settled();
  };
  const click = async (name: string) => {
    panel.getByRole('button', { name }).click();
    await settled();
  };
  /** Apart from the question whether there is a calendar to save, which the page asks by itself. */
  const last = (name: string) =>
    panel.asked.filter(([one, given]) => one === name && !(isObject(given) && given['format'] === 'ics')).at(-1)?.[1];
  return { ...panel, preview, choose, cover, click, last };
}

describe('a report', () => {
  it('is a short message about the case in view at first, with names and numbers covered', async () => {
    const { last, getByRole } = await open();
    expect(last('makeReport')).toMatchObject({ receipts: [I485], purpose: 'myself', format: 'summary', masked: true });
    expect(getByRole('button', { name: 'Copy text' }).className).toContain('btn--main');
  });
  it('is copied as a message exactly as previewed', async () => {
    const { preview, click, last, text } = await open();
    const shown = preview();
    await click('Copy text');
    expect(last('copy')).toBe(shown);
    expect(text()).toContain('Copied');
  });
  it('shows names and numbers in a message only once the tick is taken off', async () => {
    const { cover, last, preview } = await open();
    expect(preview()).not.toMatch(/\d{10}/);
    await cover();
    expect(last('makeReport')).toMatchObject({ format: 'summary', masked: false, hide: [] });
  });
  it('for the person starts with the pages to print, of all cases and in full', async () => {
    const { choose, last } = await open();
    await choose(/^For myself/);
    expect(last('makeReport')).toEqual({
      receipts: null,
      purpose: 'myself',
      format: 'txt',
      masked: false,
      hide: [],
      withNotes: true,
      without: [],
      appendix: false,
    });
  });
  it('is data that can be read back under “Back up”, with USCIS’s own answers beside it', async () => {
    const { choose, last, getByRole } = await open();
    await choose(/^Back up/);
    expect(last('makeReport')).toMatchObject({ receipts: null, purpose: 'myself', format: 'json', masked: false });
    getByRole('button', { name: 'Save the answers' });
  });
  it('is previewed, and the preview is what is saved', async () => {
    const { choose, preview, click, last, asked, text } = await open();
    await choose(/^Back up/);
    const count = () => asked.filter(([name]) => name === 'makeReport').length;
    const before = count();
    const shown = preview();
    expect(shown).toContain('IOE0912345678');
    await click('Save report');
    expect(last('saveFile')).toMatchObject({ text: shown, name: 'case-record-2026-11-23.json' });
    expect(count()).toBe(before);
    expect(text()).toContain('Saved.');
  });
  it('stays in view while the cases are read again, and a click on Save meanwhile is answered', async () => {
    const held: ((file: ReportFile | null) => void)[] = [];
    const { choose, preview, last, text, update, actions, getByRole } = await open();
    await choose(/^Back up/);
    const shown = preview();
    actions.makeReport = () => new Promise((done) => held.push(done));
    update(
      aView({ health: { state: 'read', at: '2026-11-23T16:00:00.000Z', arrived: 4, of: 4, readAgainFrom: null } }),
    );
    await settled();
    expect(preview()).toBe(shown);
    getByRole('button', { name: 'Save report' }).click();
    await settled();
    expect(last('saveFile')).toBeUndefined();
    held.at(-1)?.({ name: 'new.json', type: 'application/json', text: 'read again' });
    await settled();
    expect(last('saveFile')).toMatchObject({ text: 'read again' });
    expect(text()).toContain('Saved.');
  });
  it('for a forum is masked, and that cannot be switched off', async () => {
    const { choose, getByRole, preview, last } = await open();
    await choose(/^To post in a forum/);
    expect(getByRole('checkbox', { name: COVER })).toHaveProperty('disabled', true);
    expect(getByRole('checkbox', { name: COVER })).toHaveProperty('checked', true);
    expect(preview()).not.toMatch(/\d{10}/);
    expect(last('makeReport')).toMatchObject({ purpose: 'forum', masked: true, withNotes: true });
  });
  it('stays masked once the person chose that, whatever the purpose', async () => {
    const { choose, cover, getByRole } = await open();
    await choose(/^For myself/);
    await cover();
    await choose(/^For my attorney/);
    expect(getByRole('checkbox', { name: COVER })).toHaveProperty('checked', true);
  });
  it('is masked as a message, whatever was taken off for another purpose', async () => {
    const { choose, cover, getByRole } = await open();
    await choose(/^For myself/);
    await cover();
    await cover();
    await choose(/^A short message/);
    expect(getByRole('checkbox', { name: COVER })).toHaveProperty('checked', true);
  });
  it('masks the words that a person adds, also those typed just before the click', async () => {
    const { choose, cover, getByLabelText, click, last } = await open();
    await choose(/^Back up/);
    await cover();
    fireEvent.input(getByLabelText(/^More words to cover/), { target: { value: 'Springfield, Dr. Example\n' } });
    await click('Save report');
    expect(last('saveFile')).toMatchObject({
      text: aReport({
        receipts: null,
        purpose: 'myself',
        format: 'json',
        masked: true,
        hide: ['Springfield', 'Dr. Example'],
        withNotes: true,
      })?.text,
    });
  });
  it('is not made with more words to mask than are allowed, and says so', async () => {
    const { getByLabelText, text, preview } = await open();
    const words = Array.from({ length: 51 }, (_, index) => `word${index}`).join(',');
    fireEvent.input(getByLabelText(/^More words to cover/), { target: { value: words } });
    await settled(450);
    expect(text()).toContain('At most 50 words');
    expect(preview()).toBe('');
  });
  it('holds notes only when they are ticked', async () => {
    const { choose, getByRole, preview } = await open();
    await choose(/^For myself/);
    expect(preview()).toContain('Notes:');
    getByRole('checkbox', { name: /^With my notes and calls/ }).click();
    await settled();
    expect(preview()).not.toContain('Notes:');
  });
  it('can be about this case alone, or about those that are ticked', async () => {
    const { choose, getByRole, last, text } = await open();
    await choose(/^Back up/);
    await choose('Only I-485 …5678');
    expect(last('makeReport')).toMatchObject({ receipts: [I485], format: 'json' });
    await choose('Those that I tick');
    expect(last('makeReport')).toMatchObject({ receipts: TABS.map(({ receipt }) => receipt) });
    getByRole('checkbox', { name: 'I-485 …5678, QUIROGA, ELENA' }).click();
    await settled();
    expect(last('makeReport')).toMatchObject({
      receipts: TABS.map(({ receipt }) => receipt).filter((receipt) => receipt !== I485),
    });
    for (const { formType, receipt } of TABS.filter((tab) => tab.receipt !== I485))
      getByRole('checkbox', { name: `${formType ?? ''} …${receipt.slice(-4)}, QUIROGA, ELENA` }).click();
    await settled();
    expect(text()).toContain('No case is ticked.');
  });
  it('leaves out the parts that are ticked off, and takes in the appendix', async () => {
    const { choose, getByRole, last } = await open();
    await choose(/^For my attorney/);
    getByRole('checkbox', { name: 'Documents' }).click();
    getByRole('checkbox', { name: /^Appendix/ }).click();
    await settled();
    expect(last('makeReport')).toMatchObject({ purpose: 'attorney', without: ['documents'], appendix: true });
  });
  it('says that a file stays in Downloads, where nothing is kept on this computer', async () => {
    const kept = await open();
    expect(kept.text()).not.toContain('Downloads');
    cleanup();
    const { text } = await open({}, { settings: { ...DEFAULT_SETTINGS, keepHistory: false } });
    expect(text()).toContain('A saved file stays in this computer’s Downloads');
  });
  it('opens the print page for paper', async () => {
    const { choose, click, asked, text } = await open();
    await choose(/^For myself/);
    await click('Open the pages to print');
    expect(asked).toContainEqual(['printReport', expect.objectContaining({ purpose: 'myself' })]);
    expect(text()).toContain('The pages are open in a new tab.');
  });
  it('is copied as text exactly as previewed', async () => {
    const { preview, click, choose, last } = await open();
    await choose(/^For myself/);
    await choose('Plain text');
    const shown = preview();
    await click('Copy text');
    expect(last('copy')).toBe(shown);
  });
  it('is not offered as a calendar when no appointment lies ahead', async () => {
    const { choose, getByRole, text } = await open();
    await choose(/^For myself/);
    expect(getByRole('radio', { name: 'Calendar (.ics)' })).toHaveProperty('disabled', true);
    expect(text()).toContain('no appointment lies ahead in the record');
  });
  it('says so when it cannot be made, and saves nothing', async () => {
    const { click, asked, text } = await open({ answers: { report: null } });
    await click('Save report');
    expect(text()).toContain('Caseside could not save this just now.');
    expect(asked.map(([name]) => name)).not.toContain('saveFile');
  });
  it('of a very long case is drawn in part, and in full on demand', async () => {
    const long = { name: 'long.txt', type: 'text/plain', text: 'x'.repeat(50_000) };
    const { preview, getByRole } = await open({ answers: { report: long } });
    expect(preview()).toHaveLength(20_000);
    getByRole('button', { name: 'Show the rest, 30,000 letters' }).click();
    expect(preview()).toBe(long.text);
  });
  it('disappears when the session ends', async () => {
    const { setState, text } = await open();
    setState({ kind: 'ended' });
    expect(text()).not.toMatch(/IOE|I-485/);
  });
  it.each(['myself', 'forum'])('page is sound for assistive technology: %s', { timeout: 60_000 }, async (id) => {
    const { choose } = await open();
    if (id === 'forum') await choose(/^To post in a forum/);
    await isSound();
  });
});

describe('what the page offers', () => {
  it('lists every purpose there is, a message first and a backup last', () => {
    expect(CHOICES.map(({ id }) => id)).toEqual(['summary', ...PURPOSE_IDS, 'backup']);
  });
});

describe('words to cover', () => {
  it.each([
    ['', []],
    ['Anna\n\n Bert ,Anna', ['Anna', 'Bert']],
    ['x'.repeat(201), null],
  ])('%j become %j', (typed, words) => {
    expect(wordsToHide(typed)).toEqual(words);
  });
});
