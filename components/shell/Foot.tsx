// The footer of every page: the way to questions and help, not official, and where the data stays.
import { usePanel } from '../context/panel-context.ts';
import { Rich } from '../ui/Rich.tsx';

export function Foot() {
  const { t, rich, openPage } = usePanel();
  return (
    <footer class="foot">
      <p>
        <Rich pieces={rich('foot.notUscis')} />
      </p>
      <p>
        {t('foot.stays')}{' '}
        <button type="button" class="more" onClick={(event) => openPage('guide', event.currentTarget)}>
          {t('foot.guide')}
        </button>
      </p>
    </footer>
  );
}
