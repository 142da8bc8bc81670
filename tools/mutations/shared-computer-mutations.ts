// Bugs that would show one person's case to the next one at the same computer, as the third attack found them. Data only.
import type { Mutation } from './mutation.ts';

const STATE = 'entrypoints/background/state';
const SHARED = 'tests/background/shared-computer';

export const SHARED_COMPUTER_MUTATIONS: readonly Mutation[] = [
  {
    what: 'Whoever comes after the last page of USCIS was closed goes on with its session',
    file: `${STATE}/page-decision.ts`,
    from: 'return session.isUnattended || (page.isFromSignIn && isSame === null);',
    to: 'return page.isFromSignIn && isSame === null;',
    test: 'a page that only names A’s case shows nothing of it',
    in: SHARED,
  },
  {
    what: 'A name takes up a session that nobody watched',
    file: `${STATE}/page-decision.ts`,
    from: 'return session.isUnattended || (page.isFromSignIn && isSame === null);',
    to: 'return (session.isUnattended || page.isFromSignIn) && isSame === null;',
    test: 'nor does one that shows the same name as A’s pages did',
    in: SHARED,
  },
  {
    what: 'A list brings back what USCIS refused',
    file: `${STATE}/page-decision.ts`,
    from: 'proven: union(without(listed, session.refused), session.proven),',
    to: 'proven: union(listed, session.proven),',
    test: 'what USCIS has refused B stays hidden',
    in: SHARED,
  },
  {
    what: 'What USCIS refused once stays refused',
    file: `${STATE}/whose-case.ts`,
    from: '    proven: withIt(proven),\n    refused: others(session.refused),\n',
    to: '    proven: session.refused.includes(raw.receipt) ? proven : withIt(proven),\n    refused: session.refused,\n',
    test: 'A’s own case, once refused and then answered good, is shown again',
    in: SHARED,
  },
  {
    what: 'The history opened while nobody was signed in stays when somebody signs in',
    file: `${STATE}/sign-in-state.ts`,
    from: '...opened.map((tab) => () => dropKept(tab)), ',
    to: '',
    test: 'is gone when B comes from another site of USCIS',
    in: SHARED,
  },
  {
    what: 'The first page of a browser that was started anew begins no session',
    file: `${STATE}/page-decision.ts`,
    from: 'if (!session.hasBegun) return',
    to: "if (session.state === 'ended') return",
    test: 'is gone when the browser was started anew and B’s session is still open',
    in: SHARED,
  },
  {
    what: 'A tab of USCIS that goes to another site counts as a page of USCIS',
    file: `${STATE}/closed-tab.ts`,
    from: "!isOwnTab(tab) && tab.kind !== 'left'",
    to: '!isOwnTab(tab)',
    test: 'the panel in a tab of its own is emptied and closed, as when the page was closed',
    in: SHARED,
  },
  {
    what: 'A page that its browser dropped counts as a page of USCIS',
    file: 'entrypoints/background/index.ts',
    from: 'void inTurn(() => forgetClosedTab(oldId));',
    to: 'void oldId;',
    test: 'a page that the browser dropped to save memory counts as closed',
    in: SHARED,
  },
  {
    what: 'A tab of ours is closed though the person went on to another page in it',
    file: `${STATE}/closed-tab.ts`,
    from: 'if (await isOurs) await',
    to: 'if ((await isOurs) || tabId > 0) await',
    test: 'a tab of ours in which the person went on to a page of their own is not closed',
    in: SHARED,
  },
  {
    what: 'A document that left its tab waits for the case of the next one',
    file: 'entrypoints/background/handlers/dock.ts',
    from: 'if (tab?.frameKey !== what.frameKey) return null;',
    to: 'if (!tab) return null;',
    test: 'shows no waiting on B’s case',
    in: SHARED,
  },
  {
    what: 'A document that left its tab marks the changes of the next one as seen',
    file: 'entrypoints/background/handlers/dock.ts',
    from: 'if (tab?.frameKey !== frameKey) return null;\n  if (until === null)',
    to: 'if (!tab) return null;\n  if (until === null)',
    test: 'marks nothing of B’s as seen',
    in: SHARED,
  },
];
