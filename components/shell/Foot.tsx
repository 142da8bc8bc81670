// The footer of every page: not official, and where the data stays.
import { usePanel } from '../context/panel-context.ts';
import { Rich } from '../ui/Rich.tsx';

export function Foot() {
  const { t, rich } = usePanel();
  return (
    <footer class="foot">
      <p>
        <Rich pieces={rich('foot.notUscis')} />
      </p>
      <p>{t('foot.stays')}</p>
    </footer>
  );
}
