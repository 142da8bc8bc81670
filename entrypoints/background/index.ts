// The background: the one place that remembers, decodes and answers. Wires messages and browser events to their handlers;
// keeps nothing in variables but the lock that makes it do one thing at a time, and the count of passing time (steady-time.ts).
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { refuseInheritedNames } from '../../lib/platform/serve-requests.ts';
import { makeTurns } from '../../lib/platform/session-store.ts';
import { toggle } from './handlers/dock.ts';
import { watchLeftSites } from './left-sites.ts';
import { listenToAll } from './routes/requests.ts';
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

    refuseInheritedNames();
    listenToAll(makeServing(inTurn));

    browser.action.onClicked.addListener(({ id }) => {
      if (id !== undefined) void inTurn(() => toggle(id));
    });
    browser.runtime.onStartup.addListener(() => {
      void inTurn(eraseAtStart, true);
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void inTurn(() => forgetClosedTab(tabId));
    });
    // Chromium alone puts another tab in the place of one whose page it dropped to save memory.
    if ('onReplaced' in browser.tabs)
      browser.tabs.onReplaced.addListener((_newId, oldId) => {
        void inTurn(() => forgetClosedTab(oldId));
      });
    watchLeftSites(inTurn);
  },
});
