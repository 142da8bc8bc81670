import { expect, it } from 'vitest';
import { makeVisibleTime } from './visible-time.ts';

function aPanel() {
  const clock = { ms: 0 };
  return { clock, time: makeVisibleTime(() => clock.ms) };
}

it('ten seconds on screen and a close count as seen', () => {
  const { clock, time } = aPanel();
  time.set(true);
  clock.ms = 10_000;
  expect(time.end()).toBe(true);
});

it('a glance does not, nor does time in a hidden tab', () => {
  const { clock, time } = aPanel();
  time.set(true);
  clock.ms = 4_000;
  time.set(false);
  clock.ms = 60_000;
  time.set(true);
  clock.ms = 65_000;
  expect(time.end()).toBe(false);
});

it('looks add up until the close, and start anew after it', () => {
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
