// The panel's callbacks and the states its host may give it. Types only.
import type { AllCases } from '../../lib/view/all-cases.ts';
import type { ShownChange, HistoryOfCase, ShownNote, ReportChoice } from '../../lib/view/history-view.ts';
import type { AskedQuestion, ShownAnswer, ShownGuide } from '../../lib/view/guide/shown-guide.ts';
import type { Explanation, FieldRow, PinOrTick, PanelView } from '../../lib/view/panel-view.ts';
import type { FactRef } from '../../lib/decode/case-file.ts';
import type { SettingsPatch } from '../../lib/settings.ts';

/** What to make a report of; its times are in the person's own time zone. */
export type ReportRequest = Omit<ReportChoice, 'zone'>;

export interface ReportFile {
  name: string;
  type: string;
  text: string;
}

/** A note as it is saved; a new one has no id yet. */
type WrittenNote = Omit<ShownNote, 'id'> & { id: string | null };

/** Every promise resolves: a refusal or an unreachable background is `null` or `false`, never a rejection. */
export interface PanelActions {
  selectCase(receipt: string): void;
  readAgain(): void;
  /** Reads what is left to read, also while the page of the account is hidden by this one. */
  goOnReading(): void;
  stopReading(): void;
  /** All cases as rows of a table. */
  allCases(): Promise<AllCases | null>;
  closePanel(): void;
  openFullTab(): void;
  /** Opens a tab of its own that begins with the table of all cases. */
  openTable(): void;
  changeSettings(patch: SettingsPatch): void;
  answerFirstRun(isOwnComputer: boolean): void;
  keepPinOrTick(pinOrTick: PinOrTick): void;
  /** The person clicked "Mark all as seen". */
  markSeen(): void;
  /** Takes the last "Mark all as seen" back. */
  undoSeen(): void;
  why(receipt: string, fact: FactRef): Promise<Explanation | null>;
  fields(receipt: string): Promise<FieldRow[] | null>;
  /** How USCIS's answers differ in structure from the known format: paths and types, no values. */
  describeForm(receipt: string): Promise<string | null>;
  /** Makes the file without saving it. null if there is nothing to write or it could not be made. */
  makeReport(what: ReportRequest): Promise<ReportFile | null>;
  /** Saves exactly what `makeReport` made. */
  saveFile(file: ReportFile): boolean;
  /** Opens a tab with the report laid out for printing. */
  printReport(what: ReportRequest): Promise<boolean>;
  /** The change log of a case; null also when no history is stored. */
  history(receipt: string): Promise<HistoryOfCase | null>;
  compareDates(receipt: string, from: string, to: string): Promise<ShownChange[] | null>;
  notes(receipt: string): Promise<ShownNote[] | null>;
  keepNote(receipt: string, note: WrittenNote): Promise<boolean>;
  removeNote(receipt: string, id: string): Promise<boolean>;
  /** Opens the page of what is kept, in a tab of its own: there alone anything is erased. */
  openOptions(): void;
  /** A case from beginning to end, and what can be done beside it. */
  guide(receipt: string): Promise<ShownGuide | null>;
  /** The answer to a question that was understood here. */
  answer(question: Omit<AskedQuestion, 'zone'>): Promise<ShownAnswer | null>;
  /** Saves the answers of this case as USCIS sent them, one file each. */
  saveAnswers(receipt: string): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Requests the view again; this is also how the panel notices that Caseside was updated. */
  askAgain(): void;
  /** Reloads the page, after Caseside itself was updated. */
  reload(): void;
}

/** `asking`: no view has arrived. `refused`: the background does not serve this frame. `updated`: the extension was replaced. */
export type PanelState =
  | { kind: 'asking' }
  | { kind: 'view'; view: PanelView }
  | { kind: 'ended' }
  | { kind: 'updated' }
  | { kind: 'refused' };
