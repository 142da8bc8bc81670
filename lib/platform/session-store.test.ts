import { expect, it } from 'vitest';
import { makeTurns } from './session-store.ts';

it('one thing is done at a time, and what comes first waits only for what is being done and for its like', async () => {
  const inTurn = makeTurns();
  const done: string[] = [];
  let running = 0;
  const work = (name: string) => async () => {
    running += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    running -= 1;
    done.push(name);
    if (name === 'broken view') throw new Error(name);
    return name;
  };
  const views = ['view', 'broken view', 'another view'].map((name) => inTurn(work(name)).catch(String));
  const ends = ['page', 'sign-in page'].map((name) => inTurn(work(name), true));
  expect(await Promise.all([...views, ...ends])).toEqual([
    'view',
    'Error: broken view',
    'another view',
    'page',
    'sign-in page',
  ]);
  expect(done).toEqual(['view', 'page', 'sign-in page', 'broken view', 'another view']);
});
