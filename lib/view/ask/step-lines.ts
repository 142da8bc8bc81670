// Answers from the steps of a case: one step, the decision, the card. What is not in the record is said with the gate's permission only. Pure.
import type { Milestone } from '../../decode/case-file.ts';
import { DECISION_STEPS } from '../../decode/facts/decided.ts';
import { mayDenyStep } from '../../decode/gate/gate.ts';
import { mayDenyAsStep } from '../../decode/gate/permissions.ts';
import type { MayDeny } from '../../locales/denial.ts';
import { stepLabelOnForm } from '../../locales/case/step-labels.ts';
import { stepWordsOf } from '../../locales/case/steps.ts';
import type { StepId } from '../../tables/codes.ts';
import { deniedOr, shown, whyNot, type AskContext, type Line } from './line.ts';

const CARDS: readonly StepId[] = [
  'card-ordered-produced',
  'document-produced',
  'card-problem',
  'card-mailed',
  'card-delivered',
  'returned',
];

const isProven = ({ state }: Milestone): boolean => state === 'done' || state === 'current';

function provenLines({ ofCase, say }: AskContext, ids: readonly string[]): Line[] {
  return ofCase.file.milestones
    .filter((step) => isProven(step) && ids.includes(step.id))
    .map(({ label, at, basis, evidence }) => ({
      text:
        at === null
          ? say('step.isWithoutDay', { step: shown(label) })
          : say('step.is', { step: shown(label), day: ofCase.dates.day(at) }),
      basis,
      evidence,
    }));
}

/** Only a step that stands in the list as "not in the record" may be denied: what such a list never says is not. */
function mayDenyAll({ ofCase: { file } }: AskContext, ids: readonly string[]): MayDeny | null {
  const listed = file.milestones.filter((step) => ids.includes(step.id));
  const [first] = listed;
  if (first === undefined || listed.some((step) => mayDenyAsStep(step) === null)) return null;
  return mayDenyStep(file.notUnderstood, file.form.type)(ids);
}

/** What the record says of one step, or that it does not say. */
export function stepLines(context: AskContext, id: StepId): Line[] {
  const proven = provenLines(context, [id]);
  if (proven.length > 0) return proven;
  const { ofCase, say, deny } = context;
  const step = stepLabelOnForm(id, ofCase.file.form.type, stepWordsOf(ofCase.report.lang));
  const allowed = mayDenyAll(context, [id]);
  const text = allowed === null ? say('step.maybe', { step }) : deny(allowed, 'step.none', { step });
  return [{ text, basis: null, evidence: [] }];
}

export function decisionLines(context: AskContext): Line[] {
  const proven = provenLines(context, DECISION_STEPS);
  if (proven.length > 0) return [...proven, { text: context.say('decision.notice'), basis: null, evidence: [] }];
  const otherwise = context.say('decision.maybe', { why: whyNot(context, 'steps') });
  return deniedOr(context, mayDenyAll(context, DECISION_STEPS), 'decision.none', otherwise);
}

export function cardLines(context: AskContext): Line[] {
  const proven = provenLines(context, CARDS);
  if (proven.length > 0) return proven;
  const otherwise = context.say('card.maybe', { why: whyNot(context, 'steps') });
  return deniedOr(context, mayDenyAll(context, CARDS), 'card.none', otherwise);
}
