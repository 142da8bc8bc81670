// Bugs of what a sign-out and a document of somebody who left bring about. Data only.
import type { Mutation } from './mutation.ts';

const STATE = 'entrypoints/background/state';
const OLD = 'tests/background/old-documents';
const FAULTS = 'tests/background/faults-at-sign-out';
const ORDERS = 'tests/property/sign-out-orders';
const WHOSE = 'tests/background/whose-case';

export const SIGN_OUT_MUTATIONS: readonly Mutation[] = [
  {
    what: 'A late probe of a document of somebody who left ends the new session',
    file: 'entrypoints/background/handlers/dock.ts',
    from: 'if (tab?.frameKey !== frameKey || !isOfSession(tab, session)) return null;',
    to: '',
    test: 'the late answer of its probe ends nothing',
    in: OLD,
  },
  {
    what: 'The former document of a tab is heard',
    file: 'entrypoints/background/handlers/dock.ts',
    from: 'if (tab?.frameKey !== frameKey || !isOfSession(tab, session)) return null;',
    to: 'if (!tab || !isOfSession(tab, session)) return null;',
    test: 'is heard no more: neither its probe nor its answer',
    in: OLD,
  },
  {
    what: 'A document is new whenever it becomes a page of the account',
    file: `${STATE}/page-decision.ts`,
    from: "page.kind === 'account' && same.wasAccount !== true",
    to: "page.kind === 'account' && same.kind !== 'account'",
    test: 'it opens no session when it was at a page that is not of the account',
    in: OLD,
  },
  {
    what: 'A password field in any document ends the session',
    file: `${STATE}/page-decision.ts`,
    from: '(isCurrent && !isAtSignIn)',
    to: '!isAtSignIn',
    test: 'it takes nothing over when a password field was shown for a while',
    in: OLD,
  },
  {
    what: 'A dashboard that names a case in running text counts as that account’s',
    file: `${STATE}/page-decision.ts`,
    from: 'const onDashboard = page.listed.length > 0 ? page.listed : page.receipts;',
    to: 'const onDashboard = page.receipts;',
    test: 'a dashboard lists none of them, and only names one',
    in: `${STATE}/page-decision`,
  },
  {
    what: 'A page of B that names A’s case counts as A’s',
    file: `${STATE}/whose-case.ts`,
    from: 'account.includes(raw.receipt) || (tab.listed ?? []).some(',
    to: 'account.includes(raw.receipt) || tab.receipts.some(',
    test: 'opens a case of their own, on a page that names A',
    in: WHOSE,
  },
  {
    what: 'A case whose applicant no answer names is taken for the same account’s',
    file: `${STATE}/whose-case.ts`,
    from: "if (raw.endpoint !== 'cases' || outcome !== 'ok') return isNameless(answer);",
    to: "if (raw.endpoint !== 'cases' || outcome !== 'ok') return false;",
    test: 'when the one address that names the applicant',
    in: WHOSE,
  },
  {
    what: 'A change of account leaves the history open',
    file: `${STATE}/sign-in-state.ts`,
    from: '    () => hideHistory(scope, receiptsOf(former)),\n',
    to: '',
    test: 'hides what is kept of A, also from the options page',
    in: FAULTS,
  },
  {
    what: 'A sign-out writes before it clears the screens',
    file: `${STATE}/sign-in-state.ts`,
    from: "  if (before.state === 'open') notifyAllPanels(tabs, 'ended');\n  const end = () => changeSession(scope, ended(seq));\n",
    to: "  const end = () => changeSession(scope, ended(seq));\n  await end();\n  if (before.state === 'open') notifyAllPanels(tabs, 'ended');\n",
    test: 'clears the screens before it writes anything',
    in: FAULTS,
  },
  {
    what: 'A fault at a sign-out leaves what comes after it undone',
    file: 'lib/util/in-spite-of-faults.ts',
    from: 'first ??= { error };',
    to: 'first ??= { error };\n      break;',
    test: 'clears the screens and forgets every answer, whatever says that it is full: the memory of this run',
    in: FAULTS,
  },
  {
    what: 'The options page names cases of a session that nobody confirmed',
    file: 'entrypoints/background/handlers/options.ts',
    from: '(await isUnsure(scope)) ? [] : [await readSession(scope)]',
    to: '[await readSession(scope)]',
    test: 'has none named either where nothing is to be erased',
    in: FAULTS,
  },
  {
    what: 'A page that holds the database makes the erasing fail',
    file: 'lib/history/store/connection.ts',
    from: "failure.error.fault === 'blocked' && isEmptied.ok",
    to: "failure.error.fault === 'newer' && isEmptied.ok",
    test: 'the sign-in page leaves nothing of the history',
    in: ORDERS,
  },
  {
    what: 'What a proven sign-out could not erase comes back with the account',
    file: `${STATE}/erase-at-sign-out.ts`,
    from: 'await awaitErase([], true);',
    to: 'if (!(await isErasePending())) await awaitErase([], false);',
    test: 'that could not erase leaves the history hidden',
    in: FAULTS,
  },
  {
    what: 'Each new row of an event goes through all of its rows',
    file: 'lib/history/compare/event-groups.ts',
    from: 'listed.get(group) ?? group.rows.some',
    to: 'group.rows.some',
    test: 'to compare, when all of them are new',
    in: 'tests/property/linear-lists',
  },
];
