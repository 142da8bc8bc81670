// Secrets to plant in answers, the many ways in which one can be written, and the search for them in what a report says.
import type { Random } from './random.ts';

export interface Secret {
  /** As a person would write it. */
  text: string;
  /** Letters and digits that must not be found, folded. */
  pieces: string[];
}

const SYLLABLES = [
  'zor',
  'quim',
  'vax',
  'brix',
  'wuk',
  'dral',
  'keth',
  'polg',
  'gryf',
  'nimz',
  'tovj',
  'hequ',
] as const;
const digits = (random: Random, count: number): string =>
  String(1 + random.upTo(9)) + Array.from({ length: count - 1 }, () => String(random.upTo(10))).join('');

/** A word that stands in no language. */
function word(random: Random): string {
  const letters = `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`;
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

export const foldOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const KINDS: readonly [(random: Random) => Secret, ...((random: Random) => Secret)[]] = [
  (random) => {
    const [last, first] = [word(random), word(random)];
    return { text: `${last.toUpperCase()}, ${first.toUpperCase()}`, pieces: [last, first] };
  },
  (random) => {
    const [first, last] = [word(random), word(random)];
    return { text: `${first} ${last}`, pieces: [first, last] };
  },
  (random) => {
    const number = digits(random, 10);
    return { text: `${random.pick(['IOE', 'MSC', 'EAC', 'WAC'])}${number}`, pieces: [number] };
  },
  (random) => {
    const number = digits(random, 9);
    return { text: `${random.pick(['A', 'A#', 'A-', ''])}${number}`, pieces: [number] };
  },
  (random) => {
    const number = digits(random, 12);
    return { text: number, pieces: [number] };
  },
  (random) => {
    const number = digits(random, 9);
    return { text: `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`, pieces: [number] };
  },
  (random) => {
    const number = digits(random, 10);
    return { text: `(${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`, pieces: [number] };
  },
  (random) => {
    const [name, host] = [word(random), word(random)];
    return { text: `${name}.${digits(random, 2)}@${host}.com`, pieces: [name, host] };
  },
  (random) => {
    const street = word(random);
    return { text: `${digits(random, 4)} ${street} Avenue, Apt ${digits(random, 2)}`, pieces: [street] };
  },
  (random) => {
    const id = `${digits(random, 4)}b7c1-4e0b-9a55-${digits(random, 12)}`;
    return { text: id, pieces: [id] };
  },
  (random) => {
    const name = word(random);
    return { text: `${name} scan ${digits(random, 2)}.pdf`, pieces: [name] };
  },
];

export function makeSecret(random: Random): Secret {
  const { text, pieces } = random.pick(KINDS)(random);
  return { text, pieces: pieces.map(foldOf) };
}

const characters = (text: string): string[] => [...text];
const eachUnit = (text: string, write: (code: number) => string): string =>
  Array.from({ length: text.length }, (_, index) => write(text.charCodeAt(index))).join('');
const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');

/** How a secret can be written: by name, so that a leak can be told. */
export const SPELLINGS: readonly [
  readonly [string, (text: string) => string],
  ...(readonly [string, (text: string) => string])[],
] = [
  ['as it is', (text) => text],
  ['upper case', (text) => text.toUpperCase()],
  ['lower case', (text) => text.toLowerCase()],
  ['blanks between all', (text) => characters(text).join(' ')],
  ['hyphens between all', (text) => characters(text).join('-')],
  ['split by a blank', (text) => `${text.slice(0, 5)} ${text.slice(5)}`],
  ['split by a hyphen', (text) => `${text.slice(0, 4)}-${text.slice(4)}`],
  ['split by a line', (text) => `${text.slice(0, 6)}\n${text.slice(6)}`],
  ['JSON-escaped', (text) => eachUnit(text, (code) => `\\u${hex(code, 4)}`)],
  ['JSON in JSON', (text) => JSON.stringify(JSON.stringify({ held: text }))],
  ['URL-encoded', (text) => encodeURIComponent(text)],
  ['URL-encoded throughout', (text) => eachUnit(text, (code) => `%${hex(code & 255, 2)}`)],
  ['HTML-encoded', (text) => eachUnit(text, (code) => `&#${String(code)};`)],
  ['HTML-encoded by hex', (text) => eachUnit(text, (code) => `&#x${hex(code, 2)};`)],
  ['inside a tag', (text) => `<b>${text.slice(0, 3)}</b>${text.slice(3)}`],
  ['in an address', (text) => `<a href="https://my.uscis.gov/${encodeURIComponent(text)}?q=${text}">here</a>`],
  [
    'full width',
    (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  ],
  ['hidden signs between', (text) => characters(text).join('\u200b')],
  ['soft hyphens', (text) => characters(text).join('\u00ad')],
  ['accents', (text) => text.replace(/[aeiou]/gi, (character) => `${character}\u0301`)],
  ['base64', (text) => Buffer.from(text).toString('base64')],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['words the other way', (text) => text.split(/[ ,]+/).reverse().join(' ')],
  ['with words around', (text) => `We mailed the notice to ${text} on March 3, 2026.`],
  ['between dates', (text) => `2026-03-04 ${text} 2026-03-05`],
  ['after an escaped quote', (text) => `He said \\"yes\\", ${text}`],
];

/** What a reader could make of an output: as it stands, and with its encodings undone; folded to letters and digits. */
export function viewsOf(output: string): string[] {
  const undone = output
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r?\n[ >]*/g, '');
  return [foldOf(output), foldOf(undone)];
}
