// @vitest-environment happy-dom
import { cleanup } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseTab, PanelView } from '../../lib/view/panel-view.ts';
import { I485, I765 } from '../fixtures/cases.ts';
import { show } from '../fixtures/show.tsx';
import { BEFORE, CALM, CHANGES, LAST_VISIT, TABS, aView } from '../fixtures/views.ts';

afterEach(cleanup);

/** What the first lines say, without the button to Settings. */
function answerOf(rest: Partial<PanelView>): string {
  show({ kind: 'view', view: aView(rest) });
  const words = document.querySelector('#answer')?.textContent ?? '';
  return words.replaceAll(/\s+/g, ' ').trim();
}

const withAsks = (asks: Partial<CaseTab['asks']>, of: readonly string[] = [I485]): CaseTab[] =>
  TABS.map((tab) => (of.includes(tab.receipt) ? { ...tab, asks: { ...CALM, ...asks } } : tab));

type Compared = Extract<PanelView['news'], { state: 'compared' }>;
const compared = (items: typeof CHANGES): Compared => ({
  state: 'compared',
  since: BEFORE,
  whole: true,
  items,
  uncompared: [],
});
const NEWS = {
  nothing: compared([]),
  news: compared([...CHANGES.filter(({ strength }) => strength !== 'stamp'), ...CHANGES.slice(0, 1)]),
  stamps: compared(CHANGES.filter(({ strength }) => strength === 'stamp')),
  cannot: { state: 'off' },
} as const satisfies Record<string, PanelView['news']>;
const ASKS = {
  nothing: TABS,
  asked: withAsks({ isAsked: true, isCalm: false }),
  appointment: withAsks({ isCalm: true, appointments: ['2026-12-09T14:00:00.000Z'] }),
};

describe('the answer line', () => {
  it.each([
    ['nothing', 'nothing', 'Nothing you can see changed since Saturday. Nothing asks for an answer.'],
    ['nothing', 'asked', 'USCIS asks you for something (I-485).'],
    ['nothing', 'appointment', 'Nothing you can see changed since Saturday. Next: appointment Dec 9.'],
    ['news', 'nothing', '4 things changed since Saturday. Nothing asks for an answer.'],
    ['news', 'asked', 'USCIS asks you for something (I-485). 4 things changed since Saturday.'],
    ['news', 'appointment', '4 things changed since Saturday. Next: appointment Dec 9.'],
    ['stamps', 'nothing', 'Nothing you can see changed since Saturday. Nothing asks for an answer.'],
    ['stamps', 'asked', 'USCIS asks you for something (I-485).'],
    ['stamps', 'appointment', 'Nothing you can see changed since Saturday. Next: appointment Dec 9.'],
    ['cannot', 'nothing', 'History is off, so Caseside cannot say what changed. Nothing asks for an answer.'],
    ['cannot', 'asked', 'USCIS asks you for something (I-485). History is off, so Caseside cannot say what changed.'],
    ['cannot', 'appointment', 'History is off, so Caseside cannot say what changed. Next: appointment Dec 9.'],
  ] as const)('of %s changed and %s asked says “%s”', (change, ask, words) => {
    expect(answerOf({ news: NEWS[change], tabs: ASKS[ask] })).toBe(words);
  });

  it('names an appointment beside a request last, and the soonest of several', () => {
    const tabs = withAsks({
      isAsked: true,
      isCalm: false,
      appointments: ['2026-12-20T14:00:00.000Z', '2026-12-09T14:00:00.000Z', '2026-11-01T14:00:00.000Z'],
    });
    expect(answerOf({ tabs })).toBe('USCIS asks you for something (I-485). Next: appointment Dec 9.');
  });

  it('counts the cases that ask, and one change as one thing', () => {
    const tabs = withAsks({ isAsked: true, isCalm: false }, [I485, I765]);
    expect(answerOf({ tabs, news: compared(CHANGES.slice(0, 1)) })).toBe(
      'USCIS asks for something on 2 cases. 1 thing changed since Saturday.',
    );
  });

  it('names a day that is a week old by its date', () => {
    expect(answerOf({ news: { ...compared([]), since: LAST_VISIT } })).toContain('since Nov 14.');
  });

  it('says of a first reading what can be said from now on', () => {
    expect(answerOf({ news: { state: 'first', at: BEFORE } })).toBe(
      'First reading. From now on Caseside can say what changed. Nothing asks for an answer.',
    );
  });

  it('does not count a change that was marked as seen', () => {
    const items = CHANGES.map((item) => ({ ...item, seen: true }));
    expect(answerOf({ news: compared(items) })).toMatch(/^Nothing you can see changed/);
  });

  it.each([
    ['a title leaves no room for it', { isCalm: false }],
    ['an answer was not understood', { gate: { ...CALM.gate, denials: { ...CALM.gate.denials, requests: false } } }],
    ['an appointment may be ahead', { gate: { ...CALM.gate, denials: { ...CALM.gate.denials, appointments: false } } }],
  ])('says nothing of what is asked where %s, of any case', (_why, asks) => {
    for (const { receipt } of TABS) {
      expect(answerOf({ tabs: withAsks(asks, [receipt]) })).toBe('Nothing you can see changed since Saturday.');
      cleanup();
    }
  });

  it('says that a part was not read, and never that nothing changed in it', () => {
    const news = { ...compared([]), whole: false, uncompared: [{ receipt: I485, endpoint: 'documents' as const }] };
    const gate = { ...CALM.gate, answered: ['cases', 'case_status', 'receipt_info'] as const };
    expect(answerOf({ news, tabs: withAsks({ gate, isCalm: false }) })).toBe(
      'No change in what was read since Saturday.',
    );
    expect(document.body.textContent).toContain('Part of the record was not read, so this may be incomplete.');
  });

  it('says that nothing was compared when nothing was read', () => {
    const uncompared = TABS.flatMap(({ receipt }) =>
      (['cases', 'case_status', 'receipt_info', 'documents'] as const).map((endpoint) => ({ receipt, endpoint })),
    );
    expect(answerOf({ news: { ...compared([]), whole: false, uncompared }, tabs: withAsks({ isCalm: false }) })).toBe(
      'Nothing was read, so nothing was compared.',
    );
  });

  it('opens what is needed on the case of the next appointment', () => {
    const tabs = withAsks({ appointments: ['2026-12-09T14:00:00.000Z'] }, [I765]);
    const { asked, getByRole } = show({ kind: 'view', view: aView({ tabs }) });
    getByRole('button', { name: 'Next: appointment Dec 9.' }).click();
    expect(asked).toContainEqual(['selectCase', I765]);
    expect(document.activeElement?.id).toBe('section-needed');
  });
});
