// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../fixtures/show.tsx';
import { SPANISH } from '../fixtures/languages.ts';
import { STATES } from '../fixtures/states.ts';

// happy-dom has no layout, so nothing ever scrolls near the viewport.
beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const inSettings = (options: Parameters<typeof show>[1] = {}) => {
  const drawn = show(STATES.changes(), options);
  drawn.getAllByRole('button', { name: /^(?:Settings|Configuración|Ajustes)$/ })[0]?.click();
  return drawn;
};

describe('the language', () => {
  it('is chosen on the first-run card by its own name, and the one in use is marked', () => {
    const { getByRole, asked } = show(STATES['first-run']());
    expect(getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true');
    const spanish = getByRole('button', { name: 'Español' });
    expect([spanish.lang, spanish.getAttribute('aria-pressed')]).toEqual(['es', 'false']);
    spanish.click();
    expect(asked).toContainEqual(['changeSettings', { language: 'es' }]);
  });

  it('is chosen in the settings, or left to the browser', () => {
    const { getByRole, asked } = inSettings();
    const choice = getByRole('combobox', { name: /^Language/ });
    fireEvent.change(choice, { target: { value: 'es' } });
    fireEvent.change(choice, { target: { value: '' } });
    expect(asked.filter(([name]) => name === 'changeSettings').map(([, patch]) => patch)).toEqual([
      { language: 'es' },
      { language: null },
    ]);
  });

  it('is found in Spanish too', () => {
    const { getByRole } = inSettings({ language: () => SPANISH });
    expect(getByRole('combobox', { name: /^Idioma/ })).toBeTruthy();
  });
});
