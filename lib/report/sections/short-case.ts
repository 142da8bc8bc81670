// One case on one page for somebody else: an attorney, or an office that asks USCIS. What does not fit is named, never dropped. Pure.
import { statusSentenceOf } from '../../tables/status-sentences.ts';
import { flagOf } from '../../tables/flags.ts';
import { isAboutTheCase } from '../../decode/facts/decided.ts';
import { mayDenyList } from '../../decode/gate/permissions.ts';
import type { DocumentFact, NoteFact } from '../../decode/case-file.ts';
import { heading, paragraph, tableOf, type Block } from '../formats/blocks.ts';
import { listed, type CaseContext } from '../context.ts';
import { shownEntries } from './entries.ts';
import { shortFacts } from './facts.ts';
import { flagInWords } from './fields.ts';
import { statusInWords, titleOf } from './in-words.ts';
import { entryText } from './record.ts';
import { requestsBlocks } from './requests.ts';

/** How much of a case stands on its page. */
export interface Room {
  /** Rows of the timeline, and notes, the newest ones. */
  rows: number;
  hasStatusText: boolean;
  /** The name of a part stands before its words, not above them. */
  isTight: boolean;
}

/** A part of few words: under its heading, or after it. */
function partBlocks({ say }: CaseContext, { isTight }: Room, part: string, lines: readonly string[]): Block[] {
  const text = lines.join(' ');
  return isTight ? [paragraph(say('brief.runIn', { part, text }))] : [heading(3, part), paragraph(text)];
}

const dayOf = ({ say, dates }: CaseContext, at: string | null): string =>
  at === null ? say('timeline.noDate') : dates.day(at);

function statusBlocks(context: CaseContext, room: Room): Block[] {
  const { hasStatusText, isTight } = room;
  const { file, say, dates, mark, has } = context;
  const { status } = file;
  if (!has('facts')) return [];
  const age = status?.at == null ? null : dates.ageDays(status.at);
  const words = statusInWords(context);
  const text = status === null ? words : `${words} ${mark(status.basis)}`;
  const since = status?.at == null ? null : { status: text, day: dates.day(status.at) };
  const line =
    since === null
      ? text
      : age !== null && age >= 0
        ? say('summary.sinceDays', { ...since, n: age })
        : say('summary.since', since);
  const isTitled = status?.title != null && titleOf(context) !== null;
  const sentence = isTitled && isAboutTheCase(file) ? statusSentenceOf(status.title ?? '', status.stage) : 'unknown';
  const short = isTitled ? [say('summary.short', { text: say(`short.${sentence}`) })] : [];
  if (isTight) return partBlocks(context, room, say('fact.status'), [line]);
  return [
    heading(3, say('fact.status')),
    paragraph(line, 'notice'),
    ...short.map((words_) => paragraph(words_)),
    ...(hasStatusText && has('statusText') && status?.text != null ? [paragraph(status.text, 'quote')] : []),
  ];
}

/** Where the rows are that the page has no room for. */
function olderWords({ say, hasAppendix }: CaseContext, n: number): string[] {
  return n <= 0 ? [] : [say(hasAppendix ? 'brief.olderInAppendix' : 'brief.older', { n })];
}

function requestsPart(context: CaseContext, room: Room): Block[] {
  const lines = requestsBlocks(context).flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  return lines.length === 0 ? [] : partBlocks(context, room, context.say('part.requests'), lines);
}

function timelineBlocks(context: CaseContext, { rows: most, isTight }: Room): Block[] {
  const { say, deny, gate, why, has, mark, missing } = context;
  if (!has('timeline')) return [];
  const entries = shownEntries(context);
  const rows = entries
    .slice(0, most)
    .map((entry) => [dayOf(context, entry.at), entryText(context, entry), entry.code ?? '', mark(entry.basis)]);
  const columns = [
    { name: say('col.date'), share: 15 },
    { name: say('col.entry'), share: 69 },
    { name: say('col.code'), share: 9, isCode: true },
    { name: say('col.source'), share: 9 },
  ];
  const of = ['cases', 'case_status', 'documents'] as const;
  const gone = missing(...of);
  const allowed = mayDenyList(gate, of);
  const isEmpty = entries.length === 0;
  const older = olderWords(context, entries.length - rows.length);
  const caption = [...(isTight ? [`${say('part.newest')}.`] : []), ...older].join(' ');
  return [
    ...(isTight ? [] : [heading(3, say('part.newest'))]),
    ...(isEmpty ? [] : [tableOf(caption, columns, rows)]),
    ...(gone.length > 0
      ? [paragraph(say(isEmpty ? 'missing.part' : 'missing.some', { what: listed(gone, say) }), 'warning')]
      : isEmpty
        ? [paragraph(allowed ? deny(allowed, 'none.timeline') : say('list.unclear', { why: why('lists') }))]
        : []),
  ];
}

function documentsPart(context: CaseContext, room: Room): Block[] {
  const { file, say, deny, gate, why, dates, has, missing } = context;
  if (!has('documents')) return [];
  const of = (from: DocumentFact['from']) => file.documents.filter((one) => one.from === from);
  const named = [...of('uscis'), ...of('unknown')].map(({ name, type, at }) => {
    const title = name ?? type ?? say('summary.document');
    return at === null ? title : say('brief.document', { title, day: dates.day(at) });
  });
  const own = of('you');
  const days = own.flatMap(({ at }) => (at === null ? [] : [at])).sort();
  const [first, last] = [days[0], days.at(-1)].map((at) => (at === undefined ? '' : dates.day(at)));
  const gone = missing('documents');
  const allowed = mayDenyList(gate, ['documents']);
  const lines = [
    ...(named.length === 0 ? [] : [say('brief.fromUscis', { all: named.join(say('list.join')) })]),
    ...(own.length === 0
      ? []
      : [
          !first || !last
            ? say('brief.fromApplicant', { n: own.length })
            : first === last
              ? say('brief.fromApplicantDay', { n: own.length, day: first })
              : say('brief.fromApplicantDays', { n: own.length, from: first, to: last }),
        ]),
  ];
  const isEmpty = file.documents.length === 0;
  const unread = say(isEmpty ? 'missing.part' : 'missing.some', { what: listed(gone, say) });
  const none = isEmpty ? [allowed ? deny(allowed, 'none.documents') : say('list.unclear', { why: why('lists') })] : [];
  return partBlocks(context, room, say('part.documents'), [...lines, ...(gone.length > 0 ? [unread] : none)]);
}

function notesPart(context: CaseContext, room: Room): Block[] {
  const { file, say, has } = context;
  if (!has('notes') || file.notes.length === 0) return [];
  const newest = [...file.notes].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const text = ({ at, text: words, reference }: NoteFact) =>
    reference === null
      ? say('brief.note', { day: dayOf(context, at), text: words })
      : say('brief.noteReference', { day: dayOf(context, at), text: words, reference });
  const lines = [...newest.slice(0, room.rows).map(text), ...olderWords(context, newest.length - room.rows)];
  return [heading(3, say('part.notes')), ...lines.map((line) => paragraph(line))];
}

/** What every report must say of fields that mislead, a sentence each. */
function warningsOf(context: CaseContext): string[] {
  const { file, say, mark } = context;
  return file.flags
    .filter(({ key }) => flagOf(key)?.isWarning === true)
    .map((flag) => {
      const value = say('brief.flag', { field: flag.label, value: flagInWords(context, flag) });
      return `${value} ${mark(flag.basis)} ${flag.meaning ?? ''}`.trim();
    });
}

/** The warnings of these cases; one that holds for several stands once, after their names. */
export function warningsBlocks(contexts: readonly CaseContext[]): Block[] {
  const labels = new Map<string, string[]>();
  for (const context of contexts)
    for (const warning of warningsOf(context))
      labels.set(warning, [...(labels.get(warning) ?? []), context.file.label]);
  const [first] = contexts;
  if (first === undefined || labels.size === 0) return [];
  const { say } = first;
  if (contexts.length === 1)
    return [heading(3, say('part.warnings')), ...[...labels.keys()].map((text) => paragraph(text))];
  return [...labels].map(([text, of]) =>
    paragraph(say('brief.runIn', { part: [say('part.warnings'), ...of].join(say('list.join')), text })),
  );
}

/** The facts, the status, what is asked, what happened, documents and notes, in as much room as there is. */
export function shortCaseBlocks(context: CaseContext, room: Room): Block[] {
  const { has } = context;
  return [
    ...(has('facts') ? [{ kind: 'facts' as const, rows: shortFacts(context, room.isTight), isGrid: true }] : []),
    ...statusBlocks(context, room),
    ...requestsPart(context, room),
    ...timelineBlocks(context, room),
    ...documentsPart(context, room),
    ...notesPart(context, room),
  ];
}
