// Saves what this page shows as files. Made here; nothing is sent.
import { Show, createSignal } from 'solid-js';
import type { PanelView } from '../lib/view/panel-view.ts';
import { Page } from './Page.tsx';
import { useScreen } from './screen.ts';

export function SavePage(props: { view: PanelView; onClose: () => void }) {
  const { t, actions } = useScreen();
  const [isMasked, setMasked] = createSignal(true);
  const [isAll, setAll] = createSignal(true);
  const [said, setSaid] = createSignal('');
  const receipt = () => props.view.current?.receipt ?? null;
  const report = async () => {
    const done = await actions.saveReport({
      receipt: isAll() ? null : receipt(),
      masked: isMasked(),
    });
    setSaid(done ? t('save.done') : t('save.failed'));
  };
  const answers = async (of: string) => setSaid((await actions.saveAnswers(of)) ? t('save.done') : t('save.failed'));
  return (
    <Page heading={t('save.heading')} onClose={() => props.onClose()}>
      <fieldset>
        <legend>{t('save.names')}</legend>
        <label class="opt">
          <input type="radio" name="mask" checked={isMasked()} onChange={() => setMasked(true)} />
          <span>{t('save.masked')}</span>
          <span class="small">{t('save.maskedMore')}</span>
        </label>
        <label class="opt">
          <input type="radio" name="mask" checked={!isMasked()} onChange={() => setMasked(false)} />
          <span>{t('save.full')}</span>
          <span class="small">{t('save.fullMore')}</span>
        </label>
      </fieldset>
      <Show when={props.view.tabs.length > 1 && receipt() !== null}>
        <fieldset>
          <legend>{t('save.cases')}</legend>
          <label class="opt">
            <input type="radio" name="cases" checked={isAll()} onChange={() => setAll(true)} />
            <span>{t('save.all', { n: props.view.tabs.length })}</span>
          </label>
          <label class="opt">
            <input type="radio" name="cases" checked={!isAll()} onChange={() => setAll(false)} />
            <span>{t('save.one', { form: props.view.current?.label ?? '' })}</span>
          </label>
        </fieldset>
      </Show>
      <div class="btns">
        <button type="button" class="btn btn--main" onClick={() => void report()}>
          {t('save.report')}
        </button>
      </div>
      <Show when={receipt()}>
        {(of) => (
          <section class="sets" aria-labelledby="save-raw">
            <h3 id="save-raw">{t('save.raw')}</h3>
            <p class="small">{t('save.rawMore')}</p>
            <div class="btns">
              <button type="button" class="btn" onClick={() => void answers(of())}>
                {t('save.answers')}
              </button>
            </div>
          </section>
        )}
      </Show>
      <p class="small" role="status">
        {said()}
      </p>
      <p class="small quiet">{t('save.madeHere')}</p>
    </Page>
  );
}
