// Stores settings in `storage.local`, which survives clearing site data. Settings changed in a private window are kept in memory
// only and never reach other windows.
import { browser } from 'wxt/browser';
import type { Settings, SettingsPatch } from '../settings.ts';
import { SETTINGS_SCHEMA, settingsFrom, settingsWith, type SettingsRead } from '../settings-check.ts';

const KEY = 'settings';

/** The settings of a window. */
export async function readSettings(isPrivate: boolean): Promise<SettingsRead> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = settingsFrom(stored);
  if (!isPrivate) return read;
  const own = (await browser.storage.session.get(KEY))[KEY];
  return { ...read, settings: settingsWith(read.settings, settingsFrom(own ?? read.settings).settings) };
}

/** @returns the settings after it: unchanged where a newer Caseside stored them, because writing would lose what only that one knows */
export async function changeSettings(isPrivate: boolean, patch: SettingsPatch): Promise<Settings> {
  const { settings, isNewer } = await readSettings(isPrivate);
  if (isNewer && !isPrivate) return settings;
  const changed = settingsWith(settings, patch);
  const store = isPrivate ? browser.storage.session : browser.storage.local;
  await store.set({ [KEY]: { schema: SETTINGS_SCHEMA, ...changed } });
  return changed;
}

/** Called when the last private window closes: drops its settings. */
export async function forgetPrivateSettings(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
