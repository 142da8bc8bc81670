// A comma for speech only: "Documents, 9, none new". Inline, so that no space comes before it.
import { usePanel } from '../context/panel-context.ts';

export function Comma() {
  const { t } = usePanel();
  return <span class="comma">{t('list.comma')}</span>;
}
