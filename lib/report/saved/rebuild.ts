// Bodies from their leaves: the way back from a report to what USCIS sent. Pure.
import type { CaseFile, Evidence } from '../../decode/case-file.ts';
import { isLeaf, type JsonObject } from '../../uscis/json-path.ts';
import { DEEPEST, readJsonAt } from '../../uscis/parse-json.ts';
import type { EvidenceSource, Json } from '../../uscis/reading.ts';

type Step = string | number;

const NAME = /\.?([A-Za-z_$][A-Za-z0-9_$]*)/y;
const INDEX = /\[(\d{1,9})\]/y;

/** The steps of a path, or null when it is no path that Caseside writes. */
function stepsOfPath(path: string): Step[] | null {
  const steps: Step[] = [];
  let at = 0;
  while (at < path.length) {
    if (steps.length > DEEPEST) return null;
    NAME.lastIndex = INDEX.lastIndex = at;
    const name = (path[at] === '.') === at > 0 ? NAME.exec(path) : null;
    const index = INDEX.exec(path);
    if (name !== null) {
      steps.push(name[1] ?? '');
      at = NAME.lastIndex;
    } else if (index !== null) {
      steps.push(Number(index[1]));
      at = INDEX.lastIndex;
    } else {
      const key = path.startsWith('["', at) ? readJsonAt(path, at + 1) : null;
      if (key === null || !key.ok || typeof key.value !== 'string' || path[key.end] !== ']') return null;
      steps.push(key.value);
      at = key.end + 1;
    }
  }
  return steps;
}

type Node = { leaf: Json } | { items: Map<number, Node> } | { keys: Map<string, Node> };

const newNode = (next: Step | undefined, value: Json): Node =>
  next === undefined ? { leaf: value } : typeof next === 'number' ? { items: new Map() } : { keys: new Map() };

/** Puts one leaf into the tree; false when something else stands there. */
function put(root: Node, steps: readonly Step[], value: Json): boolean {
  let node = root;
  for (const [depth, step] of steps.entries()) {
    const fresh = () => newNode(steps[depth + 1], value);
    let next: Node | undefined;
    if (typeof step === 'number' && 'items' in node) {
      next = node.items.get(step) ?? fresh();
      node.items.set(step, next);
    } else if (typeof step === 'string' && 'keys' in node) {
      next = node.keys.get(step) ?? fresh();
      node.keys.set(step, next);
    } else return false;
    node = next;
  }
  return 'leaf' in node && JSON.stringify(node.leaf) === JSON.stringify(value);
}

/** null: an array with holes. */
function jsonOf(node: Node): { value: Json } | null {
  if ('leaf' in node) return { value: node.leaf };
  if ('items' in node) {
    const items: Json[] = [];
    for (let index = 0; index < node.items.size; index += 1) {
      const item = node.items.get(index);
      const json = item === undefined ? null : jsonOf(item);
      if (json === null) return null;
      items.push(json.value);
    }
    return { value: items };
  }
  const object: JsonObject = {};
  for (const [key, inner] of node.keys) {
    const json = jsonOf(inner);
    if (json === null) return null;
    Object.defineProperty(object, key, { value: json.value, writable: true, enumerable: true, configurable: true });
  }
  return { value: object };
}

export type Rebuilt = { ok: true; body: Json } | { ok: false; path: string };

/** The body whose leaves these are. A path named twice must have one value. */
export function rebuild(leaves: readonly Pick<Evidence, 'path' | 'value'>[]): Rebuilt {
  let root: Node | null = null;
  for (const { path, value } of leaves) {
    const steps = stepsOfPath(path);
    if (steps === null || !isLeaf(value)) return { ok: false, path };
    root ??= newNode(steps[0], value);
    if (!put(root, steps, value)) return { ok: false, path };
  }
  const json = root === null ? null : jsonOf(root);
  return json === null ? { ok: false, path: leaves[0]?.path ?? '' } : { ok: true, body: json.value };
}

/** Every leaf a case file names, by the answer it stands in. */
export function leavesNamed(file: CaseFile): Map<EvidenceSource, Evidence[]> {
  const named = new Map<EvidenceSource, Evidence[]>();
  const { form, people, filed, status, office, recordUpdated, processingTime } = file;
  const single = [
    form,
    people,
    filed,
    recordUpdated,
    ...(status === null ? [] : [status]),
    ...(processingTime === null ? [] : [processingTime]),
  ];
  const offices = office === null ? [] : [office, ...office.others];
  const rows = [
    file.flags,
    file.milestones,
    file.documents,
    file.notices,
    file.evidenceRequests,
    file.timeline,
    file.notUnderstood,
  ];
  const facts = [...single, ...offices, ...rows.flat()];
  for (const leaf of [...facts.flatMap(({ evidence }) => evidence), ...file.otherFields]) {
    const ofAnswer = named.get(leaf.endpoint);
    if (ofAnswer === undefined) named.set(leaf.endpoint, [leaf]);
    else ofAnswer.push(leaf);
  }
  return named;
}

/** Where this case begins in the page's JSON: above its own receipt number. null when the leaves do not tell. */
export function pageRootOf(leaves: readonly Evidence[]): string | null {
  const roots = leaves.flatMap(({ path }) =>
    path.endsWith('.receiptNumber') ? [path.slice(0, -'.receiptNumber'.length)] : [],
  );
  const shortest = roots.reduce<string | null>((a, b) => (a === null || b.length < a.length ? b : a), null);
  return shortest ?? /^cases\[\d+\]/.exec(leaves[0]?.path ?? '')?.[0] ?? null;
}
