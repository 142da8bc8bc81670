// @vitest-environment happy-dom
// Accessibility rules that axe does not check, in every state: accessible names contain the visible words, landmarks and headings
// are as designed, and only the sentence after a reading is announced.
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../fixtures/show.tsx';
import { STATES } from '../fixtures/states.ts';
import { READ_AT, aView, addresses } from '../fixtures/views.ts';

// happy-dom has no layout, so nothing ever scrolls near the viewport.
beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const settled = () => new Promise((done) => setTimeout(done, 0));
const names = Object.entries(STATES).filter(([name]) => name !== 'thousand-events');
const WITH_CASE = names.filter(([, state]) => {
  const now = state();
  return now.kind === 'view' && now.view.current !== null;
});

/** The visible words of a control, without those only for speech or only decorative. */
function seenOn(control: Element): string {
  const copy = control.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('.sr, [aria-hidden="true"], .comma')) hidden.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

describe.each(names)('in the state "%s"', (_name, state) => {
  it('the accessible name of a control contains its visible words', async () => {
    const { container } = show(state());
    await settled();
    const without = [...container.querySelectorAll('[aria-label]')].filter((control) => {
      const name = control.getAttribute('aria-label') ?? '';
      return control.matches('button, a, input, select') && !name.includes(seenOn(control));
    });
    expect(
      without.map((control) => control.outerHTML),
      'Let the accessible name hold the words that are seen.',
    ).toEqual([]);
    const nameless = [...container.querySelectorAll('button')].filter(
      (button) => button.getAttribute('aria-label') === null && button.textContent.trim() === '',
    );
    expect(nameless, 'Give the button words or an aria-label.').toEqual([]);
  });
  it('controls that open an explanation or toggle something have distinct names', async () => {
    const { container } = show(state());
    await settled();
    const named = [...container.querySelectorAll('.icon-btn, .tick')].map(
      (control) => control.getAttribute('aria-label') ?? control.textContent,
    );
    expect(
      named.filter((name, index) => named.indexOf(name) !== index),
      'Give each control a name of its own, such as with what it acts on.',
    ).toEqual([]);
  });
  it('nothing is an alert, and every live region is polite', () => {
    const { container } = show(state());
    expect(container.querySelectorAll('[role="alert"], [aria-live="assertive"]')).toHaveLength(0);
  });
});

describe.each(WITH_CASE)('with a case, in the state "%s"', (_name, state) => {
  it('there is one header, one main and one footer, and the case is in main', () => {
    const { container } = show(state());
    const parts = ['header', 'main', 'footer'].map((tag) => container.querySelectorAll(tag).length);
    expect(parts).toEqual([1, 1, 1]);
    expect(container.querySelector('header h1')?.textContent).toBe('Caseside');
    expect(container.querySelector('main #case')).not.toBeNull();
  });
  it('headings are: the answer, news and status, then sections, then months and groups', () => {
    const { container } = show(state());
    const level = (css: string) => [...container.querySelectorAll(css)].map(({ tagName }) => tagName);
    expect(new Set(level('.answer__t, .changes__h, .status__title'))).toEqual(new Set(['H2']));
    expect(new Set(level('.sec__h'))).toEqual(new Set(['H3']));
    expect(level('.tl__m, .sec__b .sub').every((tag) => tag === 'H4')).toBe(true);
  });
});

describe('while a reading runs and when it ends', () => {
  it('one polite sentence is announced, and nothing else', async () => {
    const { container, update } = show({ kind: 'view', view: aView() });
    await settled();
    const said: string[] = [];
    const listen = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="status"], [aria-live]',
        );
        const words = region?.textContent.trim() ?? '';
        if (words !== '' && said.at(-1) !== words) said.push(words);
      }
    });
    listen.observe(container, { childList: true, characterData: true, subtree: true });
    const reading = { state: 'reading', at: READ_AT, of: 4, readAgainFrom: null } as const;
    for (const arrived of [0, 1, 2, 3]) {
      const awaited = { outcome: null, shownFrom: 'kept' } as const;
      update(aView({ health: { ...reading, arrived }, addresses: addresses({ documents: awaited, cases: awaited }) }));
      await settled();
    }
    expect(said, 'Announce the end of a reading, and not each answer.').toEqual([]);
    const current = aView().current;
    update(
      aView({
        health: { ...aView().health, at: '2026-11-23T15:57:00.000Z' },
        current: current && { ...current, fieldCount: 151, newFieldCount: 3 },
      }),
    );
    await settled();
    await settled();
    listen.disconnect();
    expect(said.map((words) => words.replaceAll('\u202f', ' '))).toEqual([
      'Read. Nothing you can see changed since Saturday.',
    ]);
  });
});
