import { describe, expect, it } from 'vitest';
import { aCase, aDocument, aNotice, anEvent, aRecord, aStatus, RECEIPT } from '../../../tests/builders/a-case.ts';
import { decodeCases, type CaseAnswers } from '../../decode/decode-cases.ts';
import type { Report } from '../../decode/case-file.ts';
import type { Json } from '../../uscis/reading.ts';
import { foldOf } from './fold.ts';
import { maskReport } from './mask.ts';
import { FORMAT_IDS, FORMATS, reportFileName } from '../formats/formats.ts';
import { reportOf } from '../report.ts';

const AT = '2026-06-01T12:00:00.000Z';
const optionsOf = (masked: boolean, hide: string[] = []) => ({
  at: AT,
  lang: 'en',
  masked,
  hide,
  version: '0.1.0',
  problems: [],
});
const reportFrom = (cases: CaseAnswers[], masked = true, hide: string[] = []): Report =>
  reportOf(decodeCases(cases, { lang: 'en' }), optionsOf(masked, hide));
const maskedText = (text: string): string | null =>
  reportFrom([aCase({ record: aRecord({ applicantName: 'OBUYA, WILL' }), status: aStatus({ statusText: text }) })])
    .cases[0]?.status?.text ?? null;
const valueOf = (key: string, value: Json) =>
  reportFrom([aCase({ record: aRecord({ [key]: value }) })]).cases[0]?.otherFields.filter(
    ({ path }) => !/addendum|notices|events|evidenceRequests|receiptNumber/i.test(path),
  )[0]?.value;

describe('a sentence of USCIS, masked,', () => {
  it.each([
    ['your Receipt Number IOE0912345678.', 'your Receipt Number IOE••••••••••.'],
    ['your case ioe 0912 345 678 was received', 'your case IOE•••••••••• was received'],
    ['We mailed it to Zoraida Whitcombe on March 3, 2026.', 'We mailed it to [hidden] on March 3, 2026.'],
    ['Will Obuya will receive a notice within 30 days', '[hidden] receive a notice within 30 days'],
    ['A-number A123-456-789, phone (402) 555-0123', '[hidden]-number [hidden], phone [hidden]'],
    [
      'Go to <a href="https://www.uscis.gov/addresschange">our site</a>',
      'Go to our site (https://www.uscis.gov/addresschange)',
    ],
    ['El 3 de marzo de 2026 recibimos su Formulario I-765', 'El 3 de marzo de 2026 recibimos su Formulario I-765'],
    ['Your case was moved to the Nebraska Service Center', 'Your case was moved to the Nebraska Service Center'],
    ['code FTA0 of your Form I-485', 'code FTA0 of your Form I-485'],
    ['Z o r a i d a', '[hidden]'],
    ['We called George Best and Ellen Key', 'We called [hidden] and [hidden]'],
    ['We called An Do, and Judge English', 'We called [hidden], and [hidden]'],
    ['Dear Ms. Case, your case was received', 'Dear Ms. [hidden], your case was received'],
    ['Dear Applicant, do not miss USCIS letters', 'Dear Applicant, do not miss USCIS letters'],
    ['Write to case.status@mail.com for help', 'Write to [hidden] for help'],
    ['Write to {"card@post.com":["card@post.com"]}', 'Write to [hidden]'],
    ['Write to card (at) post dot com', 'Write to [hidden]'],
    ['Your Green Card, category C09, is (c)(9) or EB-2', 'Your Green Card, category C09, is (c)(9) or EB-2'],
    ['Still, do not travel. House the card at home.', 'Still, do not travel. House the card at home.'],
    ['%5A%6Fraida and \\u005aoraida and &#90;oraida', '[hidden] and [hidden] and [hidden]'],
  ])('%j becomes %j', (text, masked) => expect(maskedText(text)).toBe(masked));
});

it('a text longer than 100,000 characters is hidden whole, wherever it stands, and one of that length is masked word by word', () => {
  const words = `${'was '.repeat(24_999)}sent`;
  expect(maskedText(words) === words, 'It stays as it is.').toBe(true);
  expect(maskedText(`${words}.`)).toBe('[hidden]');
  expect(valueOf('unknownNote', `${words}.`)).toBe('[hidden]');
  expect(JSON.stringify(reportFrom([aCase({ record: aRecord({ [`${words}x`]: 1 }) })]))).not.toContain('was was');
});

describe('a field nobody has described keeps', () => {
  it.each([
    ['readyAt', '2026-02-10', '2026-02-10'],
    ['nextStep', 'FTA0', 'FTA0'],
    ['stepCount', 12, 12],
    ['relatedForm', 'I-485', 'I-485'],
    ['officeOfCase', 'NEBRASKA SERVICE CENTER', 'NEBRASKA SERVICE CENTER'],
    ['nextAction', 'Case Was Approved', 'Case Was Approved'],
  ] satisfies [string, Json, Json][])('%s: %j', (key, value, visible) => expect(valueOf(key, value)).toBe(visible));

  it.each([
    ['remark', 'He likes tea'],
    ['dateOfBirth', '1990-04-05'],
    ['houseNumber', 12],
    ['lastFour', '6789'],
    ['readyAt', '1990-03-03'],
    ['part', 123],
    ['someTotal', 123456],
    ['employerState', 'I-485'],
  ] satisfies [string, Json][])('nothing of %s: %j', (key, value) => expect(valueOf(key, value)).toBe('[hidden]'));
});

const full = aCase({
  record: aRecord({
    applicantName: 'QUIROGA, ELENA',
    representativeName: 'WHITFIELD, ADA',
    'Elena Quiroga': { IOE0912345678: 1 },
    elisSubChannel: 'WEB',
    areAllGroupMembersAuthorizedForTravel: true,
    events: [anEvent('QZX7', '2026-03-01T10:00:00.000Z'), anEvent('FTA0', '2026-03-02T10:00:00.000Z')],
    notices: [
      aNotice('Appointment Scheduled', '2026-03-02T09:00:00.000Z', { appointmentDateTime: '2026-07-01T13:00:00.000Z' }),
    ],
  }),
  status: aStatus({ jurisdictionDescription: 'CHARLOTTE, NC', message: `payload {'receipt_number': '${RECEIPT}'}` }),
  documents: [
    aDocument('Appointment Scheduled', '2026-03-02T09:00:05.000+0000'),
    aDocument('Other', '2026-03-01T09:00:05.000+0000', {
      fileName: 'Marriage certificate.pdf',
      sourceType: 'Applicant Provided',
    }),
  ],
});
const masked = reportFrom([full]);
const [file] = masked.cases;

describe('a masked report', () => {
  it('keeps dates, codes, forms and offices', () => {
    expect(file?.form.type).toBe('I-765');
    expect(file?.office?.name).toBe('Charlotte, NC');
    expect(file?.timeline.map(({ code }) => code)).toEqual(expect.arrayContaining(['QZX7', 'FTA0']));
    expect(file?.timeline.map(({ label }) => label)).toContain('Code QZX7: no published meaning found');
    expect(file?.filed.at).toBe('2026-02-10');
  });

  it('names a case by its label and keeps only the letters of its receipt', () => {
    expect(file?.receipt).toBe('IOE••••••••••');
    expect(file?.label).toBe('I-765 A');
  });

  it('has no ids, no people, and only files that USCIS made', () => {
    expect(file?.people).toMatchObject({ applicant: '[hidden]', representative: '[hidden]' });
    expect(file?.notices.map(({ id }) => id)).toEqual([null]);
    expect(file?.documents.map(({ name }) => name)).toEqual(['Appointment Scheduled.pdf', '[hidden]']);
    expect(file?.timeline.map(({ label }) => label)).not.toContain('Marriage certificate.pdf');
  });

  it('hides names in keys and paths too', () => {
    const paths = file?.otherFields.map(({ path }) => path) ?? [];
    expect(paths).toContain('data["[hidden]"]["IOE••••••••••"]');
    expect(JSON.stringify(masked)).not.toMatch(/quiroga|elena|whitfield|0912345678/i);
  });

  it.each(['Grant Page', 'Ms. An Do', 'WillYoung', '09 17 28 36 45', '0-9-1-7'])('hides the key %j', (key) => {
    expect(JSON.stringify(reportFrom([aCase({ record: aRecord({ [key]: 'x' }) })]))).not.toContain(key);
  });

  it('hides a name of two letters where it has a capital, and leaves the small word', () => {
    const record = aRecord({ applicantName: 'DO, AN' });
    const status = aStatus({ statusText: 'An Do, do not leave an answer open.' });
    const text = reportFrom([aCase({ record, status })]).cases[0]?.status?.text;
    expect(text).toBe('[hidden], do not leave an answer open.');
  });

  it('carries the travel warning in every format for people', () => {
    for (const format of ['json', 'md', 'txt', 'csv', 'html'] as const) {
      const text = FORMATS[format].write(masked, { zone: 'UTC', lang: 'en' }).replace(/\s+/g, ' ');
      expect(text, format).toContain('This does not mean you may travel');
    }
  });

  it('hides in what was not understood, own facts and processing times what it hides elsewhere', () => {
    const letter = aDocument('Request for Evidence for Elena Quiroga', '2026-03-05T09:00:05.000+0000', {
      fileName: 'RFE QUIROGA.pdf',
    });
    const record = aRecord({
      applicantName: 'QUIROGA, ELENA',
      events: [anEvent('QZX7', '2026-03-01T10:00:00.000Z')],
      notices: [aNotice('Decision for IOE0912345678', '2026-03-04T09:00:00.000Z')],
    });
    const status = aStatus({ statusTitle: 'A Letter Was Sent To Elena Quiroga', currentActionCode: 'QZX9' });
    const open = reportOf(
      decodeCases([aCase({ record, status, documents: [letter] })], { lang: 'en' }),
      optionsOf(false),
    );
    const [openFile] = open.cases;
    if (openFile === undefined) throw new Error('The report holds no case.');
    openFile.ownFacts = [{ kind: 'interview', at: '2026-04-01', text: 'Elena was asked about Ana', basis: 'yours' }];
    openFile.processingTime = {
      text: 'Elena Quiroga, 3 months',
      evidence: [{ endpoint: 'processing_times', path: 'data["Elena Quiroga"]', value: 'Quiroga, 3 months' }],
    };
    expect(openFile.notUnderstood.length).toBeGreaterThan(3);
    const hidden = maskReport(open);
    expect(hidden.cases[0]?.notUnderstood.map(({ what }) => what)).toContain(
      'The code of the status, QZX9, has no published meaning.',
    );
    expect(hidden.cases[0]?.ownFacts).toEqual([
      { kind: 'interview', at: '2026-04-01', text: '[hidden]', basis: 'yours' },
    ]);
    expect(hidden.cases[0]?.processingTime?.evidence[0]?.path).toBe('data["[hidden]"]');
    expect(JSON.stringify(hidden)).not.toMatch(/quiroga|elena|\bana\b|0912345678/i);
  });

  it('does not change when it is masked again', () => {
    expect(maskReport(masked)).toEqual(masked);
  });

  it('hides the extra words of a person, in offices too, and leaves the rest', () => {
    const hidden = reportFrom([full], true, ['charlotte']);
    expect(hidden.cases[0]?.office?.name).not.toMatch(/charlotte/i);
    expect(hidden.cases[0]?.form.name).toBe('Application for Employment Authorization');
  });

  it('hides a name of one case in the sentences of another', () => {
    const other = aCase({
      receipt: 'IOE0912345679',
      record: aRecord({ receiptNumber: 'IOE0912345679', applicantName: 'GRANT, LONG' }),
      status: aStatus({ receiptNumber: 'IOE0912345679', statusText: 'We approved the request of Whitfield.' }),
    });
    expect(JSON.stringify(reportFrom([full, other]))).not.toMatch(/whitfield/i);
  });

  it('holds no receipt digits in any format, and none in the name of its file', () => {
    for (const format of FORMAT_IDS) {
      const text = FORMATS[format].write(masked, { zone: 'UTC', lang: 'en' });
      expect(foldOf(text)).not.toContain('0912345678');
      expect(reportFileName(masked, format)).toMatch(
        /^case-(?:record|summary|table|timeline)-hidden-2026-06-01\.[a-z]+$/,
      );
    }
  });

  it('keeps the labels of its cases when it is read again', () => {
    const others = [full, aCase({ receipt: 'IOE0912345600', record: aRecord({ receiptNumber: 'IOE0912345600' }) })];
    const first = reportFrom(others);
    expect(first.cases.map(({ label }) => label)).toEqual(['I-765 A', 'I-765 B']);
    expect(reportOf(first.cases.toReversed(), optionsOf(true)).cases).toEqual(first.cases);
  });
});
