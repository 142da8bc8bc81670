// The language the panel is drawn in: its first messages, and those that are loaded with the parts that show them. A language that is
// chosen meanwhile is shown once all parts in use are loaded.
import { createEffect, createSignal, on } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { Message } from '../../lib/locales/message.ts';
import type { LoadedMessages, PanelKey, PanelLanguage } from '../../lib/locales/panel.ts';

export type WordPart = 'pages' | 'historyPages';

export interface ShownLanguage {
  now: Accessor<PanelLanguage & LoadedMessages>;
  /** Loads something together with the messages that it shows. */
  with<T extends object>(part: WordPart, load: () => Promise<T>): () => Promise<T>;
}

const PARTS: readonly WordPart[] = ['pages', 'historyPages'];

type SomeMessages = Readonly<Partial<Record<PanelKey, Message>>>;
const together = (parts: readonly SomeMessages[]): SomeMessages =>
  parts.reduce((all, part) => ({ ...all, ...part }), {});

/** @param chosen the language to draw in @param onLost called if loading fails: the extension was updated and its old files are gone */
export function createShownLanguage(chosen: Accessor<PanelLanguage>, onLost: () => void): ShownLanguage {
  const inUse = new Set<WordPart>();
  const first = chosen();
  const there = PARTS.map((part) => first[part]).filter((part) => typeof part !== 'function');
  const [now, setNow] = createSignal({ ...first, messages: together([first.panel, ...there]) });

  async function show(language: PanelLanguage): Promise<void> {
    const parts = await Promise.all(
      PARTS.filter((part) => inUse.has(part) || typeof language[part] !== 'function').map(
        async (part): Promise<SomeMessages> => {
          const messages = language[part];
          return typeof messages === 'function' ? messages() : messages;
        },
      ),
    );
    if (chosen() === language) setNow({ ...language, messages: together([language.panel, ...parts]) });
  }

  createEffect(on(chosen, (language) => void show(language).catch(onLost), { defer: true }));
  return {
    now,
    with: (part, load) => async () => {
      inUse.add(part);
      const [loaded] = await Promise.all([load(), show(chosen())]);
      return loaded;
    },
  };
}
