// Entry point of the print page: requests its pages from the background, and drops them when the session ends. Only wiring.
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { ReportSheets } from '../../components/export/PrintSheets.tsx';
import type { PaperState } from '../../components/export/PrintSheets.tsx';
import { onBackground, sendMessage } from '../../lib/platform/messaging.ts';
import { makeOwnWords } from '../../lib/locales/own-pages.ts';

const words = makeOwnWords('en');
const [state, setState] = createSignal<PaperState>({ kind: 'asking' });

/** The page's title becomes the name of a PDF, so it contains no word of a case. */
function show(next: PaperState): void {
  if (state().kind === 'ended') return;
  document.title = next.kind === 'sheets' ? next.sheets.title : words.t('paper.title');
  setState(next);
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

const root = document.getElementById('app');
if (root !== null) {
  render(() => <ReportSheets state={state()} words={words} onPrint={() => window.print()} />, root);
}
