// All cases as a table, for one who works through many of them: a page of the tab of its own.
import { Show, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { AllCases, ShownRow } from '../../lib/view/all-cases.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { usePanel } from '../context/panel-context.ts';
import { ClickAndAnnounce } from '../ui/ClickAndAnnounce.tsx';
import { Page } from '../ui/SubPage.tsx';
import { CasesTable } from './CasesTable.tsx';
import { Filters } from './Filters.tsx';
import { RoundBar } from './RoundBar.tsx';
import { shownRows } from './table-rows.ts';

/** The rows of many cases take the background as long to make as some answers to take in: it gets the time in between. */
const LOOK_EVERY_MS = 1_000;

/** What the background says of all cases, asked for again whenever the view says that something of them changed. */
function createAllCases(view: () => PanelView, ask: () => Promise<AllCases | null>) {
  const [held, setHeld] = createSignal<AllCases | null>(null);
  /** The rows as they were last: one that says the same stays the same object, and is not drawn anew. */
  let before = new Map<string, { text: string; row: ShownRow }>();
  const keep = (all: AllCases): AllCases => {
    const now = all.rows.map((row) => {
      const text = JSON.stringify(row);
      const last = before.get(row.receipt);
      return last?.text === text ? last : { text, row };
    });
    before = new Map(now.map((one) => [one.row.receipt, one]));
    return { ...all, rows: now.map(({ row }) => row) };
  };
  const [hasFailed, setFailed] = createSignal(false);
  let isAsking = false;
  let isStale = false;
  let isGone = false;
  onCleanup(() => (isGone = true));
  const look = async (): Promise<void> => {
    if (isAsking) {
      isStale = true;
      return;
    }
    isAsking = true;
    isStale = false;
    const all = await ask();
    if (isGone) return;
    setFailed(all === null);
    if (all !== null) setHeld(keep(all));
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    isAsking = false;
    if (isStale && !isGone) void look();
  };
  const changes = () => {
    const { health, toRead, tabs, settings } = view();
    return [health.state, health.at, toRead, tabs.map(({ unseen }) => unseen).join(' '), settings.language].join();
  };
  createEffect(on(changes, () => void look()));
  return { all: held, hasFailed };
}

export function AllCasesPage(props: { view: PanelView; onClose: () => void; onOpen: (receipt: string) => void }) {
  const { t, actions, tablePlace: place } = usePanel();
  const { all, hasFailed } = createAllCases(
    () => props.view,
    () => actions.allCases(),
  );
  const locale = () => document.documentElement.lang;
  const rows = createMemo(() => shownRows(all()?.rows ?? [], place.choice(), locale()));
  const save = async () => {
    const file = await actions.makeReport({
      receipts: rows().map(({ receipt }) => receipt),
      purpose: 'myself',
      format: 'table',
      masked: false,
      hide: [],
      withNotes: false,
    });
    return file !== null && actions.saveFile(file) ? t('save.done') : t('save.failed');
  };
  const open = (receipt: string) => {
    place.setRow(receipt);
    props.onOpen(receipt);
  };
  return (
    <Page
      heading={t('cases.heading', { n: all()?.rows.length ?? props.view.tabs.length })}
      onClose={() => props.onClose()}
    >
      <p class="small quiet">{t('cases.lead')}</p>
      <Show when={all()} fallback={<p role="status">{t(hasFailed() ? 'cases.noAnswer' : 'cases.wait')}</p>}>
        {(there) => (
          <>
            <RoundBar
              all={there()}
              onWhich={() => place.choose({ filter: 'unread', form: '', office: '', text: '' })}
            />
            <Filters rows={there().rows} place={place} locale={locale()} />
            <div class="btns">
              <ClickAndAnnounce click={save}>{t('cases.save')}</ClickAndAnnounce>
              <span class="small quiet" role="status">
                {t('cases.shown', { n: rows().length, of: there().rows.length })}
              </span>
            </div>
            <Show when={rows().length > 0} fallback={<p class="note">{t('filter.nothing')}</p>}>
              <CasesTable rows={rows()} place={place} current={props.view.current?.receipt ?? null} onOpen={open} />
            </Show>
          </>
        )}
      </Show>
    </Page>
  );
}
