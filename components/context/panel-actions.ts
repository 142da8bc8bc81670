// What the panel may ask of the world around it, and what that world may tell it. Types only: props in, callbacks out.
import type { ShownChange, HistoryOfCase, ShownNote, ReportChoice } from '../../lib/view/history-view.ts';
import type { Explanation, FactRef, FieldRow, PinOrTick, PanelView } from '../../lib/view/panel-view.ts';
import type { SettingsPatch } from '../../lib/settings.ts';

/** What to make a report of; the zone of its times is the person's own. */
export type ReportRequest = Omit<ReportChoice, 'zone'>;

export interface ReportFile {
  name: string;
  type: string;
  text: string;
}

/** A note as it is written; a new one has no id yet. */
export type WrittenNote = Omit<ShownNote, 'id'> & { id: string | null };

/** Every promise answers; a refusal or a lost background is `null` or `false`, never a rejection. */
export interface PanelActions {
  selectCase(receipt: string): void;
  readAgain(): void;
  closePanel(): void;
  openFullTab(): void;
  changeSettings(patch: SettingsPatch): void;
  answerFirstRun(isOwnComputer: boolean): void;
  keepPinOrTick(mark: PinOrTick): void;
  /** The person clicked "Mark all as seen". */
  markSeen(): void;
  why(receipt: string, fact: FactRef): Promise<Explanation | null>;
  fields(receipt: string): Promise<FieldRow[] | null>;
  /** How USCIS's answers differ in form from what is known: places and kinds, no value. */
  describeForm(receipt: string): Promise<string | null>;
  /** Makes the file without saving it. null: there is nothing to write, or it could not be made. */
  makeReport(what: ReportRequest): Promise<ReportFile | null>;
  /** Saves what `makeReport` made, as it is. */
  saveFile(file: ReportFile): boolean;
  /** Opens a tab with the report laid out for paper. */
  printReport(what: ReportRequest): Promise<boolean>;
  /** The log of a case; null too when no history is kept. */
  history(receipt: string): Promise<HistoryOfCase | null>;
  compareDates(receipt: string, from: string, to: string): Promise<ShownChange[] | null>;
  notes(receipt: string): Promise<ShownNote[] | null>;
  keepNote(receipt: string, note: WrittenNote): Promise<boolean>;
  removeNote(receipt: string, id: string): Promise<boolean>;
  /** Opens the page of what is kept, in a tab of its own: there alone anything is erased. */
  openOptions(): void;
  /** Saves the answers of this case as USCIS sent them, one file each. */
  saveAnswers(receipt: string): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Asks for the view again: how the panel finds out that Caseside was updated under it. */
  askAgain(): void;
  /** Loads the page anew, after Caseside itself was updated. */
  reload(): void;
}

/** `asking`: no view has arrived. `refused`: the background does not serve this frame. `updated`: the extension was replaced. */
export type PanelState =
  | { kind: 'asking' }
  | { kind: 'view'; view: PanelView }
  | { kind: 'ended' }
  | { kind: 'updated' }
  | { kind: 'refused' };
