// Bugs of what the background remembers of sessions, accounts and tabs: each would show one person's case to another, or lose news. Data only.
import type { Mutation } from './mutation.ts';

const STATE = 'entrypoints/background/state';

export const SESSION_MUTATIONS: readonly Mutation[] = [
  {
    what: 'The last private tab leaves its answers',
    file: `${STATE}/closed-tab.ts`,
    from: "  await forgetAnswers('private');\n",
    to: '',
    test: 'takes answers, session and settings with it when it was the last',
    in: `${STATE}/closed-tab`,
  },
  {
    what: 'The end of a session leaves its answers',
    file: `${STATE}/sign-in-state.ts`,
    from: '    () => forgetAnswers(scope),\n    ...tabs',
    to: '    ...tabs',
    test: 'forgets every answer and page',
    in: `${STATE}/sign-in-state`,
  },
  {
    what: 'A page older than the end of the session opens it again',
    file: `${STATE}/page-decision.ts`,
    from: 'seq <= session.endedSeq || ',
    to: '',
    test: 'from before the end opens none, by its tab',
    in: `${STATE}/page-decision`,
  },
  {
    what: 'A page of another session is served',
    file: `${STATE}/session-records.ts`,
    from: 'tab.receipts.filter((receipt) => session.shown.includes(receipt))',
    to: 'tab.receipts',
    test: 'has only receipts that some page showed in this session',
    in: `${STATE}/session-records`,
  },
  {
    what: 'Another account leaves the answers of the first',
    file: `${STATE}/sign-in-state.ts`,
    from: '    () => forgetAnswers(scope, keeps),\n',
    to: '',
    test: 'nothing of the first is left or served',
    in: 'entrypoints/background/handlers/dock',
  },
  {
    what: 'What a click showed of the history outlives the account',
    file: `${STATE}/sign-in-state.ts`,
    from: "  if (tab.kind === 'stored') await keepTab({ ...tab, receipts: [], inView: null });\n",
    to: '',
    test: 'empties a tab that shows what is kept, and takes back',
    in: `${STATE}/sign-in-state`,
  },
  {
    what: 'What is on screen for a moment counts as seen',
    file: 'lib/util/seen-after.ts',
    from: 'const SEEN_AFTER_MS = 10_000;',
    to: 'const SEEN_AFTER_MS = 0;',
    test: 'counts as seen after ten seconds on screen',
    in: `${STATE}/unseen-changes`,
  },
  {
    what: 'A tab of an ended session is served what a page of now shows',
    file: `${STATE}/session-records.ts`,
    from: "session.state === 'open' && seq > session.endedSeq && ",
    to: "session.state === 'open' && ",
    test: 'has none when it is of the session that ended, though a page of now shows the same receipts',
    in: `${STATE}/session-records`,
  },
  {
    what: 'A full tab stays when no page of USCIS is left',
    file: `${STATE}/closed-tab.ts`,
    from: '  if (!isOwnTab(tab)) await leaveUnattended(tab.scope);\n',
    to: '',
    test: 'are emptied and closed with the last page of USCIS',
    in: `${STATE}/closed-tab`,
  },
  {
    what: 'A view that waits holds up a sign-out',
    file: 'lib/platform/session-store.ts',
    from: '(comesFirst ? first : others)',
    to: '(comesFirst ? others : others)',
    test: 'waits only for what is being done and for its like',
    in: 'lib/platform/session-store',
  },
];
