// What a person can do, beside exactly which state of a record each sentence may stand, where it is official, and how sure its source is. Data
// only; the sentences stand in lib/locales. No amount of money and no computed day is in any of them.
import type { StepId } from '../codes.ts';
import type { OfficeKind } from '../types.ts';
import type { PageId } from './official-pages.ts';

/** All named conditions must hold; each list means: any one of these. */
export interface When {
  /** The record shows that no decision is in it: nothing that could hold one was left unread. */
  isOpen?: true;
  forms?: readonly string[];
  subtypes?: readonly string[];
  officeKinds?: readonly OfficeKind[];
  /** The newest proven step. */
  newest?: readonly StepId[];
  /** A proven step, however old. */
  proven?: readonly StepId[];
  /** A step that is not proven. */
  notProven?: readonly StepId[];
  /** Code of the present status, or the newest code. */
  codes?: readonly string[];
  /** USCIS's title of the present status. */
  title?: RegExp;
  /** Yes-or-no fields that say yes. */
  flags?: readonly string[];
  /** A request is open, by the record's own words. */
  isAsked?: true;
  /** An appointment of today or later. */
  isAppointmentAhead?: true;
  /** A day that USCIS's own text names has passed. */
  isTextDayPast?: true;
  /** First and last day of filing, `YYYY-MM-DD`, both included. */
  filedFrom?: string;
  filedTo?: string;
}

/** A: official text seen · A*: official text seen as reprinted by others · B: several independent sources. Below B nothing stands here. */
type Confidence = 'A' | 'A*' | 'B';

export interface NextStep {
  id: string;
  /** Any one of them. */
  when: readonly When[];
  confidence: Confidence;
  /** Where the sentence was seen. */
  source: string;
  /** Year of the newest public text that says so. */
  seen: number;
  page: PageId | null;
  /** Sources disagree or the matter is before a court: the page alone is named. */
  isLinkOnly?: true;
}

const OFFICIAL = 'USCIS’s own page or notice';
const REPRINTED = 'USCIS’s own text, as reprinted by others';
const GUIDES = 'several independent guides';
const CODE_LIST = 'the federal code list, or USCIS’s text of the title';

const row = (
  id: string,
  when: When | readonly When[],
  [confidence, source, seen]: readonly [Confidence, string, number],
  page: PageId | null,
): NextStep => ({ id, when: Array.isArray(when) ? when : [when], confidence, source, seen, page });

const isOpen = true;

// prettier-ignore
const ROWS = [
  row('processingTimes', { isOpen }, ['A', OFFICIAL, 2025], 'processingTimes'),
  row('localOffice', { isOpen, forms: ['I-485', 'N-400', 'N-600'], officeKinds: ['national-benefits-center'] }, ['A', OFFICIAL, 2022], 'processingTimes'),
  row('newOffice', { newest: ['transferred'], officeKinds: ['service-center'] }, ['B', GUIDES, 2025], 'processingTimes'),
  row('inquiryDay', { isOpen }, ['A', OFFICIAL, 2025], 'processingTimes'),
  row('bothLate', { isOpen, subtypes: ['147-C9', '141B-OTH'] }, ['A', OFFICIAL, 2022], null),
  row('ask', [{ isOpen }, { newest: ['returned'] }, { newest: ['card-problem'] }, { newest: ['card-mailed'], isTextDayPast: true }], ['A*', REPRINTED, 2025], 'eRequest'),
  row('faster', { isOpen, forms: ['I-90', 'I-102', 'I-129F', 'I-130', 'I-131', 'I-360', 'I-485', 'I-485J', 'I-539', 'I-589', 'I-601', 'I-601A', 'I-730', 'I-751', 'I-765', 'I-821', 'I-821D', 'I-824', 'I-918', 'N-400', 'N-565', 'N-600'] }, ['A', OFFICIAL, 2024], 'expedite'),
  row('premium', [{ isOpen, flags: ['isPremiumProcessed', 'isPremiumProcessing'] }, { isOpen, proven: ['premium'] }], ['B', GUIDES, 2026], 'premium'),
  row('contact', [{ isOpen }, { newest: ['missed'] }, { newest: ['returned'] }], ['A', OFFICIAL, 2025], 'contact'),
  row('visit', [{ isOpen, forms: ['I-90', 'I-751'], proven: ['received'] }, { isOpen, forms: ['I-485'] }], ['A', OFFICIAL, 2024], 'officeVisit'),
  row('congress', { isOpen }, ['B', GUIDES, 2025], null),
  row('ownFile', {}, ['A*', REPRINTED, 2024], 'ownFile'),
  row('pauses', { newest: ['hold'] }, ['B', GUIDES, 2026], 'newsroom'),
  row('discretion', { forms: ['I-485'], newest: ['evidence-requested', 'intent-notice'] }, ['B', GUIDES, 2026], 'newsroom'),
  row('moved', [{ isOpen }, { newest: ['returned'] }], ['A', OFFICIAL, 2025], 'addressChange'),
  row('sponsorMoved', { forms: ['I-485', 'I-130'] }, ['B', GUIDES, 2025], 'i865'),
  row('wrongData', [{ newest: ['card-mailed', 'card-delivered'] }, { proven: ['data-change'] }], ['A*', REPRINTED, 2024], 'eRequest'),
  row('paperCase', { flags: ['nonElisPaperFiled'] }, ['A*', REPRINTED, 2022], 'account'),
  row('lawyerForm', { title: /^Form G-28 Was Rejected/i }, ['B', GUIDES, 2025], null),
  row('withdrawal', { isOpen, title: /^Withdrawal Request Received$/i }, ['B', GUIDES, 2025], null),
  row('fingerprints', { newest: ['biometrics-scheduled'] }, ['B', GUIDES, 2023], 'account'),
  row('interview', { newest: ['interview-scheduled'] }, ['B', GUIDES, 2025], null),
  row('moveAsked', { codes: ['HE'] }, ['A', CODE_LIST, 2026], null),
  row('calledOff', [{ codes: ['FKA', 'FKB', 'IXAA', 'IXAB'] }, { title: /^Interview Cancelled/i }], ['A*', CODE_LIST, 2022], null),
  row('evidence', [{ newest: ['evidence-requested'] }, { isAsked: true }], ['A', OFFICIAL, 2025], 'account'),
  row('denyIntended', [{ newest: ['intent-notice'], codes: ['FE', 'II'] }, { newest: ['intent-notice'], title: /intent(?:ion)? to deny/i }], ['A', OFFICIAL, 2025], null),
  row('revokeIntended', [{ newest: ['intent-notice'], codes: ['FC', 'FCA0', 'FCB0', 'FD', 'IU', 'IV', 'NI', 'IYA'] }, { newest: ['intent-notice'], title: /intent(?:ion)? to (?:revoke|rescind|terminate)/i }], ['B', GUIDES, 2025], null),
  row('intentDropped', { codes: ['FWA', 'FWB'] }, ['A', CODE_LIST, 2026], null),
  row('requestCancelled', { title: /^Cancellation Notice for Request for Additional Evidence$/i }, ['B', CODE_LIST, 2025], null),
  row('asylumFee', [{ isOpen, forms: ['I-589'] }, { isOpen, subtypes: ['147-C8'] }], ['A*', REPRINTED, 2026], 'asylumFee'),
  row('disability', { isAppointmentAhead: true }, ['A', OFFICIAL, 2024], 'accommodations'),
  row('oath', [{ forms: ['N-400'], proven: ['approved'], notProven: ['document-produced'] }, { forms: ['N-400'], newest: ['oath'] }], ['B', GUIDES, 2024], null),
  row('newTest', { isOpen, forms: ['N-400'], notProven: ['interview-done', 'civics-english'], filedFrom: '2025-10-20' }, ['B', GUIDES, 2025], 'citizenship'),
  row('oldTest', { isOpen, forms: ['N-400'], notProven: ['interview-done', 'civics-english'], filedTo: '2025-10-19' }, ['B', GUIDES, 2025], 'citizenship'),
  row('registration', { forms: ['G-325R'] }, ['A', OFFICIAL, 2025], 'registration'),
  row('cardByMail', { newest: ['card-ordered-produced', 'card-mailed'] }, ['A', OFFICIAL, 2023], 'cards'),
  row('cardNotHere', [{ newest: ['card-mailed'], isTextDayPast: true }, { codes: ['LED'] }, { title: /^Card Was Delivered/i }], ['A*', REPRINTED, 2022], 'eRequest'),
  row('cameBack', [{ newest: ['returned'], codes: ['LFA', 'LGA', 'MFA', 'MFC', 'Card Undeliverable'] }, { newest: ['returned'], title: /^(?:Card|Document|Travel Document) Was (?:Returned|Determined As Undeliverable)/i }], ['B', GUIDES, 2022], 'addressChange'),
  row('neitherCameNorBack', [{ codes: ['LFC'] }, { title: /^Document Was Mailed But Not Returned To USCIS$/i }], ['A', CODE_LIST, 2022], 'eRequest'),
  row('letterCameBack', [{ newest: ['returned'], codes: ['HB'] }, { title: /^Notice Was Returned/i }], ['A*', REPRINTED, 2024], 'addressChange'),
  row('denied', { newest: ['denied', 'revoked-rescinded-terminated'] }, ['A', OFFICIAL, 2024], 'appeals'),
  row('inPart', { newest: ['decided-in-part'] }, ['A', CODE_LIST, 2026], null),
  row('appealEnded', [{ codes: ['EI', 'OB', 'OF', 'OG', 'EX0'] }, { title: /^(?:Appeal(?:\/Motion)? Was (?:Dismissed|Terminated)|Withdrawal Of My Appeal)/i }], ['A', CODE_LIST, 2026], null),
  row('appealWon', [{ codes: ['OA'] }, { title: /^Appeal (?:Was )?Approved$/i }], ['A*', CODE_LIST, 2026], null),
  row('toCourt', [{ codes: ['BF'] }, { title: /^Case Was Sent To The Executive Office (?:for|of) Immigration Review$/i }], ['A*', CODE_LIST, 2026], null),
  row('leaving', { isOpen, forms: ['I-485'] }, ['B', GUIDES, 2025], 'travel'),
  row('travelPaper', { isOpen, forms: ['I-589', 'I-821', 'I-821D'] }, ['B', GUIDES, 2025], 'travel'),
  row('shorterCards', { isOpen, subtypes: ['147-A3', '147-A5', '147-A10', '147-C8', '147-C9', '147-C10'] }, ['B', GUIDES, 2025], null),
  row('receiptExtends', { isOpen, forms: ['I-751', 'I-90'], proven: ['received'] }, ['B', GUIDES, 2025], null),
  row('daca', { forms: ['I-821D'], subtypes: ['149-CAT'] }, ['A*', REPRINTED, 2025], 'daca'),
  row('petitionApproved', [{ forms: ['I-130', 'I-140', 'I-129F'], newest: ['approved'] }, { codes: ['KO'] }, { title: /^Case Was Sent To The Department of State$/i }], ['B', GUIDES, 2025], 'visas'),
  row('consulateNotified', [{ codes: ['IJ'] }, { title: /USCIS Notified The U\.?S\.? Consulate/i }], ['A', CODE_LIST, 2026], 'visas'),
  row('lostCard', [{ newest: ['card-delivered'] }, { codes: ['LFC'] }], ['A', OFFICIAL, 2025], 'forms'),
  row('lawyer', [{ newest: ['denied', 'intent-notice', 'revoked-rescinded-terminated', 'decided-in-part', 'missed'] }, { proven: ['removal-papers'] }, { codes: ['EC', 'ED', 'EGB', 'EGD', 'EHB', 'EHD', 'FCA0'] }], ['A*', REPRINTED, 2025], 'legalHelp'),
];

const LINK_ONLY: ReadonlySet<string> = new Set(['discretion']);

export const NEXT_STEPS: readonly NextStep[] = ROWS.map((one) =>
  LINK_ONLY.has(one.id) ? { ...one, isLinkOnly: true } : one,
);
