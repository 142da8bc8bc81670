// What the person chose on the save page, and the request for a file that follows from it. Touches the panel's callbacks only.
import { createMemo, createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { Part } from '../../lib/report/purposes.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { PanelActions, ReportRequest } from '../context/panel-actions.ts';
import { keepsHistory } from '../context/load-history.ts';
import { readingMoment } from '../context/reading-moment.ts';
import { CHOICES, PARTS_TO_TICK, hasPart, hasParts, isAlwaysMasked } from './export-choices.ts';
import type { Choice, ChoiceId, Kind } from './export-choices.ts';
import { makeReports, type Making } from './make-report.ts';
import { wordsToHide } from './words-to-hide.ts';

const TYPING_MS = 400;
const [FIRST_CHOICE] = CHOICES;

/** `current`: the case in view alone. `some`: those that are ticked. */
type CaseScope = 'all' | 'current' | 'some';

export interface SaveState {
  choice: Accessor<Choice | undefined>;
  choose(id: ChoiceId): void;
  kind: Accessor<Kind>;
  setKind(kind: Kind): void;
  isCovered: Accessor<boolean>;
  isAlwaysCovered: Accessor<boolean>;
  cover(isCovered: boolean): void;
  typed: Accessor<string>;
  type(text: string): void;
  /** More or longer words to cover than are allowed. */
  isTooMuch: Accessor<boolean>;
  scope: Accessor<CaseScope>;
  setScope(scope: CaseScope): void;
  isTicked(receipt: string): boolean;
  tick(receipt: string, isTicked: boolean): void;
  /** The groups of parts that can be ticked for this purpose and kind of file. */
  parts: Accessor<(typeof PARTS_TO_TICK)[number][]>;
  isIn(part: Part): boolean;
  takeIn(parts: readonly Part[], isIn: boolean): void;
  canHaveNotes: Accessor<boolean>;
  withNotes: Accessor<boolean>;
  setWithNotes(withNotes: boolean): void;
  canHaveAppendix: Accessor<boolean>;
  appendix: Accessor<boolean>;
  setAppendix(appendix: boolean): void;
  hasNoAppointment: Accessor<boolean>;
  making: Making;
  /** The request as it is now, with the words typed a moment ago; null if the choices make no report. */
  settled(): ReportRequest | null;
}

/** Whether names and numbers are covered: what was asked for once holds for every purpose, what was taken off only for that one. */
function coverChoice(choice: Accessor<Choice | undefined>) {
  const [everywhere, setEverywhere] = createSignal(false);
  const [off, setOff] = createSignal<readonly ChoiceId[]>([]);
  const isAlways = () => isAlwaysMasked(choice()?.purpose ?? 'myself');
  const isOff = () => off().some((id) => id === choice()?.id);
  return {
    isAlwaysCovered: isAlways,
    isCovered: () => isAlways() || (!isOff() && (everywhere() || choice()?.isCovered === true)),
    cover: (isCovered: boolean) => {
      const id = choice()?.id;
      if (isCovered) setEverywhere(true);
      setOff((all) => [...all.filter((one) => one !== id), ...(isCovered || id === undefined ? [] : [id])]);
    },
  };
}

/** The words to cover, once typing has paused; null: too many. */
function typedWords(onType: () => void) {
  const [typed, setTyped] = createSignal('');
  const [words, setWords] = createSignal<string[] | null>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const settle = () => {
    clearTimeout(timer);
    if (timer === undefined) return;
    timer = undefined;
    setWords(wordsToHide(typed()));
  };
  const type = (text: string) => {
    onType();
    setTyped(text);
    clearTimeout(timer);
    timer = setTimeout(settle, TYPING_MS);
  };
  return { typed, words, type, settle };
}

/** @param onChange called with each choice, so that what was said of an older one goes */
export function makeSaveState(given: { view: PanelView }, actions: PanelActions, onChange: () => void): SaveState {
  const view = () => given.view;
  const [choiceId, setChoiceId] = createSignal<ChoiceId>('summary');
  const [kindWanted, setKindWanted] = createSignal<Kind | null>(null);
  const [scopeWanted, setScopeWanted] = createSignal<CaseScope | null>(null);
  const [untaken, setUntaken] = createSignal<readonly string[]>([]);
  const [without, setWithout] = createSignal<readonly Part[]>([]);
  const [withNotes, setWithNotes] = createSignal(true);
  const [appendix, setAppendix] = createSignal(false);

  const choice = createMemo(() => CHOICES.find(({ id }) => id === choiceId()) ?? FIRST_CHOICE);
  const purpose = () => choice()?.purpose ?? 'myself';
  const kinds = (): readonly Kind[] => choice()?.kinds ?? [];
  const kind = (): Kind => kinds().find((one) => one === kindWanted()) ?? kinds()[0] ?? 'summary';
  const covering = coverChoice(choice);
  const words = typedWords(onChange);
  const receipts = () => view().tabs.map(({ receipt }) => receipt);
  const current = () => view().current?.receipt ?? null;
  const scope = (): CaseScope => {
    const wanted = scopeWanted() ?? choice()?.cases ?? 'all';
    return wanted === 'current' && current() === null ? 'all' : wanted;
  };
  /** null: every case of the page. */
  const wantedReceipts = (): string[] | null => {
    if (scope() === 'all') return null;
    const one = current();
    if (scope() === 'current') return one === null ? null : [one];
    return receipts().filter((receipt) => !untaken().includes(receipt));
  };
  const parts = () => (hasParts(kind()) ? PARTS_TO_TICK.filter(({ parts: [first] }) => hasPart(purpose(), first)) : []);
  const canHaveNotes = () => hasPart(purpose(), 'notes') && kind() !== 'summary' && keepsHistory(view());
  const canHaveAppendix = () => hasParts(kind()) && hasPart(purpose(), 'evidence');
  const changing =
    <Given extends unknown[]>(change: (...given: Given) => void) =>
    (...given: Given) => {
      onChange();
      change(...given);
    };

  const request = createMemo((): ReportRequest | null => {
    const hide = words.words();
    const wanted = wantedReceipts();
    const format = kind();
    if ((covering.isCovered() && hide === null) || wanted?.length === 0) return null;
    return {
      receipts: wanted,
      purpose: purpose(),
      format: format === 'print' ? 'txt' : format,
      masked: covering.isCovered(),
      hide: covering.isCovered() ? (hide ?? []) : [],
      // What a purpose leaves out applies to the formats for people; data for programs is always complete.
      withNotes: keepsHistory(view()) && withNotes(),
      without: parts().length > 0 ? [...without()] : [],
      appendix: canHaveAppendix() && appendix(),
    };
  });
  const moment = readingMoment(view);
  const making = makeReports(request, moment, actions);
  const calendar = makeReports(
    createMemo((): ReportRequest | null =>
      kinds().includes('ics')
        ? {
            receipts: wantedReceipts(),
            purpose: purpose(),
            format: 'ics',
            masked: covering.isCovered(),
            hide: [],
            withNotes: false,
          }
        : null,
    ),
    moment,
    actions,
  );

  return {
    choice,
    choose: changing((id: ChoiceId) => {
      setChoiceId(id);
      setKindWanted(null);
    }),
    kind,
    setKind: changing((wanted: Kind) => setKindWanted(wanted)),
    ...covering,
    cover: changing(covering.cover),
    typed: words.typed,
    type: words.type,
    isTooMuch: () => words.words() === null,
    scope,
    setScope: changing((wanted: CaseScope) => setScopeWanted(wanted)),
    isTicked: (receipt) => !untaken().includes(receipt),
    tick: changing((receipt: string, isTicked: boolean) =>
      setUntaken((all) => [...all.filter((one) => one !== receipt), ...(isTicked ? [] : [receipt])]),
    ),
    parts,
    isIn: (part) => !without().includes(part),
    takeIn: changing((some: readonly Part[], isIn: boolean) =>
      setWithout((all) => [...all.filter((one) => !some.includes(one)), ...(isIn ? [] : some)]),
    ),
    canHaveNotes,
    withNotes,
    setWithNotes: changing((wanted: boolean) => setWithNotes(wanted)),
    canHaveAppendix,
    appendix,
    setAppendix: changing((wanted: boolean) => setAppendix(wanted)),
    hasNoAppointment: () => kinds().includes('ics') && calendar.made().state === 'none',
    making,
    settled: () => {
      words.settle();
      return request();
    },
  };
}
