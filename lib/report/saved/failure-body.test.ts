import { expect, it } from 'vitest';
import type { Json } from '../../uscis/reading.ts';
import { failureOf } from './failure-body.ts';

const SAID: [Json, string | null][] = [
  [{ data: null, error: { code: 401 } }, 'signed-out'],
  [{ data: null, error: 'Unauthorized' }, 'signed-out'],
  [{ status: 500, error: 'Internal Server Error' }, 'server-error'],
  [{ status: '404', error: 'Not Found' }, 'server-error'],
  [{ errors: [{ status: '403' }] }, 'not-yours'],
  [{ message: 'Forbidden' }, 'not-yours'],
  [{ message: 'Unauthorized' }, 'signed-out'],
  [{ message: 'Too Many Requests' }, 'throttled'],
  [{ message: 'Endpoint request timed out' }, 'server-error'],
  [{ error: { statusCode: 429 } }, 'throttled'],
  [{ data: null }, null],
  [{ data: null, error: null, message: 'Not Found' }, null],
  [{ data: {}, message: 'Not Found' }, null],
  [{ message: 'Query was successful' }, null],
  [{ foo: 500 }, null],
  ['Forbidden', null],
  [5, null],
];

it.each(SAID)('%j says the failure %s', (body, outcome) => expect(failureOf(body)).toBe(outcome));
