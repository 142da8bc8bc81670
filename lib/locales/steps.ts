// The names of the steps of a case as a person reads them. No promise, no verdict. Data only.
import type { StepId } from '../tables/codes.ts';
import { plainForm } from '../tables/forms.ts';

type StepLabels = Readonly<Record<StepId, string>>;

const en: StepLabels = {
  received: 'Received',
  'fee-problem': 'A fee matter: read the notice',
  'biometrics-scheduled': 'Biometrics appointment scheduled',
  'biometrics-taken': 'Fingerprints taken, or applied to the case',
  'biometrics-problem': 'Biometrics to be sorted out: read the notice',
  checks: 'Background checks',
  'officer-review': 'Under review',
  'evidence-requested': 'USCIS asked for evidence',
  'intent-notice': 'Notice of an intended action: read it for the answer date',
  'response-received': 'Your response was received',
  'interview-queued': 'In line for an interview date',
  'interview-scheduled': 'Interview scheduled',
  'interview-off': 'Interview cancelled',
  missed: 'Marked as missed appointment: read the notice',
  'interview-done': 'Interview done',
  'civics-english': 'English or civics on record',
  approved: 'Approved',
  'decided-in-part': 'Decided in part: read the notice',
  denied: 'Denied',
  rejected: 'Rejected: not accepted for processing',
  'revoked-rescinded-terminated': 'Revoked, rescinded or terminated',
  'withdrawn-closed': 'Withdrawn or closed',
  oath: 'Oath ceremony',
  'card-ordered-produced': 'Card ordered or produced',
  'card-problem': 'A matter with making the card',
  'card-mailed': 'Card or document mailed or handed over',
  'card-delivered': 'Card delivered',
  returned: 'Card, document or notice came back to USCIS, or was sent back by you',
  'document-produced': 'Document produced',
  transferred: 'Moved to another office or agency',
  hold: 'Put on hold',
  reopened: 'Reopened',
  'appeal-litigation': 'Appeal or court matter',
  premium: 'Premium processing',
  'data-change': 'Data changed',
  'identity-processing': 'Identity processing for a card or stamp',
  'bona-fide': 'Bona fide determination or waiting list',
  'consular-result': 'Visa matter abroad, decided by the Department of State',
  'other-notices': 'Other notice: read it',
  'removal-papers': 'A paper about immigration court: see a lawyer now',
  'internal-only': 'Internal USCIS routing',
};

/** Every step in each language; English if a language has no words. */
const STEP_LABELS: { readonly en: StepLabels } & Readonly<Record<string, StepLabels | undefined>> = { en };

/** The row of a decision that is not in the record yet: neither yes nor no. */
const DECISIONS: Readonly<Record<string, { first: string; next: string } | undefined>> = {
  en: { first: 'Decision', next: 'New decision' },
};

/** Steps for which the record can also say that the matter was resolved. */
const SETTLED: Readonly<Record<string, Partial<StepLabels> | undefined>> = {
  en: {
    hold: 'Put on hold; a lifting was recorded later',
    'fee-problem': 'A fee matter; a solution was recorded later',
    'intent-notice': 'Notice of an intended action; a later entry says that an action was dropped',
    'evidence-requested': 'USCIS asked for evidence; a cancellation notice was recorded later',
    oath: 'Oath ceremony; a cancellation was recorded later',
  },
};

/** Steps that mean something narrower on one form: an approved N-400 makes nobody a citizen yet. */
const ON_FORM: Readonly<Record<string, Readonly<Record<string, Partial<StepLabels> | undefined>> | undefined>> = {
  en: {
    N400: { approved: 'Approved; the oath comes after it' },
  },
};

/** An asylum case that went to the immigration courts: a referral is no denial. */
const REFERRED: Readonly<Record<string, string | undefined>> = {
  en: 'Sent to the immigration courts: the part of USCIS has ended, the court decides',
};

export function settledLabel(step: StepId, lang: string): string {
  return (SETTLED[lang] ?? SETTLED['en'])?.[step] ?? stepLabel(step, lang);
}

export function stepLabel(step: StepId, lang: string): string {
  return (STEP_LABELS[lang] ?? STEP_LABELS.en)[step];
}

/** @param form as USCIS writes it; null where it is not known */
export function stepLabelOnForm(step: StepId, form: string | null, lang: string): string {
  const narrower = form === null ? undefined : (ON_FORM[lang] ?? ON_FORM['en'])?.[plainForm(form)];
  return narrower?.[step] ?? stepLabel(step, lang);
}

export function referredLabel(lang: string): string {
  return REFERRED[lang] ?? REFERRED['en'] ?? '';
}

/** @param isNew true if a decision is already in the record and the case was reopened */
export function openDecisionLabel(isNew: boolean, lang: string): string {
  const words = DECISIONS[lang] ?? DECISIONS['en'];
  return (isNew ? words?.next : words?.first) ?? '';
}

/** USCIS's own titles and codes, with the advice to read the document with a lawyer; nothing else is said about such a document. */
export function removalLabel(titles: readonly string[], codes: readonly string[], lang: string): string {
  return `${[...titles, stepLabel('removal-papers', lang)].join('. ')} (${codes.join(', ')})`;
}
