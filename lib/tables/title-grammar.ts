// How USCIS builds its status titles and sentences: patterns of whole titles, each read by hand, with the row and steps it proves.
// Data only; sort-title.ts matches. A pattern says every word of a title: one word it does not name, and the title stays unsorted.
//
// Words are in small letters without punctuation, as looseTitle leaves them ("by USCIS" gone). `[x]` may be missing, `(a|b)` is one of
// them, `{name}` is a part of TITLE_PARTS. Source of every pattern: the titles of status-titles.ts, whose parts it joins as those titles do.
import type { StepId } from './codes.ts';
import type { SortedTitle, TitleRow } from './status-titles.ts';

/** Groups of words that stand for each other in titles. A part may use parts named before it. */
export const TITLE_PARTS: readonly (readonly [name: string, words: string])[] = [
  ['a', '(a|an|the|my|your)'],
  ['case', '[(my|your|the)] (case|petition|application|petition application)'],
  ['was', '[(was|were|is|has been|have been)]'],
  ['sent', '(sent|mailed|emailed|e mailed|issued) [to (me|you)]'],
  [
    'card',
    '[(my|your|the|a)] [(new|replacement)] (card|permanent resident card|green card|employment authorization (document|card))',
  ],
  [
    'paper',
    '[(my|your|the|a)] (document|travel document|advance parole document|reentry permit|refugee travel document)',
  ],
  ['cancelled', '(cancelled|canceled)'],
  ['evidence', '[(initial|additional|more|initial and additional)] evidence'],
  ['reason', '(incorrect fee|form not signed|incorrect form version|payment not signed)'],
  ['form', 'form §'],
];

/**
 * Words that turn a title round. They decide first: a title that holds one is compared only with patterns that write that very word.
 */
export const GUARD_WORDS: readonly RegExp[] = [
  /^appe(?:al|llate)/,
  /^motions?$/,
  /^certif(?:y|ied|ication)/,
  /^re-?open/,
  /^cancel/,
  /^(?:re|de)schedul/,
  /^respon(?:se|d)/,
  /^request/,
  /^withdr/,
  /^partial|^parts?$|^some$|^split$/,
  /^inten[dt]/,
  /^(?:no|not|never|cannot|nor|without|un\w+)$/,
  /^(?:will|would|may|might|should|could|must|if|unless|until|before|pending)$/,
  /^(?:deny|denie|denial)/,
  /^reject/,
  /^revo[kc]/,
  /^resci/,
  /^revers/,
  /^remand/,
  /^dismiss/,
  /^terminat/,
  /^abandon/,
  /^refund/,
  /^error/,
  /^expedite/,
];

export interface TitlePattern extends Omit<SortedTitle, 'stage'> {
  /** All words of the title. */
  says: string;
}

const p = (says: string, row: TitleRow, step: StepId | null, more: Partial<TitlePattern> = {}): TitlePattern => ({
  says,
  row,
  step,
  ...more,
});

const APPEAL = { also: ['appeal-litigation'] } as const;

// prettier-ignore
export const TITLE_PATTERNS: readonly TitlePattern[] = [
  // Received
  p('{case} {was} received [and {a} receipt notice [was] {sent}]', 'received', 'received'),
  p('{case} {was} accepted [(by|at) [the]] lockbox', 'received', 'received'),
  p('{case} is pending at a local office', 'received', 'received'),
  p('(fee|fees) {was} waived', 'received', 'received'),
  p('fingerprint fee {was} received', 'received', 'received'),
  p('immigrant visa fee payment {was} received', 'received', 'received'),
  p('filed under known employer pilot', 'received', 'received'),

  // Under review
  p('{case} is [currently] being [actively] reviewed', 'under-review', 'officer-review'),
  p('{case} is [actively] under review', 'under-review', 'officer-review'),
  p('is currently processing {case}', 'under-review', 'officer-review'),
  p('{case} was submitted for quality review based on an approval recommendation', 'under-review', 'officer-review'),
  p('recommended for approval', 'under-review', 'officer-review'),
  p('{case} remains pending', 'under-review', null),

  // Asked, intended, answered
  p('[a] request for {evidence} {was} {sent}', 'evidence-requested', 'evidence-requested'),
  p('cancellation notice for request for additional evidence', 'side-notices', 'other-notices', { settles: 'evidence-requested' }),
  p('[cwr] [a] notice of intent to (deny|revoke|rescind|terminate) {was} {sent}', 'intent-notice', 'intent-notice'),
  p('[an] intent to (deny|revoke|rescind|terminate) notice {was} {sent}', 'intent-notice', 'intent-notice'),
  p('notice explaining actions {was} mailed', 'intent-notice', 'intent-notice'),
  p('response to [uscis] (request for {evidence}|notice of intent [to (deny|revoke|rescind|terminate)]) {was} received [and [case] processing has resumed]', 'response-received', 'response-received'),

  // Biometrics and interview
  p('[fingerprint and] (biometrics|biometric) [(service|services)] appointment {was} scheduled', 'biometrics', 'biometrics-scheduled'),
  p('[{case} was updated to show] fingerprints {was} taken', 'biometrics', 'biometrics-taken'),
  p('{case} was updated to show that no one appeared for in person processing', 'missed', 'missed'),
  p('{case} is ready to be scheduled for an interview', 'interview', 'interview-queued'),
  p('[(an|my|your)] interview {was} scheduled', 'interview', 'interview-scheduled'),
  p('[(an|my|your)] interview {was} rescheduled', 'interview', 'interview-scheduled'),
  p('[(an|my|your)] interview {was} {cancelled} [and notice ordered]', 'interview', 'interview-off'),
  p('[(an|my|your)] interview was completed [and {case} must be reviewed]', 'interview', 'interview-done'),

  // Approved
  p('{case} {was} approved [and [{a}] (decision|approval) [notice] [was] {sent}]', 'approved', 'approved'),
  p('{case} {was} approved and notified the us consulate or port of entry', 'approved', 'approved'),
  p('(approval case|case approval) decision {was} rendered', 'approved', 'approved'),
  p('special immigrant juvenile form i 360 approved with deferred action', 'approved', 'approved'),
  p('{case} approval was (affirmed|reaffirmed) [and mailed back to [the] department of state]', 'approved-after-review', 'approved'),
  p('{case} was not revoked or {cancelled}', 'approved-after-review', 'approved'),

  // Denied
  p('{case} {was} denied [and [{a}] (decision|denial) [notice] [was] {sent}]', 'denied', 'denied'),
  p('{case} {was} denied status was withdrawn and a decision will be mailed', 'denied', 'denied'),
  p('{case} {was} denied because no imdac data', 'denied', 'denied'),
  p('primary and ancillary benefits were denied', 'denied', 'denied'),
  p('certified approval of {case} was reversed by [the] appellate authority', 'denied', 'denied', APPEAL),

  // Appeals, motions and certified decisions decide nothing else
  p('{case} approval was certified', 'appeal', 'approved', APPEAL),
  p('certified denial of {case} was affirmed by [the] appellate authority', 'appeal', 'appeal-litigation'),
  p('denial was upheld by court', 'appeal', 'appeal-litigation'),
  p('[(my|your|the)] appeal {was} approved', 'appeal', 'appeal-litigation', { also: ['transferred'], isReturn: true }),
  p('[(my|your|the)] (appeal|motion|appeal motion) {was} (received|dismissed|denied|rejected)', 'appeal', 'appeal-litigation'),
  p('[(my|your|the)] appeal was terminated [and a notice was mailed to me]', 'appeal', 'appeal-litigation'),
  p('withdrawal of [(my|your|the)] appeal was acknowledged', 'appeal', 'appeal-litigation'),
  p('[(my|your|the)] appeal was remanded to the originating office for consideration', 'transferred-elsewhere', 'transferred', { ...APPEAL, isReturn: true }),

  // Other ends
  p('{case} {was} rejected', 'ended-rejected', 'rejected'),
  p('{case} {was} rejected because (i sent an incorrect fee|i did not sign my form|it was improperly filed|my check or money order is not signed|the version of the form i sent is no longer accepted)', 'ended-rejected', 'rejected'),
  p('{case} {was} rejected for {reason} [{reason}] [and {reason}]', 'ended-rejected', 'rejected'),
  p('{case} {was} rejected for insufficient funds', 'ended-rejected', 'rejected'),
  p('resubmitted fee was not accepted', 'ended-rejected', 'rejected'),
  p('{case} approval {was} [automatically] revoked', 'ended-revoked', 'revoked-rescinded-terminated'),
  p('{case} {was} [automatically] (revoked|terminated)', 'ended-revoked', 'revoked-rescinded-terminated'),
  p('[a] (revocation|termination|status termination) notice {was} {sent}', 'ended-revoked', 'revoked-rescinded-terminated'),
  p('student employment authorization document automatically terminated', 'ended-revoked', 'revoked-rescinded-terminated'),
  p('{case} {was} administratively closed', 'ended-withdrawn', 'withdrawn-closed'),
  p('{case} closed benefit received by other means', 'ended-withdrawn', 'withdrawn-closed'),
  p('[a] withdrawal (acknowledgement|acknowledgment) notice {was} {sent}', 'ended-withdrawn', 'withdrawn-closed'),
  p('abandoned for (other reasons|undeliverable requests to appear for fingerprinting)', 'ended-withdrawn', null),

  // Oath, card and document
  p('oath ceremony (to be scheduled|in line to be scheduled)', 'oath', 'oath'),
  p('[(my|your)] oath ceremony {was} scheduled', 'oath', 'oath'),
  p('[(my|your)] oath ceremony notice {was} {sent}', 'oath', 'oath'),
  p('[(my|your)] oath ceremony {was} {cancelled}', 'oath', null, { settles: 'oath' }),
  p('{card} (was|is being|has been) produced', 'production', 'card-ordered-produced'),
  p('{paper} (was|has been) produced', 'production', 'document-produced'),
  p('[(my|your)] certificate of (naturalization|citizenship) was issued', 'production', 'document-produced'),
  p('replacement certificate was issued', 'production', 'document-produced'),
  p('({card}|{paper}) {was} mailed [to (me|you)]', 'mailed', 'card-mailed'),
  p('{card} {was} picked up by the (united states|us) postal service', 'mailed', 'card-mailed'),
  p('document was mailed but not returned to uscis', 'mailed', null),
  p('({card}|{paper}) was delivered to (me|you) by the post office', 'delivered', 'card-delivered'),
  p('({card}|{paper}) was personally delivered to (me|you)', 'delivered', 'card-delivered'),

  // Came back
  p('({card}|{paper}) (was|is being) returned to uscis [by [the] post office]', 'returned-by-post', 'returned'),
  p('({card}|{paper}) was returned to uscis and (is being|will be) held [for 180 days]', 'returned-by-post', 'returned'),
  p('({card}|{paper}) was (returned|determined) as undeliverable [by the post office]', 'returned-by-post', 'returned'),
  p('({card}|{paper}) is being held for 180 days', 'returned-by-post', 'returned'),
  p('notice was returned to uscis because the post office could not deliver it', 'returned-by-post', 'returned'),
  p('({card}|{paper}) [was] destroyed [(after held it for 180 days|and letter was received)]', 'returned-destroyed', 'returned'),
  p('({card}|{paper}) was received along with my letter', 'returned-by-holder', 'returned'),
  p('document and letter was received [and under review]', 'returned-by-holder', 'returned'),

  // Moved, reopened, on hold
  p('{case} {was} transferred [(to another office|and [a] new office has jurisdiction)]', 'transferred', 'transferred'),
  p('{case} was transferred to (an asylum office|international office consulate)', 'transferred', 'transferred'),
  p('{case} was transferred to schedule an interview', 'transferred', 'transferred', { also: ['interview-queued'] }),
  p('{case} was received at another office', 'transferred', 'transferred'),
  p('{case} was sent to the department of state', 'transferred-elsewhere', 'transferred'),
  p('department of state sent case to uscis for review', 'transferred-elsewhere', 'transferred', { isReturn: true }),
  p('{case} was sent to the administrative appeals office for review', 'transferred-elsewhere', 'transferred', APPEAL),
  p('{case} was relocated from administrative appeals office to uscis originating office', 'transferred-elsewhere', 'transferred', { isReturn: true }),
  p('{case} was sent to the executive office (of|for) immigration review', 'transferred-elsewhere', 'transferred', { ...APPEAL, isToCourt: true }),
  p('{case} was returned to uscis by the executive office (of|for) immigration review', 'transferred-elsewhere', 'transferred', { isReturn: true }),
  p('{case} {was} reopened [for reconsideration]', 'reopened', 'reopened'),
  p('{case} is on hold [because of pending litigation]', 'hold', 'hold'),
  p('{case} (is|was) placed on hold', 'hold', 'hold'),
  p('{case} is no longer on hold [because of pending litigation]', 'hold-lifted', null, { settles: 'hold' }),

  // Side matters: they say nothing of how far a case is
  p('[(a|an)] (amended|continuation|duplicate|eligibility) notice {was} {sent}', 'side-notices', 'other-notices'),
  p('[termination of] litigation notice was mailed', 'side-notices', 'appeal-litigation'),
  p('correspondence was received [and is reviewing it]', 'side-notices', null),
  p('cnmi semiannual report (received|rejected)', 'side-notices', null),
  p('travel authorization decision posted', 'side-notices', null),
  p('petition (withdrawn|business terminated) over 180 days not automatically revoked', 'side-notices', null),
  p('special immigrant juvenile deferred action (granted|not granted|terminated)', 'side-notices', 'other-notices'),
  p('expedite request {was} (received|approved|denied)', 'side-requests', null),
  p('request for additional information received', 'side-requests', null),
  p('request to reschedule my appointment {was} received', 'side-requests', null),
  p('request was (processed|rejected)', 'side-requests', null),
  p('request for a duplicate card was approved', 'side-requests', null),
  p('request for premium processing services was received', 'side-requests', 'premium'),
  p('premium processing case is [not] eligible for pre certification', 'side-requests', 'premium'),
  p('withdrawal request {was} received', 'side-requests', null),
  p('form g 28 was rejected because it was improperly filed', 'side-requests', null),
  p('(date of birth|name) was updated', 'side-data', 'data-change'),
  p('fee refund was mailed', 'side-data', 'other-notices'),
  p('fee will be refunded', 'side-data', 'other-notices'),
  p('premium processing fee will be refunded', 'side-data', 'premium'),
  p('issue with payment', 'side-fee', 'fee-problem'),
  p('case status', 'no-statement', null),
];

/**
 * Sentences of the status history. `{form}` is the number and name of a form; such a sentence speaks of this case only where that is the
 * form of this case ("We approved your Form I-485J" on an I-485 says nothing of the I-485).
 */
// prettier-ignore
export const SENTENCE_PATTERNS: readonly TitlePattern[] = [
  p('we received your {form} [and (sent|mailed|emailed) you a receipt notice]', 'received', 'received'),
  p('we approved your {form} [[and] [we] (sent|mailed|emailed) you an approval notice]', 'approved', 'approved'),
  p('we denied your {form}', 'denied', 'denied'),
  p('we transferred your {form} [to another office]', 'transferred', 'transferred'),
  p('we (are|began) [actively] reviewing your {form}', 'under-review', 'officer-review'),
  p('we scheduled you for a (biometrics|biometric) [services] appointment [for your {form}]', 'biometrics', 'biometrics-scheduled'),
  p('we sent [you] a request for {evidence} for your {form}', 'evidence-requested', 'evidence-requested'),
  p('we produced your new card [for your {form}]', 'production', 'card-ordered-produced'),
];

/** Titles in Spanish that serve where the English one is missing, as USCIS's own examples or live answers give them. */
// prettier-ignore
export const SPANISH_PATTERNS: readonly TitlePattern[] = [
  p('caso fue aprobado', 'approved', 'approved'),
  p('aprobacion de caso reafirmada', 'approved-after-review', 'approved'),
  p('esta procesando su caso actualmente', 'under-review', 'officer-review'),
];
