// Steps, timeline and documents of one case, each row with its source. Pure.
import { mayDenyAsStep, mayDenyList } from '../../decode/gate/permissions.ts';
import type { Milestone, NoteFact, TimelineEntry } from '../../decode/case-file.ts';
import { heading, paragraph, tableOf, type Block, type Column } from '../formats/blocks.ts';
import { listed, type CaseContext } from '../context.ts';
import { shownEntries } from './entries.ts';
import { isDay } from '../../locales/format.ts';
import type { Endpoint } from '../../uscis/reading.ts';
import { compareText } from '../../util/compare-text.ts';

/** The note under a part whose answers did not all arrive. */
function missingText({ missing, say }: CaseContext, isEmpty: boolean, ...endpoints: Endpoint[]): Block[] {
  const gone = missing(...endpoints);
  if (gone.length === 0) return [];
  return [paragraph(say(isEmpty ? 'missing.part' : 'missing.some', { what: listed(gone, say) }), 'warning')];
}

/** That a list is empty, or why that cannot be said. */
function emptyText(
  { say, deny, gate, why }: CaseContext,
  key: 'none.steps' | 'none.timeline' | 'none.documents',
  endpoints: readonly Endpoint[],
): Block[] {
  const allowed = mayDenyList(gate, endpoints);
  return [paragraph(allowed ? deny(allowed, key) : say('list.unclear', { why: why('lists') }))];
}

const placesColumn = ({ say, has }: CaseContext, share: number): Column | null =>
  has('evidence') ? { name: say('col.from'), share, isCode: true } : null;

export function stepsBlocks(context: CaseContext): Block[] {
  const { file, say, deny, why, dates, has, mark, from } = context;
  if (!has('steps')) return [];
  const isSeen = (state: string) => state === 'done' || state === 'current';
  const words = (step: Milestone) => {
    const allowed = mayDenyAsStep(step);
    if (allowed) return deny(allowed, 'state.not-in-record');
    return step.state === 'done' || step.state === 'current' ? say(`state.${step.state}`) : say('state.not-said');
  };
  const rows = file.milestones
    .map((step) => [step, words(step)] as const)
    .map(([{ label, state, at, basis, evidence }, text]) => [
      label,
      text,
      at === null ? '' : dates.day(at),
      isSeen(state) ? mark(basis) : '',
      from(evidence),
    ]);
  const columns = [
    { name: say('col.step'), share: 32 },
    { name: say('col.says'), share: 20 },
    { name: say('col.date'), share: 18 },
    { name: say('col.source'), share: 10 },
    placesColumn(context, 36),
  ];
  const isEmpty = rows.length === 0;
  const missing = missingText(context, isEmpty, 'cases', 'case_status');
  const reasons = why('steps');
  return [
    heading(3, say('part.steps')),
    ...(isEmpty ? [] : [tableOf('', columns, rows)]),
    ...missing,
    ...(isEmpty || reasons === '' ? [] : [paragraph(say('steps.unclear', { why: reasons }), 'warning')]),
    ...(isEmpty && missing.length === 0 ? emptyText(context, 'none.steps', ['cases', 'case_status']) : []),
  ];
}

type Line = { at: string | null } & ({ entry: TimelineEntry } | { note: NoteFact });

/** Entries in their order, with the notes inserted at their dates. */
function linesOf(context: CaseContext): Line[] {
  const { file, has } = context;
  const lines: Line[] = shownEntries(context).map((entry) => ({ at: entry.at, entry }));
  if (!has('notes')) return lines;
  for (const note of [...file.notes].sort((a, b) => compareText(a.at, b.at))) {
    const older = lines.findIndex(({ at }) => at === null || at.slice(0, 10) <= note.at.slice(0, 10));
    lines.splice(older < 0 ? lines.length : older, 0, { at: note.at, note });
  }
  return lines;
}

const FAR_MS = 2 * 86_400_000;

export function entryText({ say, dates }: CaseContext, { kind, label, at, recordedAt, copies }: TimelineEntry): string {
  const isWrittenLater = recordedAt !== null && at !== null && Date.parse(recordedAt) - Date.parse(at) >= FAR_MS;
  const more = [
    ...(isWrittenLater ? [say('timeline.written', { when: dates.day(recordedAt) })] : []),
    ...(copies > 1 ? [say('timeline.copies', { n: copies })] : []),
  ];
  const text = kind === 'event' || kind === 'filed' ? label : `${say(`kind.${kind}`)}: ${label}`;
  return more.length === 0 ? text : `${text} (${more.join('; ')})`;
}

export function timelineBlocks(context: CaseContext): Block[] {
  const { say, dates, has, mark, from } = context;
  if (!has('timeline')) return [];
  const day = (at: string | null) =>
    at === null ? say('timeline.noDate') : isDay(at) ? dates.day(at) : dates.moment(at);
  const rows = linesOf(context).map((line) =>
    'entry' in line
      ? [
          day(line.at),
          entryText(context, line.entry),
          line.entry.code ?? '',
          mark(line.entry.basis),
          from(line.entry.evidence),
        ]
      : [day(line.at), say('timeline.note', { text: line.note.text }), '', '', ''],
  );
  const columns = [
    { name: say('col.date'), share: has('evidence') ? 17 : 22 },
    { name: say('col.entry'), share: has('evidence') ? 46 : 52 },
    { name: say('col.code'), share: 9, isCode: true },
    { name: say('col.source'), share: 10 },
    placesColumn(context, 36),
  ];
  const isEmpty = rows.length === 0;
  const missing = missingText(context, isEmpty, 'cases', 'case_status', 'documents');
  return [
    heading(3, say('part.timeline')),
    ...(isEmpty ? [] : [tableOf(say(has('documents') ? 'timeline.caption' : 'timeline.captionWhole'), columns, rows)]),
    ...missing,
    ...(isEmpty && missing.length === 0
      ? emptyText(context, 'none.timeline', ['cases', 'case_status', 'documents'])
      : []),
  ];
}

export function documentsBlocks(context: CaseContext): Block[] {
  const { file, say, dates, has, from } = context;
  if (!has('documents')) return [];
  const rows = file.documents.map((document) => [
    document.at === null ? say('timeline.noDate') : dates.day(document.at),
    document.name ?? document.type ?? '',
    document.type ?? '',
    say(`by.${document.from}`),
    document.firstSeen === null ? '' : dates.day(document.firstSeen),
    from(document.evidence),
  ]);
  const hasFirstSeen = file.documents.some(({ firstSeen }) => firstSeen !== null);
  const columns = [
    { name: say('col.date'), share: 18 },
    { name: say('col.document'), share: 30 },
    { name: say('col.kind'), share: 22 },
    { name: say('col.sentBy'), share: 13 },
    hasFirstSeen ? { name: say('col.firstSeen'), share: 18 } : null,
    placesColumn(context, 22),
  ];
  const isEmpty = rows.length === 0;
  const missing = missingText(context, isEmpty, 'documents');
  return [
    heading(3, say('part.documents')),
    ...(isEmpty ? [] : [tableOf('', columns, rows)]),
    ...missing,
    ...(isEmpty && missing.length === 0 ? emptyText(context, 'none.documents', ['documents']) : []),
  ];
}
