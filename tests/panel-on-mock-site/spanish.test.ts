// @vitest-environment happy-dom
// A person who chose Spanish finds no English sentence of ours: every case of the mock site, through the real background, with every section
// open. What USCIS wrote stays as USCIS wrote it.
import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NOW } from '../../components/fixtures/views.ts';
import { changeCase } from '../../mock-site/changes.ts';
import { bodiesOf, CASES, secondVisit } from './draw-mock-case.ts';

const DAY_MS = 86_400_000;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW - DAY_MS });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const READ_ALOUD = ['aria-label', 'aria-description', 'title', 'placeholder'] as const;
/** Words of English sentences that no Spanish one has. */
const ENGLISH =
  /\b(?:the|and|of|this|that|with|was|were|is|are|your|you|not|from|for|has|have|been|by|which|what|nothing|says)\b/i;

/** Every text in answers of USCIS, the longest first. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What is read or heard outside of what is marked as English. */
function spanishTexts(page: Element): string[] {
  const isMarked = (element: Element | null) => element?.closest('[lang="en"]') != null;
  const texts: string[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (!isMarked(node.parentElement)) texts.push(node.textContent ?? '');
  for (const element of page.querySelectorAll('*'))
    if (!isMarked(element)) texts.push(...READ_ALOUD.map((name) => element.getAttribute(name) ?? ''));
  return texts.map(plain).filter((text) => text !== '');
}

it.each(readdirSync(CASES).filter((name) => /^[A-Z]{3}\d{10}$/.test(name)))(
  'in Spanish no sentence of ours is English: %s',
  { timeout: 60_000 },
  async (receipt) => {
    // One case of the mock site has no answer that could change.
    const happens = bodiesOf(receipt).cases === undefined ? null : 'everything';
    const visit = await secondVisit(receipt, happens, () => vi.setSystemTime(NOW), 'es');
    const bodies = [bodiesOf(receipt), ...(happens === null ? [] : [changeCase(bodiesOf(receipt), happens, 0)])];
    const uscis = bodies.flatMap(Object.values).flatMap((body) => textsIn(JSON.parse(String(body))));
    const written = [...new Set(uscis.map(plain))]
      .filter((text) => text.length > 3)
      .sort((a, b) => b.length - a.length);
    const shown = spanishTexts(visit.container);
    const found = shown.filter((text) =>
      ENGLISH.test(written.reduce((rest, part) => rest.replaceAll(part, ' '), text)),
    );
    expect(visit.container.ownerDocument.documentElement.lang).toBe('es');
    expect(found, 'Say it in the language of the person, or mark what USCIS wrote with its lang.').toEqual([]);
    expect(shown.filter((text) => /\b(?:el|la|de|no)\b/i.test(text)).length).toBeGreaterThan(30);
  },
);
