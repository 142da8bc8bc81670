// What the save page offers: whom a file is for, and for each the kinds of file. What each purpose contains is in lib/report/purposes.ts.
import type { FormatId } from '../../lib/report/formats/formats.ts';
import { PURPOSES, type Part, type PurposeId } from '../../lib/report/purposes.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';

/** `print` is no file: it opens the print page. */
export type Kind = Exclude<FormatId, 'html'> | 'print';

/** A purpose of a report, a message, or a copy of everything. */
export type ChoiceId = PurposeId | 'summary' | 'backup';

export interface Choice {
  id: ChoiceId;
  words: PlainKey;
  more: PlainKey;
  purpose: PurposeId;
  /** The first one is chosen at first. */
  kinds: readonly [Kind, ...Kind[]];
  /** Whether names and numbers are covered until the person says otherwise. */
  isCovered: boolean;
  /** Which cases it is about at first. */
  cases: 'current' | 'all';
}

const PEOPLE = ['txt', 'md', 'table', 'csv'] as const;

export const CHOICES: readonly Choice[] = [
  {
    id: 'summary',
    words: 'save.summary',
    more: 'save.summaryMore',
    purpose: 'myself',
    kinds: ['summary'],
    isCovered: true,
    cases: 'current',
  },
  {
    id: 'myself',
    words: 'save.myself',
    more: 'save.myselfMore',
    purpose: 'myself',
    kinds: ['print', ...PEOPLE, 'ics'],
    isCovered: false,
    cases: 'all',
  },
  {
    id: 'attorney',
    words: 'save.attorney',
    more: 'save.attorneyMore',
    purpose: 'attorney',
    kinds: ['print', ...PEOPLE],
    isCovered: false,
    cases: 'all',
  },
  {
    id: 'inquiry',
    words: 'save.inquiry',
    more: 'save.inquiryMore',
    purpose: 'inquiry',
    kinds: ['print', ...PEOPLE],
    isCovered: false,
    cases: 'all',
  },
  {
    id: 'forum',
    words: 'save.forum',
    more: 'save.forumMore',
    purpose: 'forum',
    kinds: ['md', 'txt', 'csv', 'timeline', 'print', 'ics'],
    isCovered: true,
    cases: 'all',
  },
  {
    id: 'backup',
    words: 'save.backup',
    more: 'save.backupMore',
    purpose: 'myself',
    kinds: ['json'],
    isCovered: false,
    cases: 'all',
  },
];

/** Whether a purpose masks names and numbers in a way that cannot be switched off. */
export const isAlwaysMasked = (id: PurposeId): boolean => PURPOSES[id].masked === 'always';

/** The parts that a person may leave out, each with what goes with it. Warnings and sources are in every report. */
export const PARTS_TO_TICK = [
  { words: 'save.part.facts', parts: ['facts', 'people', 'statusText'] },
  { words: 'save.part.requests', parts: ['requests'] },
  { words: 'save.part.steps', parts: ['steps'] },
  { words: 'save.part.timeline', parts: ['timeline', 'disputed'] },
  { words: 'save.part.documents', parts: ['documents'] },
  { words: 'save.part.flags', parts: ['flags'] },
  { words: 'save.part.changes', parts: ['changes'] },
] as const satisfies readonly { words: PlainKey; parts: readonly Part[] }[];

export function hasPart(id: PurposeId, part: Part): boolean {
  const parts: readonly Part[] = PURPOSES[id].parts;
  return parts.includes(part);
}

export const KIND_WORDS: Readonly<Record<Kind, PlainKey>> = {
  print: 'save.print',
  txt: 'save.txt',
  md: 'save.md',
  csv: 'save.csv',
  table: 'save.table',
  json: 'save.json',
  ics: 'save.ics',
  timeline: 'save.timeline',
  summary: 'save.message',
};

/** Kinds whose content depends on the parts of a purpose. */
export const hasParts = (kind: Kind): boolean => kind === 'print' || kind === 'txt' || kind === 'md';

/** Kinds that are readable as they are, and so can be copied into a letter or a post. */
export const COPIED: readonly Kind[] = ['summary', 'txt', 'md'];

/** Kinds for which copying is the main thing to do. */
export const isForCopying = (id: ChoiceId, kind: Kind): boolean =>
  kind === 'summary' || (id === 'forum' && kind === 'md');
