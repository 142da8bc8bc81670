// The protocol between dock, background and panel: every message, its direction and when it is sent. Types only, so that the dock
// stays small; entrypoints/background validates each message and its sender.
import type { ShownChange, HistoryOfCase, StoredView, ShownNote, ReportChoice, Sheets } from './view/history-view.ts';
import type { Explanation, FieldRow, PinOrTick, PanelView } from './view/panel-view.ts';
import type { FactRef } from './decode/case-file.ts';
import type { DockLanguage } from './locales/dock.ts';
import type { Settings, SettingsPatch } from './settings.ts';
import type { RawAnswer } from './uscis/outcome.ts';
import type { ReadOrder } from './uscis/reading.ts';

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
  /** Milliseconds after which to ask again whether anything is due. */
  askAgainMs: number;
}

export interface Protocol {
  /** Dock -> background, when it starts, when the page's cases change, when the tab is shown. */
  pageShows(page: PageReport): Reply<DockUpdate>;
  /** Dock -> background, after each answer, good or failed. `form`: the form type that it names, for the path of an optional address. */
  answered(raw: RawAnswer & OfDocument): Reply<{ saysSignedOut: boolean; form: string | null }>;
  /** Dock -> background, when every answer of a round says signed out: the probe decides whether that is true. */
  probed(raw: RawAnswer & OfDocument): Reply<{ saysSignedIn: boolean }>;
  /** Dock -> background, when it waits before retrying an address. */
  waiting(what: { receipt: string; endpoint: string; untilMs: number }): Reply<Done>;
  /** Dock -> background, after the last answer of a round. */
  roundEnded(what: { receipts: string[] }): Reply<DockUpdate>;
  /** Dock -> background, when the person opens, closes, moves or resizes the panel. */
  dockChanged(patch: SettingsPatch): Reply<Done>;
  /** Dock -> background, when the panel was open and visible for ten seconds and then closes or its page is left. */
  panelWasSeen(): Reply<Done>;
  /** Background -> dock, when session, settings or unseen count changed, or the person asked to read again. */
  dockUpdate(dockUpdate: DockUpdate): void;

  /** Panel -> background, first and after every `viewChanged`. `frameKey` is null in a full tab. */
  panelView(hello: { frameKey: string | null }): Reply<PanelView>;
  /** Background -> panel, when its view changed: request it again; if the session ended, first drop every word of a case. */
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
  keepPinOrTick(pinOrTick: PinOrTick): Reply<Done>;
  markSeen(): Reply<Done>;
  why(what: { receipt: string; fact: FactRef }): Reply<Explanation>;
  fields(receipt: string): Reply<FieldRow[]>;
  /** How a case's answers differ in structure from the known format, as text to copy: paths and types, no values. */
  describeForm(receipt: string): Reply<string>;
  /** Returns the file itself, for preview and saving. Refused if there is nothing to write (no appointment ahead). */
  saveReport(what: ReportChoice): Reply<FileToSave>;
  /** Opens a tab with the report laid out for printing. */
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
  /** Sent only on a deliberate click: shows what is stored, signed in or not. */
  openStored(): Reply<Done>;
}
