// Whether somebody is signed in at USCIS and who, and what happens on every screen of ours when that changes.
import { inSpiteOfFaults } from '../../../lib/util/in-spite-of-faults.ts';
import { eraseAnew, eraseAtSignOut, hideHistory } from './erase-at-sign-out.ts';
import { ended } from './page-decision.ts';
import { notify } from '../../../lib/platform/send-to-tab.ts';
import {
  changeSession,
  forgetAnswers,
  isOwnTab,
  keepJob,
  keepPage,
  keepTab,
  readSession,
  receiptsOf,
  tabsOf,
  type Scope,
  type SessionRecord,
  type TabRecord,
} from './session-records.ts';

/** Screens of one scope that could show a case: docks, the frames in them, and tabs of our own. */
function notifyAllPanels(tabs: readonly TabRecord[], session: 'open' | 'ended'): void {
  for (const { tabId, frameId } of tabs) {
    if (frameId !== null) notify({ tabId, frameId }, 'viewChanged', { session });
  }
}

/** What a tab of ours shows or was opened to print goes: whoever signs in next may be somebody else. */
async function dropKept(tab: TabRecord): Promise<void> {
  if (tab.kind === 'stored') await keepTab({ ...tab, receipts: [], inView: null });
  if (tab.kind === 'options') await keepTab({ ...tab, namesDuring: undefined });
  // Words that a person typed to have them hidden are theirs too.
  if (tab.kind === 'report') await keepJob(tab.tabId, null);
}

/**
 * The session is over: every screen is notified at once, and every answer forgotten, whatever the browser's storage does.
 * @param seq what came before this is of the session that is over
 * @param isProven false where it only seems so (a password field): then nothing is erased yet
 * @throws what the browser said, if it could not even be noted that the session is over
 */
export async function endSession(scope: Scope, seq: number, isProven: boolean): Promise<void> {
  const [before, tabs] = [await readSession(scope), await tabsOf(scope)];
  if (before.state === 'open') notifyAllPanels(tabs, 'ended');
  const end = () => changeSession(scope, ended(seq));
  await inSpiteOfFaults([
    end,
    // Before the answers go, which say whose good answers bring the history back.
    ...(isProven ? [] : [() => hideHistory(scope, receiptsOf(before))]),
    () => forgetAnswers(scope),
    ...tabs.flatMap((tab) => [
      () => keepPage(tab.tabId, null),
      () => dropKept(tab),
      ...(isOwnTab(tab) ? [] : [() => keepTab({ ...tab, inView: null })]),
    ]),
    ...(isProven ? [() => eraseAtSignOut(scope)] : []),
  ]);
  // Where the browser's memory was full, there is room now.
  if ((await readSession(scope)).state === 'open') await end();
}

/**
 * A session begins: nothing of a former one is left, what somebody opened while nobody was signed in goes, and what could not be erased when
 * that ended is erased now.
 */
export async function beginSession(scope: Scope): Promise<void> {
  const opened = (await tabsOf(scope)).filter(({ kind }) => kind === 'stored' || kind === 'options');
  notifyAllPanels(opened, 'ended');
  await inSpiteOfFaults([() => forgetAnswers(scope), ...opened.map((tab) => () => dropKept(tab)), eraseAnew]);
}

/**
 * Somebody else is signed in: what was read for the first is forgotten, and every screen but those of the page that showed it drops its
 * words at once. The session is already the new one's.
 * @param keeps receipts whose answers are the new one's
 * @param former the session as it was
 */
export async function clearForOther(
  scope: Scope,
  newTabId: number,
  keeps: readonly string[],
  former: SessionRecord,
): Promise<void> {
  const tabs = await tabsOf(scope);
  const others = tabs.filter((tab) => tab.tabId !== newTabId);
  notifyAllPanels(others, 'ended');
  await inSpiteOfFaults([
    () => hideHistory(scope, receiptsOf(former)),
    () => forgetAnswers(scope, keeps),
    ...others.flatMap((tab) => [() => keepPage(tab.tabId, null), () => dropKept(tab)]),
  ]);
}
