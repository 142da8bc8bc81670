import { describe, expect, it } from 'vitest';
import type { StepId } from './codes.ts';
import { EVENT_CODES, eventCodeOf, stepsOfCode } from './event-codes.ts';
import { RETURNED_BY_CODE, SENT_TO_COURT_BY_CODE, STEP_TRAITS } from './form-steps.ts';
import { STATUS_TITLES, statusTitleOf } from './status-titles.ts';

/** How a case as a whole can be decided or end. */
const ENDS: readonly StepId[] = ['approved', 'denied', 'rejected', 'revoked-rescinded-terminated', 'withdrawn-closed'];

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Codes, their family, and all steps they prove ("-" = none), as the published text of each says and no more. */
const CODES: readonly (readonly [codes: string, family: StepId, steps: string])[] = [
  // What decides an appeal, a motion or a part
  ['IQ', 'appeal-litigation', '-'],
  ['EI OB OF OG EX0 BK0 WK OD0 ODD0 OH OI', 'appeal-litigation', 'appeal-litigation'],
  ['OA OC', 'appeal-litigation', 'appeal-litigation transferred'],
  ['DC DAEA EAA', 'decided-in-part', 'decided-in-part'],
  ['DD EBA', 'decided-in-part', 'decided-in-part appeal-litigation'],
  ['DB IEB OHA OIB', 'approved', 'approved appeal-litigation'],
  ['EB ED IFB OHB OIA ER', 'denied', 'denied appeal-litigation'],
  ['EJ', 'denied', 'denied reopened'],
  ['EGC EGD EHC EHD NJB IYC', 'revoked-rescinded-terminated', 'revoked-rescinded-terminated appeal-litigation'],
  ['DI', 'approved', 'approved'],
  ['EA0', 'other-notices', '-'],
  ['H016', 'revoked-rescinded-terminated', '-'],
  // Requests and letters that are not what they look like
  ['IL HE IEC IJ', 'other-notices', '-'],
  ['FXA', 'interview-queued', '-'],
  ['FN FNF', 'checks', 'checks'],
  ['FWA FWB', 'intent-notice', '-'],
  ['KBB KBA KDA KDB KB0 FR FT KG KI', 'hold', '-'],
  ['ACA IBA', 'fee-problem', 'fee-problem received'],
  // Files and routing
  ['FOA FOB HJ0 HCB0 HCC0 HCC1 FO0', 'internal-only', '-'],
  ['BL2 BL3', 'transferred', '-'],
  ['BK', 'transferred', 'transferred'],
  ['BF BE', 'transferred', 'transferred appeal-litigation'],
  // Cards and documents
  ['LEB MEBA MEBB LFC', 'card-mailed', '-'],
  ['LEA MEA LEE', 'card-mailed', 'card-mailed'],
  ['LEC MEC LED', 'card-delivered', 'card-delivered'],
  ['LIC LLH LLIA LLIB M01 M01F M01S M02 M02S M03 M03S LDB MDB', 'card-problem', 'card-problem'],
  ['LN MO MDA', 'card-problem', '-'],
  ['MA0', 'card-ordered-produced', '-'],
  ['KJ', 'identity-processing', '-'],
];

/** The rest of the steps that codes prove, whole lists, read beside their published texts. */
const MORE_CODES: readonly (readonly [codes: string, steps: string])[] = [
  ['IAA IAAA IAB IAC IAD IAE IAF AALB AAB ABA ABB AE ID', 'received'],
  ['FNA IMAF', 'biometrics-scheduled'],
  ['FND FNE', 'biometrics-problem'],
  ['FSA0 FTA0 FNC FNG FNH FNI HC QAA QAB QAC QAD QAE QAF IBS1 IBS2 IBS3 IBS4', 'checks'],
  ['FT0 TA', 'officer-review'],
  ['FH FHA FHB FI', 'interview-queued'],
  ['BC', 'transferred interview-queued'],
  ['FKA FKB IXAA IXAB', 'interview-off'],
  ['DA DE DF DG IEA IEE SA', 'approved'],
  ['DH', 'approved reopened'],
  ['EA EC EE EF EL ES0 IFA IFAA IFAC IFAD IFAE IFAF', 'denied'],
  ['IFAB', 'denied missed'],
  ['AF AFAA AFAB AFAC AFAD AFAE AFAI AFFA AFZZ ACC IBC IC ALA IWD', 'rejected'],
  ['EK IT EN EX EZ', 'withdrawn-closed'],
  ['LC LO LPA LM LSP LLM M04 M11 MA90', 'card-problem'],
  ['LFA LGA MFA MFC HB LFB LGB MFB', 'returned'],
  ['BA BAA BB BD BJ BK1 CA IP CB BG CC BH BI CD KO KP', 'transferred'],
  ['FS KA KAA KAB KAC KAD KAE KAF KAG KC KF KH', 'hold'],
  ['WL IZ IZB ERA0 ERB0 FAA FX0 FXX0 OD OE', 'appeal-litigation'],
  ['DJ EO', 'consular-result'],
  ['M05 M06 M07 M08 M09 M10 MA91 MA92 MA93 MA99 H008 IMAG FTA1', '-'],
];

describe('a code proves what its text says, and no more', () => {
  it.each(MORE_CODES)('%s prove: %s', (codes, steps) => {
    for (const code of wordsIn(codes)) {
      const row = eventCodeOf(code);
      expect(row, code).toBeDefined();
      expect(row === undefined ? [] : stepsOfCode(row, null), code).toEqual(steps === '-' ? [] : wordsIn(steps));
    }
  });

  it.each(CODES.flatMap(([codes, family, steps]) => wordsIn(codes).map((code) => [code, family, steps] as const)))(
    '%s belongs to %s and proves: %s',
    (code, family, steps) => {
      const row = eventCodeOf(code);
      expect(row?.family).toBe(family);
      expect(row === undefined ? [] : stepsOfCode(row, null)).toEqual(steps === '-' ? [] : wordsIn(steps));
    },
  );

  it('“Card Resent” is a card that went out again', () => {
    expect(eventCodeOf('Card Resent')).toMatchObject({ family: 'card-mailed', step: 'card-mailed' });
  });

  it('a welcome notice proves an approval on an I-485, and on no other form', () => {
    const row = eventCodeOf('IEC');
    const on = (form: string | null) => (row === undefined ? [] : stepsOfCode(row, form));
    expect(on('I-485')).toEqual(['approved']);
    expect(on('i485')).toEqual(['approved']);
    for (const form of ['I-485J', 'I-751', 'I-90', null]) expect(on(form), String(form)).toEqual([]);
  });

  it('no code that names an appeal or a motion alone decides the case; those that do name a decision of it, read one by one', () => {
    const naming = EVENT_CODES.filter(
      ({ published, step }) =>
        step !== null && ENDS.includes(step) && /\b(?:APPEAL|MOTION|CERTIF|UPHELD)/.test(published ?? ''),
    ).map(({ code }) => code);
    expect(naming.filter((code) => !code.startsWith('AF'))).toEqual(
      wordsIn('DB DH EB ED EGC EGD EHC EHD EJ ER IEB IFB IYC NJB OHA OHB OIA OIB'),
    );
  });

  it('no code of a part decides the case', () => {
    const parts = EVENT_CODES.filter(({ published }) => /IN PART|FOR SOME|SPLIT/.test(published ?? ''));
    expect(parts.map(({ code }) => code)).toEqual(['DAEA', 'DC', 'DD', 'EAA', 'EBA']);
    for (const { code, step } of parts) expect(step, code).toBe('decided-in-part');
    expect(STEP_TRAITS['decided-in-part'].ends).toBeUndefined();
  });

  it('a won or remanded appeal gives the case back; the way to the immigration courts is no decision', () => {
    for (const code of ['OA', 'OC', 'BG', 'CB']) expect(RETURNED_BY_CODE.has(code), code).toBe(true);
    expect([...SENT_TO_COURT_BY_CODE]).toEqual(['BF']);
  });
});

/** Titles, their row and stage, and all steps they prove. */
const TITLES: readonly (readonly [title: string, row: string, stage: string | null, steps: string])[] = [
  ['Appeal Was Approved', 'appeal', null, 'appeal-litigation transferred'],
  ['Appeal Approved', 'appeal', null, 'appeal-litigation transferred'],
  ['Appeal Was Dismissed', 'appeal', null, 'appeal-litigation'],
  ['Appeal/Motion Was Dismissed', 'appeal', null, 'appeal-litigation'],
  ['Appeal Was Terminated and A Notice Was Mailed To Me', 'appeal', null, 'appeal-litigation'],
  ['Withdrawal Of My Appeal Was Acknowledged', 'appeal', null, 'appeal-litigation'],
  ['Case Approval Was Certified By USCIS', 'appeal', null, 'approved appeal-litigation'],
  ['Certified Denial Of My Case Was Affirmed By Appellate Authority', 'appeal', null, 'appeal-litigation'],
  ['Denial Was Upheld by Court', 'appeal', null, 'appeal-litigation'],
  ['Case Approval Was Affirmed', 'approved-after-review', 'approved', 'approved'],
  ['Case Was Approved And USCIS Notified The U.S. Consulate or Port of Entry', 'approved', 'approved', 'approved'],
  ['Case Approved', 'approved', 'approved', 'approved'],
  ['Approval Case Decision Rendered', 'approved', 'approved', 'approved'],
  ['Recommended for approval', 'under-review', 'under-review', 'officer-review'],
  ['Primary And Ancillary Benefits Were Denied', 'denied', 'denied', 'denied'],
  ['Case Was Denied,Status Was Withdrawn, And A Decision Will Be Mailed', 'denied', 'denied', 'denied'],
  ['Abandoned for Other Reasons', 'ended-withdrawn', 'closed', '-'],
  ['Case Was Administratively Closed', 'ended-withdrawn', 'closed', 'withdrawn-closed'],
  ['Case Was Terminated', 'ended-revoked', 'closed', 'revoked-rescinded-terminated'],
  ['Case Was Rejected', 'ended-rejected', 'closed', 'rejected'],
  ['Fingerprint Fee Was Received', 'received', 'received', 'received'],
  ['Case Is Pending at a Local Office', 'received', 'received', 'received'],
  ['Immigrant Visa Fee Payment Received', 'received', 'received', 'received'],
  ['Case Is Being Actively Reviewed By USCIS', 'under-review', 'under-review', 'officer-review'],
  ['USCIS Is Currently Processing Your Case', 'under-review', 'under-review', 'officer-review'],
  ['Case Remains Pending', 'under-review', 'under-review', '-'],
  ['Request For A Duplicate Card Was Approved', 'side-requests', null, '-'],
  ['Withdrawal Request Received', 'side-requests', null, '-'],
  ['Request To Reschedule My Appointment Was Received', 'side-requests', null, '-'],
  ['Case Was Transferred To Schedule An Interview', 'transferred', null, 'transferred interview-queued'],
  ['Litigation Notice Was Mailed', 'side-notices', null, 'appeal-litigation'],
  ['Termination Of Litigation Notice Was Mailed', 'side-notices', null, 'appeal-litigation'],
  ['Case Is No Longer On Hold Because Of Pending Litigation', 'hold-lifted', null, '-'],
  ['Cancellation Notice for Request for Additional Evidence', 'side-notices', null, 'other-notices'],
  ['Petition Withdrawn/Over 180 Days/Not Automatically Revoked', 'side-notices', null, '-'],
  ['Petition Business Terminated/Over 180 Days/Not Automatically Revoked', 'side-notices', null, '-'],
  ['Special Immigrant Juvenile Deferred Action Not Granted', 'side-notices', null, 'other-notices'],
  ['Special Immigrant Juvenile Deferred Action Terminated', 'side-notices', null, 'other-notices'],
  ['CNMI Semiannual Report Rejected', 'side-notices', null, '-'],
  ['Travel Authorization Decision Posted', 'side-notices', null, '-'],
  ['Issue with Payment', 'side-fee', null, 'fee-problem'],
  ['Certificate Of Naturalization Was Issued', 'production', 'card-being-made', 'document-produced'],
  ['Document Was Mailed But Not Returned To USCIS', 'mailed', 'card-being-made', '-'],
  ['Document Was Personally Delivered To Me', 'delivered', 'card-being-made', 'card-delivered'],
  ['Oath Ceremony Notice was Mailed', 'oath', null, 'oath'],
  ['Oath ceremony in line to be scheduled', 'oath', null, 'oath'],
  ['Oath ceremony canceled', 'oath', null, '-'],
  [
    'Case Was Sent To The Executive Office for Immigration Review',
    'transferred-elsewhere',
    null,
    'transferred appeal-litigation',
  ],
  [
    'Case Was Returned To USCIS By The Executive Office for Immigration Review',
    'transferred-elsewhere',
    null,
    'transferred',
  ],
];

describe('a title proves what its text says, and no more', () => {
  it.each(TITLES)('"%s" is in row %s, stage %s, and proves: %s', (title, row, stage, steps) => {
    const found = statusTitleOf(title);
    expect(found).toMatchObject({ row, stage });
    expect([...(found?.step == null ? [] : [found.step]), ...(found?.also ?? [])]).toEqual(
      steps === '-' ? [] : wordsIn(steps),
    );
  });

  it('says which earlier matter is over, where it says so', () => {
    const settling = STATUS_TITLES.flatMap(({ title, settles }) => (settles === undefined ? [] : [[title, settles]]));
    expect(settling).toEqual([
      ['Cancellation Notice for Request for Additional Evidence', 'evidence-requested'],
      ['Case Is No Longer On Hold Because Of Pending Litigation', 'hold'],
      ['Oath ceremony canceled', 'oath'],
    ]);
  });

  it('names a stage beside an appeal, a motion or a certification only where that is a new decision of the case', () => {
    const naming = STATUS_TITLES.filter(
      ({ title, stage }) => stage !== null && /appeal|appellate|motion|certif/i.test(title),
    );
    expect(naming.map(({ title, stage }) => [title, stage])).toEqual([
      ['Certificate Of Naturalization Was Issued', 'card-being-made'],
      ['Certified Approval Of My Case Was Reversed by The Appellate Authority', 'denied'],
      ['Replacement Certificate Was Issued', 'card-being-made'],
    ]);
  });
});

/** What a label must and must not say, read beside its published text. */
const LABELS: readonly (readonly [codes: string, says: RegExp, never: RegExp])[] = [
  ['EC ED EGB EGD EHB EHD FCA0', /; show this code to a lawyer$/, /fraud|reasons/i],
  ['FC FD FE NI II IU IV IYA', /; the letter says how to answer$/, /you can answer/i],
  ['H016 IKA LED LEE', /^A user saw this code/, /denied|several|users/i],
  ['FQB IXC', /immigration court/, /removal|deport/i],
  ['NHA NHB NHC', /was shown$/, /test|passed/i],
  ['FNB', /^The record says/, /USCIS took/],
  ['AAB IAE', /accepted the fingerprint fee/, /took/],
  ['DB EB EGC EHC IEB IFB NJB IYC OH OHA OHB OI OIA OIB DD', /appeals office/, /passed up/],
  ['BF BH CC DF EF', /immigration courts or their appeals board/, /removal/i],
  ['BK', /only by its initials/, /USCIS unit/],
  ['EX', /computer system/, /^The computer system closed/],
  ['EO', /denied a visa/, /did not give/],
  ['EZ', /names no reason/, /step/],
  ['FOA FOB HJ0 HCB0', /^Internal USCIS routing/, /normal|fraud/i],
  ['QAA QAB QAC QAD QAE QAF IBS1 IBS2 IBS3 IBS4 FNG FNH FNI', /^Background check activity$/, /result|record/i],
];

describe('a label says no more than its source', () => {
  it.each(LABELS.flatMap(([codes, says, never]) => wordsIn(codes).map((code) => [code, says, never] as const)))(
    '%s says %s and never %s',
    (code, says, never) => {
      const label = eventCodeOf(code)?.label ?? '';
      expect(label).toMatch(says);
      expect(label).not.toMatch(never);
    },
  );
});
