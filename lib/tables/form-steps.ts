// What usually follows what in a case of each form, and how each step behaves in a list of steps. Data only.
// A row says what such records usually show. It never says what this case will show.
import type { StepId } from './codes.ts';
import { plainForm } from './forms.ts';
import type { Sources } from './types.ts';

/** One place in the usual order. A list means: any one of these fills the place (a card or a document). */
export type Place = StepId | readonly [StepId, ...StepId[]];

export interface FormSteps {
  form: string;
  /** The `receipt_info` subtypes this row is for; null = every subtype that has no row of its own. */
  subtypes: readonly string[] | null;
  /** The usual order. Steps that come only sometimes are not here: they stand in a list once they are recorded. */
  usual: readonly Place[];
  /** The step that completes a case of this form; `transferred` completes one only after an approval. null: no step does. */
  completedBy: StepId | null;
  /** A further step that completes one (a travel document handed over in person). Absent: none. */
  orCompletedBy?: StepId;
  /** Sent to the immigration courts, the case is over for USCIS: a referral, which is no denial. Absent: it is not. */
  isReferredToCourt?: true;
  /** The form is an appeal or a motion: what decides it is a step of the appeal, never an approval or a denial. Absent: it is not. */
  isAppeal?: true;
  sources: Sources;
}

const SEEN = '2026-11-23';
const biometrics = ['biometrics-scheduled', 'biometrics-taken'] as const;
const interview = ['interview-scheduled', 'interview-done'] as const;
const card = ['card-ordered-produced', 'card-mailed', 'card-delivered'] as const;
const adjustment: Sources = [
  { where: 'USCIS Policy Manual, volume 7, part A, chapter 5', seen: SEEN },
  {
    where: 'gtplawyers.com and rjimmigrationlaw.com, pages on the steps of an adjustment case',
    seen: SEEN,
  },
];
const crawled: Sources = [
  {
    where: 'huruifeng/uscis_crawler, saved_data: 58,340 real cases read from the status page in March 2024',
    seen: '2026-11-24',
  },
];
const registration: Sources = [
  { where: '90 FR 11793 (2025-03944), interim final rule on alien registration; 8 CFR 264', seen: '2026-11-24' },
];
const general: Sources = [
  {
    where: "the form's own instructions on uscis.gov and the federal code list, put in order",
    seen: SEEN,
  },
];
const asylum: Sources = [
  {
    where: 'uscis.gov, questions and answers on affirmative asylum',
    seen: SEEN,
  },
];
const visaCenter: Sources = [
  {
    where: 'nolo.com and torregozalegal.com, pages on what follows an approved I-130',
    seen: SEEN,
  },
];
const victims: Sources = [{ where: 'USCIS Policy Manual, volume 3, part C, chapter 5', seen: SEEN }];
const daca: Sources = [
  {
    where: 'USCIS notice on DACA of April 2024, as printed at brianohlaw.com and citizenpath.com',
    seen: SEEN,
  },
];

/** By form, a row for named subtypes before the row for all. */
// prettier-ignore
export const FORM_STEPS: readonly FormSteps[] = [
  // Asylees and refugees are often not interviewed, so an interview stands only when it is recorded.
  { form: 'I-485', subtypes: ['I-485 Asylee', 'I-485 Refugee'], usual: ['received', ...biometrics, 'checks', 'approved', ...card], completedBy: 'card-delivered', sources: adjustment },
  { form: 'I-485', subtypes: null, usual: ['received', ...biometrics, 'checks', ...interview, 'approved', ...card], completedBy: 'card-delivered', sources: adjustment },
  { form: 'I-765', subtypes: ['147-C3'], usual: ['received', 'approved', ...card], completedBy: 'card-delivered', sources: general },
  { form: 'I-765', subtypes: null, usual: ['received', 'checks', 'approved', ...card], completedBy: 'card-delivered', sources: general },
  { form: 'I-131', subtypes: ['141A-RD'], usual: ['received', 'approved', 'document-produced', ['card-mailed', 'card-delivered']], completedBy: 'card-mailed', orCompletedBy: 'card-delivered', sources: general },
  { form: 'I-131', subtypes: null, usual: ['received', 'approved', ['document-produced', 'card-ordered-produced'], ['card-mailed', 'card-delivered']], completedBy: 'card-mailed', orCompletedBy: 'card-delivered', sources: crawled },
  // An approved I-130 is sent to the Department of State or kept for an I-485. No record says that it was kept.
  { form: 'I-130', subtypes: null, usual: ['received', 'approved'], completedBy: 'transferred', sources: visaCenter },
  { form: 'I-129F', subtypes: null, usual: ['received', 'approved'], completedBy: 'transferred', sources: visaCenter },
  { form: 'I-600', subtypes: null, usual: ['received', 'approved'], completedBy: 'transferred', sources: general },
  { form: 'I-800', subtypes: null, usual: ['received', 'approved'], completedBy: 'transferred', sources: general },
  { form: 'I-600A', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-800A', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-526', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-526E', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  // A confirmation of a job offer: no biometrics and no card. Most begin with the title "Fees Were Waived".
  { form: 'I-485J', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: crawled },
  { form: 'I-140', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-129', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-539', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-90', subtypes: null, usual: ['received', 'approved', ...card], completedBy: 'card-delivered', sources: general },
  { form: 'I-751', subtypes: null, usual: ['received', ...biometrics, 'checks', 'approved', ...card], completedBy: 'card-delivered', sources: general },
  { form: 'I-829', subtypes: null, usual: ['received', ...biometrics, 'checks', 'approved', ...card], completedBy: 'card-delivered', sources: general },
  // The oath lies between approval and certificate. Titles tell of it, no code does.
  { form: 'N-400', subtypes: null, usual: ['received', ...biometrics, 'checks', 'interview-queued', ...interview, 'approved', 'oath', 'document-produced'], completedBy: 'document-produced', sources: general },
  { form: 'N-336', subtypes: null, usual: ['received', ...interview, 'approved'], completedBy: 'approved', sources: general },
  { form: 'N-565', subtypes: null, usual: ['received', 'approved', 'document-produced'], completedBy: 'document-produced', sources: general },
  { form: 'N-600', subtypes: null, usual: ['received', 'approved', 'document-produced'], completedBy: 'document-produced', sources: general },
  { form: 'N-600K', subtypes: null, usual: ['received', 'approved', 'document-produced'], completedBy: 'document-produced', sources: general },
  { form: 'I-589', subtypes: null, usual: ['received', ...biometrics, 'checks', ...interview, 'approved'], completedBy: 'approved', isReferredToCourt: true, sources: asylum },
  { form: 'I-821', subtypes: null, usual: ['received', ...biometrics, 'checks', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-821D', subtypes: null, usual: ['received', ...biometrics, 'checks', 'approved'], completedBy: 'approved', sources: daca },
  { form: 'I-360', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-730', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-824', subtypes: null, usual: ['received', 'approved'], completedBy: 'approved', sources: general },
  { form: 'I-914', subtypes: null, usual: ['received', ...biometrics, 'approved'], completedBy: 'approved', sources: general },
  // The bona fide determination brings a work card; the decision waits for a yearly number.
  { form: 'I-918', subtypes: null, usual: ['received', ...biometrics, 'bona-fide', 'approved'], completedBy: 'approved', sources: victims },
  { form: 'I-601A', subtypes: null, usual: ['received', ...biometrics, 'checks', 'approved'], completedBy: 'approved', sources: general },
  // Registration ends with a proof of it; nothing is approved.
  { form: 'G-325R', subtypes: null, usual: ['received', ...biometrics], completedBy: 'document-produced', sources: registration },
  { form: 'EOIR-29', subtypes: null, usual: ['received', 'appeal-litigation'], completedBy: null, isAppeal: true, sources: crawled },
  { form: 'I-290B', subtypes: null, usual: ['received', 'appeal-litigation'], completedBy: null, isAppeal: true, sources: crawled },
  // It gives a status up: no step is usual.
  { form: 'I-407', subtypes: null, usual: [], completedBy: null, sources: general },
];

/** Received, under review, decision: what every other form shares. */
const COMMON_STEPS: FormSteps = {
  form: '',
  subtypes: null,
  usual: ['received', ['checks', 'officer-review'], 'approved'],
  completedBy: 'approved',
  sources: [
    {
      where: 'itsericqiu/uscis-caselens and two other public tools agree on these three',
      seen: SEEN,
    },
  ],
};

/** The row for a form as USCIS writes it ("I-485"), or the common one. */
export function formStepsOf(form: string | null, subtype: string | null): FormSteps {
  const rows = FORM_STEPS.filter((row) => form !== null && plainForm(row.form) === plainForm(form));
  const loose = (text: string) => text.toUpperCase().replace(/\s+/g, ' ').trim();
  const isOfSubtype = ({ subtypes }: FormSteps) =>
    subtype !== null && (subtypes?.some((one) => loose(one) === loose(subtype)) ?? false);
  return rows.find(isOfSubtype) ?? rows.find((row) => row.subtypes === null) ?? COMMON_STEPS;
}

/**
 * How a step behaves in a list.
 * - `side`: never a step of the list (data changes, premium, other notices, internal routing); the timeline still shows its rows.
 * - `ends`: the case ends with it. `undoneBy` names the steps that, proven later, say that the end no longer holds.
 * - `againAfter`: a second proof makes a second row only when one of these stands between; otherwise it joins the first row.
 * - `settled`: codes of its family that prove no step say that the matter was lifted or solved.
 * - `dropped`: once settled it is over, so it is not the newest step of a case.
 * - `wakes`: proven after a completed case, it says that the case goes on (an intent to revoke, a card that came back).
 */
export interface StepTraits {
  side?: true;
  ends?: true;
  undoneBy?: readonly StepId[];
  againAfter?: readonly StepId[] | 'any';
  settled?: true;
  dropped?: true;
  wakes?: true;
}

const ends = ['denied', 'revoked-rescinded-terminated', 'withdrawn-closed', 'rejected'] as const;
const decided = ['approved', 'decided-in-part', ...ends] as const;
const undone = ['reopened', 'approved'] as const;
const met = [
  'biometrics-scheduled',
  'biometrics-taken',
  'evidence-requested',
  'response-received',
  'interview-scheduled',
  'interview-off',
  'interview-done',
  'transferred',
  'hold',
  'reopened',
] as const;

/** The order of the rows is also the order of steps that share a day, and of steps without a day. */
export const STEP_TRAITS: Readonly<Record<StepId, StepTraits>> = {
  received: { againAfter: ['rejected', 'fee-problem'] },
  'fee-problem': { settled: true },
  'biometrics-scheduled': { againAfter: ['biometrics-problem', 'biometrics-taken', 'missed', 'reopened'] },
  'biometrics-taken': { againAfter: ['biometrics-problem', 'reopened'] },
  'biometrics-problem': { againAfter: ['biometrics-scheduled', 'biometrics-taken'] },
  'identity-processing': {},
  checks: { againAfter: [...met, ...ends] },
  'officer-review': { againAfter: [...met, ...decided] },
  'bona-fide': {},
  transferred: { againAfter: 'any' },
  hold: { againAfter: 'any', wakes: true, settled: true },
  'evidence-requested': { againAfter: ['response-received', 'reopened', ...decided], wakes: true },
  'intent-notice': {
    againAfter: ['response-received', 'reopened', ...decided],
    settled: true,
    dropped: true,
    wakes: true,
  },
  'response-received': { againAfter: ['evidence-requested', 'intent-notice'], wakes: true },
  'interview-queued': { againAfter: ['interview-off', 'missed', 'reopened'], wakes: true },
  'interview-scheduled': { againAfter: ['interview-off', 'missed', 'interview-done', 'reopened'], wakes: true },
  'interview-off': { againAfter: ['interview-scheduled'] },
  missed: { againAfter: ['interview-scheduled', 'biometrics-scheduled'] },
  'interview-done': { againAfter: ['interview-scheduled'] },
  'civics-english': { againAfter: ['interview-scheduled'] },
  'appeal-litigation': { againAfter: decided },
  reopened: { againAfter: decided, wakes: true },
  approved: { againAfter: [...ends, 'reopened', 'intent-notice'] },
  'decided-in-part': { againAfter: decided, wakes: true },
  denied: { ends: true, undoneBy: undone, againAfter: 'any' },
  rejected: { ends: true, undoneBy: [...undone, 'received'], againAfter: 'any' },
  'withdrawn-closed': { ends: true, undoneBy: undone, againAfter: 'any' },
  'revoked-rescinded-terminated': { ends: true, undoneBy: undone, againAfter: 'any' },
  'removal-papers': {},
  oath: {},
  'card-ordered-produced': { againAfter: ['returned', 'reopened'] },
  'document-produced': { againAfter: ['returned', 'reopened'] },
  'card-problem': { wakes: true },
  'card-mailed': { againAfter: ['returned', 'reopened'] },
  'card-delivered': { againAfter: ['returned', 'card-mailed', 'reopened'] },
  returned: { againAfter: ['card-mailed', 'card-delivered'], wakes: true },
  'consular-result': {},
  premium: { side: true },
  'data-change': { side: true },
  'other-notices': { side: true },
  'internal-only': { side: true },
};

/** What a notice's `actionType` proves when it names its matter. "Appointment Scheduled" names none, so it is not here. */
export const NOTICE_STEPS: ReadonlyMap<string, StepId> = new Map([
  ['interview scheduled', 'interview-scheduled'],
  ['request for evidence', 'evidence-requested'],
]);

/**
 * Codes that say another authority (the appeals office, the immigration courts, the State Department) gave the case back to USCIS: a
 * decision is still to come. The titles that say so have a column of their own (status-titles.ts).
 */
export const RETURNED_BY_CODE: ReadonlySet<string> = new Set(['BG', 'BH', 'BI', 'CB', 'CC', 'CD', 'OA', 'OC']);

/** Those of them by which an earlier decision no longer holds: the appeal was won, or the case is to be decided again. */
export const UNDOING_CODES: ReadonlySet<string> = new Set(['OA', 'OC']);

/**
 * Codes that prove no decision and may stand for one: with one of them in the record nobody can say that a decision is missing. H008 and
 * H016 were seen beside such titles, EA0 is a final decision of an unnamed kind, IQ affirms an earlier one.
 */
export const UNCLEAR_DECISION_CODES: ReadonlySet<string> = new Set(['EA0', 'H008', 'H016', 'IQ']);

/** Codes that say the case went to the immigration courts; the titles that say so have a column of their own (status-titles.ts). */
export const SENT_TO_COURT_BY_CODE: ReadonlySet<string> = new Set(['BF']);
