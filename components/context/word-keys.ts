// Which words stand for a stage, a source, an address: tables from the program's names to keys of the panel's words.
import type { ReadEndpoint } from '../../lib/uscis/reading.ts';
import type { Basis, Stage } from '../../lib/tables/types.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';

export const STAGE_WORDS = {
  received: 'stage.received',
  'under-review': 'stage.underReview',
  'waiting-for-you': 'stage.waitingForYou',
  approved: 'stage.approved',
  denied: 'stage.denied',
  'card-being-made': 'stage.cardBeingMade',
  closed: 'stage.closed',
} as const satisfies Record<Stage, PlainKey>;

/** The six sources, each with its mark (class) and its tag. */
export const SOURCES = {
  uscis: { mark: 'uscis', tag: 'source.uscis' },
  federal: { mark: 'list', tag: 'source.federal' },
  observed: { mark: 'users', tag: 'source.observed' },
  disputed: { mark: 'disputed', tag: 'source.disputed' },
  unknown: { mark: 'none', tag: 'source.unknown' },
  derived: { mark: 'read', tag: 'source.derived' },
} as const satisfies Record<Basis, { mark: string; tag: PlainKey }>;

/** What a person loses when this address did not answer. */
export const ADDRESS_WORDS = {
  cases: 'address.cases',
  case_status: 'address.caseStatus',
  receipt_info: 'address.receiptInfo',
  documents: 'address.documents',
  processing_times: 'address.processingTimes',
} as const satisfies Record<ReadEndpoint, PlainKey>;

const FAULT_WORDS = new Map<string | null, PlainKey>([
  ['newer', 'fault.newer'],
  ['full', 'fault.full'],
  ['blocked', 'fault.blocked'],
  ['hidden', 'fault.hidden'],
]);

/** Why history could not be kept; a fault without words of its own gets the general ones. */
export function faultWords(fault: string | null): PlainKey {
  return FAULT_WORDS.get(fault) ?? 'fault.other';
}
