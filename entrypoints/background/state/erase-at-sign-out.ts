// "Erase it when I sign out": a sign-out that is proven erases the history at once. One that is only likely hides it at once and
// leaves the erasing pending, until the same account answers good again or the browser starts the next time.
import * as z from 'zod/mini';
import { notify } from '../../../lib/platform/send-to-tab.ts';
import { forget, recall, remember } from '../../../lib/platform/session-store.ts';
import { readSettings } from '../../../lib/platform/settings-store.ts';
import type { Reading } from '../../../lib/uscis/reading.ts';
import { inSpiteOfFaults } from '../../../lib/util/in-spite-of-faults.ts';
import { forgetAlong } from './history-lifecycle.ts';
import { FAULT, settled, wholeHistory } from './history.ts';
import {
  awaitErase,
  endPendingErase,
  isEraseCertain,
  isErasePending,
  isOfEarlierRun,
  receiptsAwaited,
} from './pending-erase.ts';
import {
  keepJob,
  keepTab,
  readAnswers,
  readSession,
  receiptsOf,
  tabsWithHistory,
  type Scope,
} from './session-records.ts';
import { msSince, timeNow } from './steady-time.ts';

const confirmedKey = (scope: Scope) => `history:confirmed:${scope}`;
const Confirmed = z.object({ wall: z.number(), steady: z.number() });
/** A session that USCIS has not confirmed for so long, as with the lid shut, may have ended meanwhile. */
const UNSURE_AFTER_MS = 30 * 60_000;

const wishes = async () => (await readSettings(false)).settings;

/** Receipts that answered good in this session; where none did, those of `shown` that are kept; else all that are kept. */
async function receiptsOfAccount(scope: Scope, shown: readonly string[]): Promise<string[]> {
  const answers = await readAnswers(scope, shown);
  const good = shown.filter((receipt) => [...(answers.get(receipt)?.values() ?? [])].some((one) => one.good !== null));
  if (good.length > 0) return good;
  const stored = (await settled(wholeHistory().receipts())) ?? [];
  const both = stored.filter((receipt) => shown.includes(receipt));
  return both.length > 0 ? both : stored;
}

/** Takes what shows the history off every screen: panels and sheets ask anew, a tab of what is kept drops all it shows. */
async function clearScreens(): Promise<void> {
  for (const tab of await tabsWithHistory()) {
    if (tab.kind === 'report') await keepJob(tab.tabId, null);
    if (tab.kind === 'stored') await keepTab({ ...tab, receipts: [], inView: null });
    const { tabId, frameId } = tab;
    if (frameId !== null)
      notify({ tabId, frameId }, 'viewChanged', { session: tab.kind === 'stored' ? 'ended' : 'open' });
  }
}

/** The history is back: whoever can show it asks anew. */
async function askAnew(): Promise<void> {
  for (const { tabId, frameId, kind } of await tabsWithHistory())
    if (frameId !== null && kind !== 'report') notify({ tabId, frameId }, 'viewChanged', { session: 'open' });
}

/**
 * The session may have ended. Where the person wants the history erased at sign-out, nothing of it is shown or added to from now on.
 * @param shown the receipts of the session that may have ended
 */
export async function hideHistory(scope: Scope, shown: readonly string[]): Promise<void> {
  const { keepHistory, forgetAtSignOut } = await wishes();
  if (scope === 'private' || keepHistory !== true || !forgetAtSignOut || (await isErasePending())) return;
  await awaitErase(await receiptsOfAccount(scope, shown));
  await clearScreens();
}

/** Erases everything kept, and what lies beside it; while that fails, it stays hidden for good and is tried again (`eraseAnew`). */
async function eraseNow(): Promise<void> {
  await awaitErase([], true);
  let isErased = false;
  const fault = await inSpiteOfFaults([
    clearScreens,
    () => forgetAlong(),
    async () => {
      isErased = (await wholeHistory().eraseAll()).ok;
    },
    () => forget([FAULT]),
  ]);
  if (isErased && fault === null) await endPendingErase();
}

/** The person signed out, proven: by a sign-in address, or by every answer and the probe. */
export async function eraseAtSignOut(scope: Scope): Promise<void> {
  if (scope === 'private') return;
  await forget([confirmedKey(scope)]);
  if ((await wishes()).forgetAtSignOut || (await isErasePending())) await eraseNow();
}

/** What was to be erased at once, and could not be, is tried again. */
export async function eraseAnew(): Promise<void> {
  if (await isEraseCertain()) await eraseNow();
}

/** Whether what waits is erased at a start: it was to be at once, or that is what the person still wants. */
const isEraseDue = async (): Promise<boolean> => (await isEraseCertain()) || (await wishes()).forgetAtSignOut;

/** The browser started, as it says: what waited is erased. */
export async function eraseAtStart(): Promise<void> {
  if ((await isErasePending()) && (await isEraseDue())) await eraseNow();
}

/** The background wakes. Not every start of a browser is said, so what has waited since an earlier run is erased here too. */
export async function eraseOfEarlierRun(): Promise<void> {
  if ((await isOfEarlierRun()) && (await isEraseDue())) await eraseNow();
  else await eraseAnew();
}

/** What an answer says of the session: a good one of the same account brings the history back; no network hides it. */
export async function weighAnswer(scope: Scope, { receipt, outcome }: Reading): Promise<void> {
  if (scope === 'private') return;
  if (outcome === 'offline') return hideHistory(scope, receiptsOf(await readSession(scope)));
  if (outcome !== 'ok') return;
  await remember({ [confirmedKey(scope)]: await timeNow() });
  if (!(await receiptsAwaited()).includes(receipt)) return;
  await endPendingErase();
  await askAnew();
}

/** Whether nobody confirmed a session for long, as after a night with the lid shut: it may have ended meanwhile. */
export async function isUnsure(scope: Scope): Promise<boolean> {
  const key = confirmedKey(scope);
  const confirmed = Confirmed.safeParse((await recall([key])).get(key));
  if (scope === 'private' || !confirmed.success) return false;
  const now = await timeNow();
  // A clock that was set back may hide a sleep, so a jump of it either way makes unsure.
  const passedMs = Math.max(msSince(confirmed.data, now), Math.abs(now.wall - confirmed.data.wall));
  return passedMs > UNSURE_AFTER_MS;
}

/** Before a screen is given anything: a session that nobody confirmed for long hides the history until it is. */
export async function hideIfUnsure(scope: Scope): Promise<void> {
  if (await isUnsure(scope)) await hideHistory(scope, receiptsOf(await readSession(scope)));
}
