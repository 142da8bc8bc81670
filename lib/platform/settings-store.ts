// Where settings are kept: on this computer (`storage.local`), through "clear site data". Those made in a private window
// live in memory only and never reach the others.
import { browser } from 'wxt/browser';
import type { Settings, SettingsPatch } from '../settings.ts';
import { settingsFrom, settingsWith } from '../settings-check.ts';

const KEY = 'settings';
const SCHEMA = 'caseside/settings/1';

/** Settings as they count in a window; `bad` names those that could not be read back. */
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

/** Private windows are gone: so are their settings. */
export async function forgetPrivateSettings(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
