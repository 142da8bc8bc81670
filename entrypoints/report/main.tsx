// Entry point of the print page: requests its pages from the background, and drops them when the session ends. Only wiring.
import { createEffect, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { followLanguage } from '../../components/context/follow-language.ts';
import { ReportSheets } from '../../components/export/PrintSheets.tsx';
import type { PaperState } from '../../components/export/PrintSheets.tsx';
import { onBackground, sendMessage } from '../../lib/platform/messaging.ts';
import { langOf } from '../../lib/locales/languages.ts';
import { loadOwnLanguage } from '../../lib/locales/load/load-own.ts';
import { makeOwnWords } from '../../lib/locales/own-pages.ts';
import { languageInUse } from '../../lib/platform/language.ts';

const [state, setState] = createSignal<PaperState>({ kind: 'asking' });

function show(next: PaperState): void {
  if (state().kind !== 'ended') setState(next);
}

onBackground('viewChanged', ({ session }) => {
  if (session === 'ended') show({ kind: 'ended' });
  else void ask();
});
// A page kept for "Back" must not bring words of a case back with it.
addEventListener('pagehide', () => show({ kind: 'asking' }));
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void ask();
});

async function ask(): Promise<void> {
  const reply = await sendMessage('sheets').catch(() => null);
  show(reply?.ok === true ? { kind: 'sheets', sheets: reply.value } : { kind: 'refused' });
}
void ask();

/** The pages are in the language of the settings, and our own words follow them. */
const chosen = () => {
  const now = state();
  return now.kind === 'sheets' ? langOf(now.sheets.lang) : null;
};

async function draw(root: HTMLElement): Promise<void> {
  const first = await loadOwnLanguage(languageInUse(null));
  render(() => {
    const language = followLanguage(first, chosen, loadOwnLanguage, () => void ask());
    const words = makeOwnWords(language);
    createEffect(() => {
      const now = state();
      const { lang, dir } = language();
      Object.assign(document.documentElement, { lang, dir });
      // The page's title becomes the name of a PDF, so it contains no word of a case.
      document.title = now.kind === 'sheets' ? now.sheets.title : words.t('paper.title');
    });
    return <ReportSheets state={state()} words={words} onPrint={() => window.print()} />;
  }, root);
}

const root = document.getElementById('app');
if (root !== null) void draw(root);
