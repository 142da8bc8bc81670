// What the stand-in answers to a request, before any fault: pages, sign-in and the JSON addresses. Pure but for sessions.
import {
  FREED_SCRIPTS,
  HOSTILE_POLICY,
  emptyAnswer,
  htmlAnswer,
  JSON_TYPE,
  jsonAnswer,
  rawAnswer,
  redirectTo,
  type Answer,
} from './answer.ts';
import { isOptional } from '../lib/uscis/addresses.ts';
import { isApiPath, type Target } from './addresses.ts';
import type { MockSiteState } from './site-state.ts';
import { accountPage, cardsHtml, errorPage, homePage, signInPage } from './pages.ts';
import type { Session, Sessions } from './sessions.ts';

export interface SiteRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  cookie: string | undefined;
  /** The parsed body of a form; empty for other requests. */
  form: URLSearchParams;
  target: Target | null;
}

/** Only paths of this site are redirected to after sign-in. */
const safePath = (to: string | null): string => (to !== null && /^\/(?!\/)/.test(to) ? to : '/account/applicant');

/** The answer of a JSON address to somebody who is signed in. */
function apiAnswer(state: MockSiteState, session: Session, target: Target | null): Answer {
  if (target === null || target.address === 'page') return jsonAnswer(404, { error: 'Not Found' });
  const { address, receipt } = target;
  if (address === 'probe' || receipt === null) return jsonAnswer(200, { data: [] });
  if (!/^[A-Z]{3}\d{10}$/.test(receipt)) return jsonAnswer(404, { error: 'Not Found' });
  if (!session.account.receipts.includes(receipt)) {
    // The real site answers 500 for a receipt of another account: two of the services with a page, two with JSON.
    return address === 'cases' || address === 'documents'
      ? htmlAnswer(500, errorPage(500, 'Something went wrong'))
      : jsonAnswer(500, { status: 500, error: 'Internal Server Error' });
  }
  const body = state.cases.get(receipt)?.[address];
  if (body !== undefined) return rawAnswer(200, JSON_TYPE, body);
  return isOptional(address) ? emptyAnswer(204) : jsonAnswer(404, { error: 'Not Found' });
}

function signInAnswer(request: SiteRequest, state: MockSiteState, sessions: Sessions): Answer {
  if (request.method !== 'POST') return htmlAnswer(200, signInPage(state.accounts, safePath(request.query.get('to'))));
  const account = state.accounts.find(({ id }) => id === request.form.get('account')) ?? state.accounts[0];
  if (account === undefined) return htmlAnswer(401, signInPage(state.accounts, '/account/applicant'));
  return redirectTo(safePath(request.form.get('to')), [sessions.open(account)], 303);
}

/** A page below /account. Signs in a browser that was never here, if the mock site is set to do so. */
function accountAnswer(request: SiteRequest, state: MockSiteState, sessions: Sessions): Answer {
  const { path, cookie } = request;
  const auto = sessions.isNew(cookie) ? state.accounts.find(({ id }) => id === state.autoSignIn) : undefined;
  const setCookie = auto === undefined ? undefined : sessions.open(auto);
  const session = sessions.of(setCookie ?? cookie);
  if (session === null) return redirectTo(`/oidc/login?to=${encodeURIComponent(path)}`);
  session.warm = true;
  const context = { account: session.account, cases: state.cases, pages: state.pages };
  const isFreed = FREED_SCRIPTS.includes(state.pages.hostile);
  const headers: Answer['headers'] = {
    ...(setCookie === undefined ? {} : { 'set-cookie': setCookie }),
    ...(isFreed ? { 'content-security-policy': HOSTILE_POLICY } : {}),
  };
  if (path === '/account/cards') return htmlAnswer(200, cardsHtml(context), headers);
  const page = accountPage(path, context);
  return htmlAnswer(page === null ? 404 : 200, page ?? errorPage(404, 'This page does not exist'), headers);
}

/**
 * The site's regular answer. `"signed-out"` for a JSON address requested without a session: the caller then sends whatever the
 * mock site is set to answer.
 */
export function siteAnswer(request: SiteRequest, state: MockSiteState, sessions: Sessions): Answer | 'signed-out' {
  const { path, cookie } = request;
  if (isApiPath(path)) {
    const session = sessions.of(cookie);
    if (session === null || (state.coldRefused && !session.warm)) return 'signed-out';
    return request.method === 'GET'
      ? apiAnswer(state, session, request.target)
      : jsonAnswer(405, { error: 'Method Not Allowed' });
  }
  if (path === '/account/sign-out') return redirectTo('/sign-in', [sessions.close(cookie)], 303);
  if (path === '/account' || path.startsWith('/account/')) return accountAnswer(request, state, sessions);
  if (path === '/sign-in') return signInAnswer(request, state, sessions);
  if (path === '/oidc/login') return redirectTo(`/sign-in?to=${encodeURIComponent(safePath(request.query.get('to')))}`);
  if (path === '/authenticate/saml/init') {
    return htmlAnswer(200, errorPage(200, 'One moment, taking you to sign-in'), { refresh: '2;url=/sign-in' });
  }
  if (path === '/') return htmlAnswer(200, homePage(sessions.of(cookie)?.account ?? null));
  if (path === '/favicon.ico') return emptyAnswer(204);
  return htmlAnswer(404, errorPage(404, 'This page does not exist'));
}
