// Finds the fact of the decoded case that shows each change (the line labelled "new"), and USCIS's own words for a code. Pure.
import type { CaseFile, Evidence } from '../../decode/case-file.ts';
import type { FactRef } from '../../decode/case-file.ts';
import type { Change } from './change.ts';
import type { ChangeKind } from './change-kinds.ts';

type Part = FactRef['part'];

/** The part of the case file in which each kind of change is looked for. */
const PARTS: Partial<Record<ChangeKind, Part>> = {
  status: 'status',
  'status-code': 'status',
  'status-date': 'status',
  'status-text': 'status',
  'status-row': 'timeline',
  request: 'evidenceRequests',
  'request-mark': 'evidenceRequests',
  'request-changed': 'evidenceRequests',
  letter: 'timeline',
  'letter-changed': 'timeline',
  'appointment-changed': 'notices',
  document: 'documents',
  'document-changed': 'documents',
  office: 'office',
  event: 'timeline',
  'event-changed': 'timeline',
  'event-resent': 'timeline',
  flag: 'flags',
  stamp: 'recordUpdated',
  'stamp-with': 'recordUpdated',
  'stamp-unclear': 'recordUpdated',
};

const nameOf = ({ endpoint, path }: Evidence): string => `${endpoint} ${path}`;

/** Facts of one part by the fields they cite; the first fact for a field wins. */
function factsBy(file: CaseFile, part: Part): Map<string, number | null> {
  const facts = new Map<string, number | null>();
  const fact = file[part];
  const list = Array.isArray(fact) ? fact : fact === null ? [] : [fact];
  list.forEach(({ evidence }, index) => {
    for (const entry of evidence) {
      const name = nameOf(entry);
      if (!facts.has(name)) facts.set(name, Array.isArray(fact) ? index : null);
    }
  });
  return facts;
}

/**
 * Adds to each change the fact of the newer case file that shows it; what is gone has none. An event whose code USCIS names on
 * this case, or on another of the same form, gets USCIS's words.
 */
export function markedChanges(changes: readonly Change[], file: CaseFile): Change[] {
  const parts = new Map<Part, Map<string, number | null>>();
  return changes.map((change) => {
    const part = PARTS[change.kind];
    // A new event without a code has no value to show, but a line in the timeline.
    const isGone = change.after === null && change.kind !== 'event';
    if (part === undefined || isGone) return change;
    const facts = parts.get(part) ?? factsBy(file, part);
    parts.set(part, facts);
    const cited = change.evidence.find((entry) => facts.has(nameOf(entry)));
    const index = cited === undefined ? undefined : facts.get(nameOf(cited));
    if (index === undefined) return change;
    const marks: FactRef = { part, index };
    const entry = change.kind === 'event' && index !== null ? file.timeline[index] : undefined;
    const flag = change.kind === 'flag' && index !== null ? file.flags[index] : undefined;
    if (flag !== undefined) return { ...change, marks, basis: flag.basis };
    return entry === undefined ? { ...change, marks } : { ...change, marks, what: entry.label, basis: entry.basis };
  });
}
