// Loads the messages of one language for the panel, so that it carries only the one that was chosen. Not for the background: a service
// worker cannot load a part on demand.
import { LANGUAGES, type Lang } from '../languages.ts';
import type { HistoryPagesMessages, PagesMessages, PanelLanguage, PanelMessages } from '../panel.ts';

interface Parts {
  panel: () => Promise<PanelMessages>;
  pages: () => Promise<PagesMessages>;
  historyPages: () => Promise<HistoryPagesMessages>;
}

const PARTS: Readonly<Record<Lang, Parts>> = {
  en: {
    panel: () => import('../en/panel.ts').then(({ PANEL_EN }) => PANEL_EN),
    pages: () => import('../en/pages.ts').then(({ PANEL_PAGES_EN }) => PANEL_PAGES_EN),
    historyPages: () => import('../en/history-pages.ts').then(({ HISTORY_PAGES_EN }) => HISTORY_PAGES_EN),
  },
  es: {
    panel: () => import('../es/panel.ts').then(({ PANEL_ES }) => PANEL_ES),
    pages: () => import('../es/pages.ts').then(({ PANEL_PAGES_ES }) => PANEL_PAGES_ES),
    historyPages: () => import('../es/history-pages.ts').then(({ HISTORY_PAGES_ES }) => HISTORY_PAGES_ES),
  },
};

/** What the panel needs at first; the rest comes with what shows it. Rejects where the extension was updated and its old files are gone. */
export async function loadPanelLanguage(lang: Lang): Promise<PanelLanguage> {
  const { panel, pages, historyPages } = PARTS[lang];
  return { lang, ...LANGUAGES[lang], panel: await panel(), pages, historyPages };
}
