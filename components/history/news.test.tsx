// @vitest-environment happy-dom
// The news through the real panel: what is shown at once, what waits, the way back, and where a line leads.
import { cleanup, fireEvent } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { I131, I485, I765, theI485 } from '../fixtures/cases.ts';
import { show } from '../fixtures/show.tsx';
import { CHANGES, LAST_VISIT, READ_AT, TABS, aChange, aView } from '../fixtures/views.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';

afterEach(cleanup);
const settled = () => new Promise((done) => setTimeout(done, 0));

/** Copied, as a message would: what the panel holds changes with each view. */
const withNews = (items: typeof CHANGES, rest: Partial<PanelView> = {}): PanelView =>
  structuredClone(
    aView({
      tabs: TABS,
      news: { state: 'compared', since: LAST_VISIT, whole: true, items, uncompared: [] },
      ...rest,
    }),
  );
const reading = { state: 'reading', at: READ_AT, arrived: 1, of: 4, readAgainFrom: null } as const;
const late = aChange('office', { what: 'Office', before: 'Texas', after: 'Nebraska' });
const rows = () => [...document.querySelectorAll('.changes .chg')].map((row) => row.textContent);
const stamped = (receipt: string, formType: string, at: string) => aChange('stamp', { receipt, formType, at });

describe('what a person asked for by hand', () => {
  it('is shown at once', () => {
    const { getByRole, update, text } = show({ kind: 'view', view: withNews(CHANGES) });
    const before = rows().length;
    getByRole('button', { name: 'Read again' }).click();
    update(withNews(CHANGES, { health: reading }));
    update(withNews([...CHANGES, late], { health: reading }));
    expect(rows()).toHaveLength(before + 1);
    expect(text()).not.toContain('just now');
  });

  it('is over with its reading: what comes by itself after that waits', () => {
    const { getByRole, update, text } = show({ kind: 'view', view: withNews(CHANGES) });
    const before = rows().length;
    getByRole('button', { name: 'Read again' }).click();
    update(withNews(CHANGES, { health: reading }));
    update(withNews(CHANGES));
    update(withNews([...CHANGES, late]));
    expect(rows()).toHaveLength(before);
    expect(text()).toContain('1 change just now');
  });
});

describe('a timestamp that moved alone', () => {
  it('is a quiet line: no block, no count, and nothing else changed', () => {
    const { text } = show({
      kind: 'view',
      view: withNews([stamped(I485, 'I-485', '2026-11-21T06:14:09.512Z')]),
    });
    expect(document.querySelector('.changes')).toBeNull();
    expect(text()).toContain('Nothing you can see changed since');
    expect(text()).toContain('USCIS’s time stamp moved on 1 case: I-485, Nov 21, 1:14 AM.');
  });

  it.each([
    [
      'in the same minute',
      '2026-11-21T06:14:51.000Z',
      'on 2 cases, in the same minute: I-485 and I-765, Nov 21, 1:14 AM.',
    ],
    ['in two minutes', '2026-11-21T06:15:01.000Z', 'on 2 cases, not in the same minute: I-485 and I-765.'],
  ])('says of two cases that they moved %s', (_when, second, words) => {
    const items = [stamped(I485, 'I-485', '2026-11-21T06:14:09.512Z'), stamped(I765, 'I-765', second)];
    const { text } = show({ kind: 'view', view: withNews(items) });
    expect(text()).toContain(words);
  });

  it('is not counted among the changes beside it', () => {
    const { text } = show({ kind: 'view', view: withNews(CHANGES) });
    expect(rows()).toHaveLength(3);
    expect(text()).toContain('3 changes since your last visit');
    expect(text()).toContain('3 things changed since');
  });
});

it('a flag without a published meaning says so, under a hollow mark', () => {
  const flag = aChange('flag', { what: '“Acknowledged”', before: false, after: true, basis: 'unknown' });
  show({ kind: 'view', view: withNews([flag]) });
  expect(rows()[0]).toContain('USCIS does not publish what this means.');
  expect(document.querySelector('.changes .dia--hollow')).not.toBeNull();
});

describe('a line', () => {
  it('opens its row', async () => {
    const index = theI485().timeline.length - 1;
    const code = aChange('code', { after: 'IAF', marks: { part: 'timeline', index } });
    const { getByRole } = show({ kind: 'view', view: withNews([code]) });
    getByRole('button', { name: /New code IAF/ }).click();
    await settled();
    expect(document.activeElement?.closest('.tl')).not.toBeNull();
    expect(document.activeElement?.textContent).toContain(theI485().timeline[index]?.label);
  });

  it('opens its case first, and the row when that case is here', async () => {
    const documents = aChange('document', {
      receipt: I131,
      formType: 'I-131',
      after: 'Receipt',
      marks: { part: 'documents', index: 1 },
    });
    const { getByRole, asked, update } = show({ kind: 'view', view: withNews([documents]) });
    getByRole('button', { name: /New document/ }).click();
    expect(asked).toContainEqual(['selectCase', I131]);
    expect(document.querySelector('#section-documents-body')).toBeNull();
    update(withNews([documents], { current: { ...theI485(), receipt: I131 } }));
    await settled();
    expect(document.activeElement?.className).toBe('doc');
  });

  it('opens the earlier changes of its case where no row shows it', async () => {
    const gone = aChange('document', { before: 'Old notice' });
    const { getByRole } = show({ kind: 'view', view: withNews([gone]) });
    getByRole('button', { name: /no longer listed/ }).click();
    await settled();
    expect(document.activeElement?.id).toBe('section-changes');
  });
});

describe('"Mark all as seen"', () => {
  it('leaves a way back, and the changes once more', () => {
    const { getByRole, asked, update, text } = show({ kind: 'view', view: withNews(CHANGES) });
    getByRole('button', { name: 'Mark all as seen' }).click();
    update(withNews([]));
    expect(text()).toContain('3 changes marked as seen.');
    getByRole('button', { name: 'Look again' }).click();
    expect(document.querySelector('.marked')?.textContent).toContain('New Card Is Being Produced');
    getByRole('button', { name: 'Undo' }).click();
    expect(asked.map(([name]) => name)).toContain('undoSeen');
    update(withNews(CHANGES));
    expect(text()).not.toContain('marked as seen');
    expect(rows()).toHaveLength(3);
  });

  it('is over with the next reading', () => {
    const { getByRole, update, text } = show({ kind: 'view', view: withNews(CHANGES) });
    getByRole('button', { name: 'Mark all as seen' }).click();
    update(withNews([]));
    update(withNews([], { health: reading }));
    expect(text()).not.toContain('marked as seen');
  });
});

describe('a page that shows something newer', () => {
  const behind = (rest: Partial<PanelView> = {}) => show({ kind: 'view', view: aView({ isPageNewer: true, ...rest }) });
  it('is said before anything else, and nothing is said not to have changed', () => {
    const { text } = behind();
    expect(document.querySelector('#answer')?.textContent).toBe('The page beside shows something newer.');
    expect(text()).toContain('Caseside reads it within a minute.');
    expect(text()).not.toContain('Nothing you can see changed since Saturday. Nothing asks');
  });
  it('is said to be read while it is', () => {
    expect(behind({ health: reading }).text()).toContain('Caseside is reading it now.');
  });
});

it('earlier changes of all cases stand in one list, whose lines open their case', async () => {
  const { getByRole, text, asked } = show({ kind: 'view', view: withNews(CHANGES) });
  const [button] = document.querySelectorAll<HTMLElement>('.changes__foot button:nth-child(2)');
  button?.click();
  await settled();
  expect(getByRole('heading', { level: 2, name: 'Earlier changes' })).toBeTruthy();
  const receipts = asked.flatMap(([name, receipt]) => (name === 'history' ? [receipt] : []));
  expect(receipts).toEqual(expect.arrayContaining([I485, I765, I131]));
  expect(text()).toContain('I-131');
  const line = [...document.querySelectorAll<HTMLElement>('.chg--row')].find((row) =>
    row.textContent.includes('I-765'),
  );
  if (line) fireEvent.click(line);
  expect(asked).toContainEqual(['selectCase', I765]);
});
