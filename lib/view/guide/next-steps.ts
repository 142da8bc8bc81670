// Which sentences of what a person can do stand beside one case: only where the record itself shows the state that a row names. Pure.
import type { CaseFile } from '../../decode/case-file.ts';
import { datesNamedIn } from '../../decode/facts/named-dates.ts';
import { asksOf, isAsked } from '../../decode/facts/open-questions.ts';
import { mayDenyAsStep } from '../../decode/gate/permissions.ts';
import { newestCodeOf } from '../../decode/timeline/newest-code.ts';
import { plainForm } from '../../tables/forms.ts';
import { NEXT_STEPS, type NextStep, type When } from '../../tables/guide/next-steps.ts';

/** What of a case the rows are compared with. */
interface State {
  file: CaseFile;
  newest: string | null;
  proven: readonly string[];
  codes: readonly string[];
  title: string;
  /** Today, `YYYY-MM-DD`, in the person's time zone. */
  today: string;
}

/** The newest proven step: the current one, or the last of a case that has ended. */
function newestOf({ milestones }: CaseFile): string | null {
  const current = milestones.find(({ state }) => state === 'current');
  return (current ?? milestones.findLast(({ state }) => state === 'done'))?.id ?? null;
}

function stateOf(file: CaseFile, today: string): State {
  const place = newestCodeOf(file);
  const newestCode = place === null ? null : (file.timeline[place]?.code ?? null);
  return {
    file,
    today,
    newest: newestOf(file),
    proven: file.milestones.filter(({ state }) => state === 'done' || state === 'current').map(({ id }) => id),
    codes: [newestCode, file.status?.code].flatMap((code) => code?.trim() ?? []),
    title: file.status?.title ?? '',
  };
}

/** The record shows that no decision is in it, and not only that none was found. */
function isOpen({ file }: State): boolean {
  const decision = file.milestones.find(({ id }) => id === 'approved');
  const isClosed = file.flags.some(({ key, is }) => key === 'closed' && is !== false);
  return decision !== undefined && mayDenyAsStep(decision) !== null && !isClosed;
}

const isAnyOf = (wanted: readonly string[] | undefined, there: readonly (string | null)[]): boolean =>
  wanted === undefined || there.some((one) => one !== null && wanted.includes(one));

function isTextDayPast({ file, today }: State): boolean {
  return datesNamedIn(file.status?.text ?? '').some(
    ({ day, words }) => /do(?:es)? not (?:receive|arrive)/i.test(words) && day < today,
  );
}

function holds(when: When, state: State): boolean {
  const { file, today } = state;
  const filed = file.filed.at?.slice(0, 10) ?? null;
  const { type, subtype } = file.form;
  const isForm =
    when.forms === undefined || (type !== null && when.forms.some((form) => plainForm(form) === plainForm(type)));
  const appointments = file.notices.flatMap(({ appointmentAt }) => appointmentAt?.slice(0, 10) ?? []);
  return (
    isForm &&
    isAnyOf(when.subtypes, [subtype?.code ?? null]) &&
    isAnyOf(when.officeKinds, [file.office?.kind ?? null]) &&
    isAnyOf(when.newest, [state.newest]) &&
    isAnyOf(when.proven, state.proven) &&
    !(when.notProven ?? []).some((step) => state.proven.includes(step)) &&
    isAnyOf(when.codes, state.codes) &&
    (when.title === undefined || when.title.test(state.title)) &&
    isAnyOf(
      when.flags,
      file.flags.map(({ key, is }) => (is === true ? key : null)),
    ) &&
    (when.isAsked !== true ||
      (isAsked(file, asksOf(file)) && file.evidenceRequests.some(({ open }) => open === true))) &&
    (when.isAppointmentAhead !== true || appointments.some((day) => day >= today)) &&
    (when.isTextDayPast !== true || isTextDayPast(state)) &&
    (when.filedFrom === undefined || (filed !== null && filed >= when.filedFrom)) &&
    (when.filedTo === undefined || (filed !== null && filed <= when.filedTo)) &&
    (when.isOpen !== true || isOpen(state))
  );
}

/** The rows that stand beside this case, in the order of the table. @param today `YYYY-MM-DD` in the person's time zone */
export function nextStepsOf(file: CaseFile, today: string): NextStep[] {
  const state = stateOf(file, today);
  // A case of which nothing was read has no state.
  if (file.reads.every(({ outcome }) => outcome !== 'ok')) return [];
  return NEXT_STEPS.filter(({ when }) => when.some((one) => holds(one, state)));
}
