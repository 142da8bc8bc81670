import { expect, it } from 'vitest';
import { forgetUnpacked, packText, unpackText } from './packed-text.ts';

const long = JSON.stringify(
  Array.from({ length: 3_000 }, (_, index) => ({
    eventId: `00000000-0000-4000-8000-${String(index * 7_919).padStart(12, '0')}`,
    eventCode: ['IAF', 'FTA0', 'QZX7'][index % 3],
    note: 'Señora 📄',
    updatedAtTimestamp: new Date(1_750_000_000_000 + index * 1_234_567).toISOString(),
  })),
);

it('a long answer takes less than a fifth of its room, and comes back as it was, in this run of the background and the next', async () => {
  const packed = await packText(long);
  expect(packed.length).toBeLessThan(new TextEncoder().encode(long).length / 5);
  expect(await unpackText(packed)).toBe(long);
  forgetUnpacked();
  expect(await unpackText(packed)).toBe(long);
});

it.each(['', '{"data":null}', '\u0001deflate:not packed at all'])('%j comes back as it was', async (text) => {
  expect(await unpackText(await packText(text))).toBe(text);
});
