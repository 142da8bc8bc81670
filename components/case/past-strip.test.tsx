// @vitest-environment happy-dom
// The picture of the past through the real panel: it stands open at first, a mark opens its row, and the table says the same.
import { cleanup, fireEvent } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { theI485 } from '../fixtures/cases.ts';
import { show } from '../fixtures/show.tsx';
import { STATES } from '../fixtures/states.ts';
import { aView } from '../fixtures/views.ts';

afterEach(cleanup);
/** The strip is loaded right after the first paint. */
const strip = () =>
  vi.waitFor(() => {
    const found = document.querySelector('.past');
    if (found === null) throw new Error('The strip is not there yet.');
    return found;
  });
const marks = () => [...document.querySelectorAll('.past__mark')];

describe('the past in one picture', () => {
  it('stands open, with a lane for each case filed together', async () => {
    show({ kind: 'view', view: aView() });
    expect((await strip()).querySelectorAll('.past__form')).toHaveLength(1 + theI485().filedTogether.length);
    expect(marks().length).toBeGreaterThan(3);
  });

  it('leads from a mark to its row', async () => {
    show({ kind: 'view', view: aView() });
    await strip();
    const mark = marks().find((one) => one.textContent.includes('Request for Evidence'));
    if (mark === undefined) throw new Error('There is no mark for the request.');
    fireEvent.click(mark);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Request for Evidence'));
    expect(document.activeElement?.closest('.tl')).not.toBeNull();
  });

  it('says the same as a table, where every mark is a button', async () => {
    const { getByRole } = show({ kind: 'view', view: aView() });
    await strip();
    getByRole('button', { name: 'Marks, and as a table' }).click();
    const rows = document.querySelectorAll('.past__table tbody tr');
    expect(rows.length).toBeGreaterThanOrEqual(marks().length);
    expect([...rows].every((row) => row.querySelector('button') !== null)).toBe(true);
  });

  it('stands closed, as one line, beside a request', async () => {
    show(STATES.asked());
    const found = await strip();
    expect(found.querySelector('svg.past__svg')).toBeNull();
    expect(found.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
  });
});
