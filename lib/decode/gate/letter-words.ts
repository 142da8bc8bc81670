// What the name of a letter, a notice or a document says: the steps it proves, and what it speaks of without proving it. Pure.
import { NOTICE_STEPS } from '../../tables/form-steps.ts';
import { plainForm } from '../../tables/forms.ts';
import { STEP_IDS, type StepId } from '../../tables/codes.ts';
import { statusTitleOf } from '../../tables/status-titles.ts';

/** What a letter can speak of: each withholds the sentences and steps whose opposite it could be. */
export type Matter = 'request' | 'appointment' | 'biometrics' | 'interview' | 'decision' | 'card';

const loose = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, ' ')
    .trim();

/** "Form I-797, ", "I-797A ", the form's own number and "Notice of Action: " before a name say nothing of its matter. */
const LEAD = /^(?:form )?(?:i-797[a-f]? ?)?(?:[a-z]{1,4}-\d{2,4}[a-z]{0,2} )?(?:notice of action )?-? ?/;

/** Whole names alone: "Request for a copy of the approval notice" and "Appeal Denial Notice" are none of them. */
const NAMES: readonly (readonly [name: RegExp, step: string])[] = [
  [/^(?:case )?(?:approval notice|notice of approval)$/, 'approved'],
  [/^(?:case )?(?:denial notice|notice of denial|denial letter)$/, 'denied'],
  [
    /^(?:rfe|rfie|request for (?:initial |additional |further )?evidence)(?: rfe)?(?: notice| letter)?$/,
    'evidence-requested',
  ],
  [/^(?:noid|noir|(?:notice of )?intent to (?:deny|revoke|rescind|terminate))(?: notice)?$/, 'intent-notice'],
  [/^(?:case )?(?:transfer notice|notice of transfer)$/, 'transferred'],
  [
    /^(?:interview (?:notice|scheduled|appointment|appointment notice|letter)|notice of interview)$/,
    'interview-scheduled',
  ],
  [/^(?:biometrics|biometric services|asc) appointment(?: notice| scheduled)?$/, 'biometrics-scheduled'],
  [/^(?:naturalization )?oath ceremony(?: notice| scheduled| appointment)?$/, 'oath'],
  [/^receipt notice(?: was sent)?$/, 'received'],
];

const FORM = /\b([a-z]{1,4}-\d{2,4}[a-z]{0,2})\b/g;
const NO_MATTER = new Set(['i-797', 'i-797a', 'i-797b', 'i-797c', 'i-797d', 'i-797e', 'i-797f', 'g-28']);

/** Whether a name speaks of another form than the case's own: then it says nothing of this case. */
function isOfOtherForm(name: string, formType: string | null): boolean {
  const named = [...name.matchAll(FORM)].flatMap(([, form = '']) => (NO_MATTER.has(form) ? [] : [form]));
  if (named.length === 0 || formType === null) return false;
  return !named.some((form) => plainForm(form) === plainForm(formType));
}

/** Steps that a letter of this name proves: one of USCIS's own titles, or a plain name of such a letter. [] for every other. */
export function stepsNamedBy(text: string, formType: string | null): StepId[] {
  const name = loose(text);
  if (isOfOtherForm(name, formType)) return [];
  const title = statusTitleOf(text);
  if (title !== undefined) return [...(title.step === null ? [] : [title.step]), ...(title.also ?? [])];
  const own = NOTICE_STEPS.get(name);
  if (own !== undefined) return [own];
  const step = NAMES.find(([pattern]) => pattern.test(name.replace(LEAD, '')))?.[1];
  return STEP_IDS.filter((id) => id === step);
}

const SPEAKS: readonly (readonly [words: RegExp, matter: Matter])[] = [
  [
    /\b(?:rfe|rfie|evidence|noid|noir|intent|respond|response|answer|additional information|missing|deficien\w*|action required)\b/,
    'request',
  ],
  [/\brequest for (?!premium|expedit|refund|a? ?(?:copy|duplicate|hearing))/, 'request'],
  [/\b(?:appointment|schedul\w*|reschedul\w*|appear\w*)\b/, 'appointment'],
  [/\b(?:biometric\w*|fingerprint\w*|asc)\b/, 'biometrics'],
  [/\b(?:interview\w*|oath|ceremony|hearing)\b/, 'interview'],
  [
    /\b(?:approv\w*|den(?:y|ied|ial)\w*|decision\w*|reject\w*|revo\w*|resc\w*|terminat\w*|withdr\w*|clos(?:ed|ure)|dismiss\w*|grant\w*|referral|adjudicat\w*)\b/,
    'decision',
  ],
  [/\b(?:card|produced|mailed|delivered|travel document|advance parole|permit|certificate|welcome)\b/, 'card'],
];

/** What a letter's name speaks of, in no way proving it. [] for a name of another form, or one that speaks of none of these. */
export function mattersOf(text: string, formType: string | null): Matter[] {
  const name = loose(text);
  if (isOfOtherForm(name, formType)) return [];
  return [...new Set(SPEAKS.flatMap(([words, matter]) => (words.test(name) ? [matter] : [])))];
}
