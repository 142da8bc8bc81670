// The parts of the answer line, for all cases together: what changed, what asks for an answer, the next appointment. Pure. A part that
// cannot be known is null.
import type { MayDeny } from '../locales/denial.ts';
import type { Endpoint } from '../uscis/reading.ts';
import { mayDeny } from './gate.ts';
import type { CaseTab, PanelView } from './panel-view.ts';

export type ChangePart =
  | { kind: 'nothing' | 'nothing-read'; since: string }
  /** `n`: what a person can see; a timestamp alone is none of it. */
  | { kind: 'news'; since: string; n: number }
  | { kind: 'first' | 'off' | 'hidden' | 'not-compared' | 'waiting' };

type AskPart =
  /** The forms of the cases that ask, in the order of the tabs; the receipt where a form is not known. */
  { kind: 'asked'; forms: string[]; receipt: string } | { kind: 'nothing'; allowed: MayDeny };

export interface Answer {
  change: ChangePart | null;
  ask: AskPart | null;
  /** The soonest appointment of today or later. */
  next: { at: string; receipt: string } | null;
  /** An answer that could hold a request, a status or a letter did not arrive for some case. */
  isPartUnread: boolean;
}

const HOLDING = ['cases', 'case_status', 'documents'] as const satisfies readonly Endpoint[];
const ADDRESSES_OF_A_CASE = 4;

function changeOf({
  news,
  tabs,
  asksFirstRun,
  historyFault,
  health,
  isPrivate,
  isBroughtIn,
}: PanelView): ChangePart | null {
  if (isBroughtIn === true) return null;
  switch (news.state) {
    case 'off':
      return asksFirstRun ? null : { kind: historyFault === 'hidden' && !isPrivate ? 'hidden' : 'off' };
    case 'waiting':
      return health.state === 'idle' ? null : { kind: 'waiting' };
    case 'first':
      return { kind: 'first' };
    case 'compared': {
      const n = news.items.filter(({ seen, strength }) => !seen && strength !== 'stamp').length;
      const { since } = news;
      if (n > 0) return { kind: 'news', since, n };
      if (news.whole) return { kind: 'nothing', since };
      const isNothing = news.uncompared.length === ADDRESSES_OF_A_CASE * tabs.length;
      return isNothing ? { kind: 'not-compared' } : { kind: 'nothing-read', since };
    }
  }
}

function nothingAsked(tabs: readonly CaseTab[]): MayDeny | null {
  const allowed = tabs.map(({ asks: { gate, isCalm } }) =>
    isCalm && mayDeny(gate, 'appointments') !== null ? mayDeny(gate, 'requests') : null,
  );
  return allowed.includes(null) ? null : (allowed[0] ?? null);
}

/** @param ageDays whole calendar days from a day or instant to today, negative for the future; null if it is no date */
export function answerOf(view: PanelView, ageDays: (at: string) => number | null): Answer {
  const { tabs, health } = view;
  const asked = tabs.filter(({ asks }) => asks.isAsked);
  const [next] = tabs
    .flatMap(({ receipt, asks }) => asks.appointments.map((at) => ({ at, receipt })))
    .filter(({ at }) => (ageDays(at) ?? 1) <= 0)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const allowed = next === undefined && asked.length === 0 ? nothingAsked(tabs) : null;
  const [first] = asked;
  const isReading = health.state === 'page' || health.state === 'reading' || health.state === 'idle';
  return {
    change: changeOf(view),
    ask:
      first !== undefined
        ? { kind: 'asked', forms: asked.map(({ formType, receipt }) => formType ?? receipt), receipt: first.receipt }
        : allowed === null
          ? null
          : { kind: 'nothing', allowed },
    next: next ?? null,
    isPartUnread:
      !isReading && tabs.some(({ asks }) => HOLDING.some((endpoint) => !asks.gate.answered.includes(endpoint))),
  };
}
