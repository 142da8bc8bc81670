import { describe, expect, it } from 'vitest';
import { anEvent, aNotice, decoded } from '../../../tests/builders/a-case.ts';
import { CASES_OF_PEOPLE, mockSiteCases } from '../../../tests/ask/some-cases.ts';
import type { CaseFile } from '../../decode/case-file.ts';
import { NEXT_STEPS_EN } from '../../locales/en/next-steps.ts';
import { NEXT_STEPS_ES } from '../../locales/es/next-steps.ts';
import { OFFICIAL_PAGES } from '../../tables/guide/official-pages.ts';
import { NEXT_STEPS } from '../../tables/guide/next-steps.ts';
import { nextStepsOf } from './next-steps.ts';

const TODAY = '2026-11-30';
const rowsOf = (file: CaseFile, today = TODAY): string[] => nextStepsOf(file, today).map(({ id }) => id);

/** What stands beside every case without a decision. */
const OPEN = ['processingTimes', 'inquiryDay', 'ask', 'faster', 'contact', 'congress', 'ownFile', 'moved'];

/** Every row beside every case of the mock site, read by hand. */
const MOCK_SITE: Readonly<Record<string, readonly string[]>> = {
  IOE0926301101: [...OPEN, 'localOffice', 'visit', 'discretion', 'sponsorMoved', 'evidence', 'leaving'],
  IOE0926301102: ['ownFile', 'cardByMail'],
  IOE0926301103: OPEN,
  IOE0926339946: ['ownFile', 'denied', 'lawyer'],
  IOE0926342671: [...OPEN, 'sponsorMoved'],
  IOE0926344207: ['ownFile'],
  IOE0926350118: ['ownFile', 'wrongData', 'cardByMail'],
  IOE0926377530: ['ownFile', 'petitionApproved'],
  IOE0927210045: [...OPEN, 'interview', 'disability', 'newTest'],
  IOE0927345519: [...OPEN, 'visit', 'receiptExtends'],
  IOE0927904412: [...OPEN, 'visit', 'receiptExtends'],
  MSC2490412873: ['ownFile', 'sponsorMoved'],
};

interface Made {
  form?: string;
  subtype?: string;
  location?: string;
  title?: string;
  code?: string;
  text?: string;
  events?: readonly string[];
  filed?: string;
  more?: Readonly<Record<string, boolean>>;
}

/** A case whose status and events were written in this order, a day each. */
function made({ form = 'I-765', subtype, location, title, code, text, events = [], filed, more = {} }: Made): CaseFile {
  const day = (n: number) => `2026-06-${String(n + 1).padStart(2, '0')}T15:00:00.000Z`;
  return decoded({
    record: {
      formType: form,
      events: ['IAF', ...events].map((one, n) => anEvent(one, day(n))),
      ...(filed === undefined ? {} : { submissionDate: filed, submissionTimestamp: `${filed}T00:00:00.000Z` }),
      ...more,
    },
    status: {
      formType: form,
      currentActionCode: code ?? events.at(-1) ?? 'IAF',
      currentActionCodeDate: day(events.length),
      ...(title === undefined ? { statusTitle: null } : { statusTitle: title }),
      ...(text === undefined ? {} : { statusText: text }),
    },
    receiptInfo: {
      form,
      ...(subtype === undefined ? {} : { subtype }),
      ...(location === undefined ? {} : { location }),
    },
  });
}

const MAILED = 'Card Was Mailed To Me';
const IF_NOT =
  'On June 2, 2026, we mailed your new card. If you do not receive your card by July 2, 2026, go to egov.uscis.gov/e-request.';

/** For each row that no case of the mock site shows, a case that shows it. */
const OWN: readonly (readonly [row: string, made: Made])[] = [
  [
    'newOffice',
    { title: 'Case Was Transferred And A New Office Has Jurisdiction', code: 'BA', location: 'NSC', events: ['BA'] },
  ],
  ['bothLate', { subtype: '147-C9' }],
  ['premium', { form: 'I-140', more: { isPremiumProcessed: true } }],
  ['pauses', { title: 'Case Is On Hold', code: 'KA', events: ['KA'] }],
  ['paperCase', { more: { nonElisPaperFiled: true } }],
  ['lawyerForm', { title: 'Form G-28 Was Rejected Because It Was Improperly Filed' }],
  ['withdrawal', { title: 'Withdrawal Request Received' }],
  ['fingerprints', { events: ['FNA'] }],
  ['moveAsked', { form: 'I-485', events: ['HE'] }],
  ['calledOff', { form: 'I-485', title: 'Interview Cancelled', events: ['FKA'] }],
  ['denyIntended', { events: ['II'] }],
  ['revokeIntended', { form: 'I-140', events: ['IV'] }],
  ['intentDropped', { form: 'I-140', events: ['IV', 'FWA'] }],
  ['requestCancelled', { title: 'Cancellation Notice for Request for Additional Evidence' }],
  ['asylumFee', { form: 'I-589' }],
  ['oath', { form: 'N-400', events: ['DA'] }],
  ['oldTest', { form: 'N-400', filed: '2025-10-19' }],
  ['registration', { form: 'G-325R' }],
  ['cardNotHere', { title: MAILED, text: IF_NOT, code: 'LEA', events: ['DA', 'LEA'] }],
  ['cameBack', { title: 'Card Was Returned To USCIS', events: ['DA', 'LFA'], code: 'LFA' }],
  ['neitherCameNorBack', { events: ['DA', 'LFC'] }],
  [
    'letterCameBack',
    { title: 'Notice Was Returned To USCIS Because The Post Office Could Not Deliver It', events: ['HB'] },
  ],
  ['inPart', { events: ['DC'] }],
  ['appealEnded', { title: 'Appeal Was Dismissed', events: ['EA', 'OB'] }],
  ['appealWon', { title: 'Appeal Was Approved', events: ['EA', 'OA'] }],
  ['toCourt', { form: 'I-589', events: ['BF'] }],
  ['travelPaper', { form: 'I-821D' }],
  ['shorterCards', { subtype: '147-C8' }],
  ['daca', { form: 'I-821D', subtype: '149-CAT' }],
  ['consulateNotified', { form: 'I-130', events: ['DA', 'IJ'] }],
  ['lostCard', { title: 'Card Was Delivered To Me By The Post Office', events: ['DA', 'LEA', 'MEC'] }],
];

describe('what a person can do', () => {
  const shown = new Map(mockSiteCases().map((file) => [file.receipt ?? '', rowsOf(file)]));

  it.each(Object.entries(MOCK_SITE))('stands beside %s as its state says, and nothing else does', (receipt, rows) => {
    expect([...(shown.get(receipt) ?? [])].sort()).toEqual([...rows].sort());
  });

  it.each(OWN)('%s stands where its state is', (row, parts) => {
    expect(rowsOf(made(parts))).toContain(row);
  });

  it('is tried for every row', () => {
    const tried = new Set([...Object.values(MOCK_SITE).flat(), ...OWN.map(([row]) => row)]);
    expect(
      NEXT_STEPS.filter(({ id }) => !tried.has(id)).map(({ id }) => id),
      'Add a case that shows it to OWN.',
    ).toEqual([]);
  });

  it.each(OWN)('%s does not stand beside a case that was only received', (row) => {
    expect(rowsOf(made({ title: 'Case Was Received and A Receipt Notice Was Sent' }))).not.toContain(row);
  });

  it('says nothing of waiting where a decision is in the record, may be, or was not read', () => {
    const waits = ['processingTimes', 'inquiryDay', 'faster', 'congress', 'leaving'];
    const approved = made({ title: 'Case Was Approved', code: 'DA', events: ['DA'] });
    const unsorted = made({ title: 'Your Case Took A Turn Nobody Sorted', code: 'ZZZ9' });
    const [unread] = mockSiteCases(['case_status']);
    const closed = made({ more: { closed: true } });
    for (const file of [approved, unsorted, closed, ...(unread === undefined ? [] : [unread])])
      expect(
        rowsOf(file).filter((row) => waits.includes(row)),
        'Withhold the row unless the record shows that the case waits.',
      ).toEqual([]);
  });

  it('asks about a card only after the day that USCIS names', () => {
    const file = made({ title: MAILED, text: IF_NOT, code: 'LEA', events: ['DA', 'LEA'] });
    expect(rowsOf(file, '2026-07-02')).not.toContain('cardNotHere');
    expect(rowsOf(file, '2026-07-03')).toContain('cardNotHere');
  });

  it('names help for a disability while an appointment is ahead, and no longer', () => {
    const file = decoded({
      record: {
        notices: [aNotice('Interview Scheduled', '2026-06-01', { appointmentDateTime: '2026-12-01T14:00:00.000Z' })],
      },
    });
    expect(rowsOf(file)).toContain('disability');
    expect(rowsOf(file, '2026-12-02')).not.toContain('disability');
  });

  it('sends to a lawyer beside every denial, intent and partial decision of the field cases', () => {
    const grave = CASES_OF_PEOPLE.flatMap(([, files]) => files).filter(({ milestones }) =>
      ['denied', 'intent-notice', 'decided-in-part', 'revoked-rescinded-terminated'].includes(
        milestones.findLast(({ state }) => state === 'done' || state === 'current')?.id ?? '',
      ),
    );
    expect(grave.length).toBeGreaterThan(4);
    for (const file of grave)
      expect([file.receipt, rowsOf(file)]).toEqual([file.receipt, expect.arrayContaining(['lawyer'])]);
  });

  it('says nothing beside a case of which nothing was read', () => {
    expect(rowsOf(decoded({ record: null, status: null, receiptInfo: null, documents: null }))).toEqual([]);
  });
});

describe('the table of next steps', () => {
  it('has a sentence for every row in both languages, and no other', () => {
    const ids = NEXT_STEPS.map(({ id }) => id);
    expect(Object.keys(NEXT_STEPS_EN)).toEqual(ids);
    expect(Object.keys(NEXT_STEPS_ES)).toEqual(ids);
  });

  it('names no amount of money, and a phone number only where the official text was seen', () => {
    for (const { id, confidence } of NEXT_STEPS) {
      const texts = Object.entries({ ...NEXT_STEPS_EN }).flatMap(([key, text]) => (key === id ? [text] : []));
      for (const text of texts) {
        expect([id, text]).toEqual([id, expect.not.stringMatching(/\$|\bdollars?\b/)]);
        if (/\d{3}-\d{3}-\d{4}/.test(text)) expect([id, confidence]).toEqual([id, 'A']);
      }
    }
  });

  it('says how long only in the words of the page that it names', () => {
    const counts = NEXT_STEPS.filter(({ id }) =>
      Object.entries(NEXT_STEPS_EN).some(
        ([key, text]) => key === id && /\b\d+ (?:business )?days?\b/.test(text.replace(/“[^”]*”/g, '')),
      ),
    );
    expect(
      counts.map(({ id }) => id),
      'Leave the number out, or quote the page.',
    ).toEqual([]);
  });

  it('opens only pages of the government, over https', () => {
    for (const { address } of Object.values(OFFICIAL_PAGES))
      expect(address).toMatch(/^https:\/\/(?:[a-z]+\.)*(?:uscis|dhs|state|justice)\.gov\//);
  });
});
