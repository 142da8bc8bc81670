// Stores settings in `storage.local`, which survives clearing site data. Settings changed in a private window are kept in memory
// only and never reach other windows.
import { browser } from 'wxt/browser';
import type { Settings, SettingsPatch } from '../settings.ts';
import { settingsFrom, settingsWith } from '../settings-check.ts';

const KEY = 'settings';
const SCHEMA = 'caseside/settings/1';

/** The settings of a window; `bad` names those that could not be parsed. */
export async function readSettings(isPrivate: boolean): Promise<{ settings: Settings; bad: string[] }> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { settings, bad } = settingsFrom(stored);
  if (!isPrivate) return { settings, bad };
  const own = (await browser.storage.session.get(KEY))[KEY];
  return { settings: settingsWith(settings, settingsFrom(own ?? settings).settings), bad };
}

export async function changeSettings(isPrivate: boolean, patch: SettingsPatch): Promise<Settings> {
  const { settings } = await readSettings(isPrivate);
  const changed = settingsWith(settings, patch);
  const store = isPrivate ? browser.storage.session : browser.storage.local;
  await store.set({ [KEY]: { schema: SCHEMA, ...changed } });
  return changed;
}

/** Called when the last private window closes: drops its settings. */
export async function forgetPrivateSettings(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
