import { expect, it } from 'vitest';
import { placementOf, widthAfterKey } from './geometry.ts';

const wanted = { widthPx: 400, mode: 'beside' as const };

it.each([
  ['a wide window gives the panel what it asks for, beside the page', 1280, 400, 'beside'],
  ['the page keeps 560 px when it moves over', 952, 380, 'beside'],
  ['where 560 px cannot stay, the panel floats over the edge', 880, 400, 'over'],
  ['below 768 px there is no dock but a full screen', 767, 767, 'full'],
])('%s', (_claim, windowPx, widthPx, layout) => {
  expect(placementOf(windowPx, wanted)).toMatchObject({ widthPx, layout });
});

it('never takes more than 60 % of the window, nor less than 320 px', () => {
  expect(placementOf(800, { widthPx: 720, mode: 'over' }).widthPx).toBe(480);
  expect(placementOf(2000, { widthPx: 100, mode: 'over' }).widthPx).toBe(320);
});

it('reports that it had to overlay the page although the person chose beside', () => {
  expect(placementOf(880, wanted).isForcedOver).toBe(true);
  expect(placementOf(880, { ...wanted, mode: 'over' }).isForcedOver).toBe(false);
});

it.each([
  ['ArrowLeft', false, 'right', 416],
  ['ArrowRight', false, 'right', 384],
  ['ArrowLeft', false, 'left', 384],
  ['ArrowRight', true, 'left', 464],
  ['Home', false, 'right', 320],
  ['End', false, 'right', 700],
  ['Enter', false, 'right', 400],
  ['a', false, 'right', null],
] as const)('%s (shift %s) moves the bar on the %s the way it points: %s', (key, shift, side, width) => {
  expect(widthAfterKey(key, shift, { widthPx: 400, largestPx: 700, side })).toBe(width);
});
