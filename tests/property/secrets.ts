// Secrets to plant in answers, the many ways in which one can be written, and the search for them in what a report says.
import type { Random } from './random.ts';

export interface Secret {
  /** As a person would write it. */
  text: string;
  /** Letters and digits that must not be found, folded. */
  pieces: string[];
  /** A number in parts too short to be searched alone: a leak is when all of them stand there by themselves. */
  parts?: number[];
  /** Where it can be planted; anywhere without it. `birth`: not in USCIS's own date fields. */
  only?: 'birth' | 'address' | 'key' | 'parts';
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

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MESES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** A day before any case, in the ways people and programs write it. */
function birthDate(random: Random): string {
  const [year, month, day] = [1930 + random.upTo(80), 1 + random.upTo(12), 10 + random.upTo(18)];
  const two = String(month).padStart(2, '0');
  return random.pick([
    `${String(year)}-${two}-${String(day)}`,
    `${two}/${String(day)}/${String(year)}`,
    `${String(day)}.${two}.${String(year)}`,
    `${MONTHS[month - 1] ?? ''} ${String(day)}, ${String(year)}`,
    `${String(day)} de ${MESES[month - 1] ?? ''} de ${String(year)}`,
    `${String(year)}-${two}-${String(day)}T00:00:00.000Z`,
  ] as const);
}

/** Plain words that a name, an address or a file can be made of, so that no list of words gives it away. */
const PLAIN = ['Card', 'Paper', 'Clock', 'Post', 'Window', 'Folder', 'Judge', 'Record', 'Letter', 'Receipt'] as const;

/** Two different plain words. */
export function plainPair(random: Random): [string, string] {
  const first = random.upTo(PLAIN.length);
  const second = (first + 1 + random.upTo(PLAIN.length - 1)) % PLAIN.length;
  return [PLAIN[first] ?? '', PLAIN[second] ?? ''];
}

/** Office towns that no invented answer holds as its office. */
const TOWNS = ['Yakima, WA', 'Spokane, WA', 'Wichita, KS', 'Fresno, CA', 'Honolulu, HI'] as const;

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
    const text = birthDate(random);
    return { text, pieces: [text], only: 'birth' };
  },
  (random) => {
    const [name, host] = plainPair(random).map((one) => one.toLowerCase());
    const [at, dot] = random.pick([
      ['＠', '.'],
      ['﹫', '.'],
      ['@', '.'],
      [' at ', ' dot '],
      [' (at) ', ' (dot) '],
      [' AT ', ' DOT '],
      [' at ', '.'],
      [' arroba ', ' punto '],
    ] as const);
    const text = `${name ?? ''}${at}${host ?? ''}${dot}com`;
    return { text, pieces: [text] };
  },
  (random) => {
    const town = random.pick(TOWNS);
    return { text: town, pieces: [town.split(',')[0] ?? ''], only: 'address' };
  },
  (random) => {
    const key = random.pick(['judgeEnglish', 'bestChild', 'earlyBird', 'graceYoung', 'willLong', 'markField'] as const);
    return { text: key, pieces: [key], only: 'key' };
  },
  (random) => {
    const parts = Array.from({ length: 3 }, () => 100 + random.upTo(900));
    return { text: parts.join('-'), pieces: [parts.join('')], parts, only: 'parts' };
  },
  (random) => {
    const name = word(random);
    return { text: `${name} scan ${digits(random, 2)}.pdf`, pieces: [name] };
  },
];

export function makeSecret(random: Random): Secret {
  const secret = random.pick(KINDS)(random);
  return { ...secret, pieces: secret.pieces.map(foldOf) };
}

const characters = (text: string): string[] => [...text];
const eachUnit = (text: string, write: (code: number) => string): string =>
  Array.from({ length: text.length }, (_, index) => write(text.charCodeAt(index))).join('');
const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');

/** How a secret can be written: by name, so that a leak can be named. */
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
  ['with look-alikes', (text) => text.replace(/[aeo]/g, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter)],
  ['in a long word', (text) => `${'x'.repeat(300)}${text}${'x'.repeat(300)}`],
  ['between brackets', (text) => `((((([[[${text}]]])))))`],
  ['after an escaped quote', (text) => `He said \\"yes\\", ${text}`],
];

/** What a reader could make of an output: as it stands, and with its encodings undone; folded to letters and digits. */
export function viewsOf(output: string): string[] {
  const plain = output.replace(/[аео]/g, (letter) => ({ а: 'a', е: 'e', о: 'o' })[letter] ?? letter);
  const undone = plain
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r?\n[ >]*/g, '');
  return [foldOf(plain), foldOf(undone)];
}
