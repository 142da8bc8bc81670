// The words of the panel's pages in every language the panel speaks.
import { PANEL_PAGES_EN } from './en/pages.ts';
import type { PagesDictionary, PanelLanguage } from './panel.ts';

export const PANEL_PAGES = { en: PANEL_PAGES_EN } as const satisfies Record<PanelLanguage, PagesDictionary>;
