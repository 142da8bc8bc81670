// Maps the program's names for stages, sources and addresses to message keys of the panel. Data only.
import type { Basis, Stage } from '../../lib/tables/types.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import type { Unkept } from '../../lib/uscis/reading.ts';

export const STAGE_WORDS = {
  received: 'stage.received',
  'under-review': 'stage.underReview',
  'waiting-for-you': 'stage.waitingForYou',
  approved: 'stage.approved',
  denied: 'stage.denied',
  'card-being-made': 'stage.cardBeingMade',
  closed: 'stage.closed',
} as const satisfies Record<Stage, PlainKey>;

/** The six sources, each with the CSS class of its shape and the message of its tag. */
export const SOURCES = {
  uscis: { shape: 'uscis', tag: 'source.uscis' },
  federal: { shape: 'list', tag: 'source.federal' },
  observed: { shape: 'users', tag: 'source.observed' },
  disputed: { shape: 'disputed', tag: 'source.disputed' },
  unknown: { shape: 'none', tag: 'source.unknown' },
  derived: { shape: 'read', tag: 'source.derived' },
} as const satisfies Record<Basis, { shape: string; tag: PlainKey }>;

/** Why an answer that came is not shown. */
export const UNKEPT_WORDS = {
  'too-large': 'reads.tooLarge',
  'no-room': 'reads.noRoom',
} as const satisfies Record<Unkept, PlainKey>;

const FAULT_WORDS = new Map<string | null, PlainKey>([
  ['newer', 'fault.newer'],
  ['full', 'fault.full'],
  ['blocked', 'fault.blocked'],
  ['hidden', 'fault.hidden'],
]);

/** Why history could not be stored; a fault without a sentence of its own gets the general one. */
export function faultWords(fault: string | null): PlainKey {
  return FAULT_WORDS.get(fault) ?? 'fault.other';
}
