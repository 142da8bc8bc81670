// What one paste or file turned out to be. Types only.
import type { ReadEndpoint } from '../../lib/uscis/reading.ts';

export interface PieceCase {
  /** null: it names none. The label of a case whose receipt is hidden. */
  receipt: string | null;
  /** The addresses whose answers are in it; [] for a report with hidden names. */
  endpoints: readonly ReadEndpoint[];
  /** It is what USCIS's page itself holds of the case. */
  isPage: boolean;
}

export interface Piece {
  /** The name of the file, or of the paste. */
  source: string;
  /** As it was brought in. */
  text: string;
  cases: readonly PieceCase[];
  /** What could not be understood, in whole sentences with what to do. */
  problems: readonly string[];
  /** What was passed over. */
  remarks: readonly string[];
}
