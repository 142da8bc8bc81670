import { describe, expect, it } from 'vitest';
import { A, aRecordOf, unwrapped } from './unwrapped.fixture.ts';

const body = { data: aRecordOf(A) };

describe('a body as a JSON string', () => {
  it('is the body, if it was written down twice too', () => {
    const once = JSON.stringify(body);
    for (const text of [once, JSON.stringify(once)])
      expect(unwrapped(text).found).toEqual([{ kind: 'body', value: body, endpoint: null, receipt: null }]);
  });

  it('reports a key that stands twice in it', () => {
    expect(unwrapped(`{"data":{"receiptNumber":"${A}","events":[],"events":[]}}`).warnings).toEqual([
      'The key "events" stands twice in one answer. The last one counts.',
    ]);
  });

  it.each(['Case Was Received', '{not json', '"just words"', '5'])('is none of other text: %j', (text) => {
    expect(unwrapped(text).found).toMatchObject([{ kind: 'body' }]);
    expect(unwrapped(text).found[0]).not.toHaveProperty('value.data');
  });
});
