// A change of USCIS's format as text to copy: addresses, paths and kinds, and no value. Pure.
import type { Json, ReadEndpoint } from '../../uscis/reading.ts';
import { isObject } from '../../uscis/json-path.ts';
import type { FieldShape, FormatChange } from './format-drift.ts';

/** Names of fields are small letters, digits at the end at most: nothing else may be a receipt, an A-number or a person. */
const FIELD_NAME = /^[a-z][a-z]*(?:[A-Z_][a-zA-Z]*)*\d{0,2}$/;
const LONGEST_NAME = 60;

function addWords(value: Json, words: Set<string>): void {
  if (typeof value === 'string') for (const word of value.toLowerCase().split(/[^\p{L}\p{N}_]+/u)) words.add(word);
  else if (Array.isArray(value)) for (const item of value) addWords(item, words);
  else if (isObject(value)) for (const item of Object.values(value)) addWords(item, words);
}

/** A key that is no plain field name, or that some answer uses as a word, is shown by its length alone. */
function maskedPath(path: string, said: ReadonlySet<string>): string {
  return path.replace(/\["((?:[^"\\]|\\.)*)"\]|[^.[\]]+/g, (part: string, quoted?: string) => {
    const isPlain = quoted === undefined && FIELD_NAME.test(part) && part.length <= LONGEST_NAME;
    return isPlain && !said.has(part.toLowerCase()) ? part : `(hidden, ${String((quoted ?? part).length)} letters)`;
  });
}

/**
 * One line for each field that is new, of another kind, or gone: `new: cases data.queueName, text`.
 * @param answers the answers it was found in: what stands in them as a value is never shown as a key
 */
export function formatText(
  change: FormatChange,
  answers: Readonly<Partial<Record<ReadEndpoint, Json>>>,
  version: string,
): string {
  const said = new Set<string>();
  for (const body of Object.values(answers)) addWords(body, said);
  const known = new Set([...change.retyped, ...change.vanished].map(({ path }) => path));
  const pathOf = ({ path }: { path: string }) => (known.has(path) ? path : maskedPath(path, said));
  const line = (what: string, shape: FieldShape) =>
    `${what}: ${shape.endpoint} ${pathOf(shape)}, ${shape.kinds.join(', ')}`;
  return [
    `Caseside ${version}: form of USCIS answers, no values`,
    ...change.unknown.map((shape) => line('new', shape)),
    ...change.retyped.map((shape) => `${line('other kind', shape)} (was ${shape.known})`),
    ...change.vanished.map((gone) => `gone: ${gone.endpoint} ${gone.path}`),
  ].join('\n');
}
