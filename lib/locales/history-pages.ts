// The messages of what is shown from stored history, in every language of the panel.
import { HISTORY_PAGES_EN } from './en/history-pages.ts';
import type { HistoryPagesDictionary, PanelLanguage } from './panel.ts';

export const HISTORY_PAGES = { en: HISTORY_PAGES_EN } as const satisfies Record<PanelLanguage, HistoryPagesDictionary>;
