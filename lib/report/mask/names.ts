// Where plain words stand as a name: "Ms. Case", "George Best", "An Do". Pure.
// Such a word says nothing of a person in a sentence of USCIS, so it is hidden only with a capital and only where its neighbours show it.
import { foldOf } from './fold.ts';

/** Plain words that people are called. A word that USCIS's titles set beside words of their own (New, Case, Post) is not among them. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  `an best bill bond born bueno call child china close court do early english ever faith fields fine forth forward free gate
  given good han hand he head heard held her high his house job judge just key keys la large last le light lines link little lo
  lock low main means minor mo more my north offer pass peace poe power present press prior promise quick real reason red rule
  said sample segundo short single small so speak stamp still stock strong su tan tell than toll true vista way ways weeks wise
  ya you`.split(/\s+/),
);

/** Whether people are called by this plain word, too. @param word folded */
export function isNameToo(word: string): boolean {
  return NAMES_TOO.has(word);
}

const TITLES = 'Mr Mrs Ms Miss Mx Dr Dear Sr Sra Srta Señor Señora Señorita Estimado Estimada'.split(' ');
const AFTER_TITLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...TITLES, ...TITLES.map((title) => title.toUpperCase())].join('|')})\\.?[ ,]+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*,? ){0,3}$`,
  'u',
);
/** Whom a letter greets when it greets nobody by name. */
const NOBODY: ReadonlySet<string> = new Set(
  'mr mrs ms miss applicant petitioner beneficiary customer sir madam representative attorney user solicitante peticionario beneficiario'.split(
    ' ',
  ),
);

const BEFORE = /([\p{L}\p{M}]+)(?:\.? |, |[-'’])$/u;
const AFTER = /^(?: |, |[-'’])([\p{L}\p{M}]+)/u;
/** More than any name and its title. */
const REACH = 80;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether the word at `from` may be a name and not the plain word it looks like. @param isHidden whether the word there is hidden anyhow */
export function isName(
  text: string,
  { word, from, to }: { word: string; from: number; to: number },
  isHidden: (word: string, from: number) => boolean,
): boolean {
  if (!isCapital(word)) return false;
  const before = text.slice(Math.max(0, from - REACH), from);
  const folded = foldOf(word);
  if (AFTER_TITLE.test(before) && !NOBODY.has(folded)) return true;
  if (!NAMES_TOO.has(folded)) return false;
  const isNameLike = (other: string, at: number) =>
    isHidden(other, at) || (isCapital(other) && NAMES_TOO.has(foldOf(other)));
  const left = BEFORE.exec(before);
  const right = AFTER.exec(text.slice(to, to + REACH));
  return (
    (left?.[1] !== undefined && isNameLike(left[1], from - left[0].length)) ||
    (right?.[1] !== undefined && isNameLike(right[1], to + right[0].length - right[1].length))
  );
}
