// The list of settings with their defaults. No schema here, since the dock loads this file on every page; settings-check.ts
// validates.
import type { Lang } from './locales/languages.ts';

export interface Settings {
  /** The answer to "Is this your own computer?"; null = not answered yet, and nothing of a case is stored. */
  keepHistory: boolean | null;
  /** Stored history stays, and nothing is added to it. */
  isHistoryPaused: boolean;
  /** Months after which history that was not seen again is deleted; 0 = never. */
  keepMonths: number;
  /** Deletes the whole history when the USCIS session ends. */
  forgetAtSignOut: boolean;
  /** The language of our words; null = as the browser. */
  language: Lang | null;
  theme: 'system' | 'light' | 'dark';
  side: 'left' | 'right';
  /** `beside`: the page moves over. `over`: the panel overlays the page's edge. */
  mode: 'beside' | 'over';
  /** The person has dismissed the note on why a panel that should be beside the page overlays it. */
  knowsWhyOver: boolean;
  /** Width of the panel without its bar, in CSS pixels. */
  widthPx: number;
  isOpen: boolean;
  launcher: 'full' | 'small' | 'off';
  /** Position of the launcher on the page's edge, in percent: 0 = top, 100 = bottom. */
  launcherAt: number;
  /** Ids of sections that are open at first and that the person closed. */
  closedSections: string[];
  /** Ids of sections, and of lists shown in part, that are closed at first and that the person opened. */
  openSections: string[];
  timelineFilter: string;
  documentFilter: string;
  fieldFilter: string;
}

export type SettingsPatch = { [K in keyof Settings]?: Settings[K] | undefined };

export const DEFAULT_SETTINGS: Settings = {
  keepHistory: null,
  isHistoryPaused: false,
  keepMonths: 0,
  forgetAtSignOut: false,
  language: null,
  theme: 'system',
  side: 'right',
  mode: 'beside',
  knowsWhyOver: false,
  widthPx: 400,
  isOpen: true,
  launcher: 'full',
  launcherAt: 50,
  closedSections: [],
  openSections: [],
  timelineFilter: 'all',
  documentFilter: 'all',
  fieldFilter: 'all',
};
