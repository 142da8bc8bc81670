// Whether somebody is signed in at USCIS, and what happens on every screen of ours when that ends.
import { eraseAtSignOut, hideHistory } from './erase-at-sign-out.ts';
import { notify } from '../../../lib/platform/send-to-tab.ts';
import {
  changeSession,
  forgetAnswers,
  isOwnTab,
  keepPage,
  keepTab,
  readSession,
  tabsOf,
  type Scope,
  type TabRecord,
} from './session-records.ts';

/** Screens of one scope that could show a case: docks, the frames in them, and tabs of our own. */
function notifyAllPanels(tabs: readonly TabRecord[], session: 'open' | 'ended'): void {
  for (const { tabId, frameId } of tabs) {
    if (frameId !== null) notify({ tabId, frameId }, 'viewChanged', { session });
  }
}

/**
 * The session is over: every answer is forgotten and every screen is told, at once.
 * @param endedAt ms
 * @param isProven false where it only seems so (a password field): then nothing is erased yet
 */
export async function endSession(scope: Scope, endedAt: number, isProven: boolean): Promise<void> {
  const before = await readSession(scope);
  await changeSession(scope, { state: 'ended', endedAt, lastRoundAt: 0, lease: null, dashboard: [], shown: [] });
  const tabs = await tabsOf(scope);
  if (before.state === 'open') notifyAllPanels(tabs, 'ended');
  if (isProven) await eraseAtSignOut(scope);
  else await hideHistory(scope, before.shown);
  await forgetAnswers(scope);
  await Promise.all(
    tabs.map(async (tab) => {
      await keepPage(tab.tabId, null);
      if (tab.kind === 'stored') await keepTab({ ...tab, receipts: [], inView: null });
      else if (tab.kind === 'options') await keepTab({ ...tab, namesDuring: undefined });
      else if (!isOwnTab(tab)) await keepTab({ ...tab, inView: null });
    }),
  );
}

/** A page of the account stands since `sinceMs`. After the last end, it shows that somebody is signed in (again). */
export async function accountShown(scope: Scope, sinceMs: number): Promise<void> {
  const session = await readSession(scope);
  if (session.state === 'ended' && sinceMs <= session.endedAt) return;
  if (session.state === 'open' && sinceMs <= session.shownAt) return;
  await changeSession(scope, { state: 'open', shownAt: Math.max(session.shownAt, sinceMs) });
}

/** A sign-in page stands since `sinceMs`; one older than the newest account page says nothing. @param isProven as for `endSession` */
export async function signInShown(scope: Scope, sinceMs: number, isProven: boolean): Promise<void> {
  const session = await readSession(scope);
  if (sinceMs > session.shownAt) await endSession(scope, sinceMs, isProven);
}
