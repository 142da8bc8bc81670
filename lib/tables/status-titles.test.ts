import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { STEP_IDS } from './codes.ts';
import { looseTitle, STATUS_TITLES, statusTitleOf, TITLE_ROWS } from './status-titles.ts';

const naming = (words: RegExp) => STATUS_TITLES.filter(({ title }) => words.test(title));

describe('the list of titles', () => {
  it('is whole: 186 titles of public lists, of live answers and of public posts', () => {
    const text = STATUS_TITLES.map(({ title }) => `${title}\n`)
      .sort()
      .join('');
    expect(STATUS_TITLES).toHaveLength(186);
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      'c1c2ed25a511ec15a3be718d4a54480da0a259567f343e0b9764b719766c2f0e',
    );
  });

  it('holds each title once, however loosely it is read, so each is in exactly one row', () => {
    const loose = STATUS_TITLES.map(({ title }) => looseTitle(title));
    expect(
      loose.filter((title, index) => loose.indexOf(title) !== index),
      'Keep one of the rows.',
    ).toEqual([]);
    expect(loose).not.toContain('');
  });

  it('is sorted, sourced, uses every row, and knows only steps of the steps table', () => {
    const titles = STATUS_TITLES.map(({ title }) => title.toLowerCase());
    expect([...titles].sort((a, b) => (a < b ? -1 : 1))).toEqual(titles);
    expect(new Set(STATUS_TITLES.map(({ row }) => row))).toEqual(new Set(Object.keys(TITLE_ROWS)));
    for (const { step, also = [], sources, title } of STATUS_TITLES) {
      for (const id of step === null ? also : [step, ...also]) expect(STEP_IDS, title).toContain(id);
      expect(
        sources.every(({ where, seen }) => where !== '' && /^\d{4}-\d\d-\d\d$/.test(seen)),
        title,
      ).toBe(true);
    }
  });
});

describe('a title is found', () => {
  it.each([
    ['in other case', 'CASE WAS APPROVED'],
    ['with blanks and a full stop', '  Case  was approved. '],
    ['with a curly apostrophe', 'Response To USCIS’ Request For Evidence Was Received'],
    ['without an apostrophe', 'Response to USCIS Request for Evidence Was Received'],
    ['with the agency left out', 'Case Is Being Actively Reviewed'],
    ['with the agency put in', 'Case Was Received At Another Office'],
    ['with U.S. written without dots', 'Case Was Approved And USCIS Notified The US Consulate or Port of Entry'],
    ['with a hyphen for a blank', 'Case Rejected For Incorrect-Fee'],
    ['in the wording of live answers', 'USCIS Is Currently Processing the Case'],
  ])('%s', (_how, title) => expect(statusTitleOf(title)).toBeDefined());

  it.each([
    'Case Was Not Approved',
    'Case Was Approved Yesterday',
    'Approved',
    '',
    'USCIS',
    'We produced your new card',
    'Document Was Returned By USCIS',
    'Case Was Approved ✗',
    'Case Was Approved нет',
  ])('but not "%s", which no list names', (title) => expect(statusTitleOf(title)).toBeUndefined());
});

describe('what a title says', () => {
  it.each([
    ['Case Was Received and A Receipt Notice Was Emailed', 'received', 'received'],
    ['Case Is Being Actively Reviewed By USCIS', 'under-review', 'officer-review'],
    ['USCIS Is currently Processing the Case', 'under-review', 'officer-review'],
    ['Request for Initial Evidence Was Sent', 'waiting-for-you', 'evidence-requested'],
    ['Notice Explaining USCIS Actions Was Mailed', 'waiting-for-you', 'intent-notice'],
    ["Response To USCIS' Request For Evidence Was Received", 'under-review', 'response-received'],
    ['Case Was Approved', 'approved', 'approved'],
    ['Case Approval Was Certified By USCIS', null, 'approved'],
    ['Case Approved', 'approved', 'approved'],
    ['Case Was Not Revoked or Cancelled By USCIS', 'approved', 'approved'],
    ['Certified Approval Of My Case Was Reversed by The Appellate Authority', 'denied', 'denied'],
    ['Appeal Was Dismissed', null, 'appeal-litigation'],
    ['Case Was Rejected Because It Was Improperly Filed', 'closed', 'rejected'],
    ['Case Approval Was Revoked', 'closed', 'revoked-rescinded-terminated'],
    ['Withdrawal Acknowledgement Notice Was Sent', 'closed', 'withdrawn-closed'],
    ['New Card Is Being Produced', 'card-being-made', 'card-ordered-produced'],
    ['Advance Parole Document Was Produced', 'card-being-made', 'document-produced'],
    ['Card Was Mailed To Me', 'card-being-made', 'card-mailed'],
    ['Card Was Delivered To Me By The Post Office', 'card-being-made', 'card-delivered'],
    ['Biometrics Appointment Was Scheduled', null, 'biometrics-scheduled'],
    ['Case Was Updated To Show Fingerprints Were Taken', null, 'biometrics-taken'],
    ['Interview Cancelled', null, 'interview-off'],
    ['Case Was Transferred To Another Office', undefined, undefined],
    ['Case Transferred To Another Office', null, 'transferred'],
    ['Case Was Reopened', null, 'reopened'],
    ['Case Is On Hold', null, 'hold'],
    ['Card Was Returned To USCIS', null, 'returned'],
    ['CASE STATUS', null, null],
  ])('"%s": stage %s, step %s', (title, stage, step) => {
    expect(statusTitleOf(title)?.stage).toBe(stage);
    expect(statusTitleOf(title)?.step).toBe(step);
  });

  it('a rejection is never a denial, and a request that was refused is no decision on the case', () => {
    expect(
      naming(/reject/i).filter(({ stage }) => stage === 'denied'),
      'Take the stage “closed” for a rejection.',
    ).toEqual([]);
    expect(naming(/^(?:expedite )?request was rejected|expedite request/i).map(({ stage }) => stage)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(statusTitleOf('Form G-28 Was Rejected Because It Was Improperly Filed')).toMatchObject({
      stage: null,
      step: null,
    });
  });

  it('a fee for fingerprints is a receipt and no appointment, and a notice about a lawsuit is no hold', () => {
    expect(statusTitleOf('Fingerprint Fee Was Received')?.step).toBe('received');
    expect(naming(/litigation notice/i).map(({ step }) => step)).toEqual(['appeal-litigation', 'appeal-litigation']);
  });
});
