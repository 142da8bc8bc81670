// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import type { AllCases } from '../../lib/view/all-cases.ts';
import { allCases, manyRows } from '../fixtures/all-cases.ts';
import { show } from '../fixtures/show.tsx';
import { CALM, TABS, aView } from '../fixtures/views.ts';

afterEach(cleanup);
const TAB = { applicant: null, formType: 'I-485', stage: null, unseen: 0, asks: CALM };
const settled = () => new Promise((done) => setTimeout(done, 0));
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true });
const focused = () => document.activeElement?.getAttribute('data-receipt') ?? document.activeElement?.textContent;
const receiptOf = (index: number) => `IOE094000${String(index).padStart(4, '0')}`;

async function opened(all: AllCases = allCases(manyRows(500))) {
  const panel = show({ kind: 'view', view: aView({ tabs: TABS }) }, { isFullTab: true, answers: { allCases: all } });
  panel.getByRole('button', { name: 'All 3 cases as a table' }).click();
  await settled();
  await settled();
  const names = () => [...document.querySelectorAll('.who')].map((one) => one.getAttribute('data-receipt'));
  return { ...panel, names };
}

describe('the table of all cases', () => {
  it('says what asks, what is known, and what was not read, and names nothing that did not arrive', async () => {
    const { getByRole, text } = await opened(allCases(manyRows(12)));
    expect(getByRole('heading', { level: 2 }).textContent).toBe('12 cases');
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent.replaceAll(/\s+/g, ' '));
    expect(rows).toHaveLength(12);
    expect(rows.find((row) => row.includes('…0003'))).toContain('Open request: Request for Evidence.');
    expect(rows.find((row) => row.includes('…0007'))).toContain('Dec 9');
    const unread = rows.find((row) => row.includes('…0009'));
    expect(unread).toContain('Case …0009');
    expect(unread).toContain('Not read: The USCIS server could not answer.');
    expect(unread).not.toMatch(/no open request|no coming/);
    expect(text()).toContain('12 of 12 cases are read.');
    expect(text()).toContain('Of 1 case an answer did not arrive.');
  });

  it('is walked through by keys alone: rows, a case, Escape, and the same row again', async () => {
    const { asked, getByRole, names } = await opened();
    const first = names()[0] ?? '';
    document.querySelector<HTMLElement>('.who[tabindex="0"]')?.focus();
    expect(focused()).toBe(first);
    press('ArrowDown');
    await settled();
    const second = names()[1] ?? '';
    expect(focused()).toBe(second);
    press('End');
    await settled();
    const last = focused();
    expect([first, second]).not.toContain(last);
    expect(document.querySelectorAll('.who[tabindex="0"]')).toHaveLength(1);
    press('PageUp');
    await settled();
    const row = focused() ?? '';
    if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    await settled();
    expect(asked).toContainEqual(['selectCase', row]);
    expect(document.querySelector('table.tb')).toBeNull();
    expect(document.activeElement?.id).toBe('all-cases');
    press('Escape');
    await settled();
    await settled();
    expect(getByRole('heading', { level: 2 }).textContent).toBe('500 cases');
    expect(focused()).toBe(row);
  });

  it('keeps order and filter on the way to a case and back', async () => {
    const { getByRole, names } = await opened();
    getByRole('button', { name: /^Waits or may wait for you 2/ }).click();
    getByRole('button', { name: 'Name' }).click();
    await settled();
    expect(names()).toEqual([receiptOf(7), receiptOf(3)]);
    expect(getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    document.querySelector<HTMLElement>('.who')?.click();
    await settled();
    press('Escape');
    await settled();
    await settled();
    expect(names()).toEqual([receiptOf(7), receiptOf(3)]);
  });

  it('finds a name among 500', async () => {
    const { getByRole, names, text } = await opened();
    fireEvent.input(getByRole('searchbox', { name: 'Search all cases' }), { target: { value: 'client 321' } });
    await settled();
    expect(names()).toEqual([receiptOf(321)]);
    expect(text()).toContain('1 of 500 cases shown');
  });

  it('shows how the reading goes, stops it, and reads what is left when the person asks', async () => {
    const rows = manyRows(500).map((row, index) =>
      index < 128 ? row : { ...row, reading: { isDue: true, hasAnswer: false, failed: [] } },
    );
    const reading = await opened(allCases(rows, { isReading: true, beyond: 4 }));
    expect(reading.text()).toContain('128 of 500 cases are read. Four answers at a time.');
    expect(reading.text()).toContain('USCIS’s page shows 4 cases more.');
    expect(reading.getByRole('progressbar', { name: 'Cases read' }).getAttribute('value')).toBe('128');
    reading.getByRole('button', { name: 'Stop' }).click();
    expect(reading.asked).toContainEqual(['stopReading']);
    const stopped = await opened(allCases(rows, { isStopped: true }));
    expect(stopped.text()).toContain('You stopped the reading. 372 are left.');
    stopped.getByRole('button', { name: 'Read these now' }).click();
    expect(stopped.asked).toContainEqual(['goOnReading']);
  });

  it('saves the rows that are shown as a table, through the report', async () => {
    const { asked, getByRole } = await opened();
    getByRole('button', { name: /^Waits or may wait/ }).click();
    getByRole('button', { name: 'Save these as a table (CSV)' }).click();
    await settled();
    expect(asked).toContainEqual([
      'makeReport',
      expect.objectContaining({ format: 'table', masked: false, receipts: [receiptOf(7), receiptOf(3)] }),
    ]);
  });

  it('keeps no name once the session has ended, not even in the search', async () => {
    const { getByRole, setState, text } = await opened();
    fireEvent.input(getByRole('searchbox', { name: 'Search all cases' }), { target: { value: 'abara' } });
    setState({ kind: 'ended' });
    await settled();
    expect(text()).not.toMatch(/ABARA|CLIENT|…0/);
    setState({ kind: 'view', view: aView({ tabs: TABS }) });
    await settled();
    expect(document.querySelector('table.tb')).toBeNull();
    getByRole('button', { name: 'All 3 cases as a table' }).click();
    await settled();
    expect(getByRole('searchbox', { name: 'Search all cases' })).toHaveProperty('value', '');
  });

  it('is reached from a frame in a tab of its own', () => {
    const tabs = Array.from({ length: 9 }, (_, index) => ({ ...TAB, receipt: receiptOf(index) }));
    const { asked, getByRole } = show({ kind: 'view', view: aView({ tabs, toRead: 5 }) });
    getByRole('button', { name: 'All 9 cases as a table' }).click();
    expect(asked).toContainEqual(['openTable']);
    expect(document.body.textContent).toContain('5 cases are not read yet.');
  });
});
