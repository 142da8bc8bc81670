// The mock site's pages as HTML text: dashboard, details, inbox, forms, representative, sign-in. Pure; no seal, no logo.
import type { Account } from './accounts.ts';
import { dataOf, type Bodies } from './case-store.ts';
import type { PageSwitches } from './site-state.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** JSON that is safe inside a script element. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, ' ');

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/<[^>]*>/g, '') : '');

export interface PageContext {
  account: Account;
  cases: ReadonlyMap<string, Bodies>;
  pages: PageSwitches;
}

function layout(title: string, account: Account | null, pages: PageSwitches | null, main: string): string {
  const links =
    account === null
      ? '<a href="/sign-in">Sign in</a>'
      : `<span class="bar__who">${escapeHtml(account.name)}</span>
        <a href="/account" data-nav>Home</a>
        <a href="/account/applicant" data-nav>My cases</a>
        <a href="/account/inbox" data-nav>Inbox</a>
        <a href="/account/forms" data-nav>Forms</a>
        ${account.kind === 'representative' ? '<a href="/account/representative" data-nav>Clients</a>' : ''}
        <form method="post" action="/account/sign-out"><button>Sign out</button></form>`;
  const data =
    pages === null
      ? ''
      : ` data-late-cards-ms="${pages.lateCardsMs}" data-rerender-ms="${pages.rerenderMs}" data-remove-foreign-ms="${pages.removeForeignMs}"`;
  const hasFixedParts = pages?.fixedParts === true;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${pages === null || pages.hostile === '' ? '' : `<script src="/site/hostile/${escapeHtml(pages.hostile)}.js"></script>\n`}<link rel="stylesheet" href="/site/site.css">
<script src="/site/site.js" defer></script>
</head>
<body${data}${hasFixedParts ? ' class="fixed-parts"' : ''}>
<div id="site">
<header class="bar"><strong>Stand-in for the account page</strong><nav aria-label="Account">${links}</nav></header>
<main id="main">
${main}
</main>
<footer class="foot"><p>A mock site page, not a government site. All people and cases are invented.</p></footer>
${hasFixedParts ? '<button type="button" class="help">Help</button>\n' : ''}</div>
</body>
</html>
`;
}

function cardOf(receipt: string, bodies: Bodies | undefined, pages: PageSwitches): string {
  const filing = dataOf(bodies?.cases);
  const status = dataOf(bodies?.case_status);
  const form = textOf(filing?.['formType'] ?? status?.['formType']);
  const id = pages.regionIds ? ` id="region_${receipt}"` : '';
  return `<div class="card" role="region"${id} aria-label="${escapeHtml(form === '' ? 'Case' : form)}">
<h2>${escapeHtml([form, textOf(filing?.['formName'])].filter((part) => part !== '').join(', ') || 'Case')}</h2>
<div class="card__body">
<p><strong>${escapeHtml(textOf(status?.['statusTitle']))}</strong></p>
<div class="steps" aria-hidden="true"><i class="on"></i><i class="on"></i><i></i><i></i></div>
<p>${escapeHtml(textOf(status?.['statusText']))}</p>
<p class="note">Receipt # ${receipt}</p>
<p><a class="button" href="/account/case/${receipt}" data-nav>View details</a></p>
</div>
</div>`;
}

/** The cards alone, as the page fetches them when they come late. */
export const cardsHtml = ({ account, cases, pages }: PageContext): string =>
  account.receipts.map((receipt) => cardOf(receipt, cases.get(receipt), pages)).join('\n');

function embeddedJson({ account, cases, pages }: PageContext): { cases: unknown[] } {
  const nested = pages.nested ? (account.nested ?? {}) : {};
  const inner = new Set(Object.values(nested).flat());
  const one = (receipt: string): Record<string, unknown>[] => {
    const data = dataOf(cases.get(receipt)?.cases);
    if (data === null) return [];
    const own = nested[receipt];
    return [own === undefined ? data : { ...data, concurrentCases: own.flatMap(one) }];
  };
  return { cases: account.receipts.filter((receipt) => !inner.has(receipt)).flatMap(one) };
}

function dashboardPage(context: PageContext): string {
  const { account, pages } = context;
  const embedded = pages.embedded
    ? `<script class="js-react-on-rails-component" data-component-name="CaseCardsApp" data-dom-id="CaseCardsApp-react-component-0" type="application/json">${scriptJson(embeddedJson(context))}</script>`
    : '';
  const cards = pages.lateCardsMs > 0 ? '<p class="note">Loading your cases…</p>' : cardsHtml(context);
  const none = account.receipts.length === 0 ? '<p>You have no cases yet.</p>' : cards;
  return layout(
    'My cases',
    account,
    pages,
    `<h1>My cases</h1>\n${embedded}\n<div id="CaseCardsApp-react-component-0">${none}</div>`,
  );
}

function casePage({ account, cases, pages }: PageContext, receipt: string): string {
  return layout('Case details', account, pages, `<h1>Case details</h1>\n${cardOf(receipt, cases.get(receipt), pages)}`);
}

function clientsPage({ account, cases, pages }: PageContext): string {
  const rows = account.receipts.map((receipt) => {
    const filing = dataOf(cases.get(receipt)?.cases);
    const cells = [textOf(filing?.['applicantName']), textOf(filing?.['formType']), receipt];
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td><a href="/account/case/${receipt}" data-nav>Open</a></td></tr>`;
  });
  const head = '<tr><th>Client</th><th>Form</th><th>Receipt</th><th></th></tr>';
  return layout('Clients', account, pages, `<h1>Clients</h1>\n<table class="clients">${head}${rows.join('')}</table>`);
}

const TEXT_PAGES: Readonly<Record<string, readonly [string, string]>> = {
  '/account': [
    'Your account',
    '<p>Welcome back. <a href="/account/applicant" data-nav>Go to my cases</a></p><p><a href="/account/security" data-nav>Change my password</a></p>',
  ],
  '/account/security': [
    'Change my password',
    '<p><label>New password <input type="password" autocomplete="off"></label></p>',
  ],
  '/account/inbox': [
    'Inbox',
    '<ul class="inbox"><li>Your account was created.</li><li>Your address was confirmed.</li></ul>',
  ],
  '/account/forms': [
    'File a form',
    '<p>Choose the form that you want to file.</p><p><button type="button">Start a form</button></p>',
  ],
};

/** A page of the signed-in account, or null if there is none at that path. */
export function accountPage(path: string, context: PageContext): string | null {
  const clean = path.replace(/\/$/, '');
  if (clean === '/account/applicant') return dashboardPage(context);
  if (clean === '/account/representative')
    return context.account.kind === 'representative' ? clientsPage(context) : null;
  const receipt = /^\/account\/case\/([^/]+)$/.exec(clean)?.[1];
  if (receipt !== undefined) return context.account.receipts.includes(receipt) ? casePage(context, receipt) : null;
  const found = TEXT_PAGES[clean];
  return found === undefined
    ? null
    : layout(found[0], context.account, context.pages, `<h1>${found[0]}</h1>\n${found[1]}`);
}

/** The sign-in page. Any password opens the chosen account. */
export function signInPage(accounts: readonly Account[], to: string): string {
  const options = accounts
    .map(({ id, name }) => `<option value="${escapeHtml(id)}">${escapeHtml(name)}</option>`)
    .join('');
  return layout(
    'Sign in',
    null,
    null,
    `<h1>Sign in</h1>
<form class="sign-in" method="post" action="/sign-in">
<input type="hidden" name="to" value="${escapeHtml(to)}">
<p><label>Account<br><select name="account">${options}</select></label></p>
<p><label>Password<br><input type="password" name="password" autocomplete="off"></label></p>
<p><button>Sign in</button></p>
</form>`,
  );
}

/** `/`, which is a page even for someone who is not signed in. */
export const homePage = (account: Account | null): string =>
  layout(
    'Stand-in',
    account,
    null,
    '<h1>Welcome</h1>\n<p>Anyone can see this page. <a href="/account/applicant">Go to my account</a></p>',
  );

/** An error page. @param status shown as the heading's number */
export const errorPage = (status: number, text: string): string =>
  layout(text, null, null, `<h1>${status}</h1>\n<p>${escapeHtml(text)}</p>`);
