import { describe, expect, it } from 'vitest';
import { aCase, aDocument, anEvent, decoded, RECEIPT } from '../../tests/builders/a-case.ts';
import { decodeCases } from './decode-cases.ts';

describe('a case', () => {
  it('has its form from USCIS, the table’s name only where USCIS gives none', () => {
    expect(decoded().form).toMatchObject({
      type: 'I-765',
      name: 'Application for Employment Authorization',
      subtype: null,
    });
    expect(decoded({ record: { formType: 'N-400', formName: null } }).form.name).toBe('Application for Naturalization');
    expect(decoded({ record: { formType: 'I-765', formName: 'As USCIS Says' } }).form.name).toBe('As USCIS Says');
    expect(decoded({ record: null }).form).toMatchObject({ type: 'I-765', evidence: [{ endpoint: 'case_status' }] });
  });

  it('has the meaning of a subtype however the form type is written', () => {
    const { form } = decoded({ record: { formType: 'I765' }, receiptInfo: { form: 'I-765', subtype: '147-C9' } });
    expect(form.subtype?.meaning).toContain('(c)(9)');
  });

  it('was approved before its card was ordered, though the file of the letter was made minutes later', () => {
    const { milestones } = decoded({
      record: { events: [anEvent('LAA', '2026-06-20T10:00:00.000Z')] },
      documents: [aDocument('I-765 C09 Standalone Approval', '2026-06-20T10:03:00.000+0000')],
    });
    const proven = milestones.filter(({ state }) => state === 'done' || state === 'current');
    expect(proven.map(({ id, state }) => `${state} ${id}`)).toEqual([
      'done received',
      'done approved',
      'current card-ordered-produced',
    ]);
  });

  it('has a step "received" that rests on the day of filing, not on how it was filed', () => {
    const [received] = decoded({ status: null }).milestones;
    expect(received).toMatchObject({ id: 'received', state: 'current' });
    expect(received?.evidence.map(({ path }) => path)).toEqual(['data.submissionTimestamp', 'data.submissionDate']);
  });

  it('has the meaning of a subtype of its own form only', () => {
    const subtype = (form: string) =>
      decoded({ record: { formType: form }, receiptInfo: { form, subtype: '147-C9' } }).form.subtype;
    expect(subtype('I-765')).toMatchObject({ code: '147-C9', meaning: expect.stringContaining('(c)(9)') });
    expect(subtype('I-90')).toEqual({ code: '147-C9', meaning: null });
  });

  it('is filed on a day, unless USCIS gives the moment', () => {
    expect(decoded().filed).toMatchObject({ at: '2026-02-10', channel: 'EFile' });
    expect(decoded({ record: { submissionTimestamp: '2026-02-10T14:30:00.000Z' } }).filed.at).toBe(
      '2026-02-10T14:30:00.000Z',
    );
    const receiptInfo = { form: 'I-765', location: 'SCD', receipt_date: 'Tue, 10 Feb 2026 00:00:00 GMT' };
    expect(decoded({ record: null, receiptInfo }).filed).toMatchObject({ at: '2026-02-10', channel: null });
    expect(decoded({ record: { submissionDate: '2026-02-30', submissionTimestamp: null } }).filed.at).toBeNull();
  });

  it('has a status in USCIS’s words: title to the letter, text without markup, Spanish where it is sent', () => {
    const { status } = decoded({
      status: {
        statusTitle: 'Case Is Being Actively Reviewed By USCIS',
        statusText: 'See <a href="https://www.uscis.gov">our site</a>.',
        statusTitleSpanish: 'USCIS está revisando su caso',
      },
    });
    expect(status).toMatchObject({
      title: 'Case Is Being Actively Reviewed By USCIS',
      text: 'See our site (https://www.uscis.gov).',
      stage: 'under-review',
      spanish: { title: 'USCIS está revisando su caso', text: null },
      basis: 'uscis',
    });
    expect(decoded().status?.spanish).toBeNull();
  });

  it.each([
    ['Case Was Received', 'received'],
    ['Request for Initial Evidence Was Sent', 'waiting-for-you'],
    ["Response To USCIS' Request For Evidence Was Received", 'under-review'],
    ['Case Was Approved', 'approved'],
    ['Case Was Denied', 'denied'],
    ['Card Was Delivered To Me By The Post Office', 'card-being-made'],
    ['Withdrawal Acknowledgement Notice Was Sent', 'closed'],
    ['Case Was Transferred To An Asylum Office', null],
    ['Words Nobody Has Seen', null],
  ])('whose title is %j has the stage %s', (statusTitle, stage) => {
    expect(decoded({ status: { statusTitle } }).status).toMatchObject({ title: statusTitle, stage });
  });

  it('without a title shows the code’s words, and whose they are, and names no stage', () => {
    expect(decoded({ status: { statusTitle: null, currentActionCode: 'SA' } }).status).toMatchObject({
      code: 'SA',
      basis: 'observed',
      stage: null,
    });
  });

  it('has nothing where an address failed, and the row says why', () => {
    const reads = [
      {
        endpoint: 'case_status' as const,
        outcome: 'server-error' as const,
        at: '2026-08-01T12:00:00.000Z',
        message: '',
      },
    ];
    const file = decoded({ status: null, documents: null, reads });
    expect(file.status).toBeNull();
    expect(file.documents).toEqual([]);
    expect(file.reads.map(({ endpoint, outcome }) => [endpoint, outcome])).toEqual([
      ['cases', 'ok'],
      ['case_status', 'server-error'],
      ['receipt_info', 'empty'],
      ['documents', 'not-read'],
    ]);
    expect(file.reads[1]).toMatchObject({
      at: '2026-08-01T12:00:00.000Z',
      message: expect.stringContaining('another account'),
    });
  });

  it('keeps the last good answer while the newest read failed', () => {
    const reads = [{ endpoint: 'case_status' as const, outcome: 'timeout' as const, at: null, message: '' }];
    const file = decoded({ reads });
    expect(file.status?.title).toBe('Case Was Received and A Receipt Notice Was Emailed');
    expect(file.reads[1]?.outcome).toBe('timeout');
  });
});

describe('the page’s own JSON', () => {
  const page = {
    path: 'cases[1]',
    value: {
      receiptNumber: RECEIPT,
      formType: 'I-485',
      closed: false,
      events: [anEvent('IAF', '2026-02-10T00:00:00.000Z')],
    },
  };

  it('serves until cases answered, with paths from its top', () => {
    const file = decoded({ record: null, page });
    expect(file.form.type).toBe('I-485');
    expect(file.flags).toMatchObject([{ key: 'closed', evidence: [{ endpoint: 'page', path: 'cases[1].closed' }] }]);
    expect(file.timeline.find(({ kind }) => kind === 'event')?.evidence[0]).toEqual({
      endpoint: 'page',
      path: 'cases[1].events[0].eventCode',
      value: 'IAF',
    });
  });

  it('is no evidence of anything once cases answered', () => {
    expect(JSON.stringify(decoded({ page }))).not.toContain('"page"');
    const empty = decodeCases([{ ...aCase({ page }), answers: { cases: { data: null } } }], { lang: 'en' });
    expect(JSON.stringify(empty)).not.toContain('"page"');
  });
});

describe('what no part decodes', () => {
  it('is named with its value, whatever it is, envelopes included', () => {
    const cases = {
      data: { receiptNumber: RECEIPT, events: [], odd: { 'a b': [1, {}], n: null } },
      message: 'hello',
      meta: [],
    };
    const [file] = decodeCases([{ receipt: RECEIPT, answers: { cases }, page: null, reads: [] }], { lang: 'en' });
    expect(file?.otherFields).toEqual([
      { endpoint: 'cases', path: 'data.events', value: [] },
      { endpoint: 'cases', path: 'data.odd["a b"][0]', value: 1 },
      { endpoint: 'cases', path: 'data.odd["a b"][1]', value: {} },
      { endpoint: 'cases', path: 'data.odd.n', value: null },
      { endpoint: 'cases', path: 'data.receiptNumber', value: RECEIPT },
      { endpoint: 'cases', path: 'message', value: 'hello' },
      { endpoint: 'cases', path: 'meta', value: [] },
    ]);
  });

  it('is not mixed up when one object stands at two places', () => {
    const row = anEvent('IAF', '2026-02-10T00:00:00.000Z');
    const paths = decoded({ record: { events: [row, row] } }).timeline.flatMap(({ evidence }) =>
      evidence.map(({ path }) => path),
    );
    expect(paths).toContain('data.events[0].eventCode');
    expect(paths).toContain('data.events[1].eventCode');
  });

  it('includes fields whose type is not the usual one', () => {
    const file = decoded({ record: { formType: { nested: 'I-765' }, events: { a: 1 }, applicantName: ['X'] } });
    const paths = file.otherFields.map(({ path }) => path);
    expect(paths).toContain('data.formType.nested');
    expect(paths).toContain('data.events.a');
    expect(paths).toContain('data.applicantName[0]');
  });
});

it('labels go by receipt among the cases given, in the order they were given', () => {
  const receipts = ['IOE0912345679', 'IOE0912345677', 'IOE0912345678'];
  const files = decodeCases(
    receipts.map((receipt) => aCase({ receipt })),
    { lang: 'en' },
  );
  expect(files.map(({ receipt, label }) => [receipt, label])).toEqual([
    ['IOE0912345679', 'I-765 C'],
    ['IOE0912345677', 'I-765 A'],
    ['IOE0912345678', 'I-765 B'],
  ]);
  expect(decodeCases([{ receipt: null, answers: {}, page: null, reads: [] }], { lang: 'en' })[0]?.label).toBe('Case A');
  const many = decodeCases(
    Array.from({ length: 28 }, (_, index) => aCase({ receipt: `IOE09000000${String(index + 10)}` })),
    { lang: 'en' },
  );
  expect(many.slice(25).map(({ label }) => label)).toEqual(['I-765 Z', 'I-765 AA', 'I-765 AB']);
});
