// Notices when USCIS's answers have another form than the one that is known: fields nobody has seen, fields of another kind,
// fields that are gone. Changes nothing of what is decoded. Pure; never throws.
import { KNOWN_FIELDS, type FieldKind, type KnownField } from '../../tables/fields.ts';
import { isLeaf, isObject, pathToKey, sortedKeys } from '../../uscis/json-path.ts';
import { READ_ENDPOINTS, type Json, type ReadEndpoint } from '../../uscis/reading.ts';

/** What stands where, without any of its values. */
export interface FieldShape {
  endpoint: ReadEndpoint;
  /** `[]` for any item of a list: `data.events[].eventCode`. */
  path: string;
  /** Every kind seen there, such as `text` or `list of text`. */
  kinds: readonly string[];
}

export interface FormatChange {
  /** The outermost new field of each kind of place: what stands inside it is new too. */
  unknown: readonly FieldShape[];
  retyped: readonly (FieldShape & { known: FieldKind })[];
  /** Fields that were in every answer so far. */
  vanished: readonly { endpoint: ReadEndpoint; path: string }[];
  /** Leaves that stand in unknown fields, over all answers. */
  newFieldCount: number;
  /** Whether anything of this is worth telling. */
  isChanged: boolean;
}

const TABLE: ReadonlyMap<string, KnownField> = new Map(KNOWN_FIELDS.map((row) => [`${row.endpoint} ${row.path}`, row]));
/** A page of the site that lists thousands of new keys needs no more than this to be reported. */
const MOST_SHAPES = 200;

const kindOf = (value: Json): FieldKind | null => {
  if (value === null) return null;
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yes-no' : 'object';
};

/** A kind, and for a list what its first items are. */
function shapeOf(value: Json): string {
  if (!Array.isArray(value)) return kindOf(value) ?? 'null';
  const inside = [...new Set(value.slice(0, 20).map((item) => kindOf(item) ?? 'null'))];
  return inside.length === 0 ? 'empty list' : `list of ${inside.join(' or ')}`;
}

/** For one line of a description: what it is, and how much stands in it. */
function kindsOf(value: Json): string {
  return isObject(value) ? `object of ${String(Object.keys(value).length)}` : shapeOf(value);
}

function leavesIn(value: Json): number {
  if (isLeaf(value)) return 1;
  const inside = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return inside.reduce<number>((sum, item) => sum + leavesIn(item), 0);
}

class Watch {
  readonly unknown = new Map<string, FieldShape & { kinds: string[] }>();
  readonly retyped = new Map<string, FieldShape & { kinds: string[]; known: FieldKind }>();
  readonly seen = new Set<string>();
  leaves = 0;

  note<T extends FieldShape & { kinds: string[] }>(into: Map<string, T>, shape: T): void {
    const key = `${shape.endpoint} ${shape.path}`;
    const before = into.get(key);
    if (before === undefined) {
      if (into.size < MOST_SHAPES) into.set(key, shape);
    } else before.kinds = [...new Set([...before.kinds, ...shape.kinds])].sort();
  }

  /** One field and what stands inside it. An empty object or list fits any field of its kind. */
  visit(endpoint: ReadEndpoint, path: string, value: Json): void {
    const row = TABLE.get(`${endpoint} ${path}`);
    if (path !== '' && row === undefined) {
      this.leaves += leavesIn(value);
      this.note(this.unknown, { endpoint, path, kinds: [kindsOf(value)] });
      return;
    }
    const kind = kindOf(value);
    if (path !== '') this.seen.add(`${endpoint} ${path}`);
    if (row !== undefined && kind !== null && kind !== row.kind) {
      this.note(this.retyped, { endpoint, path, kinds: [shapeOf(value)], known: row.kind });
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) this.visit(endpoint, `${path}[]`, item);
    } else if (isObject(value)) {
      for (const key of sortedKeys(value)) this.visit(endpoint, pathToKey(path, key), value[key] ?? null);
    }
  }

  /** Known fields that are missing although what they stand in is there, with something in it. */
  vanished(endpoint: ReadEndpoint): { endpoint: ReadEndpoint; path: string }[] {
    return KNOWN_FIELDS.filter((row) => row.isAlways && row.endpoint === endpoint).flatMap(({ path }) => {
      const holder = /^(.*?)(?:\.[^.[]+|\[\])$/.exec(path)?.[1] ?? '';
      const isExpected = holder === '' ? true : this.seen.has(`${endpoint} ${holder}`) && !path.endsWith('[]');
      return isExpected && !this.seen.has(`${endpoint} ${path}`) ? [{ endpoint, path }] : [];
    });
  }
}

/**
 * Compares good answers of one case with what is known of them.
 * @param answers bodies as USCIS sent them; an address that did not answer, or that answered with nothing, says nothing
 */
export function formatChangeOf(answers: Readonly<Partial<Record<ReadEndpoint, Json>>>): FormatChange {
  const watch = new Watch();
  const vanished: { endpoint: ReadEndpoint; path: string }[] = [];
  for (const endpoint of READ_ENDPOINTS) {
    const body = answers[endpoint];
    if (!isObject(body)) continue;
    watch.visit(endpoint, '', body);
    const data = body['data'] ?? null;
    if (data !== null && !isLeaf(data)) vanished.push(...watch.vanished(endpoint));
  }
  const unknown = [...watch.unknown.values()];
  const retyped = [...watch.retyped.values()];
  // A field of another kind is not gone: what stood inside it is reported with it.
  const isInside = (path: string) =>
    retyped.some((one) => path.startsWith(`${one.path}.`) || path.startsWith(`${one.path}[`));
  const gone = vanished.filter(({ path }) => !isInside(path));
  return {
    unknown,
    retyped,
    vanished: gone,
    newFieldCount: watch.leaves,
    isChanged: unknown.length + retyped.length + gone.length > 0,
  };
}

/** Whether a leaf of this path (as evidence writes it, `data.events[0].x`) stands in a field that is not known. */
export function isNewField(change: FormatChange, endpoint: string, path: string): boolean {
  const plain = path.replace(/\[\d+\]/g, '[]');
  return change.unknown.some(
    (one) =>
      one.endpoint === endpoint &&
      (plain === one.path || plain.startsWith(`${one.path}.`) || plain.startsWith(`${one.path}[`)),
  );
}
