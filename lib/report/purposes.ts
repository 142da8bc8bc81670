// What a report is for, and which parts each purpose holds. A table: one row a purpose.

/** The parts of a report, in the order in which they stand. `evidence` and `people` are columns and rows inside other parts. */
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

export interface Purpose {
  parts: readonly Part[];
  /** `always`: names and numbers are hidden, and that cannot be switched off. `choice`: shown at first, may be hidden. */
  masked: 'always' | 'choice';
  /** Whether its reader is the person whose cases these are, or somebody like them. */
  isForHolder: boolean;
}

/** What was read, what failed, whose words are whose and every warning stand in all of them; they are no choice. */
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

/** Whether a report for this purpose hides names and numbers. @param wanted what the person chose */
export function isMaskedFor(purpose: PurposeId, wanted: boolean): boolean {
  return PURPOSES[purpose].masked === 'always' || wanted;
}

/** The purpose of a report whose purpose nobody named: a masked one is for showing to others. */
export function purposeOf(masked: boolean): PurposeId {
  return masked ? 'forum' : 'myself';
}
