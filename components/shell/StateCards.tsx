// Shown instead of a view: session ended, Caseside updated, not served, nothing yet.
import { Show } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Brand } from '../ui/Brand.tsx';
import { Rich } from '../ui/Rich.tsx';

function Logo() {
  const { t } = usePanel();
  return (
    <div class="top__row">
      <Brand isHeading caseside={t('caseside')} unofficial={t('unofficial')} more={t('unofficial.more')} />
    </div>
  );
}

/** Contains no word of a case. */
export function EndedCard(props: { isFullTab: boolean }) {
  const { t, actions } = usePanel();
  return (
    <main class="card">
      <Logo />
      <div role="status">
        <h2 class="card__t">{t('ended.heading')}</h2>
        <p>{t('ended.text')}</p>
      </div>
      <Show when={!props.isFullTab}>
        <div class="btns">
          <button type="button" class="btn" onClick={() => actions.closePanel()}>
            {t('ended.ok')}
          </button>
        </div>
      </Show>
    </main>
  );
}

export function UpdatedCard() {
  const { t, rich, actions } = usePanel();
  return (
    <main class="card">
      <Logo />
      <div class="care" role="status">
        <p>
          <Rich pieces={rich('updated.text')} />
        </p>
        <button type="button" class="btn" onClick={() => actions.reload()}>
          {t('updated.reload')}
        </button>
      </div>
    </main>
  );
}

export function RefusedCard() {
  const { t } = usePanel();
  return (
    <main class="card">
      <Logo />
      <p>{t('refused.text')}</p>
    </main>
  );
}

/** Before the first view: the panel's frame with grey bars. */
export function AskingCard() {
  const { t } = usePanel();
  return (
    <main class="card card--asking" aria-busy="true">
      <Logo />
      <p class="sr">{t('asking.text')}</p>
      <span class="bone bone--l" aria-hidden="true" />
      <span class="bone" aria-hidden="true" />
    </main>
  );
}
