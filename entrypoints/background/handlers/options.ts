// What the options page may ask: how much is kept and since when, changing that, erasing, and opening it by a deliberate press.
import type { Done } from '../../../lib/messages.ts';
import { changeSettings, readSettings } from '../../../lib/platform/settings-store.ts';
import { forget } from '../../../lib/platform/session-store.ts';
import type { SettingsPatch } from '../../../lib/settings.ts';
import type { KeptView } from '../../../lib/view/history-view.ts';
import { beginKeeping, forgetAlong } from '../state/history-lifecycle.ts';
import { FAULT, historyFault, settled, wholeHistory } from '../state/history.ts';
import { openOwnTab } from '../own-tabs.ts';
import { readSession, tabsOf } from '../state/session-records.ts';
import { orderDocks } from './dock.ts';
import { noticeScreens } from './screens.ts';

const DONE: Done = { done: true };

export async function kept(): Promise<KeptView> {
  const [{ settings }, holdings] = await Promise.all([readSettings(false), settled(wholeHistory().sizeAndSince())]);
  return {
    schema: 'caseside/kept/1',
    settings,
    historyFault: await historyFault(),
    since: holdings?.since ?? null,
    characters: holdings?.characters ?? 0,
    cases: holdings?.cases ?? [],
  };
}

async function tellEveryone(): Promise<void> {
  await orderDocks(await tabsOf('normal'), null);
  await noticeScreens('normal', []);
}

export async function changeKeeping(patch: SettingsPatch): Promise<Done> {
  await changeSettings(false, patch);
  if (patch.keepHistory === true) await beginKeeping('normal', (await readSession('normal')).shown);
  await tellEveryone();
  return DONE;
}

/** null, a refusal, when it could not be erased. */
export async function eraseCase(receipt: string): Promise<Done | null> {
  const erased = await wholeHistory().eraseCase(receipt);
  if (!erased.ok) return null;
  await forgetAlong(receipt);
  await tellEveryone();
  return DONE;
}

export async function eraseAll(): Promise<Done | null> {
  const erased = await wholeHistory().eraseAll();
  if (!erased.ok) return null;
  await forget([FAULT]);
  await forgetAlong();
  await tellEveryone();
  return DONE;
}

/** Signed in or not: whoever presses this sits at the computer whose history it is. */
export async function openKept(): Promise<Done | null> {
  const receipts = await settled(wholeHistory().receipts());
  if (receipts === null || receipts.length === 0) return null;
  const [first] = receipts;
  await openOwnTab('kept', { tabId: null, scope: 'normal', receipts, inView: first ?? null });
  return DONE;
}
