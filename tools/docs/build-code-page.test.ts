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
    expect(section.includes('- Sightings: ')).toBe(/Told by users|A user saw it/.test(section));
  }
  const of = (code: string) => sections.find((section) => section.startsWith(`${code}\n`));
  for (const code of ['H016', 'IKA', 'LED', 'LEE']) {
    expect(of(code), code).toContain('- Whose words: A user saw it');
    expect(of(code), code).toContain('- Sightings: one, by one user');
    expect(of(code), code).not.toMatch(/several|users|people/);
  }
  expect(of('SA')).toContain('- Sightings: several, by users who agree');
  expect(of('IEC')).toContain('on I-485 alone: Approved');
  expect(of('FA')).toContain('does not say that the case was rejected');
});

it('every code has a heading of its own, and disputed ones show their readings', () => {
  const page = codePage();
  for (const { code, readings } of EVENT_CODES) {
    expect(page).toContain(`\n### ${code}\n`);
    for (const reading of readings) expect(page).toContain(reading.text);
  }
});
