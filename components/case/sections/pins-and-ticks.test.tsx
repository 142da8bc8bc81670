// @vitest-environment happy-dom
// Pins (fields) and ticks (documents at hand) that a person sets, and saving an upcoming appointment to a calendar.
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { I485 } from '../../fixtures/cases.ts';
import { showOpened as show, type ShowOptions } from '../../fixtures/show.tsx';
import { STATES } from '../../fixtures/states.ts';
import type { PanelState } from '../../context/panel-actions.ts';

// happy-dom has no layout, so nothing ever scrolls near the viewport.
beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const settled = () => new Promise((done) => setTimeout(done, 0));
async function drawn(state: PanelState, options: ShowOptions = {}) {
  const panel = show(state, options);
  await settled();
  return panel;
}
const FIELD = 'cases: data.events[0].eventCode';
const FOR_NOW = 'Without history, ticks and pins last until your USCIS session ends.';

describe('a document', () => {
  it('that the person has is ticked, by a checkbox that names it', async () => {
    const { getByLabelText, asked } = await drawn(STATES['nothing-new']());
    expect(getByLabelText('I have it: Request for Evidence.pdf')).toHaveProperty('checked', true);
    const box = getByLabelText('I have it: IOE0912345678-part3.tif');
    expect(box).toHaveProperty('checked', false);
    box.click();
    expect(asked).toContainEqual(['keepPinOrTick', { receipt: I485, kind: 'have', what: 'd1', isOn: true }]);
  });
});

describe('pinned fields', () => {
  it('are listed together, and unpinned with the same button', async () => {
    const { getByRole, container, asked } = await drawn(STATES['nothing-new']());
    expect(container.querySelectorAll('.field')).toHaveLength(8);
    getByRole('button', { name: 'Pinned' }).click();
    expect(container.querySelectorAll('.field')).toHaveLength(1);
    getByRole('button', { name: `Pin ${FIELD}`, pressed: true }).click();
    expect(asked).toContainEqual(['keepPinOrTick', { receipt: I485, kind: 'pinned', what: FIELD, isOn: false }]);
  });
  it('say so when there are none', async () => {
    const { getByRole, text } = await drawn(STATES.card(), { answers: { fields: [] } });
    getByRole('button', { name: 'Pinned' }).click();
    expect(text()).toContain('No field here is pinned.');
  });
  it('do not hide a field that "Why does it say this?" leads to', async () => {
    const { getByRole, getAllByRole, container } = await drawn(STATES['nothing-new']());
    getByRole('button', { name: 'Changed' }).click();
    getAllByRole('button', { name: /Disputed.*Newest code/ })[0]?.click();
    await settled();
    getByRole('button', { name: 'Show in all fields' }).click();
    expect(getByRole('button', { name: 'All', pressed: true })).toBeTruthy();
    expect(container.querySelectorAll('.field').length).toBeLessThan(8);
  });
});

describe('without history', () => {
  it('says how long ticks and pins last', async () => {
    const { text, getByRole } = await drawn(STATES['history-off']());
    expect(text().split(FOR_NOW)).toHaveLength(2);
    getByRole('button', { name: 'Pinned' }).click();
    expect(text().split(FOR_NOW)).toHaveLength(3);
  });
});

describe('an upcoming appointment', () => {
  const file = { name: 'case-record-2026-11-23.ics', type: 'text/calendar;charset=utf-8', text: 'BEGIN:VCALENDAR' };
  it('is saved to the calendar alone, and says to check the notice', async () => {
    const { getByRole, text, asked } = await drawn(STATES.asked(), { answers: { report: file } });
    expect(text()).toContain('The data does not say what it is for. Check the place, time and reason on your notice.');
    getByRole('button', { name: 'Save to calendar' }).click();
    await settled();
    const order = { receipts: [I485], purpose: 'myself', format: 'ics', masked: false, hide: [], withNotes: false };
    expect(asked).toContainEqual(['makeReport', { ...order, appointmentAt: '2026-12-10T14:00:00.000Z' }]);
    expect(asked).toContainEqual(['saveFile', file]);
    expect(text()).toContain('Saved.');
  });
  it('says so when it can no longer be saved', async () => {
    const { getByRole, text } = await drawn(STATES.asked());
    getByRole('button', { name: 'Save to calendar' }).click();
    await settled();
    expect(text()).toContain('Not saved: it could not be made, or its time is past.');
  });
});
