// The one list of settings, with their defaults. Pure; lib/platform stores them, the keeper is their only writer.
import * as z from 'zod/mini';

const number = (from: number, to: number) => z.number().check(z.minimum(from), z.maximum(to));

const SHAPE = {
  /** Answer to "Is this your own computer?"; null = not answered yet: nothing of a case is kept. */
  keepHistory: z._default(z.nullable(z.boolean()), null),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  side: z._default(z.enum(['left', 'right']), 'right'),
  /** `beside`: the page moves over. `over`: the panel floats over its edge. */
  mode: z._default(z.enum(['beside', 'over']), 'beside'),
  widthPx: z._default(number(320, 720), 400),
  isOpen: z._default(z.boolean(), true),
  launcher: z._default(z.enum(['full', 'small', 'off']), 'full'),
  /** Where the launcher sits on the page's edge, in percent: 0 = top, 100 = foot. */
  launcherAt: z._default(number(0, 100), 50),
  /** Sections the person closed, by id; every section is open at first. */
  closedSections: z._default(z.array(z.string()), []),
  timelineFilter: z._default(z.string(), 'all'),
  documentFilter: z._default(z.string(), 'all'),
};

const SettingsSchema = z.object(SHAPE);
export type Settings = z.infer<typeof SettingsSchema>;

/** The settings as a screen may change them: any of the keys, each checked. */
export const SettingsPatch = z.partial(z.object(SHAPE));
export type SettingsPatch = { [K in keyof Settings]?: Settings[K] | undefined };

export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({});

/**
 * Stored settings, made whole: an unknown key is dropped; a bad value falls back to its default and is named in `bad`.
 * @param stored whatever the store gave back
 */
export function settingsFrom(stored: unknown): { settings: Settings; bad: string[] } {
  if (typeof stored !== 'object' || stored === null) return { settings: DEFAULT_SETTINGS, bad: [] };
  const whole = SettingsSchema.safeParse(stored);
  if (whole.success) return { settings: whole.data, bad: [] };
  const bad = [...new Set(whole.error.issues.map((issue) => String(issue.path[0] ?? '')))];
  const rest = Object.fromEntries(Object.entries(stored).filter(([key]) => !bad.includes(key)));
  const mended = SettingsSchema.safeParse(rest);
  return { settings: mended.success ? mended.data : DEFAULT_SETTINGS, bad };
}

/** The settings after a change; keys that the change does not name stay. */
export function settingsWith(settings: Settings, patch: SettingsPatch): Settings {
  const named = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return settingsFrom({ ...settings, ...named }).settings;
}
