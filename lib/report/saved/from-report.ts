// The cases of a saved report: rebuilt from their leaves, or, of a masked report, only to be shown. Pure.
import type { CaseFile, DocumentFact, Instant } from '../../decode/case-file.ts';
import { documentKeyOf } from '../../decode/facts/letters.ts';
import type { CaseAnswers } from '../../decode/answers/sources.ts';
import { READ_ENDPOINTS, type EvidenceSource, type Json } from '../../uscis/reading.ts';
import type { SavedWords } from '../../locales/record.ts';
import { parseReport } from '../report-schema.ts';
import type { SavedAnswer, SavedCase } from './saved-answer.ts';
import { leavesNamed, pageRootOf, rebuild } from './rebuild.ts';

/** Where the report was found, and its place among what was given. */
interface Given {
  source: string;
  folder: string;
  order: number;
}

interface Read {
  cases: SavedCase[];
  masked: CaseFile[];
  problems: string[];
}

/** When each document was first seen, by the key the decoder asks for. */
function firstSeenOf(documents: readonly DocumentFact[]): Record<string, Instant> {
  const seen: [string, Instant][] = [];
  for (const { firstSeen, evidence } of documents) {
    if (firstSeen === null) continue;
    const row = Object.fromEntries(evidence.map(({ path, value }) => [path.slice(path.lastIndexOf('.') + 1), value]));
    seen.push([documentKeyOf(row), firstSeen]);
  }
  return Object.fromEntries(seen);
}

function pageOf(leaves: ReturnType<typeof leavesNamed>): CaseAnswers['page'] | { badPath: string } {
  const ofPage = leaves.get('page') ?? [];
  if (ofPage.length === 0) return null;
  const root = pageRootOf(ofPage);
  const first = ofPage[0]?.path ?? '';
  if (root === null) return { badPath: first };
  const inside = ofPage.map(({ path, value }) => ({
    path: path.slice(root.length).replace(/^\./, ''),
    value,
    full: path,
  }));
  const stray = inside.find(({ full }) => !full.startsWith(root));
  if (stray !== undefined) return { badPath: stray.full };
  const rebuilt = rebuild(inside);
  return rebuilt.ok ? { value: rebuilt.body, path: root } : { badPath: `${root}.${rebuilt.path}` };
}

function caseOf(file: CaseFile, { source, folder, order }: Given): SavedCase | { badPath: string } {
  const leaves = leavesNamed(file);
  const page = pageOf(leaves);
  if (page !== null && 'badPath' in page) return page;
  const bodies = new Map<EvidenceSource, Json>();
  for (const [endpoint, ofAnswer] of leaves) {
    if (endpoint === 'page') continue;
    const rebuilt = rebuild(ofAnswer);
    if (!rebuilt.ok) return { badPath: `${endpoint} ${rebuilt.path}` };
    bodies.set(endpoint, rebuilt.body);
  }
  const answers = READ_ENDPOINTS.flatMap((endpoint): SavedAnswer[] => {
    const read = file.reads.find((row) => row.endpoint === endpoint);
    const body = bodies.get(endpoint);
    if (read === undefined && body === undefined) return [];
    const outcome = read?.outcome ?? 'ok';
    return [
      {
        endpoint,
        outcome,
        at: read?.at ?? null,
        readAt: read?.at ?? null,
        receipt: file.receipt,
        source,
        folder,
        order,
        ...(body === undefined ? {} : { body }),
      },
    ];
  });
  return {
    receipt: file.receipt,
    source,
    answers,
    page,
    changes: file.changes,
    notes: file.notes,
    firstSeen: firstSeenOf(file.documents),
  };
}

/** @param value JSON with `schema` `caseside/report/1` */
export function casesOfReport(value: Json, given: Given, words: SavedWords): Read {
  const parsed = parseReport(value);
  if (!parsed.ok) return { cases: [], masked: [], problems: [words('problem.brokenReport', { where: parsed.where })] };
  if (parsed.report.masked) return { cases: [], masked: parsed.report.cases, problems: [] };
  const read: Read = { cases: [], masked: [], problems: [] };
  for (const file of parsed.report.cases) {
    const saved = caseOf(file, given);
    if ('badPath' in saved)
      read.problems.push(words('problem.brokenReport', { where: `${file.label}, ${saved.badPath}` }));
    else read.cases.push(saved);
  }
  return read;
}
