// The parts of a path such as `data.events[0]["odd key"]`, and back. Pure.
import { pathToItem, pathToKey } from '../../uscis/json-path.ts';
import { foldOf } from './fold.ts';

export type Step = string | number;

const STEP = /\.?([A-Za-z_$][A-Za-z0-9_$]*)|\[(\d+)\]|\["/y;

/** The place after the closing quote of a quoted key whose first character is at `at`; -1 when there is none. */
function endOfQuoted(path: string, at: number): number {
  for (let place = at; place < path.length; place += 1) {
    const character = path.charAt(place);
    if (character === '"') return place + 1;
    if (character === '\\') place += 1;
  }
  return -1;
}

/** The keys and indexes of a path, or null when it is none. */
export function stepsOf(path: string): Step[] | null {
  const steps: Step[] = [];
  let at = 0;
  while (at < path.length) {
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (found === null) return null;
    const [whole, identifier, index] = found;
    if (identifier !== undefined) steps.push(identifier);
    else if (index !== undefined) steps.push(Number(index));
    else {
      const end = endOfQuoted(path, at + 2);
      const key = end < 0 || path.charAt(end) !== ']' ? null : keyIn(path.slice(at + 1, end));
      if (key === null) return null;
      steps.push(key);
      at = end + 1;
      continue;
    }
    at += whole.length;
  }
  return steps;
}

function keyIn(quoted: string): string | null {
  try {
    const key: unknown = JSON.parse(quoted);
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}

export function pathOf(steps: readonly Step[]): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? pathToItem(path, step) : pathToKey(path, step)),
    '',
  );
}

/** The last key of a path, indexes aside; "" when there is none. */
export function lastKeyOf(path: string): string {
  const simple = /(?:^|[.\]])([A-Za-z_$][A-Za-z0-9_$]*)(?:\[\d+\])*$/.exec(path);
  if (simple !== null) return simple[1] ?? '';
  const keys = (stepsOf(path) ?? []).filter((step) => typeof step === 'string');
  return keys[keys.length - 1] ?? '';
}

/** The path without its last step. */
export function parentOf(path: string): string {
  const simple = /^(.*)\.[A-Za-z_$][A-Za-z0-9_$]*$/s.exec(path);
  return simple === null ? pathOf((stepsOf(path) ?? []).slice(0, -1)) : (simple[1] ?? '');
}

/** The words a field name is made of, folded: `elisSubChannel` → elis, sub, channel. */
export function keyPartsOf(key: string): string[] {
  return (key.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|[^\p{L}\p{N}\s_\-.$]+|\p{L}/gu) ?? []).map(foldOf);
}
