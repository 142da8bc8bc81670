// The protocol between dock, background and our pages: one interface a direction, each message with when it is sent. Types only, so
// that the dock stays small; entrypoints/background validates each message and its sender.
import type { ShownChange, HistoryOfCase, StoredView, ShownNote, ReportChoice, Sheets } from './view/history-view.ts';
import type { AllCases } from './view/all-cases.ts';
import type { AskedQuestion, ShownAnswer, ShownGuide } from './view/guide/shown-guide.ts';
import type { Explanation, FieldRow, PinOrTick, PanelView } from './view/panel-view.ts';
import type { FactRef } from './decode/case-file.ts';
import type { DockLanguage } from './locales/dock.ts';
import type { Settings, SettingsPatch } from './settings.ts';
import type { RawAnswer } from './uscis/outcome.ts';
import type { Endpoint, ReadEndpoint, ReadOrder } from './uscis/reading.ts';

export interface FileToSave {
  name: string;
  type: string;
  text: string;
}

/** It was done; there is no value to return. */
export interface Done {
  done: true;
}

/** A refusal carries no reason, so that a page cannot learn from it. */
export type Reply<T> = { ok: true; value: T } | { ok: false };

/** What the page around the dock is, as the dock sees it. */
export interface PageReport {
  kind: 'account' | 'sign-in' | 'other';
  /** Path of the page: the dashboard is the one page that shows all cases of an account. */
  path: string;
  /** Receipts in page order. */
  receipts: string[];
  /** Those of them that the page's own JSON or a card holds; the others stand in running text, which proves nothing. */
  listed: string[];
  /** How many more the page shows than are taken; not given: none. */
  beyond?: number | undefined;
  /** Source text of the page's embedded `CaseCardsApp` JSON, if any. */
  embedded: string | null;
  /** The name of whoever is signed in, and where on the page it stands; null: none was found. */
  who: { place: number; name: string } | null;
  /** The page was reached from a sign-in page, on this site or on another of USCIS's. */
  isFromSignIn: boolean;
  /** The place that the orders for this document gave it; null: it was not heard of yet, or has been at a sign-in address since. */
  seq: number | null;
  visible: boolean;
  /** Whether the browser says that it has a network; not given: it has. */
  online?: boolean | undefined;
  /** The secret the frame must present to be served; new for each document. */
  frameKey: string;
}

/** Which document asked for an answer: one that has left its tab is heard no more. */
interface OfDocument {
  frameKey: string;
}

/** The state a dock should render and the addresses it should fetch. */
export interface DockUpdate {
  session: 'open' | 'ended';
  /** Where the document stands among all that were heard of: an old page left open, or kept for "Back", says nothing of the session now. */
  seq: number;
  settings: Settings;
  /** The dock's words: it holds none of its own. */
  language: DockLanguage;
  /** `keep`: unchanged in this tab, or as in the settings when the dock has just started. */
  panel: 'keep' | 'open' | 'close' | 'toggle';
  /** Whether the frame of this dock has asked for its view. */
  frameAnswered: boolean;
  unseen: number;
  /** What to fetch now, the case in view first; [] if nothing is due. */
  read: ReadOrder[];
  /** The person asked for it on a page of ours that hides the dock's own: it is fetched behind that one too. */
  readsHidden: boolean;
  /** The person stopped the reading: what is not fetched yet is left. */
  isStopped: boolean;
  /** Milliseconds after which to ask again whether anything is due. */
  askAgainMs: number;
}

/** Sent by the dock of a page of my.uscis.gov, from its top frame. */
export interface DockToBackground {
  /** When the dock starts, when the page's cases change, and when the tab is shown. */
  pageShows(page: PageReport): Reply<DockUpdate>;
  /** After each answer, good or failed. `form`: the form type that it names, for the path of an optional address. */
  answered(raw: RawAnswer<ReadEndpoint> & OfDocument): Reply<{ saysSignedOut: boolean; form: string | null }>;
  /** When every answer of a round says signed out: the probe decides whether that is true. */
  probed(raw: RawAnswer<'probe'> & OfDocument): Reply<{ saysSignedIn: boolean }>;
  /** When it waits before retrying an address. */
  waiting(what: { receipt: string; endpoint: Endpoint; untilMs: number } & OfDocument): Reply<Done>;
  /** After the last answer of a round, before anything optional is read. */
  roundEnded(what: { receipts: string[] } & OfDocument): Reply<DockUpdate>;
  /** When the person opens, closes, moves or resizes the panel. */
  dockChanged(patch: SettingsPatch): Reply<Done>;
  /** When the panel was open and visible for ten seconds and then closes, or its page is left. */
  panelWasSeen(of: OfDocument): Reply<Done>;
}

/** Sent by a page of ours that was not served yet, in a frame or in a tab of its own. */
export interface PageToBackground {
  /** First, and after every `viewChanged`. `frameKey` is null in a tab of its own. */
  panelView(hello: { frameKey: string | null }): Reply<PanelView>;
}

/** Sent by a dock or by a panel that was served. */
export interface ScreenToBackground {
  /** When the person clicks "Open in a tab". */
  openFullTab(): Reply<Done>;
}

/**
 * Sent by a panel that was served, in a frame or in a tab of its own. Where a message names a receipt, as its `receipt` or as all of its data,
 * it is one of the panel's own cases: any other is refused before it is handled.
 */
export interface PanelToBackground {
  /** When the person chooses a case. */
  selectCase(receipt: string): Reply<Done>;
  /** When the person clicks "Read again". */
  readAgain(): Reply<Done>;
  /** When the person asks, in the table of all cases, for what is left to read. */
  goOnReading(): Reply<Done>;
  /** When the person stops the reading of many cases. */
  stopReading(): Reply<Done>;
  /** When the table of all cases is opened, and when a case of it was read again. */
  allCases(what: { zone: string }): Reply<AllCases>;
  /** When the person asks for the table of all cases in a frame: opens a tab of its own that begins with it. */
  openTable(): Reply<Done>;
  /** When the person closes the panel with its own button. */
  closePanel(): Reply<Done>;
  /** When the person changes a setting, or opens and closes a section. */
  changeSettings(patch: SettingsPatch): Reply<Done>;
  /** When the person wants to erase, or to see what is kept: opens the options page, where alone anything is erased. */
  openOptions(): Reply<Done>;
  /** When the person answers "Is this your own computer?". */
  answerFirstRun(isOwnComputer: boolean): Reply<Done>;
  /** When the person pins a field or ticks a document. */
  keepPinOrTick(pinOrTick: PinOrTick): Reply<Done>;
  /** When the person clicks "Mark all as seen". */
  markSeen(): Reply<Done>;
  /** When the person takes the last "Mark all as seen" back. */
  undoSeen(): Reply<Done>;
  /** When the person asks why something is said. */
  why(what: { receipt: string; fact: FactRef }): Reply<Explanation>;
  /** When "All fields" is opened, and when its case was read again. */
  fields(receipt: string): Reply<FieldRow[]>;
  /** When the person copies how a case's answers differ in structure from the known format: paths and types, no values. */
  describeForm(receipt: string): Reply<string>;
  /** When the person previews or saves a report: returns the file. Refused if there is nothing to write (no appointment ahead). */
  saveReport(what: ReportChoice): Reply<FileToSave>;
  /** When the person prints a report: opens a tab with it. */
  printReport(what: ReportChoice): Reply<Done>;
  /** When the page of questions is opened, and when its case was read again. */
  guide(what: { receipt: string; zone: string }): Reply<ShownGuide>;
  /** When a question was understood in the panel: which one it is, never the words that were typed. */
  answer(what: AskedQuestion): Reply<ShownAnswer>;
  /** When the person saves the answers as USCIS sent them. */
  saveAnswers(receipt: string): Reply<FileToSave[]>;
  /** When the change log or the dates to compare are opened. */
  history(receipt: string): Reply<HistoryOfCase>;
  /** When the person chooses two dates to compare. */
  compareDates(what: { receipt: string; from: string; to: string }): Reply<ShownChange[]>;
  /** When the notes or the timeline are opened. */
  notes(receipt: string): Reply<ShownNote[]>;
  /** When the person saves a note. */
  keepNote(what: { receipt: string; note: ShownNote }): Reply<Done>;
}

/** Sent by a panel in a tab of its own: over one in a frame a page can lay a lid that lets clicks through. */
export interface OwnTabToBackground {
  /** When the person removes a note and was asked once. */
  removeNote(what: { receipt: string; id: string }): Reply<Done>;
}

/** Sent by the page that lays a report out for printing. */
export interface ReportToBackground {
  /** When it starts: what to print. */
  sheets(): Reply<Sheets>;
}

/** Sent by the options page. */
export interface OptionsToBackground {
  /** When it starts, and after every `viewChanged`. */
  stored(): Reply<StoredView>;
  /** When the person asks which cases are kept: from then on `stored` names every case, until the session changes. */
  nameKept(): Reply<Done>;
  /** When the person changes what is kept. */
  changeKeeping(patch: SettingsPatch): Reply<Done>;
  /** When the person erases one case and was asked once. */
  eraseCase(receipt: string): Reply<Done>;
  /** When the person erases everything and was asked once. */
  eraseAll(): Reply<Done>;
  /** Before the person backs the history up or brings a back-up in, which the page itself does: refused while the history is hidden, or off for what comes in. */
  mayBackUp(way: 'out' | 'in'): Reply<Done>;
  /** When a back-up came in: every screen looks again at what is kept. */
  cameIn(): Reply<Done>;
  /** When the person opens what is kept, signed in or not. */
  openStored(): Reply<Done>;
}

/** Everything that the background answers, by who sends it. */
export interface ToBackground {
  dock: DockToBackground;
  page: PageToBackground;
  screen: ScreenToBackground;
  panel: PanelToBackground;
  ownTab: OwnTabToBackground;
  report: ReportToBackground;
  options: OptionsToBackground;
}

/** Sent by the background to a dock or to a page of ours, which check that it comes from the background. */
export interface FromBackground {
  /** To a dock, when session, settings or unseen count changed, or the person asked to read again. */
  dockUpdate(dockUpdate: DockUpdate): void;
  /** To a page of ours, when its view changed: request it again; if the session ended, first drop every word of a case. */
  viewChanged(what: { session: 'open' | 'ended' }): void;
}

export type Protocol = DockToBackground &
  PageToBackground &
  ScreenToBackground &
  PanelToBackground &
  OwnTabToBackground &
  ReportToBackground &
  OptionsToBackground &
  FromBackground;
