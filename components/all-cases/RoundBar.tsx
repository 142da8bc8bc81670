// How the reading of all cases goes: how many are read, what was not and why, and the buttons that stop it and go on.
import { Show } from 'solid-js';
import type { AllCases } from '../../lib/view/all-cases.ts';
import { usePanel } from '../context/panel-context.ts';

export function RoundBar(props: { all: AllCases; onWhich: () => void }) {
  const { t, actions } = usePanel();
  const of = () => props.all.rows.length;
  const due = () => props.all.rows.filter(({ reading }) => reading.isDue).length;
  const failed = () => props.all.rows.filter(({ reading }) => !reading.isDue && reading.failed.length > 0).length;
  const goesOn = () => props.all.isReading && due() > 0;
  const stop = () => {
    if (goesOn()) actions.stopReading();
    else actions.goOnReading();
  };
  return (
    <section class="round" aria-label={t('cases.reading')}>
      <p>
        <b>{t('cases.round', { n: of() - due(), of: of() })}</b> <Show when={goesOn()}>{t('cases.fourAtOnce')} </Show>
        <Show when={due() > 0 && !goesOn()}>
          {t(props.all.isStopped ? 'cases.stopped' : 'cases.waiting', { n: due() })}{' '}
        </Show>
        <Show when={failed() > 0}>
          {t('cases.failed', { n: failed() })}{' '}
          <button type="button" class="more" onClick={() => props.onWhich()}>
            {t('cases.which', { n: failed() })}
          </button>
        </Show>
      </p>
      <progress max={of()} value={of() - due()} aria-label={t('cases.progress')} />
      <Show when={due() > 0}>
        <div class="btns">
          <button type="button" class="btn" onClick={stop}>
            {t(goesOn() ? 'cases.stop' : 'cases.readNow')}
          </button>
        </div>
      </Show>
      <Show when={props.all.beyond > 0}>
        <p>{t('cases.beyond', { n: props.all.beyond })}</p>
      </Show>
    </section>
  );
}
