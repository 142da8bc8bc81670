// @vitest-environment happy-dom
import { cleanup } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import * as LAZY_HISTORY from './lazy-history.ts';
import * as PAGES from './lazy-pages.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { Pages } from '../context/lazy-parts.ts';
import { showOpened as show } from '../fixtures/show.tsx';
import { aView } from '../fixtures/views.ts';

afterEach(cleanup);
const settled = () => new Promise((done) => setTimeout(done, 0));
const onTheWay = () => {
  let arrive: (pages: Pages) => void = () => undefined;
  const pages = () => new Promise<Pages>((done) => (arrive = done));
  return { pages, arrive: () => arrive(PAGES) };
};
const otherCaseOf = (view: PanelView): PanelView => ({
  ...view,
  current: view.current === null ? null : { ...view.current, receipt: 'IOE0926301109' },
});

describe('what is loaded by a click', () => {
  it('opens once it is loaded, with its messages', async () => {
    const panel = show({ kind: 'view', view: aView() }, { pages: () => Promise.resolve(PAGES) });
    panel.getByRole('button', { name: 'Settings' }).click();
    await settled();
    expect(document.activeElement?.textContent).toBe('Settings');
    expect(panel.text()).toContain('Keep history on this computer');
  });

  it('opens nothing about a case that is no longer in view', async () => {
    const { pages, arrive } = onTheWay();
    const panel = show({ kind: 'view', view: aView() }, { pages });
    panel.getByRole('button', { name: 'Save, print or share' }).click();
    panel.setState({ kind: 'ended' });
    arrive();
    await settled();
    panel.setState({ kind: 'view', view: aView() });
    expect(panel.text()).not.toContain('What is it for?');
  });

  it('opens the settings even if another case came into view meanwhile', async () => {
    const { pages, arrive } = onTheWay();
    const view = aView();
    const panel = show({ kind: 'view', view }, { pages });
    panel.getByRole('button', { name: 'Settings' }).click();
    panel.update(otherCaseOf(view));
    arrive();
    await settled();
    expect(document.activeElement?.textContent).toBe('Settings');
  });

  it('opens an explanation only beside its own case', async () => {
    const { pages, arrive } = onTheWay();
    const view = aView();
    const panel = show({ kind: 'view', view }, { pages });
    const [source] = panel.getAllByRole('button', { name: /Why does it say this/ });
    source?.click();
    expect(source).toBeDefined();
    panel.update(otherCaseOf(view));
    arrive();
    await settled();
    expect(panel.queryByRole('dialog')).toBeNull();
  });

  it('finds out that an update removed its files by asking for the view again', async () => {
    const panel = show({ kind: 'view', view: aView() }, { pages: () => Promise.reject(new Error('gone')) });
    panel.getByRole('button', { name: 'Settings' }).click();
    await settled();
    expect(panel.asked).toContainEqual(['askAgain']);
  });
});

describe('what shows stored history', () => {
  const withHistory = aView();
  withHistory.settings = { ...withHistory.settings, keepHistory: true };
  it.each([
    ['is not loaded where no history is kept', { ...withHistory.settings, keepHistory: false }, 0],
    ['is loaded where one is', withHistory.settings, 1],
  ])('%s', async (_name, settings, atLeast) => {
    let loaded = 0;
    show(
      { kind: 'view', view: aView({ settings }) },
      {
        lazyHistory: () => {
          loaded += 1;
          return Promise.resolve(LAZY_HISTORY);
        },
      },
    );
    await settled();
    expect(Math.min(loaded, 1)).toBe(atLeast);
  });
});
