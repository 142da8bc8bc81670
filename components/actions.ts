// What the panel may ask of the world around it, and what that world may tell it. Types only: props in, callbacks out.
import type { Explanation, FactRef, FieldRow, PanelView } from '../lib/view/panel-view.ts';
import type { SettingsPatch } from '../lib/settings.ts';

/** Every promise answers; a refusal or a lost keeper is `null` or `false`, never a rejection. */
export interface PanelActions {
  selectCase(receipt: string): void;
  readAgain(): void;
  closePanel(): void;
  openFullTab(): void;
  changeSettings(patch: SettingsPatch): void;
  answerFirstRun(isOwnComputer: boolean): void;
  /** The person pressed "Mark all as seen". */
  markSeen(): void;
  why(receipt: string, fact: FactRef): Promise<Explanation | null>;
  fields(receipt: string): Promise<FieldRow[] | null>;
  /** Saves `caseside/report/1` as a file. `receipt` null = all cases of this page. */
  saveReport(what: { receipt: string | null; masked: boolean }): Promise<boolean>;
  /** Saves the answers of this case as USCIS sent them, one file each. */
  saveAnswers(receipt: string): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Loads the page anew, after Caseside itself was updated. */
  reload(): void;
}

/** `asking`: no view has arrived. `refused`: the keeper does not serve this frame. `updated`: the extension was replaced. */
export type PanelState =
  | { kind: 'asking' }
  | { kind: 'view'; view: PanelView }
  | { kind: 'ended' }
  | { kind: 'updated' }
  | { kind: 'refused' };
