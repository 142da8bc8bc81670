import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_FIELDS } from '../../tables/fields.ts';
import { eachLeaf } from '../../uscis/json-path.ts';
import { parseJson } from '../../uscis/parse-json.ts';
import { ENDPOINTS, type Json, type ReadEndpoint } from '../../uscis/reading.ts';
import { formatText } from './format-drift-text.ts';
import { formatChangeOf, isNewField } from './format-drift.ts';

type Answers = Partial<Record<ReadEndpoint, Json>>;

const MOCK_CASES = new URL('../../../mock-site/cases/', import.meta.url);
function mockSiteCase(receipt: string): Answers {
  const files = new Set(readdirSync(new URL(`${receipt}/`, MOCK_CASES)));
  const bodies = ENDPOINTS.filter((one) => files.has(`${one}.json`)).map((one): [ReadEndpoint, Json] => {
    const parsed = parseJson(readFileSync(new URL(`${receipt}/${one}.json`, MOCK_CASES), 'utf8'));
    if (!parsed.ok) throw new Error(`${receipt} ${one}`);
    return [one, parsed.value];
  });
  return Object.fromEntries(bodies);
}
const STRANGE = 'IOE0926344207';
const event = {
  eventCode: 'IAF',
  eventTimestamp: '2026-03-03T00:00:00.000Z',
  createdAtTimestamp: '2026-03-06T11:00:00.000Z',
};
const cases = (more: Record<string, Json>): Answers => ({
  cases: {
    data: {
      receiptNumber: 'IOE0912345678',
      submissionDate: '2026-03-03',
      formType: 'I-765',
      closed: false,
      actionRequired: false,
      notices: [],
      events: [event],
      ...more,
    },
  },
});

describe('the table of known fields', () => {
  it('names each place once', () => {
    const places = KNOWN_FIELDS.map(({ endpoint, path }) => `${endpoint} ${path}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the form of USCIS’s answers', () => {
  it.each(readdirSync(MOCK_CASES).filter((receipt) => receipt !== STRANGE))(
    'is as known in the mock site’s case %s',
    (receipt) => {
      expect(formatChangeOf(mockSiteCase(receipt))).toMatchObject({
        unknown: [],
        retyped: [],
        vanished: [],
        isChanged: false,
      });
    },
  );

  it('is reported once for a key that nobody has seen, however many events carry it', () => {
    const events = Array.from({ length: 30 }, () => ({ ...event, queueName: 'A' }));
    const change = formatChangeOf(cases({ events }));
    expect(change.unknown).toEqual([{ endpoint: 'cases', path: 'data.events[].queueName', kinds: ['text'] }]);
    expect(change.newFieldCount).toBe(30);
    expect(isNewField(change, 'cases', 'data.events[17].queueName')).toBe(true);
    expect(isNewField(change, 'cases', 'data.events[17].eventCode')).toBe(false);
  });

  it('is reported at its outermost for a new object, and counts what stands in it', () => {
    const change = formatChangeOf(cases({ queue: { name: 'x', steps: [1, 2, { a: null }] } }));
    expect(change.unknown).toEqual([{ endpoint: 'cases', path: 'data.queue', kinds: ['object of 2'] }]);
    expect(change.newFieldCount).toBe(4);
    expect(isNewField(change, 'cases', 'data.queue.steps[2].a')).toBe(true);
  });

  it.each([
    ['a yes-or-no that became text', { closed: 'false' }, 'data.closed', 'text', 'yes-no'],
    ['a list that became an object', { events: { first: event } }, 'data.events', 'object', 'list'],
    ['a text that became a number', { formType: 765 }, 'data.formType', 'number', 'text'],
    ['an item that became a text', { events: ['IAF'] }, 'data.events[]', 'text', 'object'],
  ])('is reported for %s', (_name, more, path, kind, known) => {
    const change = formatChangeOf(cases(more));
    expect(change.retyped).toEqual([{ endpoint: 'cases', path, kinds: [kind], known }]);
    expect(change.vanished).toEqual([]);
  });

  it('is reported for a field that was in every answer so far and is gone', () => {
    const { eventCode: _code, ...rest } = event;
    const change = formatChangeOf(cases({ events: [rest] }));
    expect(change.vanished).toEqual([{ endpoint: 'cases', path: 'data.events[].eventCode' }]);
  });

  it('says nothing of an empty list, of null, of an answer with nothing in it, or of an address that did not answer', () => {
    expect(formatChangeOf(cases({ events: [], representativeName: null })).isChanged).toBe(false);
    expect(formatChangeOf({ receipt_info: { data: null }, documents: { data: [] } }).isChanged).toBe(false);
    expect(formatChangeOf({}).isChanged).toBe(false);
  });

  it('never throws, and calls every leaf of an unknown key new, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const parsed = parseJson(JSON.stringify({ data: { zzNew: body } }));
        if (!parsed.ok) return;
        const change = formatChangeOf({ cases: parsed.value });
        let leaves = 0;
        eachLeaf(parsed.value, '', (path) => {
          leaves += 1;
          expect(isNewField(change, 'cases', path), path).toBe(true);
        });
        expect(change.newFieldCount).toBe(leaves);
      }),
    );
  });

  it('stays small when an answer brings a hundred thousand new keys', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${String(index)}`, index]));
    const change = formatChangeOf(cases(many));
    expect(change.unknown.length).toBe(200);
    expect(change.newFieldCount).toBe(100_000);
  });
});

describe('the description to copy', () => {
  it('names places and kinds, and no value', () => {
    const answers = cases({ closed: 'secret', queueName: 'QUIROGA, ELENA', notices: 'gone' });
    const text = formatText(formatChangeOf(answers), answers, '1.2.3');
    expect(text.split('\n')).toEqual([
      'Caseside 1.2.3: form of USCIS answers, no values',
      'new: cases data.queueName, text',
      'other kind: cases data.closed, text (was yes-no)',
      'other kind: cases data.notices, text (was list)',
    ]);
  });

  it('hides keys that are no plain field names, or that an answer uses as words', () => {
    const answers = cases({
      IOE0912345678: 1,
      'maria.garcia@example.org': 1,
      A012345678: { elena: 2 },
      elena: 'x',
      applicantName: 'QUIROGA, ELENA',
      'a"b': 1,
      '123-45-6789': 1,
    });
    const text = formatText(formatChangeOf(answers), answers, '1');
    expect(text).not.toMatch(/IOE0|maria|garcia|A0123|elena|6789|a"b|QUIROGA/i);
    expect(text.match(/hidden/g)).toHaveLength(6);
  });

  it('carries no word of any value of the mock site’s strange case', () => {
    const answers = mockSiteCase(STRANGE);
    const text = formatText(formatChangeOf(answers), answers, '1');
    expect(text).toMatch(/new: cases data\./);
    for (const body of Object.values(answers))
      eachLeaf(body, '', (path, value) => {
        if (typeof value === 'string' && value.length > 6) expect(text, path).not.toContain(value);
      });
  });
});
