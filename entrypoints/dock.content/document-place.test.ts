import { expect, it } from 'vitest';
import { makeDocumentPlace } from './document-place.ts';

const account = { kind: 'account', path: '/account/applicant' } as const;
const password = { kind: 'sign-in', path: '/account/applicant' } as const;
const help = { kind: 'other', path: '/help' } as const;
const signIn = { kind: 'sign-in', path: '/sign-in' } as const;

/** A place that the background gave while the page was this. */
function givenAt(page: Parameters<ReturnType<typeof makeDocumentPlace>['page']>[0]) {
  const place = makeDocumentPlace();
  place.page(page);
  place.asked().given(7);
  return place;
}

it.each([
  ['shows a password field and shows it no longer', [password, account], 7],
  ['goes to a page that is not of the account and comes back', [help, account], 7],
  ['comes to a sign-in address', [signIn], null],
  ['leaves a sign-in address it came to', [signIn, account], null],
] as const)('a page of the account that %s: the place it has is %o', (_does, pages, expected) => {
  const place = givenAt(account);
  for (const page of pages) place.page(page);
  expect(place.asked().seq).toBe(expected);
});

it('a document has no place yet as the first page of the account that it becomes', () => {
  for (const before of [help, password]) {
    const place = givenAt(before);
    place.page(account);
    expect(place.asked().seq).toBeNull();
  }
});

it('a place that was given to what the page was before is not taken', () => {
  const place = makeDocumentPlace();
  place.page(signIn);
  const { given } = place.asked();
  place.page(account);
  given(3);
  expect(place.asked().seq).toBeNull();
});
