// Whatever the computer's clock is set to between any two steps of a person, what is shown and reported is the same as without.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeHistory } from '../../entrypoints/background/state/history.ts';
import { aCase, startBrowsing, type Doc } from '../background/browsing.ts';

const RECEIPT = 'IOE0912345678';
const MINUTE = 60_000;
const TITLES = [
  'Case Was Received',
  'Case Is Being Actively Reviewed By USCIS',
  'Request for Evidence Was Sent',
] as const;
const DASHBOARD = { list: [RECEIPT] };

type Step =
  | { does: 'reads'; title: (typeof TITLES)[number]; office: string }
  | {
      does:
        'signs out and in' | 'opens another tab' | 'presses seen' | 'closes the panel after a while' | 'looks at once';
    };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('reads' as const),
      title: fc.constantFrom(...TITLES),
      office: fc.constantFrom('NSC', 'SCD'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'signs out and in' as const,
        'opens another tab' as const,
        'presses seen' as const,
        'closes the panel after a while' as const,
        'looks at once' as const,
      ),
    }),
  },
);
/** Odd numbers, so that no two readings show the same millisecond. */
const aMove = fc.integer({ min: -4_000, max: 4_000 }).map((days) => days * 86_399_987);

/** Words alone: times by the clock are for people to read, and are what the clock says. */
const withoutTimes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/"\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/g, '"@"'));
const logIn = (history: unknown): unknown => {
  const text = JSON.stringify(history, (key, value: unknown) =>
    key === 'near' || key === 'moments' ? undefined : value,
  );
  return withoutTimes(JSON.parse(text));
};

/** All that is shown and reported along the way. */
async function shownBy(steps: readonly Step[], moves: readonly number[]): Promise<unknown[]> {
  globalThis.indexedDB = new IDBFactory();
  await wholeHistory().eraseAll();
  const person = startBrowsing();
  const shown: unknown[] = [];
  let doc: Doc = await person.open(1, DASHBOARD);
  await person.view(doc);
  await person.say(doc, 'answerFirstRun', true);
  for (const [index, step] of steps.entries()) {
    person.setClock(moves[index] ?? 0);
    person.pass(16 * MINUTE);
    switch (step.does) {
      case 'reads': {
        const own = aCase(RECEIPT, step);
        shown.push(await person.read(doc, (_receipt, endpoint) => own(endpoint)));
        break;
      }
      case 'signs out and in':
        await person.open(1, { kind: 'sign-in', path: '/sign-in' });
        doc = await person.open(1, DASHBOARD);
        break;
      case 'opens another tab':
        doc = await person.open(doc.tabId + 1, DASHBOARD);
        break;
      case 'presses seen':
        await person.view(doc);
        await person.say(doc, 'markSeen', null);
        break;
      case 'closes the panel after a while':
        await person.view(doc);
        person.pass(11_000);
        await person.view(doc);
        await person.sayAsDock(doc, 'panelWasSeen', {});
        break;
      case 'looks at once':
        break;
    }
    shown.push(withoutTimes(await person.view(doc)), logIn(await person.say(doc, 'history', RECEIPT)));
  }
  person.end();
  return shown;
}

it('what is shown and reported is the same, however the clock is moved between any two steps', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aStep, { minLength: 3, maxLength: 8 }),
      fc.array(aMove, { minLength: 8, maxLength: 8 }),
      async (steps, moves) => {
        expect(await shownBy(steps, moves)).toEqual(await shownBy(steps, []));
      },
    ),
    { numRuns: 25 },
  );
});
