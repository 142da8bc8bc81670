// What a screen needs at once, made by one pure function from the decoded cases and how their addresses stand.
import { withShownText } from './shown-characters.ts';
import type { CaseFile, Instant } from '../decode/case-file.ts';
import type { Settings } from '../settings.ts';
import { ENDPOINTS, type Outcome, type ReadEndpoint } from '../uscis/reading.ts';
import { tabAsksOf } from './tab-asks.ts';
import { shownCaseOf } from './shown-case.ts';
import type { AddressState, CaseTab, Health, PinsAndTicks, PanelView } from './panel-view.ts';
import type { News } from '../history/compare/news.ts';
import { isGoodOutcome } from '../uscis/good-outcome.ts';

/** The state of one address of one case, as the background stores it. */
export interface AddressMemory {
  good: { at: Instant } | null;
  newest: { outcome: Outcome; at: Instant; message: string; firstTryAt?: Instant | undefined } | null;
  waitingUntil: Instant | null;
}

export interface PanelViewInput {
  session: 'open' | 'ended';
  isPrivate: boolean;
  settings: Settings;
  badSettings: string[];
  /** In page order. */
  files: readonly CaseFile[];
  inView: string | null;
  /** Of the case in view. */
  addresses: ReadonlyMap<ReadEndpoint, AddressMemory>;
  /** When the page's own JSON about the case in view was seen; null if never. */
  pageAt: Instant | null;
  /** Start of the reading that is running; null if none is. */
  readingSince: Instant | null;
  /** ISO instants. */
  readAgainFrom: Instant | null;
  news: News;
  historyFault: string | null;
  /** How the answers of the case in view differ from USCIS's known format. */
  format: { isChanged: boolean; newFieldCount: number };
  unseen: ReadonlyMap<string, number>;
  /** Of the case in view. */
  marks: PinsAndTicks;
}

export function addressStatesOf(input: PanelViewInput): AddressState[] {
  const endpoints = [...input.addresses.keys()].filter(
    (endpoint) => endpoint !== 'processing_times' || input.addresses.get(endpoint)?.newest,
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
      ...shown,
      waitingUntil: memory?.waitingUntil ?? null,
    };
  });
}

export function healthOf(input: PanelViewInput): Health {
  const newest = ENDPOINTS.map((endpoint) => input.addresses.get(endpoint)?.newest ?? null);
  const times = newest.flatMap((one) => one?.at ?? []).sort();
  const goods = ENDPOINTS.flatMap((endpoint) => input.addresses.get(endpoint)?.good?.at ?? []).sort();
  const base = { at: times.at(-1) ?? null, of: ENDPOINTS.length, readAgainFrom: input.readAgainFrom };
  if (input.readingSince !== null) {
    const since = input.readingSince;
    const isFirst = ENDPOINTS.every((endpoint) => !input.addresses.get(endpoint)?.good);
    const arrived = newest.filter((one) => one !== null && one.at >= since).length;
    const at = goods.filter((one) => one < since).at(-1) ?? null;
    return { ...base, at, state: isFirst && arrived === 0 ? 'page' : 'reading', arrived };
  }
  const arrived = newest.filter((one) => isGoodOutcome(one?.outcome)).length;
  if (times.length === 0) return { ...base, state: 'idle', arrived };
  if (arrived > 0) return { ...base, state: 'read', arrived };
  return {
    ...base,
    at: goods.at(-1) ?? null,
    state: newest.every((one) => one === null || one.outcome === 'offline') ? 'offline' : 'no-answer',
    arrived,
  };
}

/** The stage covers cards being made and cards mailed; its word on a tab is only true of the first. */
function stageOnTab(status: CaseFile['status']): CaseTab['stage'] {
  if (status?.stage === 'card-being-made' && !/being produced/i.test(status.title ?? '')) return null;
  return status?.stage ?? null;
}

export function panelViewOf(input: PanelViewInput): PanelView {
  const isOpen = input.session === 'open';
  const files = isOpen ? input.files : [];
  const current = files.find(({ receipt }) => receipt === input.inView);
  const tabs = files.flatMap((file): CaseTab[] => {
    const { receipt, form, status } = file;
    if (receipt === null) return [];
    const unseen = input.unseen.get(receipt) ?? 0;
    return [{ receipt, formType: form.type, stage: stageOnTab(status), unseen, asks: tabAsksOf(file) }];
  });
  return withShownText<PanelView>({
    schema: 'caseside/view/1',
    session: input.session,
    isPrivate: input.isPrivate,
    settings: input.settings,
    badSettings: input.badSettings,
    asksFirstRun: !input.isPrivate && input.settings.keepHistory === null,
    health: healthOf(input),
    news: input.news,
    historyFault: input.historyFault,
    tabs,
    current: current
      ? { ...shownCaseOf(current, files), newFieldCount: input.format.newFieldCount, marks: input.marks }
      : null,
    addresses: current ? addressStatesOf(input) : [],
    formatChanged: input.format.isChanged,
  });
}
