// What every part of a report needs: its words, dates, chosen parts, and how to say what is missing. Pure.
import type { CaseFile, Evidence, Report } from '../decode/case-file.ts';
import { gateOf, type Gate } from '../decode/gate/gate.ts';
import { withheldBy } from '../decode/gate/withheld.ts';
import type { Denial } from '../decode/gate/denials.ts';
import type { Basis } from '../tables/types.ts';
import type { Endpoint } from '../uscis/reading.ts';
import { reportDenialsOf, reportWordsOf, type Deny, type Say } from '../locales/report.ts';
import { makeDates, type Dates } from './dates.ts';
import { placesOf } from './field-list.ts';
import { PURPOSES, purposeOf, type Part, type PurposeId } from './purposes.ts';

/** Places of one list that people are told; JSON and CSV tell all. */
const MOST_RANGES = 8;

export interface ReportView {
  /** IANA zone that times are shown in. JSON has none. */
  zone: string;
  lang: string;
  /** Without one: for myself, or a masked one for a forum. */
  purpose?: PurposeId;
}

export interface Context {
  report: Report;
  zone: string;
  say: Say;
  /** Says what denies; each needs the gate's permission. */
  deny: Deny;
  dates: Dates;
  purpose: PurposeId;
  has(part: Part): boolean;
  /** `[U]` */
  mark(basis: Basis): string;
  /** Where from, or "" where the purpose leaves that out. */
  from(evidence: readonly Evidence[]): string;
}

export interface CaseContext extends Context {
  file: CaseFile;
  /** What may be denied of this case. */
  gate: Gate;
  /** Why something may not be denied, in whole sentences; "" where every reason is said elsewhere. */
  why(denial: Denial | 'steps'): string;
  /** The addresses among these that gave no answer. */
  missing(...endpoints: Endpoint[]): Endpoint[];
}

export function contextOf(report: Report, { zone, lang, purpose = purposeOf(report.masked) }: ReportView): Context {
  const say = reportWordsOf(lang);
  const parts: readonly Part[] = PURPOSES[purpose].parts;
  const has = (part: Part) => parts.includes(part);
  return {
    report,
    zone,
    say,
    purpose,
    has,
    deny: reportDenialsOf(lang),
    dates: makeDates(zone, report.generatedAt, say),
    mark: (basis) => `[${say(`mark.${basis}`)}]`,
    from: (evidence) => (has('evidence') ? placesOf(evidence, MOST_RANGES) : ''),
  };
}

export function caseContextOf(context: Context, file: CaseFile): CaseContext {
  return {
    ...context,
    file,
    gate: gateOf(file),
    why: (denial) =>
      file.notUnderstood
        .filter((entry) => {
          const { denials, steps } = withheldBy(entry, file.form.type);
          return denial === 'steps' ? steps === 'all' || steps.length > 0 : denials.includes(denial);
        })
        .map(({ what }) => what)
        .slice(0, MOST_RANGES)
        .join(' '),
    missing: (...endpoints) =>
      endpoints.filter((endpoint) => {
        const outcome = file.reads.find((read) => read.endpoint === endpoint)?.outcome ?? 'not-read';
        return outcome !== 'ok' && outcome !== 'empty';
      }),
  };
}

/** Names of addresses in a sentence. */
export function listed(endpoints: readonly string[], say: Say): string {
  return endpoints.join(say('list.join'));
}
