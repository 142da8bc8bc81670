import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../uscis/reading.ts';
import { ENDPOINTS } from '../../uscis/reading.ts';
import { decodeCases } from '../decode-cases.ts';

const CASES = new URL('../../../mock-site/cases/', import.meta.url);

/** The steps of every case of the mock site, written by hand. Marks: + done, * current, - not-in-record, ? not-said. */
const EXPECTED: Readonly<Record<string, string>> = {
  IOE0926301101:
    '+received ?biometrics-scheduled ?biometrics-taken +checks +officer-review +evidence-requested +response-received +checks +officer-review *evidence-requested ?interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered',
  IOE0926301102: '+received +checks +officer-review +approved *card-ordered-produced -card-mailed -card-delivered',
  IOE0926301103: '*received -approved -document-produced -card-mailed',
  IOE0926339946: '+received +evidence-requested +response-received +denied',
  IOE0926342671: '+received +checks +officer-review *transferred -approved',
  IOE0926344207: '+received +checks *officer-review ?approved',
  IOE0926350118: '+received +checks +officer-review +approved +card-ordered-produced +card-mailed',
  IOE0926377530: '+received +approved',
  IOE0927210045:
    '+received -biometrics-scheduled ?biometrics-taken +checks +officer-review -interview-queued *interview-scheduled -interview-done -approved -document-produced',
  IOE0927345519:
    '+received -biometrics-scheduled ?biometrics-taken +checks *officer-review -approved -card-ordered-produced -card-mailed -card-delivered',
  IOE0927904412: '*received -approved -card-ordered-produced -card-mailed -card-delivered',
  MSC2490412873: '',
};
const MARKS = { done: '+', current: '*', 'not-in-record': '-', 'not-said': '?' } as const;

function bodyOf(receipt: string, name: string): [string, Json][] {
  const file = new URL(`${receipt}/${name}.json`, CASES);
  return existsSync(file) ? [[name, JSON.parse(readFileSync(file, 'utf8'))]] : [];
}

describe('the steps of the mock site’s cases', () => {
  it('are told for every one of them', () => {
    expect(readdirSync(CASES).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s', (receipt, steps) => {
    const answers = Object.fromEntries(ENDPOINTS.flatMap((name) => bodyOf(receipt, name)));

    const [decoded] = decodeCases([{ receipt, answers, page: null, reads: [] }], { lang: 'en' });

    expect(decoded?.milestones.map(({ state, id }) => `${MARKS[state]}${id}`).join(' ')).toBe(steps);
  });
});
