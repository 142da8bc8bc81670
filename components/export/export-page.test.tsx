// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@solidjs/testing-library';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { PURPOSE_IDS } from '../../lib/report/purposes.ts';
import { I485 } from '../fixtures/cases.ts';
import { aReport } from '../fixtures/stored-history.ts';
import { show, type ShowOptions } from '../fixtures/show.tsx';
import { aView } from '../fixtures/views.ts';
import { PURPOSE_CHOICES } from './export-choices.ts';
import { wordsToHide } from './words-to-hide.ts';

afterEach(cleanup);
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
  const click = async (name: string) => {
    panel.getByRole('button', { name }).click();
    await settled();
  };
  const last = (name: string) => panel.asked.filter(([one]) => one === name).at(-1)?.[1];
  return { ...panel, preview, choose, click, last };
}

describe('a report', () => {
  it('is for the person at first: everything of all cases, in full, as data that can be read back', async () => {
    const { asked } = await open();
    const request = { receipt: null, purpose: 'myself', format: 'json', masked: false, hide: [], withNotes: true };
    expect(asked).toContainEqual(['makeReport', request]);
  });
  it('is previewed, and the preview is what is saved', async () => {
    const { preview, click, last, asked, text } = await open();
    const count = () => asked.filter(([name]) => name === 'makeReport').length;
    const before = count();
    const shown = preview();
    expect(shown).toContain('IOE0912345678');
    await click('Save report');
    expect(last('saveFile')).toMatchObject({ text: shown, name: 'case-record-2026-11-23.json' });
    expect(count()).toBe(before);
    expect(text()).toContain('Saved.');
  });
  it('for a forum is masked, and that cannot be switched off', async () => {
    const { choose, getByRole, preview, last } = await open();
    await choose(/^To post in a forum/);
    expect(getByRole('radio', { name: /^Full/ })).toHaveProperty('disabled', true);
    expect(getByRole('radio', { name: /^Masked/ })).toHaveProperty('checked', true);
    expect(preview()).not.toMatch(/\d{10}/);
    expect(last('makeReport')).toMatchObject({ purpose: 'forum', masked: true, withNotes: true });
  });
  it('stays masked once the person chose that, whatever the purpose', async () => {
    const { choose, getByRole } = await open();
    await choose(/^Masked/);
    await choose(/^For my attorney/);
    expect(getByRole('radio', { name: /^Masked/ })).toHaveProperty('checked', true);
  });
  it('masks the words that a person adds, also those typed just before the click', async () => {
    const { choose, getByLabelText, click, last } = await open();
    await choose(/^Masked/);
    fireEvent.input(getByLabelText(/^More words to cover/), { target: { value: 'Springfield, Dr. Example\n' } });
    await click('Save report');
    expect(last('saveFile')).toMatchObject({
      text: aReport({
        receipt: null,
        purpose: 'myself',
        format: 'json',
        masked: true,
        hide: ['Springfield', 'Dr. Example'],
        withNotes: true,
      })?.text,
    });
  });
  it('is not made with more words to mask than are allowed, and says so', async () => {
    const { choose, getByLabelText, text, preview } = await open();
    await choose(/^Masked/);
    const words = Array.from({ length: 51 }, (_, index) => `word${index}`).join(',');
    fireEvent.input(getByLabelText(/^More words to cover/), { target: { value: words } });
    await settled(450);
    expect(text()).toContain('At most 50 words');
    expect(preview()).toBe('');
  });
  it('holds notes only when they are ticked', async () => {
    const { getByRole, preview } = await open();
    expect(preview()).toContain('Notes:');
    getByRole('checkbox', { name: /^With my notes and calls/ }).click();
    await settled();
    expect(preview()).not.toContain('Notes:');
  });
  it('can be about this case alone', async () => {
    const { choose, click, last, asked } = await open();
    await choose('Only I-485 A');
    await click('Save report');
    expect(asked).toContainEqual(['makeReport', expect.objectContaining({ receipt: I485, format: 'json' })]);
    expect(last('saveFile')).toMatchObject({ text: expect.not.stringContaining('all cases') });
  });
  it('opens the print page for paper', async () => {
    const { choose, click, asked, text } = await open();
    await choose('Print or PDF');
    await click('Open the pages to print');
    expect(asked).toContainEqual(['printReport', expect.objectContaining({ purpose: 'myself' })]);
    expect(text()).toContain('The pages are open in a new tab.');
  });
  it('is copied as text exactly as previewed', async () => {
    const { preview, click, choose, last } = await open();
    await choose('Plain text');
    const shown = preview();
    await click('Copy text');
    expect(last('copy')).toBe(shown);
  });
  it('is not offered as a calendar when no appointment lies ahead', async () => {
    const { getByRole, text } = await open();
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
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
      resultTypes: ['violations'],
    });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe('what the page offers', () => {
  it('lists every purpose there is', () => {
    expect(PURPOSE_CHOICES.map(({ id }) => id)).toEqual([...PURPOSE_IDS]);
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
