// The view of cases that a person brought in by hand: nothing is read or kept, and no time of a reading is claimed. Pure.
import type { CaseFile } from '../decode/case-file.ts';
import type { CaseAnswers } from '../decode/answers/sources.ts';
import { formatChangeOf } from '../decode/format-drift/format-drift.ts';
import type { Lang } from '../locales/languages.ts';
import type { Settings } from '../settings.ts';
import { isGoodOutcome } from '../uscis/good-outcome.ts';
import { ENDPOINTS, type ReadEndpoint } from '../uscis/reading.ts';
import { panelViewOf } from './panel-view-of.ts';
import type { AddressState, PanelView, PinsAndTicks } from './panel-view.ts';

export interface BroughtIn {
  /** The language that `files` were decoded in. */
  lang: Lang;
  /** Decoded, in the order of their tabs; a case whose receipt is hidden goes by its label. */
  files: readonly CaseFile[];
  /** The receipt of the case in view; null: the one case that names none. */
  inView: string | null;
  /** What the case in view was decoded from; null for one whose names are hidden, which is shown as it is. */
  answers: CaseAnswers | null;
  settings: Settings;
  /** Of the case in view. */
  marks: PinsAndTicks;
  isSample: boolean;
}

/** An answer was brought in, or it was not; when it was read is known only where a report says it. */
function addressesOf(file: CaseFile, answers: CaseAnswers | null): AddressState[] {
  return file.reads.map(({ endpoint, outcome, at }) => {
    const isFromPage = endpoint === 'cases' && !isGoodOutcome(outcome) && (answers?.page ?? null) !== null;
    const shownFrom = isGoodOutcome(outcome) ? 'read' : isFromPage ? 'page' : 'nothing';
    const shownAt = shownFrom === 'read' ? at : null;
    return { endpoint, outcome, at, firstTryAt: null, message: '', shownFrom, shownAt, waitingUntil: null };
  });
}

/** The addresses of every case that did not arrive, in their order. */
export function missingOf(view: Pick<PanelView, 'addresses'>): ReadEndpoint[] {
  return ENDPOINTS.filter(
    (endpoint) => !view.addresses.some((address) => address.endpoint === endpoint && isGoodOutcome(address.outcome)),
  );
}

export function broughtInViewOf({ lang, files, inView, answers, settings, marks, isSample }: BroughtIn): PanelView {
  const current = files.find(({ receipt }) => receipt === inView);
  const addresses = current === undefined ? [] : addressesOf(current, answers);
  const format = formatChangeOf(answers?.answers ?? {});
  const view = panelViewOf({
    session: 'open',
    lang,
    isPrivate: false,
    settings,
    badSettings: [],
    settingsAreNewer: false,
    files,
    inView,
    addresses: new Map(),
    pageAt: null,
    readingRound: null,
    readAgainFrom: null,
    toRead: 0,
    beyond: 0,
    news: { state: 'off' },
    historyFault: null,
    format,
    unseen: new Map(),
    marks,
  });
  const arrived = ENDPOINTS.length - missingOf({ addresses }).length;
  return {
    ...view,
    isBroughtIn: true,
    isSample,
    addresses,
    health: { state: 'read', at: null, arrived, of: ENDPOINTS.length, readAgainFrom: null },
  };
}
