// Loads the messages of one language for our pages, so that a page carries only the language that was chosen. Not for the background: a
// service worker cannot load a part on demand.
import { EN } from './en/index.ts';
import { LANGUAGES, type Lang } from './languages.ts';
import type { OwnLanguage, OwnMessages } from './own-pages.ts';
import type { HistoryPagesMessages, PagesMessages, PanelLanguage, PanelMessages } from './panel.ts';

interface Parts {
  panel: () => Promise<PanelMessages>;
  pages: () => Promise<PagesMessages>;
  historyPages: () => Promise<HistoryPagesMessages>;
  ownPages: () => Promise<OwnMessages>;
}

/** One line a language: its folder. */
const PARTS: Readonly<Record<Lang, Parts>> = { en: EN };

/** What the panel needs at first; the rest comes with what shows it. Rejects where the extension was updated and its old files are gone. */
export async function loadPanelLanguage(lang: Lang): Promise<PanelLanguage> {
  const { panel, pages, historyPages } = PARTS[lang];
  return { lang, ...LANGUAGES[lang], panel: await panel(), pages, historyPages };
}

/** The words of the options page and the print page. */
export async function loadOwnLanguage(lang: Lang): Promise<OwnLanguage> {
  return { lang, ...LANGUAGES[lang], messages: await PARTS[lang].ownPages() };
}
