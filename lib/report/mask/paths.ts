// The parts of a path such as `data.events[0]["odd key"]`, and back. Pure.
import { pathToItem, pathToKey } from '../../uscis/json-path.ts';
import { foldOf } from './fold.ts';

export type Step = string | number;

const STEP = /\.?([A-Za-z_$][A-Za-z0-9_$]*)|\[(\d+)\]|\[("[^"\\]*(?:\\.[^"\\]*)*")\]/y;

/** The keys and indexes of a path, or null when it is none. */
export function stepsOf(path: string): Step[] | null {
  const steps: Step[] = [];
  let at = 0;
  while (at < path.length) {
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (found === null) return null;
    const [whole, identifier, index, quoted] = found;
    at += whole.length;
    if (identifier !== undefined) steps.push(identifier);
    else if (index !== undefined) steps.push(Number(index));
    else if (quoted !== undefined) {
      const key = keyIn(quoted);
      if (key === null) return null;
      steps.push(key);
    }
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
