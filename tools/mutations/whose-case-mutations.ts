// Bugs in what keeps one person's case from another, and of the order that no clock can turn. Data only.
import type { Mutation } from './mutation.ts';

const WHOSE = 'tests/background/whose-case';
const ORDER = 'tests/background/clock-and-order';

export const WHOSE_CASE_MUTATIONS: readonly Mutation[] = [
  {
    what: 'Pages are put in order by the clock',
    file: 'entrypoints/background/state/page-decision.ts',
    from: 'const seq = heardOf ?? session.seq + 1;',
    to: 'const seq = heardOf ?? Date.now();',
    test: 'after a sleep that only the clock counted',
    in: ORDER,
  },
  {
    what: 'Answers are put in order by the clock',
    file: 'lib/history/store/spans.ts',
    from: 'round, ...end }, [receipt, endpoint, writer, n]);',
    to: 'round, ...end }, [receipt, endpoint, writer, at]);',
    test: 'with the clock a month ahead hides no later news',
    in: ORDER,
  },
  {
    what: 'Old answers are forgotten by a clock that nobody confirmed',
    file: 'entrypoints/background/handlers/dock.ts',
    from: 'isClockRight(raw.servedAt ?? null, wall)',
    to: "raw.endpoint !== 'processing_times'",
    test: 'a clock years ahead makes trimming forget nothing',
    in: ORDER,
  },
  {
    what: 'A document that was kept for "Back" counts as a new one',
    file: 'entrypoints/background/state/page-decision.ts',
    from: 'if (page.seq !== null) return',
    to: 'if (page.seq === -1) return',
    test: 'opens no session that ended since it was first heard of',
    in: ORDER,
  },
  {
    what: 'The clock set back makes Caseside wait with reading',
    file: 'entrypoints/background/state/steady-time.ts',
    from: 'Math.max(now.steady - then.steady, now.wall - then.wall)',
    to: 'now.wall - then.wall',
    test: 'does not keep the panel from reading again',
    in: ORDER,
  },
  {
    what: 'A receipt in running text proves whose case it is',
    file: 'entrypoints/background/state/history.ts',
    from: '(await readSession(tab.scope)).proven.includes(receipt);',
    to: "receipt !== '';",
    test: 'of A are not shown to B whose page names',
    in: WHOSE,
  },
  {
    what: 'Another name on the page says nothing',
    file: 'entrypoints/background/state/page-decision.ts',
    from: 'if (isSame === false) return true;',
    to: '',
    test: 'lands on a page that shows another name',
    in: WHOSE,
  },
  {
    what: 'An empty list of cases says nothing',
    file: 'entrypoints/background/state/page-decision.ts',
    from: 'if (page.list !== null) return !meets(page.list, account);',
    to: '',
    test: 'lands on an empty dashboard',
    in: WHOSE,
  },
  {
    what: 'A first answer of another applicant says nothing',
    file: 'entrypoints/background/state/whose-case.ts',
    from: "return name === '' || !names.includes(name);",
    to: 'return false;',
    test: 'opens a case of their own',
    in: WHOSE,
  },
  {
    what: '"Not yours" takes nothing off the screen',
    file: 'entrypoints/background/state/whose-case.ts',
    from: 'return others.length === 0 || (wasGood !== null && wasGood.round !== round);',
    to: 'return false;',
    test: 'go at once when an address that answered good says',
    in: WHOSE,
  },
  {
    what: 'A change of account is shown to no screen',
    file: 'entrypoints/background/state/sign-in-state.ts',
    from: "  notifyAllPanels(others, 'ended');\n",
    to: '',
    test: 'every screen of A is notified to drop its words in the same turn',
    in: WHOSE,
  },
  {
    what: 'All containers of Firefox are one session',
    file: 'entrypoints/background/state/session-records.ts',
    from: "return store === null || store === DEFAULT_STORE ? 'normal' : `in:${store}`;",
    to: "return 'normal';",
    test: 'signing out in one ends nothing in the other',
    in: WHOSE,
  },
];
