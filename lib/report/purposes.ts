// The purposes of a report and the parts each contains. A table with one row per purpose.

/** The parts of a report in order. `evidence` and `people` are columns and rows inside other parts. */
export const PARTS = [
  'facts',
  'people',
  'statusText',
  'requests',
  'steps',
  'timeline',
  'documents',
  'flags',
  'disputed',
  'changes',
  'notes',
  'otherFields',
  'evidence',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts that stand in a report only with its appendix: raw fields, and the field behind each fact. */
export const APPENDIX_PARTS: readonly Part[] = ['otherFields', 'evidence'];

export interface Purpose {
  parts: readonly Part[];
  /** `always`: names and numbers are masked, and that cannot be switched off. `choice`: shown by default, can be masked. */
  masked: 'always' | 'choice';
  /** Whether the reader is the person whose cases these are, or somebody in the same situation. */
  isForHolder: boolean;
}

/** Reads, failures, sources and warnings are in every report and therefore not listed here. */
export const PURPOSES = {
  myself: { parts: PARTS, masked: 'choice', isForHolder: true },
  attorney: {
    parts: [
      'facts',
      'people',
      'statusText',
      'requests',
      'steps',
      'timeline',
      'documents',
      'flags',
      'disputed',
      'changes',
      'notes',
      'evidence',
    ] as const,
    masked: 'choice',
    isForHolder: false,
  },
  inquiry: {
    parts: ['facts', 'people', 'requests', 'steps', 'timeline', 'documents', 'notes'],
    masked: 'choice',
    isForHolder: false,
  },
  forum: {
    parts: ['facts', 'statusText', 'requests', 'steps', 'timeline', 'flags', 'disputed'],
    masked: 'always',
    isForHolder: true,
  },
} as const satisfies Record<string, Purpose>;
export type PurposeId = keyof typeof PURPOSES;

export const PURPOSE_IDS = ['myself', 'attorney', 'inquiry', 'forum'] as const satisfies readonly PurposeId[];

export function isPurpose(text: string): text is PurposeId {
  return Object.hasOwn(PURPOSES, text);
}

/** Whether a report for this purpose masks names and numbers. @param wanted the person's choice */
export function isMaskedFor(purpose: PurposeId, wanted: boolean): boolean {
  return PURPOSES[purpose].masked === 'always' || wanted;
}

/** The purpose of a report that names none: a masked one is meant to be shown to others. */
export function purposeOf(masked: boolean): PurposeId {
  return masked ? 'forum' : 'myself';
}
