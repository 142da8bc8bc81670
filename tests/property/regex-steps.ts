// Counts the steps that a backtracking engine takes for every pattern a piece of work uses: the same number on every machine, so that
// a test can compare the work of a text with the work of one twice as long. For tests only; patches RegExp while it counts.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

type Next = (at: number) => boolean;

interface Run {
  text: string;
  flags: string;
  isUnicode: boolean;
  steps: number;
}

// The browser's own, while RegExp is patched.
const nativeExec = RegExp.prototype.exec;
const parser = new RegExpParser();
const patterns = new Map<string, AST.Pattern>();
const single = new Map<string, boolean>();

function patternOf({ source, flags, unicode }: RegExp): AST.Pattern {
  const key = `${source}/${flags}`;
  const known = patterns.get(key) ?? parser.parsePattern(source, 0, source.length, { unicode });
  patterns.set(key, known);
  return known;
}

/** The character before or after a place; "" at the end. */
function characterAt({ text, isUnicode }: Run, at: number, isForward: boolean): string {
  if (!isUnicode) return text.charAt(isForward ? at : at - 1);
  if (isForward) return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
  const unit = text.charAt(at - 1);
  return /^[\udc00-\udfff]$/.test(unit) && at > 1 ? text.slice(at - 2, at) : unit;
}

/** Whether an element that takes one character takes this one, as the browser's own engine says. */
function takes(run: Run, element: AST.Element, character: string): boolean {
  const key = `${element.raw}/${run.flags}/${character}`;
  const known = single.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(`^(?:${element.raw})$`, run.flags.replace(/[gy]/g, ''));
  const does = nativeExec.call(pattern, character) !== null;
  single.set(key, does);
  return does;
}

const isOneCharacter = ({ type }: AST.Element): boolean =>
  type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass';

function alternatives(run: Run, all: readonly AST.Alternative[], at: number, isForward: boolean, next: Next): boolean {
  return all.some(({ elements }) => sequence(run, elements, 0, at, isForward, next));
}

function sequence(
  run: Run,
  elements: readonly AST.Element[],
  index: number,
  at: number,
  isForward: boolean,
  next: Next,
): boolean {
  const element = elements[isForward ? index : elements.length - 1 - index];
  if (element === undefined) return next(at);
  return matches(run, element, at, isForward, (end) => sequence(run, elements, index + 1, end, isForward, next));
}

function repeated(run: Run, quantifier: AST.Quantifier, at: number, isForward: boolean, next: Next): boolean {
  const { element, min, max, greedy } = quantifier;
  if (isOneCharacter(element)) {
    const ends = [at];
    while (ends.length <= max) {
      run.steps += 1;
      const end = ends[ends.length - 1] ?? at;
      const character = characterAt(run, end, isForward);
      if (character === '' || !takes(run, element, character)) break;
      ends.push(isForward ? end + character.length : end - character.length);
    }
    const tried = ends.slice(min);
    return (greedy ? tried.reverse() : tried).some((end) => {
      run.steps += 1;
      return next(end);
    });
  }
  const go = (count: number, from: number): boolean => {
    run.steps += 1;
    const more = () =>
      count < max &&
      matches(run, element, from, isForward, (end) => (end === from && count >= min ? false : go(count + 1, end)));
    if (count < min) return more();
    return greedy ? more() || next(from) : next(from) || more();
  };
  return go(0, at);
}

function asserted(run: Run, assertion: AST.Assertion, at: number): boolean {
  switch (assertion.kind) {
    case 'start':
      return at === 0 || (run.flags.includes('m') && run.text.charAt(at - 1) === '\n');
    case 'end':
      return at === run.text.length || (run.flags.includes('m') && run.text.charAt(at) === '\n');
    case 'word': {
      const isWord = (place: number) => /^\w$/.test(run.text.charAt(place));
      return (isWord(at - 1) !== isWord(at)) !== assertion.negate;
    }
    case 'lookahead':
    case 'lookbehind':
      return (
        alternatives(run, assertion.alternatives, at, assertion.kind === 'lookahead', () => true) !== assertion.negate
      );
  }
}

function matches(run: Run, element: AST.Element, at: number, isForward: boolean, next: Next): boolean {
  run.steps += 1;
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const character = characterAt(run, at, isForward);
      if (character === '' || !takes(run, element, character)) return false;
      return next(isForward ? at + character.length : at - character.length);
    }
    case 'Group':
    case 'CapturingGroup':
      return alternatives(run, element.alternatives, at, isForward, next);
    case 'Quantifier':
      return repeated(run, element, at, isForward, next);
    case 'Assertion':
      return asserted(run, element, at) && next(at);
    default:
      throw new Error(`${element.type} is not counted: ${element.raw}`);
  }
}

/** Steps from `from` to the match, or through the whole text when there is none. */
function stepsOf(regex: RegExp, text: string, from: number, found: number | null): number {
  const run: Run = { text, flags: regex.flags, isUnicode: regex.unicode, steps: 0 };
  const pattern = patternOf(regex);
  const last = regex.sticky ? from : (found ?? text.length);
  for (let at = from; at <= last; at += 1) {
    if (alternatives(run, pattern.alternatives, at, true, () => true)) break;
  }
  return run.steps;
}

/** How many steps all patterns together take that `work` uses. */
export function countSteps(work: () => void): number {
  let steps = 0;
  let isCounting = false;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = nativeExec.call(this, text);
    if (isCounting) return found;
    isCounting = true;
    try {
      steps += stepsOf(this, text, from, found?.index ?? null);
    } finally {
      isCounting = false;
    }
    return found;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = nativeExec;
  }
  return steps;
}
