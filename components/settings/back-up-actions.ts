// What the options page can do with back-ups, and what it learns of a file. Types only.
import type { HistoryFault } from '../../lib/history/backup/history-file.ts';
import type { ComingIn } from '../../lib/history/store/records.ts';

/** `wrong`: another passphrase. `broken`: the history, or the file, could not be read. */
export type LookFault = HistoryFault | 'wrong' | 'broken';

/** A back-up that was looked at. */
export interface LookedAt {
  name: string;
  madeOn: string;
  version: string;
  cases: readonly (ComingIn & { form: string | null })[];
}

export type Look = { ok: true; found: LookedAt } | { ok: false; fault: LookFault };

/** No promise is ever rejected. */
export interface BackUpActions {
  /** Saves the file. @param passphrase null: not sealed */
  backUp(passphrase: string | null): Promise<boolean>;
  /** Looks at a file and holds it until it is brought in or another one is looked at. */
  look(file: File, passphrase: string | null): Promise<Look>;
  /** Brings in what was looked at last. `unsure`: of how many readings nobody can say which came first. */
  bringIn(): Promise<{ ok: true; unsure: number } | { ok: false }>;
}
