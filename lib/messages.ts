// The one protocol between dock, background and panel. Types only, so that the dock stays small: the background parses what arrives
// (entrypoints/background), and checks who sent it.
import type { ShownChange, HistoryOfCase, StoredView, ShownNote, ReportChoice, Sheets } from './view/history-view.ts';
import type { Explanation, FactRef, FieldRow, PinOrTick, PanelView } from './view/panel-view.ts';
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

/** What the background tells a dock to look like and to do. */
export interface DockUpdate {
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
  /** Dock -> background, when it starts, when the page's cases change, when the tab is shown. */
  pageShows(page: PageReport): Reply<DockUpdate>;
  /** Dock -> background, after each answer, good or failed. */
  answered(raw: RawAnswer): Reply<{ saysSignedOut: boolean }>;
  /** Dock -> background, when every answer of a round says signed out: the probe decides. */
  probed(raw: RawAnswer): Reply<{ saysSignedIn: boolean }>;
  /** Dock -> background, when it waits before asking once more. */
  waiting(what: { receipt: string; endpoint: string; untilMs: number }): Reply<Done>;
  /** Dock -> background, after the last answer of a round. */
  roundEnded(what: { receipts: string[] }): Reply<DockUpdate>;
  /** Dock -> background, when the person opens, closes, moves or sizes the panel. */
  dockChanged(patch: SettingsPatch): Reply<Done>;
  /** Dock -> background, when the panel was open and visible for ten seconds and is closed, or its page left. */
  panelWasSeen(): Reply<Done>;
  /** Background -> dock, when session, settings or unseen marks moved, or the person asked to read again. */
  dockUpdate(dockUpdate: DockUpdate): void;

  /** Panel -> background, first and after every `viewChanged`. `frameKey` is null in a full tab. */
  panelView(hello: { frameKey: string | null }): Reply<PanelView>;
  /** Background -> panel: ask for the view again; when the session ended, drop every case word first. */
  viewChanged(what: { session: 'open' | 'ended' }): void;
  /** Panel or dock -> background. */
  openFullTab(): Reply<Done>;
  /** Panel -> background. */
  selectCase(receipt: string): Reply<Done>;
  readAgain(): Reply<Done>;
  closePanel(): Reply<Done>;
  changeSettings(patch: SettingsPatch): Reply<Done>;
  /** Opens the options page in a tab of its own, where alone anything is erased. */
  openOptions(): Reply<Done>;
  answerFirstRun(isOwnComputer: boolean): Reply<Done>;
  keepPinOrTick(mark: PinOrTick): Reply<Done>;
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
  compareDates(what: { receipt: string; from: string; to: string }): Reply<ShownChange[]>;
  notes(receipt: string): Reply<ShownNote[]>;
  keepNote(what: { receipt: string; note: ShownNote }): Reply<Done>;
  /** From a tab of our own only: a page can lead clicks into the panel in its frame. */
  removeNote(what: { receipt: string; id: string }): Reply<Done>;

  /** Report page -> background: what to print. */
  sheets(): Reply<Sheets>;

  /** Options page -> background. */
  stored(): Reply<StoredView>;
  /** By a deliberate click: from now on `kept` names every case, until the session changes. */
  nameKept(): Reply<Done>;
  changeKeeping(patch: SettingsPatch): Reply<Done>;
  eraseCase(receipt: string): Reply<Done>;
  eraseAll(): Reply<Done>;
  /** By a deliberate click: opens what is kept, signed in or not. */
  openStored(): Reply<Done>;
}
