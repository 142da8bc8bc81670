// The purposes and formats that the export page offers; what each purpose contains is in lib/report/purposes.ts.
import type { FormatId } from '../../lib/report/formats/formats.ts';
import { PURPOSES, type Part, type PurposeId } from '../../lib/report/purposes.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';

/** `paper` is no file: it opens the print page. */
export type Kind = FormatId | 'print';

export interface PurposeChoice {
  id: PurposeId;
  words: PlainKey;
  more: PlainKey;
  /** The format selected at first. */
  kind: Kind;
}

export const PURPOSE_CHOICES: readonly PurposeChoice[] = [
  {
    id: 'myself',
    words: 'save.myself',
    more: 'save.myselfMore',
    // Complete, and Caseside can read it back.
    kind: 'json',
  },
  {
    id: 'attorney',
    words: 'save.attorney',
    more: 'save.attorneyMore',
    kind: 'print',
  },
  {
    id: 'inquiry',
    words: 'save.inquiry',
    more: 'save.inquiryMore',
    kind: 'print',
  },
  { id: 'forum', words: 'save.forum', more: 'save.forumMore', kind: 'md' },
];

/** Whether a purpose masks names and numbers in a way that cannot be switched off. */
export const isAlwaysMasked = (id: PurposeId): boolean => PURPOSES[id].masked === 'always';

export function hasNotes(id: PurposeId): boolean {
  const parts: readonly Part[] = PURPOSES[id].parts;
  return parts.includes('notes');
}

export interface KindChoice {
  id: Kind;
  words: PlainKey;
}

export const KIND_CHOICES: readonly KindChoice[] = [
  { id: 'print', words: 'save.print' },
  { id: 'txt', words: 'save.txt' },
  { id: 'md', words: 'save.md' },
  { id: 'csv', words: 'save.csv' },
  { id: 'json', words: 'save.json' },
  { id: 'ics', words: 'save.ics' },
];

/** Formats that are readable as they are, and so can be copied into a letter or a post. */
export const COPIED: readonly Kind[] = ['txt', 'md'];
