// A tab was closed: what was remembered of it goes, its reading is free for others, and with the last private tab of ours
// everything of private windows goes too.
import { forgetPrivateSettings } from '../../../lib/platform/settings-store.ts';
import { forget } from '../../../lib/platform/session-store.ts';
import { changeSession, forgetAnswers, forgetTab, readSession, readTab, tabsOf } from './session-records.ts';

export async function forgetClosedTab(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (!tab) return;
  await forgetTab(tabId);
  if ((await readSession(tab.scope)).lease?.tabId === tabId) await changeSession(tab.scope, { lease: null });
  if (tab.scope !== 'private' || (await tabsOf('private')).length > 0) return;
  await forgetAnswers('private');
  await forget(['session:private']);
  await forgetPrivateSettings();
}
