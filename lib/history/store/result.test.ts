import { expect, it } from 'vitest';
import { failureOf } from './result.ts';

it.each([
  ['QuotaExceededError', 'The current transaction exceeded its quota limitations.'],
  [
    'UnknownError',
    'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (WritableFileAppend::8)',
  ],
])('a full disk is called full, as %s says it', (name, message) => {
  expect(failureOf(new DOMException(message, name)).error.fault).toBe('full');
});

it.each([
  ['VersionError', 'newer'],
  ['UnknownError', 'broken'],
  ['toString', 'broken'],
])('%s is %s', (name, fault) => {
  expect(failureOf(new DOMException('Internal error.', name)).error.fault).toBe(fault);
});
