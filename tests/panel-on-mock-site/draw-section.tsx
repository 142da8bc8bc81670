// Draws one section alone, open, in its frame, for a case of which some addresses did not answer.
import { cleanup, render } from '@solidjs/testing-library';
import { notedActions, type Answers } from '../../components/fixtures/actions.ts';
import { ENGLISH } from '../../components/fixtures/languages.ts';
import { NOW, ZONE, aView, opened } from '../../components/fixtures/views.ts';
import { makeLazyModule } from '../../components/context/lazy-module.ts';
import { makeTablePlace } from '../../components/all-cases/table-place.ts';
import { makeNoteDrafts } from '../../components/context/note-drafts.ts';
import { makeRowWanted } from '../../components/context/row-wanted.ts';
import { PanelContext, type PanelContextValue } from '../../components/context/panel-context.ts';
import type { Past } from '../../components/context/lazy-parts.ts';
import { makeOpened } from '../../components/section-frame/opened.ts';
import { Section } from '../../components/section-frame/Section.tsx';
import type { SectionSpec } from '../../components/section-frame/section.ts';
import * as LAZY_HISTORY from '../../components/shell/lazy-history.ts';
import * as PAGES from '../../components/shell/lazy-pages.ts';
import { decodeCases, type CaseAnswers } from '../../lib/decode/decode-cases.ts';
import { makeFormat } from '../../lib/locales/format.ts';
import { makePanelWords } from '../../lib/locales/panel.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { isGoodOutcome } from '../../lib/uscis/good-outcome.ts';
import { isObject, keyOf } from '../../lib/uscis/json-path.ts';
import { READ_ENDPOINTS, type Outcome, type ReadEndpoint } from '../../lib/uscis/reading.ts';
import { panelViewOf, type AddressMemory } from '../../lib/view/panel-view-of.ts';
import type { FieldRow, PanelView } from '../../lib/view/panel-view.ts';
import { fieldsOf } from '../../lib/view/shown-case.ts';

const [BEFORE, AT] = ['2026-11-22T02:30:00.000Z', '2026-11-23T15:42:00.000Z'];

/** How one address ended. `outcome` null: still awaited. `shown`: what stands in its place. */
export interface Ending {
  outcome: Outcome | null;
  shown: 'nothing' | 'kept' | 'page';
}

export interface Drawn {
  view: PanelView;
  fields: FieldRow[];
}

/** What the panel would be given of a case whose other addresses all answered. */
export function caseWith(
  receipt: string,
  bodies: CaseAnswers['answers'],
  endings: Partial<Record<ReadEndpoint, Ending>>,
): Drawn {
  const endingOf = (endpoint: ReadEndpoint): Ending => endings[endpoint] ?? { outcome: 'ok', shown: 'nothing' };
  const isThere = (endpoint: ReadEndpoint) => {
    const { outcome, shown } = endingOf(endpoint);
    return isGoodOutcome(outcome) || shown === 'kept';
  };
  const isOnPage = endingOf('cases').shown === 'page';
  const record = isObject(bodies.cases) ? (keyOf(bodies.cases, 'data') ?? null) : null;
  const [file] = decodeCases(
    [
      {
        receipt,
        answers: Object.fromEntries(
          READ_ENDPOINTS.flatMap((endpoint) => {
            const body = isThere(endpoint) ? bodies[endpoint] : undefined;
            return body === undefined ? [] : [[endpoint, body] as const];
          }),
        ),
        page: isOnPage ? { value: record, path: 'cases[0]' } : null,
        reads: READ_ENDPOINTS.map((endpoint) => ({
          endpoint,
          outcome: endingOf(endpoint).outcome ?? 'not-read',
          at: AT,
          message: '',
        })),
      },
    ],
    { lang: 'en' },
  );
  if (file === undefined) throw new Error('The decoder gave no case.');
  const memoryOf = (endpoint: ReadEndpoint): AddressMemory => {
    const { outcome } = endingOf(endpoint);
    const at = isGoodOutcome(outcome) ? AT : BEFORE;
    return {
      good: isThere(endpoint) ? { at, n: 1, round: ROUND } : null,
      newest: outcome === null ? null : { outcome, at: AT, steady: 0, round: ROUND, message: '' },
      waitingUntil: null,
    };
  };
  const isReading = READ_ENDPOINTS.some((endpoint) => endingOf(endpoint).outcome === null);
  const view = panelViewOf({
    session: 'open',
    lang: 'en',
    isPrivate: false,
    settings: { ...DEFAULT_SETTINGS, keepHistory: true },
    badSettings: [],
    settingsAreNewer: false,
    files: [file],
    inView: receipt,
    addresses: new Map(READ_ENDPOINTS.map((endpoint) => [endpoint, memoryOf(endpoint)])),
    pageAt: isOnPage ? AT : null,
    readingRound: isReading ? ROUND : null,
    readAgainFrom: null,
    news: aView().news,
    historyFault: null,
    format: { isChanged: false, newFieldCount: 0 },
    unseen: new Map(),
    toRead: 0,
    beyond: 0,
    marks: { pinned: [], have: [] },
  });
  return { view, fields: fieldsOf(file).slice(0, 3) };
}

/** The one round of readings that there was. */
const ROUND = 'round-1';

/** Made once: each word that is drawn asks for it. */
const LOADED = {
  locale: ENGLISH.locale,
  messages: { ...ENGLISH.panel, ...ENGLISH.pages, ...ENGLISH.historyPages },
};

const NOTHING_STORED: Answers = { notes: [], history: { log: [], moments: [], now: AT, near: [] } };

/**
 * The drawn section as an element, once what it asks for has come.
 * @param stored what the history store answers
 * @param isOpened as for a person who opened it and its whole list, or as it stands at first
 */
export async function drawSection(
  spec: SectionSpec,
  { view: first, fields }: Drawn,
  stored: Answers = NOTHING_STORED,
  isOpened = true,
): Promise<HTMLElement> {
  cleanup();
  const view = isOpened ? opened(first) : first;
  const { current } = view;
  if (current === null) throw new Error('The view holds no case.');
  const { actions } = notedActions({ ...stored, fields });
  const lazyHistory = makeLazyModule(LAZY_HISTORY, () => undefined);
  const panel: PanelContextValue = {
    ...makePanelWords(() => LOADED),
    lang: () => ENGLISH.lang,
    format: makeFormat({ locale: () => ENGLISH.locale, zone: ZONE, now: () => NOW }),
    actions,
    isFullTab: true,
    openWhy: () => undefined,
    openPage: () => undefined,
    pages: makeLazyModule(PAGES, () => undefined),
    past: makeLazyModule<Past>({ PastStrip: () => null }, () => undefined),
    lazyHistory,
    tablePlace: makeTablePlace(),
    drafts: makeNoteDrafts(),
    opened: makeOpened(actions.changeSettings),
    jumpTo: () => undefined,
    openRow: () => undefined,
    rows: makeRowWanted(),
    readsByHand: () => 0,
    readNow: () => undefined,
    findInFields: () => undefined,
    fieldsAsked: () => ({ text: '', times: 0 }),
    onEscape: () => () => undefined,
  };
  const { container } = render(() => (
    <PanelContext.Provider value={panel}>
      <Section spec={spec} view={view} file={current} />
    </PanelContext.Provider>
  ));
  await new Promise((done) => setTimeout(done, 0));
  return container;
}

/** The words of an element, with a blank between its parts. */
export function wordsOf(element: Element): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) parts.push(walker.currentNode.textContent ?? '');
  return parts
    .join(' ')
    .replaceAll(/[\u202f\u00a0\s]+/g, ' ')
    .trim();
}
