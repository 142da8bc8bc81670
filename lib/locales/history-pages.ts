// The words of a kept history in every language the panel speaks.
import { PANEL_KEPT_EN } from './en/history-pages.ts';
import type { KeptDictionary, PanelLanguage } from './panel.ts';

export const PANEL_KEPT = { en: PANEL_KEPT_EN } as const satisfies Record<PanelLanguage, KeptDictionary>;
