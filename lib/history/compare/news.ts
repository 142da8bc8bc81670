// What changed since the person last looked, ready for display: the news of all cases, and one item of it. Types only.
import type { ChangeFact, DayOrInstant, FactRef, Instant } from '../../decode/case-file.ts';
import type { Basis } from '../../tables/types.ts';
import type { ReadEndpoint } from '../../uscis/reading.ts';

export type News =
  /** No history is stored, so only the first reading of this session can be compared with. */
  | { state: 'off' }
  /** Not everything was compared yet: no line is labelled "new". */
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
  /** The fact of that case whose line is labelled "new"; absent or null: none. */
  marks?: FactRef | null;
  /** USCIS's own date for it, if any; otherwise the line says when it was first seen. */
  at?: DayOrInstant | null;
  /** The source of the wording of `what` and `after`; a disputed or unknown code is named as such. */
  basis?: Basis | null;
}
