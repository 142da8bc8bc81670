// The one gate for negatives: a sentence that denies cannot be built without the permission that is given here, and nowhere else. Pure.
import { MayDeny } from '../../locales/denial.ts';
import { isGoodOutcome } from '../../uscis/good-outcome.ts';
import type { CaseFile, NotUnderstood } from '../case-file.ts';
import { asksOf, isAsked } from '../facts/open-questions.ts';
import type { Denial } from './denials.ts';
import type { Gate } from './permissions.ts';
import { withheldBy } from './withheld.ts';

/** Whether the record itself says the opposite of a denial. */
function isContradicted(file: CaseFile, denial: Denial): boolean {
  const asks = asksOf(file);
  switch (denial) {
    case 'requests':
      return isAsked(file, asks);
    case 'answers': {
      const answer = file.milestones.findLastIndex(
        ({ id, evidence }) => id === 'response-received' && evidence.length > 0,
      );
      return (
        answer > file.milestones.findLastIndex(({ id, evidence }) => id === 'evidence-requested' && evidence.length > 0)
      );
    }
    case 'appointments':
      return asks.rawAppointments.length > 0 || asks.appointmentStep !== null;
    case 'lists':
      return false;
  }
}

/** @param file a decoded case, or one that came back from a saved report */
export function gateOf(file: CaseFile): Gate {
  const withheld = new Set(file.notUnderstood.flatMap((entry) => withheldBy(entry, file.form.type).denials));
  const isOpen = (denial: Denial) => !withheld.has(denial) && !isContradicted(file, denial);
  return {
    denials: {
      requests: isOpen('requests'),
      answers: isOpen('answers'),
      appointments: isOpen('appointments'),
      lists: isOpen('lists'),
    },
    answered: file.reads.flatMap(({ endpoint, outcome }) => (isGoodOutcome(outcome) ? [endpoint] : [])),
  };
}

/** Whether a step may be called "not in the record". @param ids the steps that would fill its place */
export function mayDenyStep(
  notUnderstood: readonly NotUnderstood[],
  formType: string | null,
): (ids: readonly string[]) => MayDeny | null {
  const all = notUnderstood.map((entry) => withheldBy(entry, formType).steps);
  const isShut = all.includes('all');
  const shut = new Set(all.flatMap((steps) => (steps === 'all' ? [] : steps)));
  return (ids) => (isShut || ids.some((id) => shut.has(id)) ? null : new MayDeny());
}
