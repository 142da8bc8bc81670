import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EVENT_CODES } from '../../lib/tables/event-codes.ts';
import { CODE_PAGE, codePage } from './build-code-page.ts';

it('docs/CODES.md is what the tables say today', () => {
  expect(readFileSync(CODE_PAGE, 'utf8'), 'run: npm exec -- node tools/docs/build-code-page.ts').toBe(codePage());
});

it('every code says whose words it has and where they come from, and an observed one by how many people it was seen', () => {
  const sections = codePage().split('\n### ').slice(1);
  expect(sections).toHaveLength(EVENT_CODES.length);
  for (const section of sections) {
    expect(section).toMatch(/\n- Whose words: .+/);
    expect(section).toMatch(/\n- Source: .+/);
    expect(section.includes('- Seen by: ')).toBe(section.includes('Told by users'));
  }
  expect(sections.find((section) => section.startsWith('LEE\n'))).toContain('- Seen by: one person, on one case');
  expect(sections.find((section) => section.startsWith('SA\n'))).toContain('- Seen by: several people');
  expect(sections.find((section) => section.startsWith('IEC\n'))).toContain('on I-485 alone: Approved');
});

it('every code has a heading of its own, and disputed ones show their readings', () => {
  const page = codePage();
  for (const { code, readings } of EVENT_CODES) {
    expect(page).toContain(`\n### ${code}\n`);
    for (const reading of readings) expect(page).toContain(reading.text);
  }
});
