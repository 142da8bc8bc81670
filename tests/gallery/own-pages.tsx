// Draws the options page or the print page with invented data, for pictures and axe: `own.html?page=options`,
// `own.html?page=report`.
import { render } from 'solid-js/web';
import { NOTHING_STORED, SHEETS, aStored, backUps } from '../../components/fixtures/own-pages.ts';
import { OWN_ENGLISH } from '../../components/fixtures/languages.ts';
import { NOW, ZONE } from '../../components/fixtures/views.ts';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { ReportSheets } from '../../components/export/PrintSheets.tsx';
import { makeFormat } from '../../lib/locales/format.ts';
import { makeOwnWords } from '../../lib/locales/own-pages.ts';

const asked = new URLSearchParams(location.search);
const page = asked.get('page') ?? 'options';
const words = makeOwnWords(() => OWN_ENGLISH);
const format = makeFormat({ locale: () => OWN_ENGLISH.locale, zone: ZONE, now: () => NOW });
const done = () => Promise.resolve(true);
const actions = { change: done, eraseCase: done, eraseAll: done, openStored: done, nameKept: done };
const root = document.getElementById('app');
document.documentElement.dir = asked.get('dir') ?? 'ltr';

if (root !== null) {
  if (page.startsWith('options')) {
    await import('../../entrypoints/options/options.css');
    const stored =
      page === 'options-empty' ? NOTHING_STORED : aStored({ historyFault: page === 'options' ? null : 'full' });
    render(
      () => <OptionsPage stored={stored} actions={actions} backUp={backUps()} words={words} format={format} />,
      root,
    );
  } else {
    await import('../../entrypoints/report/report.css');
    const state = page === 'report' ? ({ kind: 'sheets', sheets: SHEETS } as const) : ({ kind: 'ended' } as const);
    render(() => <ReportSheets state={state} words={words} onPrint={() => undefined} />, root);
  }
}
