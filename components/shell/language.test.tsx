// @vitest-environment happy-dom
// The panel in a language that nobody speaks, in which every message is marked: what stands outside the marks is data, and no sentence of ours.
import { cleanup } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languageName } from '../../lib/locales/language-name.ts';
import { LANGS } from '../../lib/locales/languages.ts';
import type { PanelLanguage } from '../../lib/locales/panel.ts';
import { ENGLISH, MARKED } from '../fixtures/languages.ts';
import { show } from '../fixtures/show.tsx';
import { STATES, type StateName } from '../fixtures/states.ts';
import { DIFFERENCES, HISTORY, NEAR, NOTES } from '../fixtures/stored-history.ts';
import { DISPUTED, FIELDS, anExplanation } from '../fixtures/views.ts';
import { unmarkedText } from '../fixtures/unmarked-text.ts';

// happy-dom has no layout, so nothing ever scrolls near the viewport.
beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const settled = () => new Promise((done) => setTimeout(done, 0));

/** Every text and key in what a component was given. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}
/** A file is in the language it was made in. */
const REPORT = { name: 'case-record.json', type: 'application/json', text: '{"schema":"caseside/report/1"}' };
const STORED = [REPORT, DIFFERENCES, { ...HISTORY, near: NEAR }, NOTES, FIELDS, DISPUTED, anExplanation()]
  .flatMap(textsIn)
  .concat(LANGS.map(languageName));
/** As Intl writes days and times for a language that it does not have. */
const DATE =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d+(?:, \d{4})?|\b\d+:\d+(?::\d+)?\s[AP]M|\b[A-Z][a-z]+ \d{4}|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/gu;

const isGiven = (text: string, given: readonly string[]): boolean =>
  !/\p{L}{2}/u.test(text) || given.some((one) => one.includes(text));

/** What is said outside of our messages and stands in nothing that the panel was given: a value may stand in quotes, behind its address or beside a date. */
function oursIn(given: readonly string[]): string[] {
  const isData = (text: string) =>
    isGiven(text, given) ||
    text
      .replaceAll(DATE, '')
      .split(/^\w+: |["]/u)
      .every((part) => isGiven(part.replace(/^[\s,.·]+|[\s,.·]+$/g, ''), given));
  return unmarkedText(document).filter((text) => !isData(text));
}

const changing = (name: StateName) => {
  const [language, setLanguage] = createSignal<PanelLanguage>(ENGLISH);
  const state = STATES[name]();
  const drawn = show(state, { language, answers: { history: { ...HISTORY, near: NEAR }, report: REPORT } });
  return { ...drawn, given: [...STORED, ...textsIn(state)], change: async () => (setLanguage(MARKED), settled()) };
};

describe('another language', () => {
  it.each(Object.keys(STATES).filter((name): name is StateName => name in STATES))(
    'leaves no English sentence of ours on the panel: %s',
    async (name) => {
      const { given, change } = changing(name);
      await settled();
      expect(oursIn(given).length, 'In English the test sees our sentences.').toBeGreaterThan(0);
      await change();
      expect(oursIn(given), 'Say it with t(), which follows the language.').toEqual([]);
    },
  );

  it.each(['Settings', 'Save, print or share', 'Compare two dates'])(
    'is followed by what is open already: %s',
    async (name) => {
      const { given, change, getAllByRole } = changing('changes');
      await settled();
      getAllByRole('button', { name })[0]?.click();
      await settled();
      await change();
      expect(document.body.textContent).toContain('⟦');
      expect(oursIn(given), 'Say it with t(), which follows the language.').toEqual([]);
    },
  );

  it('turns the page around where it runs from right to left', async () => {
    const { change } = changing('changes');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
    await change();
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([MARKED.lang, 'rtl']);
  });
});
