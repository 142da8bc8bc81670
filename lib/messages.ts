// The one protocol between dock, keeper and panel. Types only, so that the dock stays small: the keeper parses what arrives
// (entrypoints/background), and checks who sent it.
import type {
  ChangeOnScreen,
  HistoryOfCase,
  KeptView,
  NoteOnScreen,
  ReportChoice,
  Sheets,
} from './view/history-view.ts';
import type { Explanation, FactRef, FieldRow, MarkOnCase, PanelView } from './view/panel-view.ts';
import type { Settings, SettingsPatch } from './settings.ts';
import type { RawAnswer } from './uscis/outcome.ts';

export interface FileToSave {
  name: string;
  type: string;
  text: string;
}

/** It was done; there is nothing to tell. */
export interface Done {
  done: true;
}

/** A refusal carries no reason a page could learn from. */
export type Reply<T> = { ok: true; value: T } | { ok: false };

/** What the page around the dock is, as the dock sees it. */
export interface PageReport {
  kind: 'account' | 'sign-in' | 'other';
  /** Path of the page: the dashboard is the one page that shows all cases of an account. */
  path: string;
  /** Receipts in the order of the page. */
  receipts: string[];
  /** Source text of the embedded `CaseCardsApp` JSON, if the page has any. */
  embedded: string | null;
  visible: boolean;
  /** Since when the document is of this kind, ms: an old page left open says nothing of the session now. */
  sinceMs: number;
  /** What the frame must show to be served; made anew for each frame. */
  frameKey: string;
}

/** What the keeper tells a dock to look like and to do. */
export interface DockOrders {
  session: 'open' | 'ended';
  settings: Settings;
  /** `keep`: as it stands in this tab, or as the settings say when the dock has just started. */
  panel: 'keep' | 'open' | 'close' | 'toggle';
  /** Whether the frame of this dock has asked for its view. */
  frameAnswered: boolean;
  unseen: number;
  /** Receipts to read now, the case in view first; [] = nothing is due. */
  read: string[];
  /** When to ask again whether a reading is due, as milliseconds from now. */
  askAgainMs: number;
}

export interface Protocol {
  /** Dock -> keeper, when it starts, when the page's cases change, when the tab is shown. */
  pageShows(page: PageReport): Reply<DockOrders>;
  /** Dock -> keeper, after each answer, good or failed. */
  answered(raw: RawAnswer): Reply<{ saysSignedOut: boolean }>;
  /** Dock -> keeper, when every answer of a round says signed out: the probe decides. */
  probed(raw: RawAnswer): Reply<{ saysSignedIn: boolean }>;
  /** Dock -> keeper, when it waits before asking once more. */
  waiting(what: { receipt: string; endpoint: string; untilMs: number }): Reply<Done>;
  /** Dock -> keeper, after the last answer of a round. */
  roundEnded(what: { receipts: string[] }): Reply<DockOrders>;
  /** Dock -> keeper, when the person opens, closes, moves or sizes the panel. */
  dockChanged(patch: SettingsPatch): Reply<Done>;
  /** Dock -> keeper, when the panel was open and visible for ten seconds and is closed, or its page left. */
  panelWasSeen(): Reply<Done>;
  /** Keeper -> dock, when session, settings or unseen marks moved, or the person asked to read again. */
  orders(orders: DockOrders): void;

  /** Panel -> keeper, first and after every `viewChanged`. `frameKey` is null in a full tab. */
  panelView(hello: { frameKey: string | null }): Reply<PanelView>;
  /** Keeper -> panel: ask for the view again; when the session ended, drop every case word first. */
  viewChanged(what: { session: 'open' | 'ended' }): void;
  /** Panel or dock -> keeper. */
  openFullTab(): Reply<Done>;
  /** Panel -> keeper. */
  selectCase(receipt: string): Reply<Done>;
  readAgain(): Reply<Done>;
  closePanel(): Reply<Done>;
  changeSettings(patch: SettingsPatch): Reply<Done>;
  /** Opens the options page in a tab of its own, where alone anything is erased. */
  openOptions(): Reply<Done>;
  answerFirstRun(isOwnComputer: boolean): Reply<Done>;
  keepMark(mark: MarkOnCase): Reply<Done>;
  markSeen(): Reply<Done>;
  why(what: { receipt: string; fact: FactRef }): Reply<Explanation>;
  fields(receipt: string): Reply<FieldRow[]>;
  /** How the answers of a case differ in form from what is known, as text to copy: places and kinds, no value. */
  describeForm(receipt: string): Reply<string>;
  /** The file itself: what is shown first is what is saved. Refused when there is nothing to write (no appointment ahead). */
  saveReport(what: ReportChoice): Reply<FileToSave>;
  /** Opens a tab of our own with the report laid out for paper. */
  printReport(what: ReportChoice): Reply<Done>;
  saveAnswers(receipt: string): Reply<FileToSave[]>;
  history(receipt: string): Reply<HistoryOfCase>;
  compareDates(what: { receipt: string; from: string; to: string }): Reply<ChangeOnScreen[]>;
  notes(receipt: string): Reply<NoteOnScreen[]>;
  keepNote(what: { receipt: string; note: NoteOnScreen }): Reply<Done>;
  /** From a tab of our own only: a page can lead clicks into the panel in its frame. */
  removeNote(what: { receipt: string; id: string }): Reply<Done>;

  /** Report page -> keeper: what to print. */
  sheets(): Reply<Sheets>;

  /** Options page -> keeper. */
  kept(): Reply<KeptView>;
  /** By a deliberate press: from now on `kept` names every case, until the session changes. */
  nameKept(): Reply<Done>;
  changeKeeping(patch: SettingsPatch): Reply<Done>;
  eraseCase(receipt: string): Reply<Done>;
  eraseAll(): Reply<Done>;
  /** By a deliberate press: opens what is kept, signed in or not. */
  openKept(): Reply<Done>;
}
