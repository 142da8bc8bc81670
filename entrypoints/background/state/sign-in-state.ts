// Whether somebody is signed in at USCIS and who, and what happens on every screen of ours when that changes.
import { eraseAtSignOut, hideHistory } from './erase-at-sign-out.ts';
import { ended } from './page-decision.ts';
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

/** What a deliberate click showed of the history goes: whoever signs in next may be somebody else. */
async function dropKept(tab: TabRecord): Promise<void> {
  if (tab.kind === 'stored') await keepTab({ ...tab, receipts: [], inView: null });
  if (tab.kind === 'options') await keepTab({ ...tab, namesDuring: undefined });
}

/**
 * The session is over: every answer is forgotten and every screen is notified, at once.
 * @param seq what came before this is of the session that is over
 * @param isProven false where it only seems so (a password field): then nothing is erased yet
 */
export async function endSession(scope: Scope, seq: number, isProven: boolean): Promise<void> {
  const before = await readSession(scope);
  await changeSession(scope, ended(seq));
  const tabs = await tabsOf(scope);
  if (before.state === 'open') notifyAllPanels(tabs, 'ended');
  if (isProven) await eraseAtSignOut(scope);
  else await hideHistory(scope, before.shown);
  await forgetAnswers(scope);
  await Promise.all(
    tabs.map(async (tab) => {
      await keepPage(tab.tabId, null);
      await dropKept(tab);
      if (!isOwnTab(tab)) await keepTab({ ...tab, inView: null });
    }),
  );
}

/**
 * Somebody else is signed in: what was read for the first is forgotten, and every screen but those of the page that showed it drops its
 * words at once. The session is already the new one's.
 * @param keeps receipts whose answers are the new one's
 */
export async function clearForOther(scope: Scope, newTabId: number, keeps: readonly string[]): Promise<void> {
  const tabs = await tabsOf(scope);
  const others = tabs.filter((tab) => tab.tabId !== newTabId);
  notifyAllPanels(others, 'ended');
  await forgetAnswers(scope, keeps);
  await Promise.all(
    others.map(async (tab) => {
      await keepPage(tab.tabId, null);
      await dropKept(tab);
    }),
  );
}
