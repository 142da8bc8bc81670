// The outcomes of a read that count as an answer. Pure.
import type { Outcome } from './reading.ts';

/** True when USCIS answered: with something (`ok`), or that there is nothing (`empty`). */
export const isGoodOutcome = (outcome: Outcome | null | undefined): boolean => outcome === 'ok' || outcome === 'empty';
