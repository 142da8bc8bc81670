// The background: the one place that remembers, decodes and answers. Wires messages and browser events to their handlers;
// keeps nothing in variables but the lock that makes it do one thing at a time, and the count of passing time (steady-time.ts).
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { makeTurns } from '../../lib/platform/session-store.ts';
import { toggle } from './handlers/dock.ts';
import { listenToDocks } from './routes/dock-routes.ts';
import { listenToOptions } from './routes/options-routes.ts';
import { listenToPanels } from './routes/panel-routes.ts';
import { makeServing } from './routes/serve.ts';
import { forgetClosedTab } from './state/closed-tab.ts';
import { eraseAtStart, eraseOfEarlierRun } from './state/erase-at-sign-out.ts';

z.config({ jitless: true });

export default defineBackground({
  type: 'module',
  main() {
    const inTurn = makeTurns();
    // Before anything is answered.
    void inTurn(eraseOfEarlierRun, true);

    const serving = makeServing(inTurn);
    // What can end a session waits for no view and for no answer that came before it.
    const first = makeServing((work) => inTurn(work, true));
    listenToDocks(serving, first);
    listenToPanels(serving, first);
    listenToOptions(serving, first);

    browser.action.onClicked.addListener(({ id }) => {
      if (id !== undefined) void inTurn(() => toggle(id));
    });
    browser.runtime.onStartup.addListener(() => {
      void inTurn(eraseAtStart, true);
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void inTurn(() => forgetClosedTab(tabId));
    });
  },
});
