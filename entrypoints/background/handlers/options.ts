// What the options page may ask: how much is kept and since when, changing that, erasing, and opening it by a deliberate click.
import type { Done } from '../../../lib/messages.ts';
import { changeSettings, readSettings } from '../../../lib/platform/settings-store.ts';
import { forget } from '../../../lib/platform/session-store.ts';
import type { SettingsPatch } from '../../../lib/settings.ts';
import type { StoredView } from '../../../lib/view/history-view.ts';
import { beginKeeping, forgetAlong } from '../state/history-lifecycle.ts';
import { FAULT, historyFault, settled, wholeHistory } from '../state/history.ts';
import { openOwnTab } from '../own-tabs.ts';
import { readSession, tabsOf } from '../state/session-records.ts';
import { updateDocks } from './dock.ts';
import { notifyPanels } from './panel-view.ts';

const DONE: Done = { done: true };

export async function stored(): Promise<StoredView> {
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

async function notifyAll(): Promise<void> {
  await updateDocks(await tabsOf('normal'), null);
  await notifyPanels('normal', []);
}

export async function changeKeeping(patch: SettingsPatch): Promise<Done> {
  await changeSettings(false, patch);
  if (patch.keepHistory === true) await beginKeeping('normal', (await readSession('normal')).shown);
  await notifyAll();
  return DONE;
}

/** null, a refusal, when it could not be erased. */
export async function eraseCase(receipt: string): Promise<Done | null> {
  const erased = await wholeHistory().eraseCase(receipt);
  if (!erased.ok) return null;
  await forgetAlong(receipt);
  await notifyAll();
  return DONE;
}

export async function eraseAll(): Promise<Done | null> {
  const erased = await wholeHistory().eraseAll();
  if (!erased.ok) return null;
  await forget([FAULT]);
  await forgetAlong();
  await notifyAll();
  return DONE;
}

/** Signed in or not: whoever clicks this sits at the computer whose history it is. */
export async function openStored(): Promise<Done | null> {
  const receipts = await settled(wholeHistory().receipts());
  if (receipts === null || receipts.length === 0) return null;
  const [first] = receipts;
  await openOwnTab('stored', { tabId: null, scope: 'normal', receipts, inView: first ?? null });
  return DONE;
}
