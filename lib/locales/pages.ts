// The messages of the panel's pages and dialogs, in every language of the panel.
import { PANEL_PAGES_EN } from './en/pages.ts';
import type { PagesDictionary, PanelLanguage } from './panel.ts';

export const PANEL_PAGES = { en: PANEL_PAGES_EN } as const satisfies Record<PanelLanguage, PagesDictionary>;
