// The fields that facts cite, as one short line: `cases: data.events[0–2]; case_status: data.statusTitle`. Pure.
import type { Evidence } from '../decode/case-file.ts';
import { pathToItem } from '../uscis/json-path.ts';
import { parentOf } from './mask/paths.ts';

/** 0, 1, 2, 5 → "0–2, 5"; beyond `most` ranges only the first ones and the last: "0, 2, 4, … 98" */
function rangesOf(indexes: readonly number[], most: number): string {
  const sorted = [...new Set(indexes)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const index of sorted) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last[1] + 1 === index) last[1] = index;
    else ranges.push([index, index]);
  }
  const texts = ranges.map(([from, to]) =>
    from === to ? String(from) : to === from + 1 ? `${String(from)}, ${String(to)}` : `${String(from)}–${String(to)}`,
  );
  return texts.length <= most
    ? texts.join(', ')
    : `${texts.slice(0, most - 1).join(', ')}, … ${texts[texts.length - 1] ?? ''}`;
}

/** Puts rows of one list together: `data.events[0, 3]`. */
function rowsTogether(paths: readonly string[], most: number): string[] {
  const lists = new Map<string, number[]>();
  for (const path of paths) {
    const [, list, index] = /^(.*)\[(\d+)\]$/s.exec(path) ?? [];
    const key = list === undefined ? path : `${list}[]`;
    const indexes = lists.get(key) ?? [];
    lists.set(key, indexes);
    if (index !== undefined) indexes.push(Number(index));
  }
  return [...lists].map(([key, indexes]) => {
    if (indexes.length === 0) return key;
    const list = key.slice(0, -2);
    return indexes.length === 1 ? pathToItem(list, indexes[0] ?? 0) : `${list}[${rangesOf(indexes, most)}]`;
  });
}

/** A list row is cited as a whole instead of its fields; the case's own object is not. */
const isRow = (parent: string, endpoint: string): boolean =>
  parent.endsWith(']') && !(endpoint === 'page' && /^cases\[\d+\]$/.test(parent));

/** `data.statusTitle`, or `data.{statusTitle, statusText}` for several. */
function fieldsTogether(parent: string, paths: readonly string[]): string {
  if (paths.length < 2) return paths[0] ?? '';
  const fields = paths.map((path) => (parent === '' ? path : path.slice(parent.length).replace(/^\./, '')));
  return `${parent}${parent === '' ? '' : '.'}{${fields.join(', ')}}`;
}

function placesIn(endpoint: string, paths: readonly string[], most: number): string[] {
  const byParent = new Map<string, string[]>();
  for (const path of paths) {
    const parent = parentOf(path);
    const same = byParent.get(parent);
    if (same === undefined) byParent.set(parent, [path]);
    else same.push(path);
  }
  const isOneRow = ([parent, inside]: [string, string[]]) => isRow(parent, endpoint) && inside.length > 1;
  const rows = [...byParent].filter(isOneRow).map(([parent]) => parent);
  const own = [...byParent].filter((group) => !isOneRow(group));
  return [...own.map(([parent, inside]) => fieldsTogether(parent, inside)), ...rowsTogether(rows, most)];
}

/**
 * Addresses and paths of the evidence, field by field except for list rows, which are cited as rows.
 * @param most max. ranges named per list, since a step can rest on hundreds of rows
 */
export function placesOf(evidence: readonly Evidence[], most = Infinity): string {
  const byEndpoint = new Map<string, Set<string>>();
  for (const { endpoint, path } of evidence) {
    const paths = byEndpoint.get(endpoint);
    if (paths === undefined) byEndpoint.set(endpoint, new Set([path]));
    else paths.add(path);
  }
  return [...byEndpoint]
    .map(([endpoint, paths]) => {
      const places = placesIn(endpoint, [...paths], most);
      return `${endpoint}: ${places.map((place) => (place === '' ? '(whole answer)' : place)).join(', ')}`;
    })
    .join('; ');
}
