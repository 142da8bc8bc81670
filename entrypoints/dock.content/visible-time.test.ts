import { expect, it } from 'vitest';
import { makeVisibleTime } from './visible-time.ts';

function aPanel() {
  const clock = { ms: 0 };
  return { clock, time: makeVisibleTime(() => clock.ms) };
}

it('changes count as seen after ten seconds on screen and a close', () => {
  const { clock, time } = aPanel();
  time.set(true);
  clock.ms = 10_000;
  expect(time.end()).toBe(true);
});

it('a glance does not count, nor does time in a hidden tab', () => {
  const { clock, time } = aPanel();
  time.set(true);
  clock.ms = 4_000;
  time.set(false);
  clock.ms = 60_000;
  time.set(true);
  clock.ms = 65_000;
  expect(time.end()).toBe(false);
});

it('several looks add up until the close, and start from zero after it', () => {
  const { clock, time } = aPanel();
  time.set(true);
  clock.ms = 6_000;
  time.set(true);
  clock.ms = 12_000;
  expect(time.end()).toBe(true);
  time.set(true);
  clock.ms = 13_000;
  expect(time.end()).toBe(false);
});
