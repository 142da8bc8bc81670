import { describe, expect, it } from 'vitest';
import { aCase, aDocument, anEvent, aRecord, aStatus } from '../../../tests/builders/a-case.ts';
import type { ChangeFact, Report } from '../../decode/case-file.ts';
import { decodeCases, type CaseAnswers } from '../../decode/decode-cases.ts';
import type { Json } from '../../uscis/reading.ts';
import { reportOf } from '../report.ts';

const masked = (one: CaseAnswers & { changes?: ChangeFact[] }): Report =>
  reportOf(decodeCases([one], { lang: 'en' }), {
    at: '2026-06-01T12:00:00.000Z',
    lang: 'en',
    masked: true,
    hide: [],
    version: '0.1.0',
    problems: [],
  });
const withField = (key: string, value: Json): string =>
  JSON.stringify(masked(aCase({ record: aRecord({ [key]: value }) })));
const withText = (statusText: string): string | null =>
  masked(aCase({ record: aRecord(), status: aStatus({ statusText }) })).cases[0]?.status?.text ?? null;

describe('a birth date is hidden', () => {
  it.each([
    'The applicant was born on April 5, 1990.',
    'Date of birth: 04/05/1990',
    'DOB 1990-04-05 is on file.',
    'We could not match April 5, 1990.',
    'Nació el 5 de abril de 1990 en otro país.',
    'Your child, born May 6, 2026, was added.',
    'Su fecha de nacimiento: 6 de mayo de 2026',
    'The applicant is 36 years old.',
  ])('in the sentence %j', (text) => {
    expect(withText(text)).not.toMatch(/1990|2026|april|abril|mayo|\d/i);
  });

  it.each(['d_o_b', 'bDate', 'fechaNacimiento', 'nacimiento', 'someDay', 'readyAt', 'when'])('under %s', (key) => {
    expect(withField(key, '1990-04-05')).not.toContain('1990-04-05');
    expect(withField(key, '04/05/1990')).not.toContain('1990');
  });

  it('under a known key that stands in an unknown object', () => {
    expect(withField('person1', { date: '1990-04-05', createDate: '1990-04-05' })).not.toContain('1990');
  });
});

describe('the dates of the case stay in its sentences', () => {
  it.each([
    'On March 3, 2026, we received your Form I-765.',
    'You must answer by August 30, 2026.',
    'El 3 de marzo de 2026 recibimos su Formulario I-765.',
    'We received it in May 2026.',
  ])('%s', (text) => expect(withText(text)).toBe(text));
});

describe('a number in parts of up to three digits is hidden', () => {
  it.each([
    ['parts', [123, 456, 789]],
    ['parts', ['123', '45', '789']],
    ['x1', { a: 123, b: 45, c: '789' }],
    ['rest', { first: 123, then: 456, last: 789 }],
    ['counts', [123, 456, 789]],
    ['value', 123],
    ['123', { 45: { 789: true } }],
  ] satisfies [string, Json][])('under %s: %j', (key, value) => {
    expect(withField(key, value)).not.toMatch(/(?<!\d)(?:123|45|456|789)(?!\d)/);
  });
});

describe('a place to live is hidden', () => {
  it.each(['residence', 'hometown', 'livesIn', 'homeOffice', 'ciudad', 'locality', 'line', 'domicilio'])(
    'a town that has an office of USCIS, under %s',
    (key) => expect(withField(key, 'CHARLOTTE, NC')).not.toMatch(/charlotte/i),
  );
  it('a town in a known key of an address', () => {
    expect(withField('mailingTo', { location: 'CHARLOTTE, NC' })).not.toMatch(/charlotte/i);
  });
  it.each(['apt', 'unit', 'house', 'areaCode', 'floor', 'room', 'suite', 'apartmentNo', 'building'])(
    'the number under %s',
    (key) => {
      expect(withField(key, 212)).not.toMatch(/(?<!\d)212(?!\d)/);
      expect(withField(key, '212')).not.toMatch(/(?<!\d)212(?!\d)/);
      expect(withField(key, 'H008')).not.toContain('H008');
    },
  );
  it('the number of an apartment that is written as a code, in a sentence', () => {
    expect(withText('We mailed it to Apt H008.')).toBe('We mailed it to Apt [hidden].');
  });
});

describe('an e-mail address is hidden', () => {
  it.each([
    'card＠post.com',
    'card﹫post.com',
    'card at post dot com',
    'card AT post DOT com',
    'card (at) post (dot) com',
    'card[at]post[dot]com',
    'card-at-post-dot-com',
    'card @ post.com',
    'card @post . com',
    'card at post.com',
    'my . card at post dot com',
    'card arroba post punto com',
    '((((([[[card at post.com]]])))))',
    '(((card ((at)) post ((dot)) com)))',
    'ca\u0301rd a\u0301t po\u0301st.co\u0301m',
    'card at pоst.cоm',
    'card at post.online',
  ])('%s', (text) => {
    const bare = withText(`Write to ${text} today.`)?.normalize('NFKD').replace(/\p{M}/gu, '');
    expect(bare).not.toMatch(/card|post|com\b/i);
  });
  it('and a sentence that sends people to USCIS stays', () => {
    const text = 'Look at www.uscis.gov/addresschange and at uscis.gov.';
    expect(withText(text)).toBe(text);
  });
});

const aChange = (more: Partial<ChangeFact>): ChangeFact => ({
  kind: 'field',
  what: 'A field changed',
  before: null,
  after: null,
  seenBetween: ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
  evidence: [{ endpoint: 'cases', path: 'data.applicantName', value: 'SAMPLE, ALEX' }],
  ...more,
});

describe('what stands only in the changes is hidden', () => {
  it('a former name, in the change and in sentences', () => {
    const changes = [aChange({ before: 'CARD, HOPE', after: 'SAMPLE, ALEX', what: 'Name: Hope Card' })];
    const status = aStatus({ statusText: 'We wrote to hope card.' });
    expect(JSON.stringify(masked({ ...aCase({ record: aRecord(), status }), changes }))).not.toMatch(
      /hope card|card, hope/i,
    );
  });

  it('the name of an own file whose row another document has now', () => {
    const documents = [aDocument('Appointment Scheduled', '2026-03-02T09:00:05.000+0000')];
    const evidence = [{ endpoint: 'documents' as const, path: 'data[0].fileName', value: 'Marriage certificate.pdf' }];
    const changes = [
      aChange({
        kind: 'document-gone',
        what: 'Marriage certificate.pdf',
        before: 'Marriage certificate.pdf',
        evidence,
      }),
      aChange({
        kind: 'document-changed',
        what: 'Document',
        before: 'Marriage certificate.pdf',
        after: 'Appointment Scheduled.pdf',
        evidence,
      }),
    ];
    const text = JSON.stringify(masked({ ...aCase({ record: aRecord(), documents }), changes }));
    expect(text).not.toMatch(/marriage certificate/i);
    expect(text).toContain('Appointment Scheduled.pdf');
  });
});

describe('a key that is a name is hidden', () => {
  it.each(['johnSmith', 'JohnSmith', 'john_smith', 'judgeEnglish', 'bestChild', 'graceYoung', 'apt12', 'smith'])(
    '%s, as a field, a flag, an object and a change',
    (key) => {
      const path = `data.${key}`;
      const changes = [
        aChange({ what: key, evidence: [{ endpoint: 'cases', path, value: 1 }] }),
        aChange({ what: `cases: ${path}`, before: { [key]: key }, evidence: [{ endpoint: 'cases', path, value: 1 }] }),
      ];
      for (const value of [true, 'x', null, { [key]: 1 }, []] satisfies Json[]) {
        const one = { ...aCase({ record: aRecord({ [key]: value }) }), changes };
        expect(JSON.stringify(masked(one))).not.toContain(key);
      }
    },
  );
});

describe('a masked report keeps what makes it useful', () => {
  const record = aRecord({
    events: [anEvent('FTA0', '2026-03-02T10:00:00.000Z'), anEvent('QZX7', '2026-03-01T10:00:00.000Z')],
    relatedForm: 'I-485',
    readyAt: '2026-03-02T10:00:00.000Z',
    isExpedited: false,
    expeditedTotal: 12,
    workCenter: 'NEBRASKA SERVICE CENTER',
    officeOfCase: 'CHARLOTTE, NC',
    nextStep: 'Case Was Approved',
  });
  const status = aStatus({
    jurisdictionDescription: 'CHARLOTTE, NC',
    statusText:
      'On February 12, 2026, we received your Form I-765, Receipt Number IOE0912345678, and sent it to the Nebraska Service Center. You have 30 days to answer.',
  });
  const report = masked(aCase({ record, status }));
  const text = JSON.stringify(report);

  it.each([
    'FTA0',
    'QZX7',
    'I-485',
    '2026-03-02T10:00:00.000Z',
    '"value":12',
    'NEBRASKA SERVICE CENTER',
    'Case Was Approved',
    '"path":"data.officeOfCase","value":"CHARLOTTE, NC"',
    '"name":"Charlotte, NC"',
    '2026-02-10',
    'On February 12, 2026, we received your Form I-765, Receipt Number IOE••••••••••, and sent it to the Nebraska Service Center. You have 30 days to answer.',
  ])('%s', (visible) => expect(text).toContain(visible));
});
