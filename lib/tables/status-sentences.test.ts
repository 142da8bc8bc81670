import { describe, expect, it } from 'vitest';
import { statusSentenceOf } from './status-sentences.ts';
import { STATUS_TITLES } from './status-titles.ts';

/** Read one by one: the sentence says no more than each of these titles does. Every other title of the table has none. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  received: [
    'Case Accepted By The USCIS Lockbox',
    'Case Was Received',
    'Case Was Received and A Receipt Notice Was Emailed',
    'Case Was Received and A Receipt Notice Was Sent',
    'Fingerprint Fee Was Received',
  ],
  reviewing: [
    'Case Is Being Actively Reviewed By USCIS',
    'Case Was Submitted For Quality Review Based On An Approval Recommendation',
  ],
  answerReceived: [
    "Response To USCIS' Notice of Intent Was Received",
    "Response To USCIS' Request For Evidence Was Received",
  ],
  asked: [
    'Request for Additional Evidence Was Sent',
    'Request for Initial and Additional Evidence Was Mailed',
    'Request for Initial Evidence Was Sent',
  ],
  notice: [
    'CWR Notice of Intent to Revoke Sent',
    'Intent To Rescind Notice Was Mailed',
    'Intent to Revoke Notice Was Sent',
    'Notice Explaining USCIS Actions Was Mailed',
  ],
  approved: [
    'Case Approved',
    'Case Was Approved',
    'Case Was Approved And A Decision Notice Was Sent',
    'Case Was Approved And My Decision Was Emailed',
    'Case Was Approved And USCIS Notified The U.S. Consulate or Port of Entry',
    'Special Immigrant Juvenile Form I-360 Approved With Deferred Action',
  ],
  denied: [
    'Case Was Denied',
    'Case Was Denied And My Decision Notice Mailed',
    'Case Was Denied Because No IMDAC Data',
    'Case Was Denied,Status Was Withdrawn, And A Decision Will Be Mailed',
    'Primary And Ancillary Benefits Were Denied',
  ],
  card: ['New Card Is Being Produced', 'Permanent Resident Card Is Being Produced'],
  document: [
    'Advance Parole Document Was Produced',
    'Reentry Permit Was Produced',
    'Refugee Travel Document Was Produced',
  ],
  mailed: [
    'Card Was Mailed To Me',
    'Card Was Picked Up By The United States Postal Service',
    'Document Was Mailed',
    'Document Was Mailed To Me',
    'Travel Document Was Mailed',
  ],
  delivered: ['Card Was Delivered To Me By The Post Office'],
  lawyer: ['Special Immigrant Juvenile Deferred Action Terminated'],
};

describe('the sentence under a status title', () => {
  it('stands only where it says no more than the title', () => {
    const found: Record<string, string[]> = {};
    for (const { title, stage } of STATUS_TITLES) (found[statusSentenceOf(title, stage)] ??= []).push(title);
    for (const [id, titles] of Object.entries(SENTENCES)) expect(found[id], id).toEqual(titles);
    const named = new Set([...Object.keys(SENTENCES), 'closed', 'unknown']);
    expect(Object.keys(found).filter((id) => !named.has(id))).toEqual([]);
  });

  it('calls a case ended where it was closed, rejected, terminated or withdrawn, and not where it was only put aside', () => {
    const ended = STATUS_TITLES.filter(({ title, stage }) => statusSentenceOf(title, stage) === 'closed');
    for (const { title } of ended)
      expect(title).toMatch(/^(?:Case|Petition).*(?:Closed|Rejected|Terminated)|^Withdrawal Acknowledgement/);
    expect(ended.map(({ title }) => title).join(' ')).not.toMatch(/Administratively|Status|Document/);
  });
});
