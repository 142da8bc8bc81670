import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLANTS } from './promise-mutations.ts';

describe('every planted break', () => {
  it.each(PLANTS.map((plant) => [plant.what, plant] as const))(
    'has one place in the code: %s',
    (_what, { file, from, to }) => {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect(text.split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
    },
  );
});
