// Hides what identifies a person in a sentence: receipts, numbers of persons and accounts, addresses, names. Dates stay. Pure.

/** What is hidden by its own words: names, ids and file names of one report. */
export interface Secrets {
  /** Whole texts: hidden wherever they stand, in any case. */
  texts: readonly string[];
  /** Words of names: hidden where they stand as words. */
  words: ReadonlySet<string>;
  /** What stands in their place. */
  hidden: string;
}

const BULLET = '•';
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const SPANISH_MONTH = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
/** Dates as USCIS and Caseside write them: these stay. */
const DATES = new RegExp(
  [
    String.raw`\b(?:19|20|21)\d\d-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])`,
    String.raw`\b\d\d-\d\d-(?:19|20|21)\d\d(?: \d\d:\d\d:\d\d)?(?![\d-])`,
    String.raw`\b\d{1,2}/\d{1,2}/(?:19|20|21)\d\d\b`,
    String.raw`\b(?:${MONTH})\.? \d{1,2}, (?:19|20|21)\d\d\b`,
    String.raw`\b\d{1,2} (?:${MONTH}|de (?:${SPANISH_MONTH}) de) (?:19|20|21)\d\d(?: \d\d:\d\d:\d\d GMT)?\b`,
  ].join('|'),
  'gi',
);
const RECEIPT = /\b([A-Z]{3})[-\s]?(\d(?:[-\s]?\d){9})(?!\d)/gi;
const EMAIL = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/g;
const PERSON_NUMBER = /\bA\s?[-#:]?\s?(?:\d[-\s.]?){7,9}(?!\d)/gi;
const UUID = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi;
/** Seven digits or more, whatever stands between them: telephones, accounts, parcels, social security. */
const LONG_NUMBER = /(?:\+|\()?\d(?:[-\s.()]{0,2}\d){6,}/g;
const STREET =
  /\b\d{1,6}(?:-\d{1,4})?\s+(?:[\p{L}0-9.'-]+\s+){0,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|way|place|pl|terrace|ter|circle|cir|parkway|pkwy|highway|hwy|square|sq)\b\.?(?:,?\s*(?:apt|apartment|suite|ste|unit|fl|floor|#)\.?\s*[\w-]+)?/giu;
const PO_BOX = /\bP\.?\s?O\.?\s?Box\s+\d+/gi;
const ZIP = /\b([A-Z]{2})[\s,]+\d{5}(?:-\d{4})?\b/g;

/** A receipt number with every digit hidden; its three letters stay. */
export function maskReceipt(receipt: string): string {
  return receipt.replace(/\d/g, BULLET);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function scrubNumbers(text: string, hidden: string): string {
  return text
    .replace(RECEIPT, (_whole, letters: string) => `${letters}${BULLET.repeat(10)}`)
    .replace(EMAIL, hidden)
    .replace(UUID, hidden)
    .replace(PERSON_NUMBER, hidden)
    .replace(PO_BOX, hidden)
    .replace(STREET, hidden)
    .replace(ZIP, (_whole, state: string) => `${state} ${hidden}`)
    .replace(LONG_NUMBER, hidden);
}

/** Makes the function that hides everything of `secrets`, and every number that could name a person, in a text. */
export function makeScrub({ texts, words, hidden }: Secrets): (text: string) => string {
  const longest = [...new Set(texts)].filter((text) => text.trim().length > 1).sort((a, b) => b.length - a.length);
  const whole = longest.length === 0 ? null : new RegExp(longest.map(escaped).join('|'), 'giu');
  const hideNames = (text: string) =>
    words.size === 0
      ? text
      : text.replace(/[\p{L}\p{M}][\p{L}\p{M}'’]*/gu, (word) => (words.has(word.toUpperCase()) ? hidden : word));
  return (text) => {
    const known = whole === null ? text : text.replace(whole, hidden);
    let scrubbed = '';
    let end = 0;
    for (const date of known.matchAll(DATES)) {
      scrubbed += hideNames(scrubNumbers(known.slice(end, date.index), hidden)) + date[0];
      end = date.index + date[0].length;
    }
    return scrubbed + hideNames(scrubNumbers(known.slice(end), hidden));
  };
}
