// Saves the answers of the case in view as USCIS sent them. Props in, callbacks out.
import { usePanel } from '../context/panel-context.ts';
import { ClickAndAnnounce } from '../ui/ClickAndAnnounce.tsx';

export function RawAnswers(props: { receipt: string }) {
  const { t, actions } = usePanel();
  const save = async () => ((await actions.saveAnswers(props.receipt)) ? t('save.done') : t('save.failed'));
  return (
    <section class="sets" aria-labelledby="save-raw">
      <h3 id="save-raw">{t('save.raw')}</h3>
      <p class="small">{t('save.rawMore')}</p>
      <div class="btns">
        <ClickAndAnnounce click={save}>{t('save.answers')}</ClickAndAnnounce>
      </div>
    </section>
  );
}
