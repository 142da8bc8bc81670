// Keeps a page in the language that is chosen: loads another one when the choice changes, and shows it once it is there.
import { createEffect, createSignal } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { Lang } from '../../lib/locales/languages.ts';

/**
 * @param first the language to begin with, loaded
 * @param chosen the language to show; null: not known yet
 * @param onLost called if loading fails: the extension was updated and its old files are gone
 */
export function followLanguage<T extends { lang: string }>(
  first: T,
  chosen: Accessor<Lang | null>,
  load: (lang: Lang) => Promise<T>,
  onLost: () => void,
): Accessor<T> {
  const [now, setNow] = createSignal(first);
  createEffect(() => {
    const lang = chosen();
    if (lang === null || lang === now().lang) return;
    const show = (loaded: T) => {
      if (chosen() === lang) setNow(() => loaded);
    };
    load(lang).then(show, onLost);
  });
  return now;
}
