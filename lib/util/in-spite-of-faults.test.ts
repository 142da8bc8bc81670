import { expect, it } from 'vitest';
import { inSpiteOfFaults } from './in-spite-of-faults.ts';

it('each step is done whatever became of those before it, and the first fault is what is heard', async () => {
  const done: string[] = [];
  const step = (name: string, fails = false) => {
    done.push(name);
    return fails ? Promise.reject(new Error(name)) : Promise.resolve();
  };
  const fault = await inSpiteOfFaults([
    () => step('screens'),
    () => step('disk', true),
    () => step('memory', true),
    () => step('tabs'),
  ]);
  expect(done).toEqual(['screens', 'disk', 'memory', 'tabs']);
  expect(fault).toEqual({ error: new Error('disk') });
  expect(await inSpiteOfFaults([() => step('screens')])).toBeNull();
});
