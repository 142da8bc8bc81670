// Validates settings that come from storage or a message. Pure.
import * as z from 'zod/mini';
import { isNewerRecord } from './util/schema-version.ts';
import { LANGS } from './locales/languages.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from './settings.ts';

export const SETTINGS_SCHEMA = 'caseside/settings/1';

const between = (from: number, to: number) => z.number().check(z.minimum(from), z.maximum(to));

const SHAPE = {
  keepHistory: z.nullable(z.boolean()),
  isHistoryPaused: z.boolean(),
  keepMonths: z.int().check(z.minimum(0), z.maximum(120)),
  forgetAtSignOut: z.boolean(),
  language: z.nullable(z.enum(LANGS)),
  theme: z.enum(['system', 'light', 'dark']),
  side: z.enum(['left', 'right']),
  mode: z.enum(['beside', 'over']),
  knowsWhyOver: z.boolean(),
  widthPx: between(320, 720),
  isOpen: z.boolean(),
  launcher: z.enum(['full', 'small', 'off']),
  launcherAt: between(0, 100),
  closedSections: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)),
  openSections: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)),
  timelineFilter: z.string().check(z.maxLength(100)),
  documentFilter: z.string().check(z.maxLength(100)),
  fieldFilter: z.string().check(z.maxLength(100)),
};

const SettingsSchema: z.ZodMiniType<Settings> = z.object(SHAPE);

/** Settings as the options page may change them: any of the keys. */
export const SettingsPatchSchema: z.ZodMiniType<SettingsPatch> = z.partial(z.strictObject(SHAPE));

const { forgetAtSignOut: _erases, keepMonths: _trims, ...ERASING_NOTHING } = SHAPE;
/** As a panel may change them: none of the keys that erase what is kept, since a page can lead a click into a panel. */
export const PanelPatchSchema: z.ZodMiniType<SettingsPatch> = z.partial(z.strictObject(ERASING_NOTHING));

const { widthPx, launcherAt, isOpen, knowsWhyOver } = SHAPE;
/** As a dock may change them: what a person moves on the page itself. */
export const DockPatchSchema: z.ZodMiniType<SettingsPatch> = z.partial(
  z.strictObject({ widthPx, launcherAt, isOpen, knowsWhyOver }),
);

export interface SettingsRead {
  settings: Settings;
  /** Keys whose value could not be parsed and fell back to its default. */
  bad: string[];
  /** A newer Caseside stored them: the defaults are in effect, and what is stored must not be overwritten. */
  isNewer: boolean;
}

/**
 * Completes stored settings: unknown keys are dropped, a missing or invalid value falls back to its default.
 * @param stored whatever was stored
 */
export function settingsFrom(stored: unknown): SettingsRead {
  const isNewer = isNewerRecord(stored, SETTINGS_SCHEMA);
  if (typeof stored !== 'object' || stored === null || isNewer) return { settings: DEFAULT_SETTINGS, bad: [], isNewer };
  const given = SettingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...stored });
  if (given.success) return { settings: given.data, bad: [], isNewer };
  const bad = [...new Set(given.error.issues.map((issue) => String(issue.path[0] ?? '')))];
  const rest = Object.fromEntries(Object.entries(stored).filter(([key]) => !bad.includes(key)));
  const mended = SettingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...rest });
  return { settings: mended.success ? mended.data : DEFAULT_SETTINGS, bad, isNewer };
}

/** The settings after a change; keys that are absent from the patch or invalid in it keep their value. */
export function settingsWith(settings: Settings, patch: SettingsPatch): Settings {
  let result = settings;
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const changed = settingsFrom({ ...result, [key]: value });
    if (changed.bad.length === 0) result = changed.settings;
  }
  return result;
}
