// What changed since a person last looked, ready to be shown: the news of all cases, and one item of it. Types only.
import type { ChangeFact, DayOrInstant, FactRef, Instant } from '../../decode/case-file.ts';
import type { Basis } from '../../tables/types.ts';
import type { ReadEndpoint } from '../../uscis/reading.ts';

export type News =
  /** No history is kept: nothing to compare with, except the first reading of this session. */
  | { state: 'off' }
  /** Not everything was compared yet: no change marks at all. */
  | { state: 'waiting' }
  | { state: 'first'; at: Instant }
  | {
      state: 'compared';
      since: Instant;
      whole: boolean;
      items: NewsItem[];
      uncompared: { receipt: string; endpoint: ReadEndpoint }[];
    };

export interface NewsItem {
  receipt: string;
  formType: string | null;
  /** From strong to weak: status, request, letter, document, office, code, flag, field, timestamp. */
  strength: 'status' | 'request' | 'letter' | 'document' | 'office' | 'code' | 'flag' | 'field' | 'stamp';
  change: Omit<ChangeFact, 'evidence'>;
  seen: boolean;
  /** The line of that case which carries the mark "new"; absent or null: none does. */
  marks?: FactRef | null;
  /** USCIS's own day for it, when there is one; without, the line says when it was first seen. */
  at?: DayOrInstant | null;
  /** Whose words `what` and `after` are; a disputed or unknown code is named as such. */
  basis?: Basis | null;
}
