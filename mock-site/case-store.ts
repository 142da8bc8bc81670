// The cases a mock site serves: read from folders or generated, changeable while it runs, restored by reset. Reads files, writes
// none.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { READ_ENDPOINTS, type ReadEndpoint } from '../lib/uscis/addresses.ts';

export type BodyName = ReadEndpoint;

/** The bytes of one case's answers; a missing one is answered with 404 (an optional address with 204). */
export type Bodies = Partial<Record<BodyName, Buffer>>;

const RECEIPT = /\b[A-Z]{3}\d{10}\b/;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A body's top-level `data`, if the body is JSON with an object there. */
export function dataOf(body: Buffer | undefined): Record<string, unknown> | null {
  if (body === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8').replace(/^\uFEFF/, ''));
    return isRecord(parsed) && isRecord(parsed['data']) ? parsed['data'] : null;
  } catch {
    return null;
  }
}

function receiptsNamedIn(bodies: Bodies): string[] {
  const info = dataOf(bodies.receipt_info);
  const details = info?.['receipt_details'];
  return [
    dataOf(bodies.cases)?.['receiptNumber'],
    dataOf(bodies.case_status)?.['receiptNumber'],
    isRecord(details) ? details['receipt_number'] : undefined,
  ].filter((found): found is string => typeof found === 'string' && RECEIPT.test(found));
}

/** The receipt of a folder: the one its bodies name; if they disagree or name none, the folder's name. */
function receiptOf(folder: string, bodies: Bodies): string | null {
  const named = receiptsNamedIn(bodies);
  if (named.includes(folder)) return folder;
  const text = Object.values(bodies).map((body) => body.toString('latin1'));
  return named[0] ?? RECEIPT.exec(folder)?.[0] ?? RECEIPT.exec(text.join('\n'))?.[0] ?? null;
}

function readFolder(path: string): Bodies {
  const bodies: Bodies = {};
  for (const name of READ_ENDPOINTS) {
    const file = join(path, `${name}.json`);
    if (existsSync(file)) bodies[name] = readFileSync(file);
  }
  return bodies;
}

/**
 * Every case folder below `dir` (and `dir` itself, if it contains the files), its bodies byte for byte.
 * @returns the cases found, and a sentence for each folder that was skipped
 */
export function readCaseFolders(dir: string): { cases: Map<string, Bodies>; passedOver: string[] } {
  const cases = new Map<string, Bodies>();
  const passedOver: string[] = [];
  const folders = readdirSync(dir)
    .filter((name) => statSync(join(dir, name)).isDirectory())
    .sort();
  for (const name of ['.', ...folders]) {
    const bodies = readFolder(join(dir, name));
    if (Object.keys(bodies).length === 0) continue;
    const receipt = receiptOf(name, bodies);
    if (receipt === null) passedOver.push(`${name}: no receipt number in it, and its name is none.`);
    else if (cases.has(receipt)) passedOver.push(`${name}: ${receipt} was already found in another folder.`);
    else cases.set(receipt, bodies);
  }
  return { cases, passedOver };
}
