// The words of a kept history in every language the panel speaks.
import { HISTORY_PAGES_EN } from './en/history-pages.ts';
import type { HistoryPagesDictionary, PanelLanguage } from './panel.ts';

export const HISTORY_PAGES = { en: HISTORY_PAGES_EN } as const satisfies Record<PanelLanguage, HistoryPagesDictionary>;
