// What a screen needs at once, made by one pure function from the decoded cases and how their addresses stand.
import { withShownText } from './shown-characters.ts';
import type { CaseFile, Instant } from '../decode/case-file.ts';
import type { Settings } from '../settings.ts';
import { ENDPOINTS, type Outcome, type ReadEndpoint, type Unkept } from '../uscis/reading.ts';
import { isOptional } from '../uscis/addresses.ts';
import type { Lang } from '../locales/languages.ts';
import { tabAsksOf } from './tab-asks.ts';
import { shownCaseOf } from './shown-case.ts';
import { DENIALS } from '../decode/gate/denials.ts';
import { isAboutTheCase } from './decided.ts';
import type { AddressState, CaseTab, Health, PinsAndTicks, PanelView, ShownCase } from './panel-view.ts';
import type { News } from '../history/compare/news.ts';
import { isGoodOutcome } from '../uscis/good-outcome.ts';

/** The state of one address of one case, as the background stores it. */
export interface AddressMemory {
  /** `n`: higher is later, whatever the clock showed. */
  good: { at: Instant; n: number; round: string | null } | null;
  newest: {
    outcome: Outcome;
    at: Instant;
    /** Milliseconds that only pass: higher is later. */
    steady: number;
    round: string | null;
    message: string;
    unkept?: Unkept | undefined;
    firstTryAt?: Instant | undefined;
  } | null;
  waitingUntil: Instant | null;
}

export interface PanelViewInput {
  session: 'open' | 'ended';
  /** The language that `files` were decoded in. */
  lang: Lang;
  isPrivate: boolean;
  settings: Settings;
  badSettings: string[];
  settingsAreNewer: boolean;
  /** In page order. */
  files: readonly CaseFile[];
  inView: string | null;
  /** Of the case in view. */
  addresses: ReadonlyMap<ReadEndpoint, AddressMemory>;
  /** When the page's own JSON about the case in view was seen; null if never. */
  pageAt: Instant | null;
  /** The page's own JSON about the case in view is newer than what was read; absent: no. */
  isPageNewer?: boolean;
  /** The round of readings that is running; null if none is. */
  readingRound: string | null;
  /** ISO instants. */
  readAgainFrom: Instant | null;
  news: News;
  historyFault: string | null;
  /** How the answers of the case in view differ from USCIS's known format. */
  format: { isChanged: boolean; newFieldCount: number };
  unseen: ReadonlyMap<string, number>;
  toRead: number;
  beyond: number;
  /** Of the case in view. */
  marks: PinsAndTicks;
}

export function addressStatesOf(input: PanelViewInput): AddressState[] {
  const endpoints = [...input.addresses.keys()].filter(
    (endpoint) => !isOptional(endpoint) || input.addresses.get(endpoint)?.newest,
  );
  return endpoints.map((endpoint) => {
    const memory = input.addresses.get(endpoint);
    const outcome = memory?.newest?.outcome ?? null;
    const fromPage = endpoint === 'cases' && input.pageAt !== null;
    const shown = isGoodOutcome(outcome ?? undefined)
      ? { shownFrom: 'read' as const, shownAt: memory?.good?.at ?? memory?.newest?.at ?? null }
      : memory?.good
        ? { shownFrom: 'kept' as const, shownAt: memory.good.at }
        : fromPage
          ? { shownFrom: 'page' as const, shownAt: input.pageAt }
          : { shownFrom: 'nothing' as const, shownAt: null };
    return {
      endpoint,
      outcome,
      at: memory?.newest?.at ?? null,
      firstTryAt: memory?.newest?.firstTryAt ?? null,
      message: memory?.newest?.message ?? '',
      ...(memory?.newest?.unkept === undefined ? {} : { unkept: memory.newest.unkept }),
      ...shown,
      waitingUntil: memory?.waitingUntil ?? null,
    };
  });
}

export function healthOf(input: PanelViewInput): Health {
  const newest = ENDPOINTS.map((endpoint) => input.addresses.get(endpoint)?.newest ?? null);
  const tries = newest.flatMap((one) => one ?? []).sort((a, b) => a.steady - b.steady);
  const goods = ENDPOINTS.flatMap((endpoint) => input.addresses.get(endpoint)?.good ?? []).sort((a, b) => a.n - b.n);
  const base = { at: tries.at(-1)?.at ?? null, of: ENDPOINTS.length, readAgainFrom: input.readAgainFrom };
  const round = input.readingRound;
  if (round !== null) {
    const isFirst = ENDPOINTS.every((endpoint) => !input.addresses.get(endpoint)?.good);
    const arrived = tries.filter((one) => one.round === round).length;
    const at = goods.findLast((one) => one.round !== round)?.at ?? null;
    return { ...base, at, state: isFirst && arrived === 0 ? 'page' : 'reading', arrived };
  }
  const arrived = newest.filter((one) => isGoodOutcome(one?.outcome)).length;
  if (tries.length === 0) return { ...base, state: 'idle', arrived };
  if (arrived > 0) return { ...base, state: 'read', arrived };
  return {
    ...base,
    at: goods.at(-1)?.at ?? null,
    state: newest.every((one) => one === null || one.outcome === 'offline') ? 'offline' : 'no-answer',
    arrived,
  };
}

/** The stage covers cards being made and cards mailed; its word on a tab is only true of the first. */
function stageOnTab(file: CaseFile): CaseTab['stage'] {
  const { status } = file;
  if (!isAboutTheCase(file)) return null;
  if (status?.stage === 'card-being-made' && !/being produced/i.test(status.title ?? '')) return null;
  return status?.stage ?? null;
}

/** What the page shows newer is not read yet, and the opposite of every negative could stand in it. */
function withoutDenials(file: ShownCase): ShownCase {
  const denials = { ...file.gate.denials };
  for (const denial of DENIALS) denials[denial] = false;
  return { ...file, gate: { denials, answered: [] } };
}

export function panelViewOf(input: PanelViewInput): PanelView {
  const isOpen = input.session === 'open';
  const files = isOpen ? input.files : [];
  const current = files.find(({ receipt }) => receipt === input.inView);
  const isPageNewer = current !== undefined && input.isPageNewer === true;
  const tabs = files.flatMap((file): CaseTab[] => {
    const { receipt, form, people } = file;
    if (receipt === null) return [];
    const unseen = input.unseen.get(receipt) ?? 0;
    const { applicant } = people;
    return [{ receipt, applicant, formType: form.type, stage: stageOnTab(file), unseen, asks: tabAsksOf(file) }];
  });
  return withShownText<PanelView>({
    schema: 'caseside/view/1',
    session: input.session,
    isPrivate: input.isPrivate,
    settings: input.settings,
    badSettings: input.badSettings,
    settingsAreNewer: input.settingsAreNewer,
    asksFirstRun: !input.isPrivate && !input.settingsAreNewer && input.settings.keepHistory === null,
    health: healthOf(input),
    news: input.news,
    historyFault: input.historyFault,
    tabs,
    toRead: input.toRead,
    beyond: input.beyond,
    current: current
      ? {
          ...(isPageNewer
            ? withoutDenials(shownCaseOf(current, files, input.lang))
            : shownCaseOf(current, files, input.lang)),
          newFieldCount: input.format.newFieldCount,
          marks: input.marks,
        }
      : null,
    addresses: current ? addressStatesOf(input) : [],
    formatChanged: input.format.isChanged,
    isPageNewer,
  });
}
