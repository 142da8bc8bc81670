// What every part of a report needs: its words, dates, chosen parts, and how to say what is missing. Pure.
import type { CaseFile, Evidence, Report } from '../decode/case-file.ts';
import type { Basis } from '../tables/types.ts';
import type { Endpoint } from '../uscis/reading.ts';
import { reportWordsOf, type Say } from '../locales/report.ts';
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
    dates: makeDates(zone, report.generatedAt, say),
    mark: (basis) => `[${say(`mark.${basis}`)}]`,
    from: (evidence) => (has('evidence') ? placesOf(evidence, MOST_RANGES) : ''),
  };
}

export function caseContextOf(context: Context, file: CaseFile): CaseContext {
  return {
    ...context,
    file,
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
