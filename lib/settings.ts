// The one list of settings, with their defaults. No schema here: the dock carries it on every page (settings-check.ts checks).

export interface Settings {
  /** Answer to "Is this your own computer?"; null = not answered yet: nothing of a case is kept. */
  keepHistory: boolean | null;
  /** History stands, and nothing is added to it. */
  isHistoryPaused: boolean;
  /** What was last seen longer ago is forgotten; 0 = nothing is. */
  keepMonths: number;
  /** The whole history is erased when the USCIS session ends. */
  forgetAtSignOut: boolean;
  theme: 'system' | 'light' | 'dark';
  side: 'left' | 'right';
  /** `beside`: the page moves over. `over`: the panel floats over its edge. */
  mode: 'beside' | 'over';
  /** The person knows why a panel that should stand beside the page lies over it. */
  knowsWhyOver: boolean;
  /** Width of the panel without its bar, in CSS pixels. */
  widthPx: number;
  isOpen: boolean;
  launcher: 'full' | 'small' | 'off';
  /** Where the launcher sits on the page's edge, in percent: 0 = top, 100 = foot. */
  launcherAt: number;
  /** Sections the person closed, by id; every section is open at first. */
  closedSections: string[];
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
  theme: 'system',
  side: 'right',
  mode: 'beside',
  knowsWhyOver: false,
  widthPx: 400,
  isOpen: true,
  launcher: 'full',
  launcherAt: 50,
  closedSections: [],
  timelineFilter: 'all',
  documentFilter: 'all',
  fieldFilter: 'all',
};
