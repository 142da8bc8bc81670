// Writes docs/timeline-1.schema.json, the public JSON Schema of a shared timeline, and the two invented samples beside it. Reads the mock
// site's cases. Run: npm exec -- node tools/docs/build-timeline-schema.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import type { ChangeFact, Report } from '../../lib/decode/case-file.ts';
import { reportOf } from '../../lib/report/report.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import { timelineSchema } from '../../lib/report/timeline/timeline-file.ts';
import { timelineJson, timelineOf } from '../../lib/report/timeline/to-timeline.ts';

const MOCK_CASES = fileURLToPath(new URL('../../mock-site/cases/', import.meta.url));
const docs = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));

function schemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(timelineSchema, { io: 'input' });
  const named = {
    $schema,
    title: 'caseside/timeline/1',
    description:
      'How a case at USCIS went, in days, to share. Unofficial: Caseside is not USCIS and not the government. See docs/TIMELINE.md.',
    ...schema,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** A timestamp that the kept history saw move, in all cases of the sample in one minute. */
const MOVED = '2026-08-30T09:12:04.000Z';
const movedTogether: ChangeFact = {
  kind: 'stamp',
  what: 'Updated, reason not shown',
  before: '2026-07-16T08:00:00.000Z',
  after: MOVED,
  seenBetween: ['2026-08-29T18:00:00.000Z', '2026-08-30T18:00:00.000Z'],
  evidence: [{ endpoint: 'cases', path: 'data.updatedAtTimestamp', value: MOVED }],
};

/** The report of invented cases of the mock site, masked as a shared file always is. */
function reportOfCases(receipts: readonly string[], changes: ChangeFact[] = []): Report {
  const files = receipts.flatMap((folder) =>
    readdirSync(`${MOCK_CASES}${folder}`).map((name) => ({
      folder,
      name,
      source: `${folder}/${name}`,
      text: readFileSync(`${MOCK_CASES}${folder}/${name}`, 'utf8'),
    })),
  );
  const decoded = decodeCases(readSaved(files, { lang: 'en' }).cases, { lang: 'en' });
  const cases = decoded.map((file) => ({ ...file, changes }));
  return reportOf(cases, { at: '2026-11-30T12:00:00.000Z', lang: 'en', masked: true, version: '0.1.0', problems: [] });
}

/** Three cases filed together, in days since filing, with nothing about the person. */
const threeCases = (): string =>
  timelineJson(timelineOf(reportOfCases(['IOE0926301101', 'IOE0926301102', 'IOE0926301103'], [movedTogether])));

/** One case in dates, with what the person ticked about themselves. */
function oneCaseInDates(): string {
  const own = { category: 'EB-2', priorityMonth: '2025-08', state: 'NC', interview: 'waived' } as const;
  const timeline = timelineOf(reportOfCases(['IOE0926344207']), { days: 'date', own });
  const cases = timeline.cases.map((one) => ({ ...one, person: 'P1' }));
  return timelineJson({ ...timeline, people: [{ id: 'P1', role: 'principal' }], cases });
}

/** Each generated file with its text. */
export const TIMELINE_DOCS: readonly (readonly [path: string, text: () => string])[] = [
  [docs('timeline-1.schema.json'), schemaText],
  [docs('timeline-1.sample-days.json'), threeCases],
  [docs('timeline-1.sample-dates.json'), oneCaseInDates],
];

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of TIMELINE_DOCS) writeFileSync(path, text());
