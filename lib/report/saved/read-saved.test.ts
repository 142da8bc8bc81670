import { describe, expect, it } from 'vitest';
import { aCase, anEvent, aDocument, RECEIPT } from '../../../tests/builders/a-case.ts';
import type { ChangeFact } from '../../decode/case-file.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import type { Json, ReadEndpoint } from '../../uscis/reading.ts';
import { dataOf } from '../../uscis/shape.ts';
import { reportJson, reportOf } from '../report.ts';
import { readSaved, type SavedFile } from './read-saved.ts';

const EN = { lang: 'en' };
const OTHER = 'IOE0912345679';
const WHOLE = aCase({
  record: { events: [anEvent('IAF', '2026-02-10T00:00:00.000Z', '2026-02-12T13:00:00.000Z')], __odd: null },
  receiptInfo: { form: 'I-765', location: 'SCD', receipt_number: RECEIPT, onpt: 0 },
  documents: [aDocument('Other', '2026-02-10T20:00:00.000+0000')],
});

const WHOLE_RECORD = recordOf(WHOLE.answers.cases);
function recordOf(body: Json | undefined): { [key: string]: Json } {
  const data = dataOf(body ?? null);
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
}

const bodyOf = (endpoint: ReadEndpoint, from = WHOLE): string => JSON.stringify(from.answers[endpoint] ?? null);
const file = (text: string, name = 'x.json', folder = '/saved'): SavedFile => ({ source: name, folder, name, text });
const read = (...files: SavedFile[]) => readSaved(files, EN);
const messages = (saved: ReturnType<typeof readSaved>) =>
  saved.problems.map(({ source, message }) => `${source}: ${message}`);

describe('bodies in files of any name', () => {
  it('are recognised by their shape and become one case by their receipt', () => {
    const saved = read(
      file(bodyOf('documents'), 'd'),
      file(bodyOf('cases'), '1.txt'),
      file(bodyOf('receipt_info'), 'response (3).json'),
      file(bodyOf('case_status'), 'page'),
    );
    expect(saved).toMatchObject({ problems: [], isUnderstood: true });
    expect(saved.cases).toHaveLength(1);
    expect(saved.cases[0]).toMatchObject({ receipt: RECEIPT, answers: WHOLE.answers });
    expect(decodeCases(saved.cases, EN)[0]?.reads.map(({ outcome, at }) => [outcome, at])).toEqual(
      Array(4).fill(['ok', null]),
    );
  });

  it('go by their shape even where the name says something else', () => {
    expect(read(file(bodyOf('case_status'), 'cases.json')).cases[0]?.answers).toHaveProperty('case_status');
  });

  it('without a shape are taken by the name of an address, else they are a problem', () => {
    const saved = read(
      file(bodyOf('cases'), 'a'),
      file('{"data":null}', 'receipt_info.json'),
      file('{"data":[]}', 'documents.json'),
    );
    expect(saved).toMatchObject({ problems: [], isUnderstood: true });
    expect(saved.cases[0]?.answers).toMatchObject({ receipt_info: { data: null }, documents: { data: [] } });
    expect(read(file('{"data":null}', 'other.json'))).toMatchObject({ cases: [], isUnderstood: false });
    expect(messages(read(file('{"data":null}', 'other.json')))).toEqual([
      'other.json: USCIS answered here that there is nothing. Which address it is from cannot be told: name the file after it, such as receipt_info.json.',
    ]);
  });

  it('without a shape are taken by the name of an address while one of its fields is there: any other can be missing', () => {
    const saved = read(
      file('{"data":{"formType":"I-765","events":[{"eventCode":"IAF"}]}}', 'cases.json'),
      file('{"data":{"jurisdiction":"NBC"},"message":"x"}', 'case_status.json'),
      file('{"data":[{"type":"Other"}]}', 'documents.json'),
    );
    expect(saved).toMatchObject({ problems: [], isUnderstood: true });
    const [decoded] = decodeCases(saved.cases, EN);
    expect(decoded).toMatchObject({ form: { type: 'I-765' }, office: { code: 'NBC' }, documents: [{ type: 'Other' }] });
    expect(decoded?.reads.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'not-read', 'ok']);
  });

  it.each(['{"data":{}}', '{"data":{"message":"No record"}}', '{"data":{"foo":{"bar":1}},"note":null}', '{"data":5}'])(
    'of which nothing is known are kept whole under the name of an address, and their row says so: %s',
    (text) => {
      const saved = read(file(text, 'cases.json'), file(text, 'receipt_info.json'));
      expect(saved).toMatchObject({ problems: [], isUnderstood: true });
      const [decoded] = decodeCases(saved.cases, EN);
      expect(decoded?.reads.map(({ outcome }) => outcome)).toEqual([
        'unexpected',
        'not-read',
        'unexpected',
        'not-read',
      ]);
      expect(decoded?.milestones).toEqual([]);
      expect(decoded?.otherFields.filter(({ endpoint }) => endpoint === 'cases').length).toBeGreaterThan(0);
    },
  );

  it('without an envelope and a shape make the address of their name unexpected, and a problem', () => {
    const saved = read(file(bodyOf('cases')), file('{"foo":1}', 'case_status.json'));
    expect(saved.isUnderstood).toBe(false);
    expect(decodeCases(saved.cases, EN)[0]?.reads[1]?.outcome).toBe('unexpected');
  });
});

describe('a body that names no receipt', () => {
  const other = JSON.stringify({
    data: { receiptNumber: OTHER, currentActionCode: 'IAF', statusTitle: 'Case Was Received' },
  });

  it('belongs to the only case given, wherever it lies', () => {
    const saved = read(file(bodyOf('cases'), 'cases.json', '/a'), file(bodyOf('documents'), 'documents.json', '/b'));
    expect(saved.cases).toHaveLength(1);
    expect(saved.problems, 'Name no problem in a text that is understood whole.').toEqual([]);
  });

  it('belongs, with several, to the one whose folder it lies in', () => {
    const saved = read(
      file(bodyOf('documents'), 'documents.json', '/b'),
      file(bodyOf('cases'), 'cases.json', '/b'),
      file(other, 'case_status.json', '/a'),
    );
    expect(saved.cases.map(({ receipt, answers }) => [receipt, Object.keys(answers).sort()])).toEqual([
      [RECEIPT, ['cases', 'documents']],
      [OTHER, ['case_status']],
    ]);
  });

  it('is a problem where several cases could be meant, never a guess', () => {
    const saved = read(file(bodyOf('cases')), file(other), file(bodyOf('documents'), 'documents.json'));
    expect(saved.isUnderstood).toBe(false);
    expect(messages(saved)).toEqual([
      'documents.json: This answer (documents) names no receipt, and there is more than one case. Put each case in a folder of its own.',
    ]);
    expect(saved.cases.every(({ answers }) => answers.documents === undefined)).toBe(true);
  });

  it('is not given to another case when its folder is named for a receipt', () => {
    const saved = read(
      file(bodyOf('cases'), 'cases.json', '/a'),
      file(bodyOf('documents'), 'documents.json', `/c/${OTHER}`),
    );
    expect(saved.cases.map(({ receipt }) => receipt)).toEqual([RECEIPT, OTHER]);
  });

  it('makes a case without a receipt when nothing names one', () => {
    expect(read(file(bodyOf('documents'), 'documents.json')).cases).toMatchObject([
      { receipt: null, answers: { documents: {} } },
    ]);
  });
});

describe('two bodies of one address for one receipt', () => {
  const status = (title: string) =>
    JSON.stringify({ data: { receiptNumber: RECEIPT, currentActionCode: 'IAF', statusTitle: title } });
  const titleOf = (saved: ReturnType<typeof readSaved>) => decodeCases(saved.cases, EN)[0]?.status?.title;

  it('fold when they say the same, in whatever order their keys stand', () => {
    const turned = JSON.stringify({ data: { statusTitle: 'One', currentActionCode: 'IAF', receiptNumber: RECEIPT } });
    expect(read(file(status('One'), 'a'), file(turned, 'b'))).toMatchObject({ problems: [], isUnderstood: true });
  });

  it('let the last given count, and name the file of the other', () => {
    const saved = read(file(status('One'), 'a'), file(status('Two'), 'b'));
    expect(titleOf(saved)).toBe('Two');
    expect(messages(saved)).toEqual([
      `a: There is another answer of case_status for ${RECEIPT}. That one counts, this one was left out.`,
    ]);
    expect(saved.isUnderstood).toBe(true);
  });

  const reportAt = (title: string, at: string) => {
    const reads = [{ endpoint: 'case_status' as const, outcome: 'ok' as const, at, message: '' }];
    const answers: { case_status: Json } = { case_status: JSON.parse(status(title)) };
    const files = decodeCases([{ receipt: RECEIPT, answers, page: null, reads }], EN);
    return reportJson(reportOf(files, { at, lang: 'en', masked: false, version: '1', problems: [] }));
  };

  it('let the one with the newest known time count, in whatever order they are given', () => {
    const older = file(reportAt('Older', '2026-08-01T12:00:00.000Z'), 'old.json');
    const newer = file(reportAt('Newer', '2026-08-02T12:00:00.000Z'), 'new.json');
    for (const files of [
      [older, newer],
      [newer, older],
    ]) {
      const saved = read(...files);
      expect(titleOf(saved)).toBe('Newer');
      // An older copy is nothing wrong: it gets a remark.
      expect(saved).toMatchObject({ problems: [], isUnderstood: true });
      expect(saved.remarks).toEqual([
        { source: 'old.json', message: `There is a newer answer of case_status for ${RECEIPT}. That one counts.` },
      ]);
    }
    const saved = read(newer, file(status('No time'), 'raw'));
    expect(titleOf(saved)).toBe('Newer');
    expect(saved.problems.map(({ source }) => source)).toEqual(['raw']);
  });
});

describe('two copies of one answer of cases', () => {
  const copy = (title: string, more: { [key: string]: Json }) =>
    file(JSON.stringify({ data: { receiptNumber: RECEIPT, events: [], formName: title, ...more } }), title);
  const nameOf = (saved: ReturnType<typeof readSaved>) => decodeCases(saved.cases, EN)[0]?.form.name;

  it('are distinguished by when USCIS last wrote the record, where no reading has a time', () => {
    const older = copy('Older', { updatedAtTimestamp: '2026-03-01T03:14:15.926Z' });
    const newer = copy('Newer', { updatedAtTimestamp: '2026-11-20T03:14:15.926Z' });
    for (const files of [
      [older, newer],
      [newer, older],
    ]) {
      const saved = read(...files);
      expect(nameOf(saved)).toBe('Newer');
      expect(saved.problems, 'Name no problem in a text that is understood whole.').toEqual([]);
      expect(saved.remarks.map(({ source }) => source)).toEqual(['Older']);
    }
    const saved = read(older, copy('No time', {}));
    expect(nameOf(saved)).toBe('Older');
    expect(saved.problems.map(({ source }) => source)).toEqual(['No time']);
  });

  it('fold where a browser made plain blanks of those that do not break', () => {
    expect(read(copy('A\u00a0B', {}), copy('A B', {}))).toMatchObject({ problems: [], remarks: [] });
  });
});

describe('what is wrapped around answers', () => {
  const page = { cases: [{ ...WHOLE_RECORD, concurrentCases: [{ ...WHOLE_RECORD, receiptNumber: OTHER }] }] };

  it('of a page gives cases that no address was read of', () => {
    const script = `<script data-component-name="CaseCardsApp">${JSON.stringify(page)}</script>`;
    for (const text of [JSON.stringify(page), script]) {
      const saved = read(file(text));
      expect(saved).toMatchObject({ problems: [], isUnderstood: true });
      const decoded = decodeCases(saved.cases, EN);
      expect(decoded.map(({ receipt }) => receipt)).toEqual([RECEIPT, OTHER]);
      expect(decoded[1]?.form.evidence[0]).toMatchObject({
        endpoint: 'page',
        path: expect.stringContaining('cases[0].concurrentCases[0].'),
      });
      expect(decoded[0]?.reads.map(({ outcome, message }) => [outcome, message])).toEqual(
        Array(4).fill(['not-read', 'Not given: this address was not read here.']),
      );
    }
  });

  it('is the answer of another case: it becomes one, until its own answer is there, and takes no nameless answer', () => {
    const outer = JSON.stringify({
      data: { ...WHOLE_RECORD, concurrentCases: [{ ...WHOLE_RECORD, receiptNumber: OTHER }] },
    });
    const saved = read(file(outer), file(bodyOf('documents'), 'documents.json'));
    expect(saved).toMatchObject({ problems: [], remarks: [], isUnderstood: true });
    expect(saved.cases.map(({ receipt, answers }) => [receipt, Object.keys(answers)])).toEqual([
      [RECEIPT, ['cases', 'documents']],
      [OTHER, []],
    ]);
    const own = JSON.stringify({ data: { receiptNumber: OTHER, events: [], formType: 'I-131' } });
    expect(decodeCases(read(file(outer), file(own)).cases, EN)[1]?.form.type).toBe('I-131');
  });

  it('of a recording keeps its cookies to itself and its newest answers', () => {
    const entry = (day: string, title: string) => ({
      startedDateTime: `2026-05-${day}T10:00:00.000Z`,
      request: {
        method: 'GET',
        url: `https://my.uscis.gov/account/case-service/api/case_status/${RECEIPT}`,
        cookies: 'KEEP-ME',
      },
      response: { status: 200, content: { text: JSON.stringify({ data: { statusTitle: title } }) } },
    });
    const saved = read(file(JSON.stringify({ log: { entries: [entry('22', 'Newer'), entry('21', 'Older')] } })));
    expect(decodeCases(saved.cases, EN)[0]?.status?.title).toBe('Newer');
    expect(saved).toMatchObject({ problems: [], remarks: [{ message: expect.stringContaining('a newer answer') }] });
    expect(JSON.stringify(saved)).not.toContain('KEEP-ME');
  });

  it('of an object gives each answer to its case', () => {
    const text = JSON.stringify({
      caseDetails: WHOLE.answers.cases,
      caseStatus: WHOLE.answers.case_status,
      receiptInfo: { data: null },
    });
    const saved = read(file(text));
    expect(saved).toMatchObject({ problems: [], remarks: [], isUnderstood: true });
    expect(Object.keys(saved.cases[0]?.answers ?? {})).toEqual(['cases', 'case_status', 'receipt_info']);
  });
});

describe('what says an error or nothing', () => {
  it('is named for what it is, in a folder of a case', () => {
    const saved = read(
      file('<!DOCTYPE html><title>Sign in</title>', 'cases.json', `/x/${RECEIPT}`),
      file('{"data":null,"error":{"code":401}}', 'case_status.json', `/x/${RECEIPT}`),
      file('{"data":null}', 'receipt_info.json', `/x/${RECEIPT}`),
      file('{"status":500,"error":"Internal Server Error"}', 'documents.json', `/x/${RECEIPT}`),
    );
    expect(saved.isUnderstood).toBe(false);
    expect(saved.problems.map(({ source }) => source)).toEqual(['cases.json', 'case_status.json', 'documents.json']);
    const [decoded] = decodeCases(saved.cases, EN);
    expect(decoded?.receipt).toBe(RECEIPT);
    expect(decoded?.reads.map(({ outcome }) => outcome)).toEqual(['signed-out', 'signed-out', 'empty', 'server-error']);
  });

  it('is named without an address too', () => {
    expect(messages(read(file('{"message":"Too Many Requests"}', 'x.json')))).toEqual([
      'x.json: USCIS asked to slow down. This says nothing about the case. Which address answered so cannot be told.',
    ]);
  });
});

describe('pasted text', () => {
  it('may have a byte-order mark, blanks, commas and semicolons, and several bodies', () => {
    const text = `\ufeff\n\u00a0 ${bodyOf('cases')},\n\n${bodyOf('case_status')};${bodyOf('documents')}\u200b ;\n`;
    const saved = read(file(text, '-', ''));
    expect(saved).toMatchObject({ problems: [], isUnderstood: true });
    expect(Object.keys(saved.cases[0]?.answers ?? {})).toEqual(['cases', 'case_status', 'documents']);
  });

  it('is named with line and column where it cannot be understood, and the rest still counts', () => {
    const text = `${bodyOf('cases')}\n{"data":\n  {"statusTitle": oops}}\n${bodyOf('case_status')}`;
    const saved = read(file(text, '-', ''));
    expect(messages(saved)).toEqual(['-: This could not be read at line 3, column 19: "o" does not belong there.']);
    expect(saved.isUnderstood).toBe(false);
    expect(Object.keys(saved.cases[0]?.answers ?? {})).toEqual(['cases', 'case_status']);
  });

  it('says where a value begins that is no answer', () => {
    expect(messages(read(file(`${bodyOf('cases')}\n  [1,2]`, '-', '')))).toEqual([
      '-: What begins at line 2, column 3 is no answer of USCIS that Caseside knows.',
    ]);
  });

  it('names the place even of a single value, where it has no file name', () => {
    const pasted = { source: '-', folder: '', name: '', text: '\n {"hello":1}' };
    expect(messages(read(pasted))).toEqual([
      '-: What begins at line 2, column 2 is no answer of USCIS that Caseside knows.',
    ]);
  });

  it('of very many values that are no answers is reported in a few lines', () => {
    const saved = read(file('{"a":5}\n'.repeat(2_000)));
    expect(saved.problems).toHaveLength(51);
    expect(saved.problems.at(-1)?.message).toBe('There are 1,950 more problems in this file.');
  });

  it.each([
    ['', 'There is nothing in this file.'],
    [' \n ;', 'There is nothing in this file.'],
    ['5\n'.repeat(200_000), 'This is no answer of USCIS that Caseside knows.'],
    ['<html>', 'This is a web page without case data. Save what one of the addresses answers instead.'],
    ['['.repeat(100_000), 'This is nested deeper than 500 levels, so it was not read.'],
  ])('that holds nothing is a problem', (text, message) => {
    expect(read(file(text))).toMatchObject({
      cases: [],
      isUnderstood: false,
      problems: [{ source: 'x.json', message }],
    });
  });

  it('with a doubled key counts the last, and says so without refusing the file', () => {
    const saved = read(
      file(`{"data":{"receiptNumber":"${RECEIPT}","events":[],"formType":"I-90","formType":"I-765"}}`),
    );
    expect(decodeCases(saved.cases, EN)[0]?.form.type).toBe('I-765');
    expect(saved.isUnderstood).toBe(true);
    expect(saved.problems).toHaveLength(1);
    expect(saved.problems[0]?.message).toContain('"formType" stands twice');
  });
});

describe('a report', () => {
  const notes = [{ at: '2026-07-15', text: 'Called them', reference: 'SR-1' }];
  const changes: ChangeFact[] = [
    {
      kind: 'status',
      what: 'status',
      before: 'A',
      after: 'B',
      seenBetween: ['2026-07-01T00:00:00.000Z', '2026-07-02T00:00:00.000Z'],
      evidence: [],
    },
  ];
  const reads = (['cases', 'case_status', 'receipt_info', 'documents'] as const).map((endpoint) => ({
    endpoint,
    outcome: 'ok' as const,
    at: '2026-08-01T12:00:00.000Z',
    message: '',
  }));
  const firstSeen = { 'content-Other-2026-02-10T20:00:00.000+0000': '2026-02-11T10:00:00.000Z' };
  const options = { at: '2026-08-01T12:00:00.000Z', lang: 'en', version: '1', problems: [], masked: false };
  const full = decodeCases([{ ...WHOLE, reads, notes, changes, firstSeen }], EN);
  const text = reportJson(reportOf(full, options));

  it('is rebuilt from its leaves and decodes to the same, times, notes, changes and first-seen days kept', () => {
    const saved = read(file(text, 'report.json'));
    expect(saved).toMatchObject({ problems: [], isUnderstood: true });
    expect(saved.cases[0]?.answers).toEqual(WHOLE.answers);
    expect(reportJson(reportOf(decodeCases(saved.cases, EN), options))).toBe(text);
    expect(full[0]?.documents[0]?.firstSeen).toBe('2026-02-11T10:00:00.000Z');
  });

  it('folds with the raw answers it was made from, its times kept', () => {
    const saved = read(
      file(bodyOf('cases'), 'cases.json'),
      file(text, 'report.json'),
      file(bodyOf('documents'), 'documents.json'),
    );
    expect(saved.problems, 'Name no problem in a text that is understood whole.').toEqual([]);
    expect(saved.cases[0]?.reads).toContainEqual({
      endpoint: 'cases',
      outcome: 'ok',
      at: '2026-08-01T12:00:00.000Z',
      message: '',
    });
  });

  it('brings back odd keys, empty bodies and the page’s own JSON', () => {
    const odd: Json = {
      data: {
        receiptNumber: RECEIPT,
        events: [],
        'a "b"': [[], {}, [null]],
        ['__proto__']: { x: 1 },
        '': '9007199254740993',
      },
      message: '',
    };
    const page = {
      path: 'cases[2].concurrentCases[0]',
      value: { receiptNumber: RECEIPT, formType: 'I-131', events: [{ receiptNumber: RECEIPT, eventCode: 'IAF' }] },
    };
    const cases = [
      {
        receipt: RECEIPT,
        answers: { cases: odd, receipt_info: { data: null }, processing_times: 'x' },
        page: null,
        reads: [],
      },
      { receipt: OTHER, answers: {}, page, reads: [] },
    ];
    const saved = read(file(reportJson(reportOf(decodeCases(cases, EN), options))));
    expect(saved.problems, 'Name no problem in a text that is understood whole.').toEqual([]);
    expect(saved.cases[0]?.answers).toEqual(cases[0]?.answers);
    expect(saved.cases[1]?.page).toEqual(page);
  });

  it('that is masked is only shown', () => {
    const masked = reportJson(reportOf(full, { ...options, masked: true }));
    const saved = read(file(masked));
    expect(saved).toMatchObject({ cases: [], isUnderstood: true, problems: [], masked: [{ label: 'I-765 A' }] });
  });

  it('of a newer Caseside is left as it is, with a sentence', () => {
    const newer = text.replace('caseside/report/1', 'caseside/report/2');
    expect(read(file(newer))).toMatchObject({ cases: [], isUnderstood: false });
    expect(messages(read(file(newer)))[0]).toContain('newer Caseside');
  });

  it.each([
    ['a field is missing', text.replace('"generatedAt"', '"generated"'), 'generatedAt'],
    ['a flag has no evidence', text.replace(/"flags": \[/, '"flags": [5,'), 'cases[0].flags[0]'],
    ['one path has two values', text.replace('"value": "2026-02-10"', '"value": "2026-02-11"'), 'data.submissionDate'],
    ['a path is none', text.replace('"path": "data.formType"', '"path": "data..formType"'), 'data..formType'],
    ['an array has a hole', text.replaceAll('data.events[0]', 'data.events[7]'), 'cases'],
    ['an array would be endless', text.replaceAll('data.events[0]', 'data.events[999999999]'), 'cases'],
  ])('that is damaged is a problem that names the place: %s', (_name, damaged, where) => {
    const saved = read(file(damaged, 'report.json'));
    expect(saved).toMatchObject({ cases: [], isUnderstood: false });
    expect(saved.problems[0]?.message).toContain(where);
  });
});
