// What every part of a report needs: words, dates, chosen parts, and how to state what is missing. Pure.
import type { CaseFile, Evidence, Report } from '../decode/case-file.ts';
import { gateOf } from '../decode/gate/gate.ts';
import type { Gate } from '../decode/gate/permissions.ts';
import { withheldBy } from '../decode/gate/withheld.ts';
import type { Denial } from '../decode/gate/denials.ts';
import type { Basis } from '../tables/types.ts';
import type { Endpoint } from '../uscis/reading.ts';
import { reportDenialsOf, reportWordsOf, type Deny, type Say } from '../locales/report.ts';
import type { TimelineChoices } from './timeline/timeline-file.ts';
import { makeDates, type Dates } from './dates.ts';
import { placesOf } from './field-list.ts';
import { APPENDIX_PARTS, PURPOSES, purposeOf, type Part, type PurposeId } from './purposes.ts';

/** Max. index ranges of one list that are named for people; JSON and CSV name all. */
const MOST_RANGES = 8;

export interface ReportView {
  /** IANA time zone of the times shown. JSON has none. */
  zone: string;
  lang: string;
  /** Default: for the person, or for a forum if the report is masked. */
  purpose?: PurposeId;
  /** Parts of the purpose that are left out. Default: none. */
  without?: readonly Part[] | undefined;
  /** Raw fields, the field behind each fact, and the whole timeline. Default: only where no purpose is named. */
  appendix?: boolean | undefined;
  /** How a shared timeline counts its days, and what the person ticked about themselves. Default: in numbers, nothing. */
  timeline?: TimelineChoices | undefined;
}

export interface Context {
  report: Report;
  zone: string;
  lang: string;
  say: Say;
  /** Says what denies; each needs the gate's permission. */
  deny: Deny;
  dates: Dates;
  purpose: PurposeId;
  /** Whether raw fields, the field behind each fact and the whole timeline are in the report. */
  hasAppendix: boolean;
  has(part: Part): boolean;
  /** The source tag, such as `[U]`. */
  mark(basis: Basis): string;
  /** The cited fields, or "" if the purpose leaves evidence out. */
  from(evidence: readonly Evidence[]): string;
}

export interface CaseContext extends Context {
  file: CaseFile;
  /** What may be denied of this case. */
  gate: Gate;
  /** Why something may not be denied, in whole sentences; "" where every reason is said elsewhere. */
  why(denial: Denial | 'steps'): string;
  /** Those of the given addresses that gave no answer. */
  missing(...endpoints: Endpoint[]): Endpoint[];
}

export function contextOf(report: Report, view: ReportView): Context {
  const { zone, lang, purpose = purposeOf(report.masked), without = [] } = view;
  const hasAppendix = view.appendix ?? view.purpose === undefined;
  const say = reportWordsOf(lang);
  const parts: readonly Part[] = PURPOSES[purpose].parts;
  const has = (part: Part) =>
    parts.includes(part) && !without.includes(part) && (hasAppendix || !APPENDIX_PARTS.includes(part));
  return {
    report,
    zone,
    lang,
    say,
    purpose,
    hasAppendix,
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

/** Addresses joined into a phrase. */
export function listed(endpoints: readonly string[], say: Say): string {
  return endpoints.join(say('list.join'));
}
