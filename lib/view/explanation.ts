// Answers "Why does it say this?" for one fact of one case: the fields it cites and the source of its wording. Pure.
import type { CaseFile, Evidence, Instant } from '../decode/case-file.ts';
import { repeatedStatuses } from '../decode/facts/repeated-status.ts';
import { eventCodeOf } from '../tables/event-codes.ts';
import { flagOf, notSaidOf } from '../tables/flags.ts';
import { formNameOf, FORMS } from '../tables/forms.ts';
import { officeOfCode } from '../tables/offices.ts';
import type { Basis, Source } from '../tables/types.ts';
import type { EvidenceSource } from '../uscis/reading.ts';
import type { Explanation } from './panel-view.ts';
import type { FactRef } from '../decode/case-file.ts';

interface Fact {
  basis: Basis;
  evidence: readonly Evidence[];
  codes: readonly string[];
  sources: readonly Source[];
  notKnown: string | null;
  firstSeen: Instant | null;
}

const NOTHING = { codes: [], sources: [], notKnown: null, firstSeen: null };

/** The codes in the fields that a fact cites. */
const codesIn = (evidence: readonly Evidence[]): string[] =>
  evidence.flatMap(({ path, value }) =>
    /(?:eventCode|[aA]ctionCode)$/.test(path) && typeof value === 'string' ? [value] : [],
  );

/** What the status that repeats an event of the timeline rests on: the line stands for both. */
function evidenceOfRepeat({ timeline }: CaseFile, event: number): readonly Evidence[] {
  const [status] = [...repeatedStatuses(timeline)].find(([, of]) => of === event) ?? [];
  const own = timeline[event]?.evidence ?? [];
  const others = status === undefined ? [] : (timeline[status]?.evidence ?? []);
  return others.filter((one) => !own.some(({ endpoint, path }) => one.endpoint === endpoint && one.path === path));
}

function factOf(file: CaseFile, { part, index }: FactRef): Fact | null {
  const fact = index === null ? file[part] : null;
  if (fact !== null && !Array.isArray(fact)) {
    const basis: Basis = 'basis' in fact ? fact.basis : part === 'recordUpdated' ? 'derived' : 'uscis';
    const office = part === 'office' && file.office?.code ? officeOfCode(file.office.code) : undefined;
    const isFormOurs = part === 'form' && file.form.type !== null && file.form.name === formNameOf(file.form.type);
    const form = isFormOurs ? FORMS.find(({ type }) => type === file.form.type) : undefined;
    return {
      ...NOTHING,
      basis,
      evidence: fact.evidence,
      codes: codesIn(fact.evidence),
      sources: [...(office?.sources ?? []), ...(form?.sources ?? [])],
    };
  }
  const list = file[part];
  const item = Array.isArray(list) && index !== null ? list[index] : undefined;
  if (item === undefined) return null;
  const flag = 'key' in item ? flagOf(item.key) : undefined;
  const evidence = [...item.evidence, ...(part === 'timeline' && index !== null ? evidenceOfRepeat(file, index) : [])];
  const notSaid = flag ? notSaidOf(flag, file.form.type) : '';
  return {
    basis: 'basis' in item ? item.basis : 'uscis',
    evidence,
    codes: codesIn(evidence),
    sources: flag?.sources ?? [],
    notKnown: notSaid === '' ? null : notSaid,
    firstSeen: 'firstSeen' in item ? item.firstSeen : null,
  };
}

/**
 * The explanation of one fact; null if the case has no such fact (any more).
 * @param readAt when each address's shown answer was read
 */
export function explanationOf(
  file: CaseFile,
  ref: FactRef,
  readAt: (endpoint: EvidenceSource) => Instant | null,
): Explanation | null {
  const fact = factOf(file, ref);
  if (fact === null) return null;
  const known = fact.basis === 'uscis' ? [] : [...new Set(fact.codes)].flatMap((code) => eventCodeOf(code) ?? []);
  return {
    basis: fact.basis,
    evidence: fact.evidence.map((entry) => ({ ...entry, readAt: readAt(entry.endpoint) })),
    readings: known.flatMap(({ readings }) => readings),
    published: known.find(({ published }) => published !== null)?.published ?? null,
    sources: [...known.flatMap(({ sources }) => sources), ...fact.sources],
    notKnown: fact.notKnown,
    firstSeen: fact.firstSeen,
  };
}
