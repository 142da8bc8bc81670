// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { casesOnPage, isSignInAddress, nameOnPage, pageKindOf } from './page-cases.ts';

const pageWith = (html: string): Document => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');

describe('cases on a page', () => {
  it('are found by the cards, in page order', () => {
    const page = pageWith('<div id="region_IOE0912345679"></div><div id="region_IOE0912345678"></div>');
    expect(casesOnPage(page).receipts).toEqual(['IOE0912345679', 'IOE0912345678']);
  });

  it('are found in the embedded JSON, which is passed on unchanged', () => {
    const json = '{"cases":[{"receiptNumber":"IOE0912345678"}]}';
    const page = pageWith(`<script type="application/json" data-component-name="CaseCardsApp">${json}</script>`);
    expect(casesOnPage(page)).toEqual({
      receipts: ['IOE0912345678'],
      listed: ['IOE0912345678'],
      beyond: 0,
      embedded: json,
    });
  });

  it('are found in the text, if they have a prefix that USCIS is known to use', () => {
    const page = pageWith('<p>Receipt # MSC2190012345</p><p>Parcel ABC1234567890</p><style>IOE0912345670</style>');
    expect(casesOnPage(page).receipts).toEqual(['MSC2190012345']);
  });

  const receiptOf = (index: number) => `IOE${String(index).padStart(10, '0')}`;
  const inText = (n: number, from = 0) =>
    Array.from({ length: n }, (_, index) => `<i>${receiptOf(from + index)}</i>`).join('');
  const asCards = (n: number) =>
    Array.from({ length: n }, (_, index) => `<div id="region_${receiptOf(index)}"></div>`).join('');

  it('are up to 500 of an account, and how many more there are is said', () => {
    const { receipts, listed, beyond } = casesOnPage(pageWith(asCards(620)));
    expect([receipts.length, listed.length, beyond]).toEqual([500, 500, 120]);
    expect(receipts[0]).toBe(receiptOf(0));
  });

  it('of a page without cards are those in its text, as on a list of clients', () => {
    const { receipts, listed, beyond } = casesOnPage(pageWith(inText(520)));
    expect([receipts.length, listed.length, beyond]).toEqual([500, 0, 20]);
  });

  it('are no more than fifty of the text beside its cards, whatever the page is stuffed with', () => {
    const { receipts, beyond } = casesOnPage(pageWith(asCards(3) + inText(5_000, 100)));
    expect([receipts.length, beyond]).toEqual([53, 4_950]);
  });
});

it.each([
  ['/account/applicant', false, 'account'],
  ['/account', false, 'account'],
  ['/account/applicant', true, 'sign-in'],
  ['/sign-in', false, 'sign-in'],
  ['/oidc/login', false, 'sign-in'],
  ['/authenticate/saml/init', false, 'sign-in'],
  ['/', false, 'other'],
])('%s (password field: %s) is a page of the kind %s', (path, hasPassword, kind) => {
  expect(pageKindOf(path, hasPassword)).toBe(kind);
});

it('a receipt in running text is found, and is no case that the page lists', () => {
  const page = pageWith('<div id="region_IOE0912345679">Card</div><p>About IOE0912345678.</p>');
  expect(casesOnPage(page)).toMatchObject({
    receipts: ['IOE0912345679', 'IOE0912345678'],
    listed: ['IOE0912345679'],
  });
});

it('the name of whoever is signed in is found in the page’s header, and nowhere in its text', () => {
  const named = '<header><span class="bar__who"> Elena\n Quiroga </span></header><p class="username">Kofi Adeyemi</p>';
  expect(nameOnPage(pageWith(named))).toEqual({ place: 1, name: 'Elena Quiroga' });
  expect(nameOnPage(pageWith('<p class="username">Kofi Adeyemi</p>'))).toBeNull();
});

it.each([
  ['https://my.uscis.gov/sign-in', true],
  ['https://my.uscis.gov/account/applicant', false],
  ['https://myaccount.uscis.gov/', true],
  ['https://secure.login.gov/', true],
  ['https://www.uscis.gov/', false],
  ['https://egov.uscis.gov/', false],
  ['https://notlogin.gov/', false],
  ['https://www.example.org/', false],
  ['', false],
])('that a page was reached from %j shows signing in: %s', (referrer, isSignIn) => {
  expect(isSignInAddress(referrer)).toBe(isSignIn);
});
