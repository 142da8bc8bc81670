// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@solidjs/testing-library';
import { isSound } from '../fixtures/sound.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTES_OF_CASE, theI485 } from '../fixtures/cases.ts';
import { DIFFERENCES, HISTORY, NEAR } from '../fixtures/stored-history.ts';
import { showOpened as show, type ShowOptions } from '../fixtures/show.tsx';
import { STATES } from '../fixtures/states.ts';
import { BEFORE, READ_AT, aView } from '../fixtures/views.ts';

// happy-dom has no layout, so nothing ever scrolls near the viewport.
beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const settled = () => new Promise((done) => setTimeout(done, 0));
async function drawn(options: ShowOptions = {}, rest: Parameters<typeof aView>[0] = {}) {
  const panel = show({ kind: 'view', view: aView(rest) }, options);
  await settled();
  return panel;
}
const section = (id: string) =>
  document.getElementById(`section-${id}-body`)?.textContent.replaceAll('\u202f', ' ') ?? '';
describe('the log of changes', () => {
  it('reports each change by moment, with the interval in which it happened', async () => {
    await drawn();
    expect(section('changes')).toContain('Aug 30, 8:00 AM');
    expect(section('changes')).toContain('“Acknowledged by adjudicator and CMS”: No to Yes');
    expect(section('changes')).toContain('Happened between Aug 29, 8:00 AM and Aug 30, 8:00 AM');
    expect(section('changes')).toContain('The history of this case begins Mar 6, 10:00 AM.');
  });
  it('does not call an event new that was only sent again', async () => {
    await drawn();
    expect(section('changes')).toContain('Code IAF was sent again.');
    expect(section('changes')).not.toContain('New code IAF');
  });
  it('shows only flag flips when filtered', async () => {
    const { getByRole } = await drawn();
    const filter = getByRole('group', { name: 'Which changes' });
    [...filter.querySelectorAll('button')].find((button) => button.textContent === 'Yes-or-no fields')?.click();
    expect(section('changes')).toContain('No to Yes');
    expect(section('changes')).not.toMatch(/FTA1|IAF|Updated, reason/);
  });
  it('is loaded again after a reading, but not while one runs', async () => {
    const { update, asked } = await drawn();
    const count = () => asked.filter(([name]) => name === 'history').length;
    const before = count();
    update(
      aView({ health: { state: 'reading', at: '2026-11-23T15:42:20.000Z', arrived: 1, of: 4, readAgainFrom: null } }),
    );
    await settled();
    expect(count()).toBe(before);
    update(
      aView({ health: { state: 'read', at: '2026-11-23T15:42:25.000Z', arrived: 4, of: 4, readAgainFrom: null } }),
    );
    await settled();
    expect(count()).toBe(before + 1);
  });
  it.each([
    ['history is off', STATES['history-off'](), /^History is off\. So Caseside cannot say what changed\.$/],
    ['the window is private', STATES.private(), /^In a private window nothing is kept\./],
  ])('says so when %s, and asks for nothing', async (_name, state, words) => {
    const { asked } = show(state);
    await settled();
    expect(section('changes')).toMatch(words);
    expect(asked.map(([name]) => name)).not.toContain('history');
    expect(asked.map(([name]) => name)).not.toContain('notes');
  });
  it('says so when it cannot be opened, and the rest of the panel stays', async () => {
    const { text } = await drawn({ answers: { history: null } });
    expect(section('changes')).toContain('Caseside could not open what is kept just now.');
    expect(text()).toContain('National Benefits Center');
  });
  it('says what was seen when it is empty, not that nothing ever changed', async () => {
    await drawn({ answers: { history: { ...HISTORY, log: [] } } });
    expect(section('changes')).toContain('Caseside has seen no change of this case so far.');
  });
});

describe('"Could it be your own visit?"', () => {
  it('says in the words of the design that nothing was seen', async () => {
    await drawn();
    expect(section('changes')).toContain('No visit or upload seen from this computer within an hour.');
  });
  it('sets the times side by side, and draws no conclusion', async () => {
    await drawn({ answers: { history: { ...HISTORY, near: NEAR } } });
    const words = section('changes');
    expect(words).toContain('You uploaded a document 3 minutes before.');
    expect(words).toContain('You had your account open here 4 minutes before.');
    expect(words).toContain('Caseside read the record 10 minutes after.');
    expect(words).toContain('Times side by side, and no more.');
    expect(words).not.toMatch(/because|caused by you|No visit/);
  });
  it('does not take our own reading for a visit', async () => {
    await drawn({ answers: { history: { ...HISTORY, near: NEAR.slice(2) } } });
    expect(section('changes')).toContain('No visit or upload seen from this computer within an hour.');
  });
  it('claims nothing about a timestamp from before the history began', async () => {
    await drawn({ answers: { history: { ...HISTORY, moments: [READ_AT] } } });
    expect(section('changes')).toContain('This stamp is from before the history here began.');
    expect(section('changes')).not.toContain('No visit or upload');
  });
  it('is silent when the timestamp has no time', async () => {
    await drawn({ answers: { history: { ...HISTORY, near: null } } });
    expect(section('changes')).not.toContain('Could it be your own visit?');
  });
  it('is shown under the moved timestamp in the news, once that is opened', async () => {
    const { getByRole, container } = show(STATES.changes(), { answers: { history: { ...HISTORY, near: NEAR } } });
    getByRole('button', { name: 'What is this?' }).click();
    await settled();
    expect(container.querySelector('.quiet-news')?.textContent).toContain('You uploaded a document 3 minutes before.');
  });
});

describe('two dates', () => {
  const open = async (options: ShowOptions = {}) => {
    const panel = await drawn(options);
    panel.getByRole('button', { name: 'Compare two dates' }).click();
    await settled();
    return panel;
  };
  it('are compared as soon as the page opens: the newest and the one before', async () => {
    const { asked, text } = await open();
    expect(asked).toContainEqual(['compareDates', theI485().receipt, BEFORE, READ_AT]);
    expect(text()).toContain('4 differences');
  });
  it('can be any two, in either order', async () => {
    const { asked, getByLabelText } = await open();
    fireEvent.change(getByLabelText('To'), { target: { value: '2026-08-30T12:00:00.000Z' } });
    await settled();
    expect(asked.at(-1)).toEqual(['compareDates', theI485().receipt, '2026-08-30T12:00:00.000Z', BEFORE]);
  });
  it('say so when nothing differs between them', async () => {
    const { text } = await open({ answers: { differences: [] } });
    expect(text()).toContain('Nothing differs between these two.');
  });
  it('that are the same are not compared', async () => {
    const { getByLabelText, text } = await open();
    fireEvent.change(getByLabelText('To'), { target: { value: BEFORE } });
    expect(text()).toContain('Choose two different dates.');
    expect(text()).not.toContain('differences');
  });
  it('are not offered when all readings are the same', async () => {
    const { text } = await open({ answers: { history: { ...HISTORY, moments: [READ_AT] } } });
    expect(text()).toContain('There are no two dates to compare.');
  });
  it('of one round of readings are one moment', async () => {
    const round = ['2026-11-23T15:42:00.000Z', '2026-11-23T15:42:01.200Z', '2026-11-23T15:42:02.000Z'];
    const { getByLabelText } = await open({ answers: { history: { ...HISTORY, moments: [BEFORE, ...round] } } });
    const values = [...getByLabelText('From').querySelectorAll('option')].map((option) => option.value);
    expect(values).toEqual([round[2], BEFORE]);
  });
  it('disappear when the session ends', async () => {
    const { setState, text } = await open();
    setState({ kind: 'ended' });
    expect(text()).not.toMatch(/FTA1|I-485|differences/);
  });
  it('are sound for assistive technology', { timeout: 60_000 }, async () => {
    await open({ answers: { differences: DIFFERENCES } });
    await isSound();
  });
});

describe('a note', () => {
  const write = async (options: ShowOptions = {}) => {
    const panel = await drawn(options);
    panel.getByRole('button', { name: 'Add a note' }).click();
    fireEvent.input(panel.getByLabelText('What happened'), { target: { value: 'Called again. ' } });
    fireEvent.input(panel.getByLabelText(/^Reference number/), { target: { value: 'SR-111111' } });
    return panel;
  };
  it('is saved with its day, text and reference number', async () => {
    const { getByRole, asked, queryByLabelText } = await write();
    getByRole('button', { name: 'Keep this note' }).click();
    await settled();
    const note = { id: null, at: '2026-11-23', text: 'Called again.', reference: 'SR-111111' };
    expect(asked).toContainEqual(['keepNote', theI485().receipt, note]);
    expect(queryByLabelText('What happened')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Add a note');
  });
  it('is still there, word for word, when it could not be saved', async () => {
    const { getByRole, getByLabelText } = await write({ answers: { isStored: false } });
    getByRole('button', { name: 'Keep this note' }).click();
    await settled();
    expect(section('notes')).toContain('What you wrote is still here.');
    expect(getByLabelText('What happened')).toHaveProperty('value', 'Called again. ');
  });
  it('being written survives switching cases and closing the section', async () => {
    const { update, getByLabelText, queryByLabelText } = await write();
    update(aView({ current: theI485({ receipt: 'IOE0912345680' }) }));
    await settled();
    expect(queryByLabelText('What happened')).toBeNull();
    update(aView());
    await settled();
    expect(getByLabelText('What happened')).toHaveProperty('value', 'Called again. ');
  });
  it('being written is gone when the session ends', async () => {
    const { setState, queryByLabelText } = await write();
    setState({ kind: 'ended' });
    setState({ kind: 'view', view: aView() });
    await settled();
    expect(queryByLabelText('What happened')).toBeNull();
  });
  it('without text is not saved', async () => {
    const { getByRole, asked } = await drawn();
    getByRole('button', { name: 'Add a note' }).click();
    getByRole('button', { name: 'Keep this note' }).click();
    await settled();
    expect(asked.map(([name]) => name)).not.toContain('keepNote');
    expect(section('notes')).toContain('Write a few words first.');
  });
  it('can be changed, and stays the same note', async () => {
    const { getByRole, getByLabelText, asked } = await drawn({}, { current: theI485({ notes: NOTES_OF_CASE }) });
    getByRole('button', { name: 'Edit the note of Oct 2, 2026' }).click();
    fireEvent.input(getByLabelText('What happened'), { target: { value: 'Called. No answer.' } });
    getByRole('button', { name: 'Keep this note' }).click();
    await settled();
    const note = { id: 'n2', at: '2026-10-02', text: 'Called. No answer.', reference: 'SR-000000' };
    expect(asked).toContainEqual(['keepNote', theI485().receipt, note]);
  });
  it('is not removed in the frame, where a page can lead a click: there it opens a tab of its own', async () => {
    const { getByRole, asked } = await drawn({}, { current: theI485({ notes: NOTES_OF_CASE }) });
    getByRole('button', { name: 'Remove the note of Oct 2, 2026' }).click();
    for (const button of getByRole('group', { name: /for good/ }).querySelectorAll('button')) button.click();
    await settled();
    expect(asked.map(([name]) => name)).not.toContain('removeNote');
    expect(asked).toContainEqual(['openFullTab']);
  });
  it('is removed only after it was asked once', async () => {
    const tab = { isFullTab: true };
    const { getByRole, asked } = await drawn(tab, { current: theI485({ notes: NOTES_OF_CASE }) });
    getByRole('button', { name: 'Remove the note of Oct 2, 2026' }).click();
    expect(asked.map(([name]) => name)).not.toContain('removeNote');
    const [yes, no] = [...getByRole('group', { name: /for good/ }).querySelectorAll('button')];
    expect(document.activeElement).toBe(no);
    yes?.click();
    await settled();
    expect(asked).toContainEqual(['removeNote', theI485().receipt, 'n2']);
  });
  it('keeps its confirmation open while the panel updates', async () => {
    const current = theI485({ notes: NOTES_OF_CASE });
    const { getByRole, update } = await drawn({}, { current });
    getByRole('button', { name: 'Remove the note of Oct 2, 2026' }).click();
    const asked = getByRole('group', { name: /for good/ });
    update(aView({ current: theI485({ notes: [...NOTES_OF_CASE.slice(1)] }) }));
    await settled();
    expect(asked.isConnected).toBe(true);
  });
  it('is on the timeline too, and alone when only notes are wanted', async () => {
    const current = theI485({ notes: NOTES_OF_CASE });
    const { update } = await drawn({}, { current });
    expect(section('timeline')).toContain('My note: Called the contact center.');
    expect(section('timeline').indexOf('PRB0')).toBeGreaterThan(section('timeline').indexOf('Called the contact'));
    update(aView({ current, settings: { ...aView().settings, timelineFilter: 'notes' } }));
    expect(section('timeline')).toContain('Reference SR-000000');
    expect(section('timeline')).not.toMatch(/FTA1|PRB0/);
  });
  it('is not offered on a computer that stores no history, and that is said', async () => {
    const { queryByRole } = await drawn({}, { settings: { ...aView().settings, keepHistory: false } });
    expect(section('notes')).toContain('history is off');
    expect(queryByRole('button', { name: 'Add a note' })).toBeNull();
  });
  it('has an accessible form', { timeout: 60_000 }, async () => {
    await write();
    await isSound();
  });
});

describe('a history that is hidden, because it may have to be erased', () => {
  it('is called hidden everywhere, never off, empty or none', async () => {
    const { text } = await drawn({}, { historyFault: 'hidden', news: { state: 'off' }, current: theI485() });
    expect(text()).toContain('The history is hidden.');
    expect(section('changes')).toContain('The history is hidden.');
    expect(section('notes')).toContain('the history is hidden');
    expect(text()).not.toMatch(/History is off|history is off|No notes so far|seen no change|Turn it on/);
  });
});
