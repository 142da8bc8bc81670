// The messages of the dock in each language. The background holds them and hands the dock those of the language in use, so that a page
// of the site never carries another.
import { DOCK_EN } from './en/dock.ts';
import { DOCK_ES } from './es/dock.ts';
import { LANGUAGES, type Direction, type Lang } from './languages.ts';
import type { InLanguage } from './message.ts';

/** What the dock needs to speak a language. */
export interface DockLanguage {
  /** BCP 47, for the dock's elements. */
  lang: string;
  locale: string;
  dir: Direction;
  messages: InLanguage<typeof DOCK_EN>;
}

const DOCK: Readonly<Record<Lang, DockLanguage['messages']>> = { en: DOCK_EN, es: DOCK_ES };

export const dockLanguage = (lang: Lang): DockLanguage => ({ lang, ...LANGUAGES[lang], messages: DOCK[lang] });
