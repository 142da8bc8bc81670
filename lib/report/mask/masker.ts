// The pieces of a masked report: a value by its field, a path, a key, a sentence. Pure. What is not known to be harmless is hidden.
import { timestampOf } from '../../decode/answers/timestamp.ts';
import type { Evidence } from '../../decode/case-file.ts';
import { channelOf } from '../../tables/channels.ts';
import { documentFromOf, documentTypeOf } from '../../tables/document-types.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { FORM_SUBTYPES } from '../../tables/form-subtypes.ts';
import { FORMS, formNameOf } from '../../tables/forms.ts';
import { noticeActionOf } from '../../tables/notices.ts';
import { officeOfCode, officeOfName } from '../../tables/offices.ts';
import { STATUS_TITLES } from '../../tables/status-titles.ts';
import { isLeaf } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { isCodeShape } from './code-shape.ts';
import { isAlsoName, isPlainWord } from './lexicon.ts';
import { keyPartsOf, lastKeyOf, parentOf, pathOf, stepsOf } from './paths.ts';
import { isKnownPlace } from './known-places.ts';
import { maskedReceipt } from './receipts.ts';
import { isNameToo } from './names.ts';
import { scrub } from './scrub.ts';
import { holdsAny, type Secrets } from './secrets.ts';
import { isCountKey, isOfficeKey, isPersonalKey, KEY_PARTS, slotOf, type Slot } from './slots.ts';

export interface Masker {
  mark: string;
  receipt(text: string): string;
  /** A sentence or title of USCIS, or of another file. */
  words(text: string): string;
  code(text: string): string;
  form(text: string): string;
  formName(text: string): string;
  subtype(text: string): string;
  office(text: string): string;
  /** The value at a place of an answer. @param isLetter whether the place lies in a document that USCIS sent */
  value(leaf: Evidence, isLetter: boolean): Json;
  path(path: string): string;
}

/** A longer text is hidden whole: no text of USCIS comes near, and one text is masked in one step, which a sign-out would wait for. */
const LONGEST_READ = 100_000;

const FORM_NAMES = new Set(FORMS.map(({ name }) => name));
const TITLES = new Set(STATUS_TITLES.map(({ title }) => title));
const SUBTYPES = new Set(FORM_SUBTYPES.map(([, code]) => code));
const MEANINGS = new Set(FORM_SUBTYPES.map(([, , meaning]) => meaning));
const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), /;
const FILE_ENDING = /\.(?:pdf|tiff?|jpe?g|png)$/i;
function isDate(text: string): boolean {
  return timestampOf(text) !== null && (/^\d/.test(text.trim()) || WEEKDAY.test(text.trim()));
}

/** USCIS's own wording, to the letter or with other capitals and blanks; nothing else can be in it. */
function isKnownWording(text: string): boolean {
  if (!/^[\p{ASCII}’“”]*$/u.test(text)) return false;
  return (
    TITLES.has(text) ||
    MEANINGS.has(text) ||
    FORM_NAMES.has(text) ||
    noticeActionOf(text) !== undefined ||
    documentTypeOf(text) !== undefined ||
    documentFromOf(text) !== 'unknown' ||
    channelOf(text)?.channel === text
  );
}

const isKnownForm = (text: string): boolean =>
  formNameOf(text) !== undefined && /^[A-Za-z]{1,4}-?\d{1,4}[A-Za-z]{0,3}$/.test(text);
const isFormShape = (text: string): boolean =>
  /^(?:(?:I|N)-?\d{2,3}[A-Z]{0,2}|G-?\d{2,4}|AR-?\d{2}|EOIR-?\d{2})$/i.test(text);

const isOfficeName = (text: string): boolean => /^[A-Za-z.,' -]+$/.test(text) && officeOfName(text) !== undefined;

const isCenterName = (text: string): boolean => officeOfName(text)?.kind !== 'field-office';

/** A small number in a field that counts something, or 0 and 1 as yes and no. @param key "" where it does not say */
function isCount(value: number, key: string): boolean {
  if (key === '' || /\d/.test(key) || !Number.isInteger(value) || Math.abs(value) > 999) return false;
  return value === 0 || value === 1 || isCountKey(keyPartsOf(key));
}

/** @param ours labels of the report's language: they hold nothing of a case */
export function makeMasker(secrets: Secrets, mark: string, ours: ReadonlySet<string> = new Set()): Masker {
  const memory = new Map<string, string>();
  const scrubbed = (text: string): string => {
    if (text.length > LONGEST_READ) return mark;
    const known = memory.get(text) ?? scrub(text, secrets, mark);
    memory.set(text, known);
    return known;
  };
  const holdsExtra = (text: string) => holdsAny(text, secrets.extra);
  const holdsSecret = (text: string) =>
    holdsExtra(text) || holdsAny(text, secrets.runs) || keyPartsOf(text).some((part) => secrets.words.has(part));
  /** The text when it is harmless and no extra word stands in it, else what `instead` makes of it. */
  const visible = (isHarmless: boolean, text: string, instead: (text: string) => string = () => mark): string =>
    text === mark || (isHarmless && !holdsExtra(text)) ? text : instead(text);

  const words = (text: string) =>
    visible(ours.has(text) || isKnownWording(text.replace(FILE_ENDING, '')), text, scrubbed);
  const code = (text: string) =>
    visible(isCodeShape(text) && (eventCodeOf(text) !== undefined || !holdsSecret(text)), text);
  const form = (text: string) => visible(isKnownForm(text) || isFormShape(text), text);
  const formName = (text: string) => visible(ours.has(text) || FORM_NAMES.has(text), text, scrubbed);
  const subtype = (text: string) => visible(SUBTYPES.has(text), text, scrubbed);
  const office = (text: string) => {
    const isKnown = ours.has(text) || officeOfCode(text)?.code === text.trim() || isOfficeName(text);
    // A town that no table lists could be anybody's.
    const isLike = /^[A-Z]{3}$/.test(text);
    return visible(isKnown || (isLike && !holdsSecret(text)), text, scrubbed);
  };
  const receipt = (text: string) => (text === mark || text === maskedReceipt(text) ? text : maskedReceipt(text));

  const isSafeKey = (key: string): boolean => {
    if (holdsExtra(key)) return false;
    if (slotOf(key) !== undefined) return true;
    // A key with blanks is a text: what would be hidden in a sentence hides it.
    if (/\s/.test(key) && scrubbed(key) !== key) return false;
    const parts = keyPartsOf(key);
    const isSafe = (part: string) =>
      KEY_PARTS.has(part) || /^\d$/.test(part) || (isPlainWord(part) && !isAlsoName(part));
    const isPulledApart =
      parts.filter((part) => part.length === 1).length > 1 || parts.filter((part) => /\d/.test(part)).length > 1;
    const isNumber = /\d/.test(key) && (!/\p{L}/u.test(key) || isPersonalKey(parts));
    // "bestCase" is a field; "judgeEnglish" may be a person.
    const isPerson = parts.some(
      (part, index) => isNameToo(part) && (parts.length === 1 || isNameToo(parts[index + 1] ?? '')),
    );
    if (isPulledApart || isNumber || isPerson) return false;
    return /^[\p{ASCII}]+$/u.test(key) && parts.every(isSafe) && !holdsSecret(key);
  };
  const maskedKey = (key: string): string => {
    if (key.length > LONGEST_READ) return mark;
    if (isSafeKey(key) || key === mark || /^(?:[A-Z]{3})?•{10}$/.test(key)) return key;
    return /^\p{L}{3}\p{N}{10}$/u.test(key) ? maskedReceipt(key) : mark;
  };

  /** A value of a field nobody has described stays only as a code, an explained date, a flag or a count; so do USCIS's own words. */
  const plainValue = (value: string, key: string): string => {
    if (/^(?:|true|false|yes|no|y|n|none|null|n\/a)$/i.test(value.trim())) return value;
    if (/^\d+$/.test(value)) return visible(isCount(Number(value), key), value);
    const isCode = eventCodeOf(value) !== undefined && /^[A-Z]{1,4}\d{1,3}$/.test(value);
    const isSubtype = SUBTYPES.has(value) && /[A-Z]/.test(value);
    // A field office is named after its town, and so is where somebody lives.
    const isOffice = isOfficeName(value) && (isCenterName(value) || isOfficeKey(keyPartsOf(key)));
    const isDay = isDate(value) && secrets.days.has(value);
    const isHarmless = isDay || isKnownForm(value) || isCode || isSubtype || isOffice;
    return visible(isHarmless || isKnownWording(value), value);
  };
  const BY_SLOT: Readonly<Record<Exclude<Slot, 'plain'>, (value: string, isLetter: boolean) => Json>> = {
    receipt,
    id: () => null,
    name: () => mark,
    date: (value) => visible(isDate(value), value),
    code,
    form,
    'form-name': formName,
    office,
    subtype,
    words,
    // A row can have held another file before: the name must be one that USCIS's documents have.
    file: (value, isLetter) => (isLetter && secrets.letters.has(value) ? words(value) : mark),
  };

  return {
    mark,
    receipt,
    words,
    code,
    form,
    formName,
    subtype,
    office,
    value: ({ path, value }, isLetter) => {
      if (value === null || typeof value === 'boolean') return value;
      const lastKey = lastKeyOf(path);
      const known = slotOf(lastKey);
      if (known === 'id') return null;
      if (typeof value === 'object') return isLeaf(value) ? value : mark;
      if (typeof value === 'string' && value.length > LONGEST_READ) return mark;
      const isPersonal = (stepsOf(known === undefined ? path : parentOf(path)) ?? [path]).some(
        (step) => typeof step === 'string' && slotOf(step) === undefined && isPersonalKey(keyPartsOf(step)),
      );
      if (isPersonal || known === 'name') return mark;
      const slot = known === 'receipt' || isKnownPlace(path) ? known : undefined;
      // One item of a list is a part of a number as well as a number; a field whose name is hidden says of nothing what it counts.
      const key = path.endsWith(']') && !path.endsWith('"]') ? '' : isSafeKey(lastKey) ? lastKey : '';
      if (typeof value === 'number') return isCount(value, key) && slot !== 'receipt' ? value : mark;
      return slot === undefined || slot === 'plain' ? plainValue(value, key) : BY_SLOT[slot](value, isLetter);
    },
    path: (path) => {
      const steps = stepsOf(path);
      return steps === null ? mark : pathOf(steps.map((step) => (typeof step === 'number' ? step : maskedKey(step))));
    },
  };
}
