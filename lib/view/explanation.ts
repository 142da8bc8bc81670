// Answers "Why does it say this?" for one fact of one case: the fields it cites and the source of its wording. Pure.
import type { CaseFile, Evidence, Instant } from '../decode/case-file.ts';
import { repeatedStatuses } from '../decode/timeline/repeated-status.ts';
import { flagNotSaid, formLabel, readingsOf, type SayLabel } from '../locales/case/label-words.ts';
import { eventCodeOf } from '../tables/event-codes.ts';
import { flagOf } from '../tables/flags.ts';
import { FORMS } from '../tables/forms.ts';
import { officeOfCode } from '../tables/offices.ts';
import type { Basis, Source } from '../tables/types.ts';
import type { EvidenceSource } from '../uscis/reading.ts';
import type { Explanation } from './panel-view.ts';
import type { FactRef } from '../decode/case-file.ts';

interface Fact {
  basis: Basis;
  label: string | null;
  evidence: readonly Evidence[];
  codes: readonly string[];
  sources: readonly Source[];
  notKnown: string | null;
  firstSeen: Instant | null;
}

const NOTHING = { label: null, codes: [], sources: [], notKnown: null, firstSeen: null };

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

function factOf(file: CaseFile, { part, index }: FactRef, say: SayLabel): Fact | null {
  const fact = index === null ? file[part] : null;
  if (fact !== null && !Array.isArray(fact)) {
    const basis: Basis = 'basis' in fact ? fact.basis : part === 'recordUpdated' ? 'derived' : 'uscis';
    const office = part === 'office' && file.office?.code ? officeOfCode(file.office.code) : undefined;
    const { type, name } = file.form;
    const isFormOurs = part === 'form' && type !== null && name === formLabel(type, say);
    const form = isFormOurs ? FORMS.find((one) => one.type === type) : undefined;
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
  const notSaid = flag ? flagNotSaid(flag, file.form.type, say) : '';
  return {
    basis: 'basis' in item ? item.basis : 'uscis',
    label: 'label' in item ? item.label : null,
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
  say: SayLabel,
): Explanation | null {
  const fact = factOf(file, ref, say);
  if (fact === null) return null;
  const codes = [...new Set(fact.codes)];
  const isOfUscis = fact.basis === 'uscis';
  // Beside USCIS's own words the list is another source of the same code; of several codes it would not be said which.
  const known = isOfUscis && codes.length > 1 ? [] : codes.flatMap((code) => eventCodeOf(code) ?? []);
  return {
    basis: fact.basis,
    evidence: fact.evidence.map((entry) => ({ ...entry, readAt: readAt(entry.endpoint) })),
    label: fact.label,
    readings: isOfUscis ? [] : known.flatMap((row) => readingsOf(row, say)),
    published: known.find(({ published }) => published !== null)?.published ?? null,
    sources: [...known.flatMap(({ sources }) => sources), ...fact.sources],
    notKnown: fact.notKnown,
    firstSeen: fact.firstSeen,
  };
}
