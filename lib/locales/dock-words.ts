// How the dock says its messages. A file without the messages, because it is loaded on every page of the site.
import type { DOCK_EN } from './en/dock.ts';
import type { DockLanguage } from './dock.ts';
import { sayText, type SayText } from './message.ts';

export type DockWords = SayText<typeof DOCK_EN>;

export const dockWordsOf = ({ messages, locale }: DockLanguage): DockWords => sayText<typeof DOCK_EN>(messages, locale);
