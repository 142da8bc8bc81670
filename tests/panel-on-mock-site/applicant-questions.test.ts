// @vitest-environment happy-dom
// The five questions of an applicant, answered from what the panel shows for every case of the mock site. The expected answers
// were written by hand from the cases' files. Elements are found by name and role, as a screen reader would.
import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW } from '../../components/fixtures/views.ts';
import { CASES, secondVisit } from './draw-mock-case.ts';

const DAY_MS = 86_400_000;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW - DAY_MS });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Answers {
  /** Where is my case? USCIS's title, our one-sentence summary, office, newest code, last update. */
  where: [title: string, short: RegExp, office: string, code: string, touched: string];
  /** What is needed from me? The heading, and a line below it. */
  needed: [heading: string, line: RegExp];
  /** What comes next in the record? The heading, the newest step and the first that is not there. */
  steps: [heading: string, newest: RegExp, absent: string | null];
  /** Which documents? The heading, the newest one and who sent it. */
  papers: [heading: string, newest: RegExp];
}

const NOTHING = /No request is open in the record\..*USCIS waits for you: No/;
const ANSWERS: Readonly<Record<string, Answers>> = {
  IOE0926301101: {
    where: [
      'Request for Additional Evidence Was Sent',
      /USCIS asked you for something\. Read the letter and answer by the date printed in it\. The record shows no answer so far\./,
      'National Benefits Center',
      'FBB',
      'Nov 21, 2026',
    ],
    needed: ['1 open', /Use the date printed in the letter\..*USCIS waits for you: Yes/],
    steps: ['8 of 16 seen', /USCIS asked for evidenceUSCISNewest in the record, Nov 20, 2026/, 'Interview done'],
    papers: ['9, none new', /Nov 20Request for Evidence\.pdfFrom USCIS/],
  },
  IOE0926301102: {
    where: [
      'New Card Is Being Produced',
      /USCIS says it is making your card\. The approval letter is in your documents\./,
      'National Benefits Center',
      'LDA',
      'Nov 20, 2026',
    ],
    needed: ['Nothing asks for an answer', NOTHING],
    steps: ['5 of 7 seen', /Card ordered or producedUSCISNewest in the record, Nov 20, 2026/, 'Card delivered'],
    papers: ['3, none new', /Nov 20I-765 C09 Standalone Approval\.pdfFrom USCIS/],
  },
  IOE0926301103: {
    where: [
      'Case Was Received and A Receipt Notice Was Sent',
      /USCIS says it received this case\./,
      'National Benefits Center',
      'IAF',
      'Mar 6, 2026',
    ],
    needed: ['Nothing asks for an answer', NOTHING],
    steps: ['1 of 4 seen', /ReceivedUSCISNewest in the record, Mar 3, 2026/, 'Decision'],
    papers: ['2, none new', /Mar 6Account Acceptance Notice\.pdfFrom USCIS/],
  },
  IOE0926339946: {
    where: [
      'Case Was Denied',
      /USCIS says it denied this case\. The letter gives the reasons, and says if you can appeal and until when\./,
      'California Service Center',
      'EA',
      'Sep 17, 2026',
    ],
    needed: ['No request is open', /Request for Evidence: answered/],
    steps: ['4 of 4 seen', /DeniedUSCISIn the record, Sep 16, 2026/, null],
    papers: ['5, none new', /Sep 17Decision Notice\.pdfFrom USCIS/],
  },
  IOE0926342671: {
    where: [
      'Case Was Transferred And A New Office Has Jurisdiction',
      /USCIS says another office has the case now\. It does not say why\./,
      'Charlotte, NC',
      'BA',
      'Oct 29, 2026',
    ],
    needed: ['No request is open', NOTHING],
    steps: ['4 of 5 seen', /Moved to another office or agencyUSCISNewest in the record, Oct 29, 2026/, 'Decision'],
    papers: ['4, none new', /Oct 29Transfer Notice\.pdfFrom USCIS/],
  },
  IOE0926344207: {
    where: [
      'USCIS Is currently Processing the Case',
      /USCIS says it is working on this case\. It does not say when a decision comes\./,
      'Not in this record',
      'H008',
      'Nov 16, 2026',
    ],
    needed: ['Not clear', /The code of the status, PRB0, has no published meaning\..*USCIS waits for you: No/],
    steps: ['2 of 3 seen', /Under reviewUSCISNewest in the record, Oct 6, 2026/, null],
    papers: ['1, none new', /Aug 10Employer letter\.pdfFrom you/],
  },
  IOE0926350118: {
    where: [
      'Card Was Picked Up By The United States Postal Service',
      /USCIS says the post office picked up your card\. Its text may hold a tracking number/,
      'National Benefits Center',
      'LEE',
      'Nov 19, 2026',
    ],
    needed: ['Nothing asks for an answer', /Appointments ahead: none in the record/],
    steps: ['6 of 6 seen', /Card or document mailed or handed overUSCISIn the record, Nov 18, 2026/, null],
    papers: ['3, none new', /Nov 13I-765 C09 Standalone Approval\.pdfFrom USCIS/],
  },
  IOE0926377530: {
    where: [
      'Case Was Approved And A Decision Notice Was Sent',
      /USCIS says it approved this case\. The notice is the proof, not this panel\./,
      'Texas Service Center',
      'IEA',
      'May 27, 2026',
    ],
    needed: ['Nothing asks for an answer', NOTHING],
    steps: ['2 of 2 seen', /ApprovedUSCISIn the record, May 26, 2026/, null],
    papers: ['3, none new', /May 27Approval Notice\.pdfFrom USCIS/],
  },
  IOE0927210045: {
    where: [
      'Interview Was Scheduled',
      /USCIS says it set an interview\. Place and time are on the notice\./,
      'Raleigh, NC',
      'FJ',
      'Nov 10, 2026',
    ],
    needed: [
      'Appointment Dec 9',
      /Appointment, Dec 9, 2026, 9:30 AM, in 16 daysUSCISUSCIS’s words: “Interview Scheduled”\.Check the place, time and reason on your notice\./,
    ],
    steps: ['4 of 11 seen', /Interview scheduledUSCISNewest in the record, Nov 10, 2026/, 'Interview done'],
    papers: ['4, none new', /Nov 10Interview Scheduled\.pdfFrom USCIS/],
  },
  IOE0927345519: {
    where: [
      'Case Is Being Actively Reviewed By USCIS',
      /USCIS has this case and says it is reviewing it\. It does not say when a decision comes\./,
      'Nebraska Service Center',
      'FTA0',
      'Nov 13, 2026',
    ],
    needed: ['Nothing asks for an answer', NOTHING],
    steps: ['3 of 9 seen', /Under reviewUSCISNewest in the record, Jan 9, 2026/, 'Decision'],
    papers: ['3, none new', /Dec 8, 2025Account Acceptance Notice\.pdfFrom USCIS/],
  },
  IOE0927904412: {
    where: [
      'Case Was Received and A Receipt Notice Was Emailed',
      /USCIS says it received this case\./,
      'Not in this record',
      'IAF',
      'Not in this record',
    ],
    needed: ['Nothing asks for an answer', NOTHING],
    steps: ['1 of 5 seen', /ReceivedUSCISNewest in the record, Nov 22, 2026/, 'Decision'],
    papers: ['0', /USCIS lists no documents for this case\./],
  },
  // Only receipt_info has this case, so the rest is "not read" and never "none".
  MSC2490412873: {
    where: [
      'The status words did not arrive',
      /This says nothing about your case\./,
      'National Benefits Center',
      'Not read',
      'Not read',
    ],
    needed: [
      'not read',
      /Not read: events, notices and flags, status words and office, and documents\.Some letters come only on paper/,
    ],
    steps: ['not read', /Not read: events, notices and flags, status words and office, and documents\./, null],
    papers: ['not read', /Not read: documents\./],
  },
};
/** The answer lines of those cases that ask for something, or of which it cannot be said that they ask for nothing. */
const NO_CHANGE = 'Nothing you can see changed since Sunday.';
const ASKS: Readonly<Record<string, string>> = {
  IOE0926301101: 'USCIS asks you for something (I-485).',
  IOE0926339946: NO_CHANGE,
  IOE0926342671: NO_CHANGE,
  IOE0926344207: NO_CHANGE,
  IOE0927210045: `${NO_CHANGE} Next: appointment Dec 9.`,
};
const ONLY_RECEIPT_INFO = 'MSC2490412873';
const FULL = Object.keys(ANSWERS).filter((receipt) => receipt !== ONLY_RECEIPT_INFO);
const secondVisitTo = (receipt: string, happens: Parameters<typeof secondVisit>[1]) =>
  secondVisit(receipt, happens, () => vi.setSystemTime(NOW));

describe('the five questions', () => {
  it('are asked of every case of the mock site', () => {
    expect(readdirSync(CASES).sort()).toEqual(Object.keys(ANSWERS).sort());
  });

  it.each(Object.entries(ANSWERS))(
    '%s answers where it is, what it needs, what comes next and what papers',
    async (receipt, answers) => {
      const screen = await secondVisitTo(receipt, null);

      const [title, short, office, code, touched] = answers.where;
      const status = screen.status();
      expect(screen.headings(2)[1]).toBe(title);
      expect(status).toMatch(short);
      expect(screen.fact('Office')).toContain(office);
      expect(screen.fact('Newest code')).toContain(code);
      expect(screen.fact('Record last changed')).toContain(touched);
      const needed = screen.section('Needed from you');
      expect(needed).toMatch(answers.needed[1]);
      expect(needed).toContain('Some letters come only on paper. Keep checking your mail.');
      const steps = screen.section('Steps in the record');
      expect(steps).toMatch(answers.steps[1]);
      if (answers.steps[2] !== null) expect(steps).toContain(`${answers.steps[2]}Not in the record`);
      expect(screen.section('Documents')).toMatch(answers.papers[1]);
    },
  );

  it.each(Object.entries(ANSWERS))('%s answers them with every section closed, in order', async (receipt, answers) => {
    const screen = await secondVisitTo(receipt, null);
    screen.close();
    // USCIS's text in both languages has a heading for each.
    const headings = screen.headings(3).filter((heading) => !/^In (?:English|Spanish)$/.test(heading));
    expect(headings.slice(0, 2)).toEqual([
      `Needed from you, ${answers.needed[0]}`,
      `Steps in the record, ${answers.steps[0]}`,
    ]);
    expect(headings[2]).toMatch(/^Timeline, /);
    expect(headings[3]).toBe(`Documents, ${answers.papers[0]}`);
  });

  it.each(Object.entries(ANSWERS))('%s shows no future date but that of a booked appointment', async (receipt) => {
    const screen = await secondVisitTo(receipt, null);
    const days = ['Steps in the record', 'Timeline', 'Documents'].flatMap((name) =>
      [...screen.section(name).matchAll(/[A-Z][a-z]{2} \d{1,2}, \d{4}/g)].map(([day]) => Date.parse(day)),
    );
    const booked = Date.parse('Dec 9, 2026');
    expect(
      days.filter((day) => day > NOW && day !== booked),
      'Show no date that USCIS did not set: nothing is predicted.',
    ).toEqual([]);
  });
});

describe('"Did anything change?"', () => {
  it.each(FULL)('%s: no', async (receipt) => {
    const screen = await secondVisitTo(receipt, null);
    expect(screen.news()).toBe('');
    expect(screen.answer()).toBe(ASKS[receipt] ?? `${NO_CHANGE} Nothing asks for an answer.`);
    expect(screen.headings(2)[0]).toBe(screen.answer());
  });
  it.each(FULL)('%s: yes, a document', async (receipt) => {
    const screen = await secondVisitTo(receipt, 'new document');
    expect(screen.answer()).toContain('1 thing changed since Sunday.');
    expect(screen.headings(2)[1]).toBe('1 change since your last visit');
    expect(screen.news()).toMatch(/New document: “Notice of Action” Nov 23/);
    expect(screen.section('Documents')).toMatch(/^Documents, \d+, 1 new.*new Notice of Action\.pdf/);
  });
  it.each(FULL)('%s: only the timestamp, and what that does not mean', async (receipt) => {
    const screen = await secondVisitTo(receipt, 'stamp only');
    expect(screen.news()).toMatch(/^USCIS’s time stamp moved on 1 case: .*\. Not a sign of approval/);
  });
  it('for a case that only one address has: says what was not compared, and no "nothing changed"', async () => {
    const screen = await secondVisitTo(ONLY_RECEIPT_INFO, null);
    expect(screen.answer()).toBe(
      'No change in what was read since Sunday.Part of the record was not read, so this may be incomplete.',
    );
    expect(screen.uncompared()).toMatch(
      /events, notices and flags, status words and office, and documents were not compared\./,
    );
  });
});
