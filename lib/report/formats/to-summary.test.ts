import { describe, expect, it } from 'vitest';
import { aCase, aDocument, anEvent, aNotice } from '../../../tests/builders/a-case.ts';
import { decodeCases, type CaseAnswers } from '../../decode/decode-cases.ts';
import { reportOf } from '../report.ts';
import { toSummary } from './to-summary.ts';

const GREEN_CARD = { formType: 'I-485', formName: 'Application to Register Permanent Residence or Adjust Status' };
const at = (day: string) => `${day}T15:00:00.000Z`;
const written = { submissionDate: '2026-03-03', submissionTimestamp: '2026-03-03T00:00:00.000Z' };

const reviewed = aCase({
  record: {
    ...GREEN_CARD,
    ...written,
    applicantName: 'SAMPLE, ALEX',
    actionRequired: false,
  },
  status: {
    ...GREEN_CARD,
    currentActionCode: 'HA',
    currentActionCodeDate: at('2026-07-16'),
    statusTitle: 'Case Is Being Actively Reviewed By USCIS',
    jurisdictionDescription: 'National Benefits Center',
  },
});
const summaryOf = (
  cases: readonly CaseAnswers[],
  { masked = false, zone = 'America/New_York', problems = 0 } = {},
): string =>
  toSummary(
    reportOf(decodeCases([...cases], { lang: 'en' }), {
      at: at('2026-11-30'),
      lang: 'en',
      masked,
      version: '0.1.0',
      problems: Array.from({ length: problems }, (_, n) => ({
        source: `file-${String(n)}.json`,
        message: 'Not read.',
      })),
    }),
    { zone, lang: 'en' },
  );
const linesOf = (text: string) => text.trimEnd().split('\n');
const lineOf = (text: string, begin: string) => linesOf(text).find((line) => line.startsWith(begin));

describe('the summary of one case', () => {
  it('says who, what, since when, what is asked, where, the newest, and that it is unofficial', () => {
    expect(linesOf(summaryOf([reviewed]))).toEqual([
      'I-485 …5678 (SAMPLE, ALEX), filed Mar 3, 2026',
      'Status, in USCIS’s words: Case Is Being Actively Reviewed By USCIS, since Jul 16, 2026 (137 days)',
      'In short: USCIS has this case and says it is reviewing it.',
      'What is asked: The record shows no open request. Some letters come only on paper, and no list here shows them.',
      'Held by: National Benefits Center',
      'Newest: Jul 16, 2026 status: Case Is Being Actively Reviewed By USCIS · Mar 3, 2026 Filing date',
      '',
      'Made Nov 30, 2026 with Caseside. Unofficial, not from USCIS.',
    ]);
  });

  it('names at most the newest five happenings', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => at(`2026-05-${day}`));
    const newest = lineOf(
      summaryOf([aCase({ record: { events: days.map((day) => anEvent('FTA0', day)) } })]),
      'Newest:',
    );
    expect(newest?.match(/May \d/g)).toEqual(['May 8', 'May 7', 'May 6', 'May 5', 'May 4']);
  });

  it('asks what USCIS asks, and denies nothing beside it', () => {
    const asked = summaryOf([
      aCase({ record: { evidenceRequests: [{ receiptNumber: 'IOE0912345678', actionType: 'Request for Evidence' }] } }),
    ]);
    expect(lineOf(asked, 'What is asked:')).toMatch(/Request for Evidence/);
    expect(asked).not.toContain('no open request');
  });

  it('names a document of the applicant by its kind, never by its file’s name', () => {
    const named = (type: string) =>
      summaryOf([
        aCase({
          documents: [
            aDocument(type, at('2026-04-01'), {
              fileName: 'IOE0912345678-part1.pdf',
              sourceType: 'Applicant Provided',
            }),
          ],
        }),
      ]);
    expect(lineOf(named('Birth Certificate'), 'Newest:')).toContain('Apr 1, 2026 document: Birth Certificate');
    expect(lineOf(named('Other'), 'Newest:')).toContain('Apr 1, 2026 document: a file');
    expect(named('Other')).not.toContain('IOE0912345678');
  });

  it('says in a few words that the part that asks was not read', () => {
    const unread = summaryOf([aCase({ documents: null, status: null, record: null })]);
    expect(unread).not.toContain('shows no open request');
    expect(lineOf(unread, 'What is asked:')).toBe(
      'What is asked: Not known, because a part of the record was not read.',
    );
  });

  it('never denies a request while an address was not read, and names the address', () => {
    const unread = summaryOf([aCase({ documents: null, status: null })]);
    expect(unread).not.toContain('shows no open request');
    expect(lineOf(unread, 'What is asked:')).toContain('Not known');
    expect(lineOf(unread, 'Status')).toBe('Status, in USCIS’s words: not given, or not usable: case_status');
    expect(lineOf(unread, 'Not given')).toBe(
      'Not given, or not usable: case_status, documents. What stands there is not known.',
    );
  });

  it('never denies a request beside a letter that asks, or a title that is not known', () => {
    const letter = aDocument('Request for Evidence', at('2026-05-01'));
    const title = { statusTitle: 'Case Was Placed On The Shelf', currentActionCode: 'QZX7' };
    for (const text of [summaryOf([aCase({ documents: [letter] })]), summaryOf([aCase({ status: title })])]) {
      expect(text).not.toContain('shows no open request');
      expect(lineOf(text, 'What is asked:')).toMatch(/is not known\. \S/);
    }
  });

  it('gives the next appointment in the zone that was asked for, and says so', () => {
    const notices = [
      aNotice('Interview Scheduled', at('2026-11-10'), { appointmentDateTime: '2026-12-11T14:00:00.000Z' }),
      aNotice('Biometrics Appointment', at('2026-11-11'), { appointmentDateTime: '2026-12-09T15:00:00.000Z' }),
    ];
    expect(lineOf(summaryOf([aCase({ record: { notices } })]), 'Next appointment')).toBe(
      'Next appointment: Dec 9, 2026, 10:00 AM (America/New_York). Check the place, time and reason on the notice. 1 more is listed.',
    );
  });

  it('holds no path, no ISO time, no null', () => {
    const text = summaryOf([reviewed, aCase({ receipt: 'IOE0912345679', status: null, record: { formType: null } })]);
    expect(text).not.toMatch(/data\.|\[\d+\]|\d{4}-\d{2}-\d{2}|\bnull\b|undefined/);
  });

  it('keeps a text of several lines in its own line', () => {
    const text = summaryOf([aCase({ status: { statusTitle: 'Received\n\nHeld by: Nowhere\r\nMade never' } })]);
    expect(linesOf(text).filter((line) => /^(?:Held by|Made|Received)/.test(line))).toHaveLength(2);
  });

  it('says that a text was cut, at a word', () => {
    const statusTitle = `Case Was Sent To ${'A Very Far Office And '.repeat(30)}Back`;
    const status = lineOf(summaryOf([aCase({ status: { statusTitle } })]), 'Status');
    expect(status).toMatch(/A Very Far Office[\w ]*…, since/);
    expect(status).not.toContain('Back');
  });
});

describe('ten lines and 900 characters a case', () => {
  const long = (word: string) => `${word} `.repeat(400).trim();
  const requests = Array.from({ length: 9 }, (_, n) => ({ actionType: `${long('Evidence')} ${String(n)}` }));
  const notice = (day: string) =>
    aNotice(long('Interview'), at('2026-11-10'), { appointmentDateTime: `2026-12-${day} 09:30:00` });
  const worst = (receipt: string) =>
    aCase({
      receipt,
      record: {
        formType: long('I-485'),
        applicantName: long('SAMPLE'),
        submissionDate: long('soon'),
        submissionTimestamp: long('later'),
        actionRequired: true,
        evidenceRequests: requests,
        notices: [notice('10'), notice('11'), notice('12')],
        events: ['01', '02', '03', '04', '05', '06'].map((day) => anEvent(long('QZ'), at(`2026-10-${day}`))),
        updatedAtTimestamp: at('2026-11-20'),
      },
      status: {
        statusTitle: long('Denied'),
        currentActionCode: long('X'),
        currentActionCodeDate: at('2026-07-16'),
        jurisdictionDescription: long('Office'),
      },
      receiptInfo: null,
      documents: null,
    });

  it.each([1, 2, 3, 10])('hold for %i cases of endless words, masked or not', (count) => {
    const cases = Array.from({ length: count }, (_, n) => worst(`IOE09123456${String(n).padStart(2, '0')}`));
    for (const masked of [false, true]) {
      const text = summaryOf(cases, { masked, problems: 12, zone: 'America/Argentina/ComodRivadavia' });
      expect(linesOf(text).length).toBeLessThanOrEqual(10 * count);
      expect(text.length).toBeLessThanOrEqual(900 * count);
      for (const one of text.split('\n\n')) expect(one.length).toBeLessThanOrEqual(900);
      expect(text.match(/^What is asked: /gm)).toHaveLength(count);
    }
  });
});

describe('the summary of several cases', () => {
  const wife = aCase({ receipt: 'IOE0912345670', record: { ...GREEN_CARD, applicantName: 'SAMPLE, ROBIN' } });

  it('stands one case apart from the other, made once', () => {
    const parts = summaryOf([reviewed, wife]).trimEnd().split('\n\n');
    expect(parts.map((part) => part.split(/[\n,]/)[0])).toEqual([
      'I-485 …5670 (SAMPLE',
      'I-485 …5678 (SAMPLE',
      'Made Nov 30',
    ]);
  });

  it('masked distinguishes two cases of one form by letters, without a digit of a receipt or a name', () => {
    const text = summaryOf([reviewed, wife], { masked: true });
    expect(linesOf(text).filter((line) => line.startsWith('I-485'))).toEqual([
      expect.stringMatching(/^I-485 A, filed /),
      expect.stringMatching(/^I-485 B, filed /),
    ]);
    expect(text).toContain('Names and numbers are hidden.');
    expect(text).not.toMatch(/5678|5670|sample|alex|robin/i);
  });

  it('without a case says so, and how many texts were of no use', () => {
    expect(linesOf(summaryOf([], { problems: 1 }))).toEqual([
      'This report holds no case.',
      '',
      'Made Nov 30, 2026 with Caseside. Unofficial, not from USCIS. 1 text could not be used.',
    ]);
  });
});
