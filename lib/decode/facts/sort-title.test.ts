import { describe, expect, it } from 'vitest';
import type { SortedTitle } from '../../tables/status-titles.ts';
import { STATUS_TITLES, TITLE_ROWS } from '../../tables/status-titles.ts';
import { TITLE_PARTS, SENTENCE_PATTERNS, SPANISH_PATTERNS, TITLE_PATTERNS } from '../../tables/title-grammar.ts';
import { sortByGrammar, sortTitle } from './sort-title.ts';

/** "row: step, step", or "unsorted". */
function said(sorted: SortedTitle | undefined): string {
  if (sorted === undefined) return 'unsorted';
  const steps = [...(sorted.step === null ? [] : [sorted.step]), ...(sorted.also ?? [])];
  return `${sorted.row}: ${steps.join(', ')}`;
}

describe('the grammar of titles', () => {
  it.each(STATUS_TITLES)(
    'sorts "$title" as the table does',
    ({ title, row, stage, step, also, isReturn, isToCourt, settles }) => {
      const byTable = { row, stage, step, also, isReturn, isToCourt, settles };
      expect({
        also: undefined,
        isReturn: undefined,
        isToCourt: undefined,
        settles: undefined,
        ...sortByGrammar(title),
      }).toEqual(byTable);
    },
  );

  it('names only parts and rows that exist, and writes each pattern in plain small words', () => {
    const parts = TITLE_PARTS.map(([name]) => `{${name}}`);
    for (const { says, row } of [...TITLE_PATTERNS, ...SENTENCE_PATTERNS, ...SPANISH_PATTERNS]) {
      expect(Object.keys(TITLE_ROWS)).toContain(row);
      expect(
        (says.match(/\{[^}]*\}/g) ?? []).filter((part) => !parts.includes(part)),
        says,
      ).toEqual([]);
      expect(says.replace(/\{[^}]*\}/g, ''), says).toMatch(/^[a-z0-9 [\]()|]+$/);
    }
  });

  it.each([
    // The same words in another order, voice or number
    [
      'Response To USCIS’ Request For Evidence Was Received And Case Processing Has Resumed',
      'response-received: response-received',
    ],
    ['Response To Request For Evidence Was Received', 'response-received: response-received'],
    ['Notice Of Intent To Deny Was Sent', 'intent-notice: intent-notice'],
    ['Notice Of Intent To Revoke Was Sent', 'intent-notice: intent-notice'],
    ['Case Was Denied And My Decision Was Mailed', 'denied: denied'],
    ['Case Was Denied And A Decision Notice Was Mailed To You', 'denied: denied'],
    ['Request for Evidence Was Sent', 'evidence-requested: evidence-requested'],
    ['Request For Additional Evidence Was Mailed', 'evidence-requested: evidence-requested'],
    ['Interview Is Scheduled', 'interview: interview-scheduled'],
    ['My Interview Was Canceled', 'interview: interview-off'],
    ['Fingerprints Were Taken', 'biometrics: biometrics-taken'],
    ['Biometric Services Appointment Was Scheduled', 'biometrics: biometrics-scheduled'],
    ['Employment Authorization Document Was Produced', 'production: card-ordered-produced'],
    ['Card Is Being Produced', 'production: card-ordered-produced'],
    ['Travel Document Was Produced', 'production: document-produced'],
    ['Duplicate Notice Was Sent', 'side-notices: other-notices'],
    ['Case Was Transferred', 'transferred: transferred'],
    ['Petition Was Approved', 'approved: approved'],
    ['Your Application Has Been Denied', 'denied: denied'],
    ['Motion Was Denied', 'appeal: appeal-litigation'],
    ['My Appeal Was Denied', 'appeal: appeal-litigation'],
    ['Case Approval Was Reaffirmed', 'approved-after-review: approved'],
    ['Case Was Placed On Hold', 'hold: hold'],
    ['Oath Ceremony Was Cancelled', 'oath: '],
    ['Case Was Rejected For Form Not Signed', 'ended-rejected: rejected'],
    ['Certificate of Citizenship Was Issued', 'production: document-produced'],
  ])('"%s" is sorted as %s', (title, expected) => expect(said(sortTitle(title, 'I-485'))).toBe(expected));
});

describe('a title stays unsorted', () => {
  it.each([
    // A word more that turns it round
    'Case Was Not Approved',
    'Case Was Never Approved',
    'Case Was Almost Approved',
    'Case Was Partially Approved',
    'Case Was Approved In Part',
    'Case Was Approved In Error',
    'Case Was Approved And Reopened',
    'Case Was Approved And Revoked',
    'Case Was Approved And Later Denied',
    'Case Was Approved By Mistake',
    'Case Was Approved For Some Beneficiaries',
    'Case Was Approved Pending Payment',
    'Case Was Approved Subject To Conditions',
    'Case Was Approved On Appeal',
    'Case Was Approved And A Denial Notice Was Sent',
    'Case Was Denied And An Approval Notice Was Sent',
    'Case Was Denied In Part',
    'Case Was Denied Without Prejudice',
    'Case Was Denied And Certified',
    'Case Was Neither Approved Nor Denied',
    'Case Will Be Approved',
    'Case Will Be Denied',
    'Case May Be Denied',
    'Case Could Not Be Approved',
    'Case Is Not Being Actively Reviewed',
    'Case Is No Longer Being Reviewed',
    'Case Was Unapproved',
    'Case Approval',
    'Approved',
    'Denied',
    // Not what was asked for
    'Request To Withdraw Case Was Received',
    'Request To Cancel Interview Was Received',
    'Request To Reopen Case Was Received',
    'Request To Reconsider Denial Was Received',
    'Request For Evidence Was Received',
    'Request For Evidence Was Cancelled',
    'Request For Evidence Was Withdrawn',
    'Request For Evidence Will Be Sent',
    'Request For Evidence Was Returned As Undeliverable',
    'Request For Evidence Response Deadline Was Extended',
    'Request For Approval Was Received',
    'Request For Interview Was Denied',
    'Response Was Received',
    'Response To Notice Of Denial Was Received',
    'Response To Request For Evidence Was Not Received',
    // Appeals, motions, certified decisions
    'Motion To Reopen Was Approved',
    'Motion To Reopen Was Denied',
    'Motion Was Granted',
    'Appeal Was Sustained And Case Was Approved',
    'Appeal Of Denied Case Was Received',
    'Appeal Was Not Dismissed',
    'Case Denial Was Certified',
    'Certified Denial Of My Case Was Reversed By The Appellate Authority',
    'Denial Was Overturned By Court',
    'Denial Was Rescinded',
    'Revocation Was Reversed',
    'Case Revocation Was Cancelled',
    'Case Approval Was Not Revoked',
    'Case Approval Was Not Affirmed',
    'Case Approval Was Suspended',
    'Case Approval Was Reconsidered',
    // Intents
    'Intent To Approve Notice Was Sent',
    'Notice Of Intent To Deny Was Withdrawn',
    'Notice Of Intent To Deny Was Not Sent',
    'Notice Of Intent To Deny Was Overcome',
    'Termination Notice Was Rescinded',
    'Termination Notice Was Cancelled',
    'Withdrawal Notice Was Sent',
    'Withdrawal Of Revocation Notice Was Sent',
    // Appointments
    'Interview Was Not Scheduled',
    'Interview Was Waived',
    'Interview Will Be Scheduled',
    'Interview Was Not Completed',
    'Interview Was Rescheduled And Cancelled',
    'Interview Cancellation Was Withdrawn',
    'Next Step Is an Interview',
    'Biometrics Appointment Was Cancelled',
    'Biometrics Appointment Was Rescheduled',
    'Biometrics Appointment Was Missed',
    'Fingerprints Were Not Taken',
    'Fingerprints Were Taken In Error',
    'Fingerprint Review Was Completed',
    'Fingerprint Fee Was Refunded',
    'Fingerprint Fee Was Not Received',
    'Oath Ceremony Was Rescheduled',
    'Oath Ceremony Was Missed',
    'Recommended For Denial',
    'Not Recommended For Approval',
    // Cards and papers
    'Card Was Not Produced',
    'Card Production Was Stopped',
    'Card Could Not Be Delivered',
    'Card Was Mailed To Your Attorney',
    'Card Was Mailed To Another Address',
    'Card Was Returned By USCIS',
    'Document Was Mailed To Another Office',
    'Document Was Returned By USCIS',
    'Document Was Not Delivered To Me By The Post Office',
    'Card Will Be Produced',
    'Card Request Was Denied',
    'Duplicate Card Was Denied',
    'Notice Was Mailed',
    'Certificate Of Naturalization Was Revoked',
    'Certificate Of Naturalization Was Not Issued',
    'This project produced your new card',
    // Other ends
    'Case Was Not Rejected',
    'Case Was Rejected In Error',
    'Case Was Not Terminated',
    'Case Was Terminated In Error And Reopened',
    'Case Was Closed',
    'Case Closed',
    'Case Was Administratively Closed And Reopened',
    'Case Was Reopened And Denied',
    'Case Was Not Reopened',
    'Case Is Not On Hold',
    'Case Is On Hold Because Of Fraud',
    'Case Was Transferred To Immigration Court',
    'Case Was Sent To An Enforcement Agency',
    'Case Was Received By The Immigration Court',
    'Case Was Received In Error',
    'Form I-130 Was Approved',
    'Form I-693 Was Received',
    'Employer Was Approved',
    'Fee Waiver Was Denied',
    'Fees Were Not Waived',
    // Other alphabets and characters may say anything
    'Case Was ≠ Approved',
    'Case Was Approved ✗',
    'Дело: Case Was Approved',
    'Case Was Approved 不是',
    '',
    ' ',
    'USCIS',
  ])('"%s"', (title) => expect(said(sortTitle(title, 'I-485'))).toBe('unsorted'));

  it('when it is longer than any title', () => {
    expect(sortTitle(`Case Was Approved${' '.repeat(10)}${'and '.repeat(200)}`, 'I-485')).toBeUndefined();
  });

  it('with any one word put in or taken out, unless the grammar says each word of it too', () => {
    const turning = [
      'not',
      'never',
      'partially',
      'appeal',
      'motion',
      'without',
      'unless',
      'cancelled',
      'reopened',
      'withdrawn',
    ];
    const wrong = STATUS_TITLES.flatMap(({ title, row }) => {
      const words = title.split(' ');
      return turning.flatMap((word) =>
        words.flatMap((_, at) => {
          const turned = [...words.slice(0, at), word, ...words.slice(at)].join(' ');
          const sorted = sortTitle(turned, null);
          return sorted?.row === row && !SAME_WITH_ONE_WORD_MORE.has(turned) ? [turned] : [];
        }),
      );
    });
    expect(
      wrong,
      'Let the pattern refuse the word that turns it, or add the title to SAME_WITH_ONE_WORD_MORE.',
    ).toEqual([]);
  });
});

/** Read one by one: the word more leaves the row right, since both titles are titles of USCIS. */
const SAME_WITH_ONE_WORD_MORE = new Set([
  'Appeal motion Was Dismissed',
  'Premium Processing Case is not Eligible for Pre-Certification',
  'Special Immigrant Juvenile Deferred Action not Granted',
]);

describe('a title as it is sent', () => {
  it.each([
    ['entities', 'Case Is Being Actively Reviewed By&nbsp;USCIS', 'under-review: officer-review'],
    [
      'an apostrophe as an entity',
      'Response To USCIS&#39; Request For Evidence Was Received',
      'response-received: response-received',
    ],
    ['markup', '<p>Case <b>Was Approved</b></p>', 'approved: approved'],
    ['invisible characters', 'Case Was\u200b Approved\ufeff', 'approved: approved'],
    ['capitals and a full stop', 'NEW CARD IS BEING PRODUCED.', 'production: card-ordered-produced'],
    ['a script, which says nothing', '<script>x</script>Case Was Denied', 'denied: denied'],
    ['Spanish', 'Caso Fue Aprobado', 'approved: approved'],
    ['Spanish with accents', 'Aprobación De Caso Reafirmada', 'approved-after-review: approved'],
    ['Spanish that no list gives', 'Caso No Fue Aprobado', 'unsorted'],
  ])('is sorted with %s', (_how, title, expected) => expect(said(sortTitle(title, null))).toBe(expected));
});

describe('a sentence of the status history', () => {
  it.each([
    ['We received your Form I-485', 'received: received'],
    [
      'We received your Form I-485, Application to Register Permanent Residence or Adjust Status.',
      'received: received',
    ],
    [
      'On March 1, 2026, we approved your Form I-485, Application to Register Permanent Residence or Adjust Status, Receipt Number IOE0912345678.',
      'approved: approved',
    ],
    ['We approved your Form I-485 and mailed you an approval notice', 'approved: approved'],
    ['We are actively reviewing your Form I-485.', 'under-review: officer-review'],
    ['We scheduled you for a biometrics appointment', 'biometrics: biometrics-scheduled'],
    ['We sent a request for initial evidence for your Form I-485', 'evidence-requested: evidence-requested'],
    ['We produced your new card', 'production: card-ordered-produced'],
  ])('"%s" is sorted as %s', (title, expected) => expect(said(sortTitle(title, 'I-485'))).toBe(expected));

  it.each([
    'We approved your Form I-485J, Confirmation of Bona Fide Job Offer or Request for Job Portability',
    'We received your Form I-693',
    'We received your Form G-28',
    'We approved your Form I-130 and your Form I-485',
    'We approved your Form I-485 in part',
    'We approved your Form I-485 but later revoked it',
    'We did not approve your Form I-485',
    'We received your Form I-485 and returned it',
    'We received your request to withdraw your Form I-485',
    'We received your response for your Form I-485',
    'We sent a request for initial evidence for your Form I-485 by mistake',
    'We reopened and approved your Form I-485',
    'We cancelled your biometrics appointment',
    'We did not produce your new card',
    'We received your Form',
  ])('"%s" stays unsorted on an I-485', (title) => expect(said(sortTitle(title, 'I-485'))).toBe('unsorted'));

  it('counts only where the form of the case is known', () => {
    expect(said(sortTitle('We approved your Form I-485', null))).toBe('unsorted');
  });
});
