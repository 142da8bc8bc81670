// The file as it will be saved, or why there is none. It keeps its height, so that nothing below it moves under a click.
import { Match, Switch } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Preview } from './Preview.tsx';
import type { SaveState } from './save-state.ts';

export function MadeFile(props: { state: SaveState }) {
  const { t } = usePanel();
  const file = () => {
    const now = props.state.making.made();
    return now.state === 'made' ? now.file : null;
  };
  const isNone = () => props.state.making.made().state === 'none';
  return (
    <section class="sets" aria-labelledby="save-preview">
      <h3 id="save-preview">{t('save.preview')}</h3>
      <p class="small">
        <Switch fallback={t('save.making')}>
          <Match when={file()}>
            {(made) => (
              <>
                {props.state.kind() === 'print'
                  ? t('save.printMore')
                  : t('save.fileOf', { name: made().name, n: made().text.length })}
              </>
            )}
          </Match>
          <Match when={isNone() && props.state.settled() === null && !props.state.isTooMuch()}>
            {t('save.noCaseTicked')}
          </Match>
          <Match when={isNone()}>{props.state.kind() === 'ics' ? t('save.noAppointment') : t('save.notMade')}</Match>
        </Switch>
      </p>
      <Preview text={file()?.text ?? ''} />
    </section>
  );
}
