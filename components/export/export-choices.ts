// The purposes and formats that the export page offers. Data only; the rules themselves are in lib/report.
import type { FormatId } from '../../lib/report/formats/formats.ts';
import type { PurposeId } from '../../lib/report/purposes.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';

/** `paper` is no file: it opens the print page. */
export type Kind = FormatId | 'print';

export interface PurposeChoice {
  id: PurposeId;
  words: PlainKey;
  more: PlainKey;
  /** Names and numbers are masked, and that cannot be switched off. */
  isAlwaysMasked: boolean;
  hasNotes: boolean;
  /** The format selected at first. */
  kind: Kind;
}

export const PURPOSE_CHOICES: readonly PurposeChoice[] = [
  {
    id: 'myself',
    words: 'save.myself',
    more: 'save.myselfMore',
    isAlwaysMasked: false,
    hasNotes: true,
    // Complete, and Caseside can read it back.
    kind: 'json',
  },
  {
    id: 'attorney',
    words: 'save.attorney',
    more: 'save.attorneyMore',
    isAlwaysMasked: false,
    hasNotes: true,
    kind: 'print',
  },
  {
    id: 'inquiry',
    words: 'save.inquiry',
    more: 'save.inquiryMore',
    isAlwaysMasked: false,
    hasNotes: true,
    kind: 'print',
  },
  { id: 'forum', words: 'save.forum', more: 'save.forumMore', isAlwaysMasked: true, hasNotes: false, kind: 'md' },
];

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
