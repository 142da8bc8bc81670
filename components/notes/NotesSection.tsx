// The person's own notes and calls about this case. Stored with the history, and only then.
import { Match, Switch } from 'solid-js';
import { isHistoryHidden, keepsHistory } from '../context/load-history.ts';
import { usePanel } from '../context/panel-context.ts';
import { WhenLoaded } from '../context/WhenLoaded.tsx';
import type { SectionData } from '../section-frame/section-data.ts';
import type { SectionSpec } from '../section-frame/section.ts';

function Body(props: SectionData) {
  const { t, lazyHistory } = usePanel();
  return (
    <Switch>
      <Match when={props.view.isPrivate}>
        <p>{t('notes.private')}</p>
      </Match>
      <Match when={!keepsHistory(props.view)}>
        <p>{isHistoryHidden(props.view) ? t('notes.hidden') : t('notes.off')}</p>
      </Match>
      <Match when={props.file.receipt}>
        {(receipt) => (
          <WhenLoaded module={lazyHistory}>
            {(all) => <all.NoteList view={props.view} file={props.file} receipt={receipt()} />}
          </WhenLoaded>
        )}
      </Match>
    </Switch>
  );
}

export const notes: SectionSpec = {
  id: 'notes',
  heading: 'notes.heading',
  // The person's own words: no answer of USCIS changes them.
  endpoints: [],
  summary: ({ view, file }, { t, format }) => {
    if (keepsHistory(view)) return format.number(file.notes.length);
    return isHistoryHidden(view) ? t('log.sum.hidden') : t('log.sum.off');
  },
  Body,
};
