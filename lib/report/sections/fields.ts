// Flags, disputed codes, changes, notes, other fields and reads of one case. Pure.
import type { FlagFact } from '../../decode/case-file.ts';
import { mayDenyList } from '../../decode/gate/permissions.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { flagOf } from '../../tables/flags.ts';
import type { Json } from '../../uscis/reading.ts';
import { heading, paragraph, tableOf, type Block } from '../formats/blocks.ts';
import { timestampOf } from '../../decode/answers/timestamp.ts';
import { listed, type CaseContext } from '../context.ts';

/** A value of the record as a person would say it: times in words, "nothing" for what is empty. */
function inWords({ say, dates }: CaseContext, value: Json): string {
  if (value === null || value === '') return say('value.nothing');
  if (typeof value === 'boolean') return say(value ? 'is.yes' : 'is.no');
  if (typeof value === 'string') {
    const at = timestampOf(value);
    return at === null ? value : dates.moment(at);
  }
  return JSON.stringify(value);
}

export function flagInWords(context: CaseContext, { is, value }: FlagFact): string {
  const { say } = context;
  return is === null ? say('is.neither', { value: inWords(context, value) }) : say(is ? 'is.yes' : 'is.no');
}

/** All flags, or only those whose warning every report must carry. */
export function flagsBlocks(context: CaseContext): Block[] {
  const { file, say, deny, gate, has, mark, from, missing } = context;
  const isWarning = ({ key }: FlagFact) => flagOf(key)?.isWarning === true;
  const flags = has('flags') ? file.flags : file.flags.filter(isWarning);
  const gone = missing('cases', 'case_status', 'receipt_info');
  const part = heading(3, say(has('flags') ? 'part.flags' : 'part.warnings'));
  if (flags.length === 0) {
    if (!has('flags')) return [];
    const allowed = mayDenyList(gate, ['cases', 'case_status', 'receipt_info']);
    const unclear = say(gone.length > 0 ? 'missing.part' : 'list.unclear', {
      what: listed(gone, say),
      why: context.why('lists'),
    });
    return [part, paragraph(allowed ? deny(allowed, 'none.flags') : unclear)];
  }
  const rows = flags.map((flag) => [
    flag.label,
    flagInWords(context, flag),
    flag.meaning ?? '',
    mark(flag.basis),
    from(flag.evidence),
  ]);
  const columns = [
    { name: say('col.flag'), share: 28 },
    { name: say('col.value'), share: 9 },
    { name: say('col.notSaid'), share: 52 },
    { name: say('col.source'), share: 10 },
    has('evidence') ? { name: say('col.from'), share: 30, isCode: true } : null,
  ];
  return [
    part,
    tableOf('', columns, rows),
    ...(has('flags') && gone.length > 0
      ? [paragraph(say('missing.some', { what: listed(gone, say) }), 'warning')]
      : []),
    ...(has('flags') ? [] : [paragraph(say('flags.left'), 'small')]),
  ];
}

/** Users' readings of this case's unexplained codes: all of them, no side taken. */
export function disputedBlocks({ file, say, has }: CaseContext): Block[] {
  if (!has('disputed')) return [];
  const codes = new Set(
    file.timeline.flatMap(({ basis, code }) => (basis === 'disputed' && code !== null ? [code.trim()] : [])),
  );
  const rows = [...codes].flatMap((code) =>
    (eventCodeOf(code)?.readings ?? []).map(({ text, who, since }) => [code, text, `${who}, ${since}`]),
  );
  if (rows.length === 0) return [];
  const columns = [
    { name: say('col.code'), share: 10, isCode: true },
    { name: say('col.reading'), share: 55 },
    { name: say('col.who'), share: 35 },
  ];
  return [heading(3, say('part.disputed')), paragraph(say('disputed.text')), tableOf('', columns, rows)];
}

export function changesBlocks(context: CaseContext): Block[] {
  const { file, say, dates, has } = context;
  if (!has('changes') || file.changes.length === 0) return [];
  const rows = file.changes.map(({ what, before, after, seenBetween: [from, to] }) => [
    say('changes.between', { from: dates.moment(from), to: dates.moment(to) }),
    what,
    inWords(context, before),
    inWords(context, after),
  ]);
  const columns = [
    { name: say('col.when'), share: 28 },
    { name: say('col.what'), share: 28 },
    { name: say('col.before'), share: 22 },
    { name: say('col.after'), share: 22 },
  ];
  return [heading(3, say('part.changes')), tableOf('', columns, rows)];
}

export function notesBlocks({ file, say, dates, has }: CaseContext): Block[] {
  if (!has('notes') || file.notes.length === 0) return [];
  const rows = file.notes.map(({ at, text, reference }) => [dates.moment(at), text, reference ?? '']);
  const columns = [
    { name: say('col.date'), share: 18 },
    { name: say('col.what'), share: 62 },
    { name: say('col.reference'), share: 20 },
  ];
  return [heading(3, say('part.notes')), paragraph(say('notes.text')), tableOf('', columns, rows)];
}

export function otherFieldsBlocks({ file, say, has }: CaseContext): Block[] {
  if (!has('otherFields') || file.otherFields.length === 0) return [];
  const rows = file.otherFields.map(({ endpoint, path, value }) => [endpoint, path, JSON.stringify(value)]);
  const columns = [
    { name: say('col.address'), share: 15, isCode: true },
    { name: say('col.path'), share: 45, isCode: true },
    { name: say('col.raw'), share: 40, isCode: true },
  ];
  return [heading(3, say('part.otherFields')), tableOf('', columns, rows)];
}

export function readsBlocks({ file, say, dates }: CaseContext): Block[] {
  const rows = file.reads.map(({ endpoint, outcome, at, message }) => [
    endpoint,
    `${outcome}: ${message}`,
    at === null ? say(outcome === 'not-read' ? 'reads.notRead' : 'reads.noTime') : dates.moment(at),
  ]);
  const columns = [
    { name: say('col.address'), share: 18, isCode: true },
    { name: say('col.outcome'), share: 58 },
    { name: say('col.readAt'), share: 24 },
  ];
  return [heading(3, say('part.reads')), tableOf('', columns, rows)];
}
