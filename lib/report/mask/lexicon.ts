// The words a masked text may keep: a list of plain words, and the words of every table that Caseside carries. Pure.
import { CHANNELS } from '../../tables/channels.ts';
import { DOCUMENT_TYPES } from '../../tables/document-types.ts';
import { EVENT_CODES } from '../../tables/event-codes.ts';
import { FLAGS } from '../../tables/flags.ts';
import { FORM_SUBTYPES } from '../../tables/form-subtypes.ts';
import { FORMS } from '../../tables/forms.ts';
import { NOTICE_ACTIONS } from '../../tables/notices.ts';
import { STATUS_TITLES } from '../../tables/status-titles.ts';
import { foldOf } from './fold.ts';
import { PLAIN_WORDS_EN, SMALL_ONLY_EN } from './allowed-words.en.ts';
import { PLAIN_WORDS_ES, SMALL_ONLY_ES } from './allowed-words.es.ts';

function* tableTexts(): Generator<string> {
  for (const { type, name } of FORMS) yield `${type} ${name}`;
  for (const [, , meaning] of FORM_SUBTYPES) yield meaning;
  for (const { title } of STATUS_TITLES) yield title;
  for (const { label, published } of EVENT_CODES) yield `${label} ${published ?? ''}`;
  for (const { channel, label } of CHANNELS) yield `${channel} ${label}`;
  for (const { type, label } of DOCUMENT_TYPES) yield `${type} ${label}`;
  for (const { action, label, notSaid } of NOTICE_ACTIONS) yield `${action} ${label} ${notSaid}`;
  for (const { label, meaning, notSaid } of FLAGS) yield `${label} ${meaning} ${notSaid}`;
}

const foldAll = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldOf);

const SMALL_ONLY = new Set(foldAll(`${SMALL_ONLY_EN} ${SMALL_ONLY_ES}`));

/** Made when the first masked report is. */
let known: ReadonlySet<string> | undefined;

function lexicon(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const words = new Set(foldAll(`${PLAIN_WORDS_EN} ${PLAIN_WORDS_ES}`));
  for (const text of tableTexts()) {
    for (const word of text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []) words.add(foldOf(word));
  }
  known = words;
  return words;
}

/** Whether a plain word may be a name as well: in the key of a field nobody can tell, as it may be written either way. */
export function isAlsoName(word: string): boolean {
  return SMALL_ONLY.has(foldOf(word));
}

/** Whether a word of letters says nothing of a person. A word that may be a name too stays only in small letters. */
export function isPlainWord(word: string): boolean {
  const folded = foldOf(word);
  if (SMALL_ONLY.has(folded)) return word === word.toLowerCase();
  return lexicon().has(folded);
}
