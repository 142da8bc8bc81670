// Timestamps that moved with nothing else: a quiet line without a box or a count, what it means on demand, and what was done here near it.
import { For, Show, createSignal } from 'solid-js';
import type { NewsItem } from '../../lib/history/compare/news.ts';
import { isUnclear } from './change-text.ts';
import { usePanel } from '../context/panel-context.ts';
import { WhenLoaded } from '../context/WhenLoaded.tsx';

const MINUTE = 'YYYY-MM-DDTHH:MM'.length;

export function TimestampsOnly(props: { items: readonly NewsItem[] }) {
  const { t, format, lazyHistory } = usePanel();
  const [isOpen, setOpen] = createSignal(false);
  const momentOf = ({ at, change }: NewsItem) => at ?? change.seenBetween[1];
  const moved = () => props.items.filter((item) => !isUnclear(item));
  const unclear = () => props.items.filter(isUnclear);
  const formsOf = (items: readonly NewsItem[]) =>
    format.list(items.map(({ formType, receipt }) => formType ?? receipt));
  const line = () => {
    const [first] = moved();
    if (first === undefined) return '';
    const n = moved().length;
    const isSameMinute = new Set(moved().map((item) => momentOf(item).slice(0, MINUTE))).size === 1;
    const forms = formsOf(moved());
    if (n === 1) return t('news.stampOf', { form: forms, when: format.moment(momentOf(first)) });
    return isSameMinute
      ? t('news.stampsSame', { n, forms, when: format.moment(momentOf(first)) })
      : t('news.stampsMoved', { n, forms });
  };
  return (
    <Show when={props.items.length > 0}>
      <div class="quiet-news small">
        <span class="dia dia--hollow" aria-hidden="true" />
        <p>
          {line()}
          <Show when={unclear().length > 0}> {t('news.stampUnclearOf', { forms: formsOf(unclear()) })}</Show>{' '}
          <Show when={isOpen()} fallback={t('news.notASign')}>
            <Show when={unclear().length > 0}>{t('news.unclearWhat')} </Show>
            <Show when={moved().length > 0}>{t('news.stampWhat')} </Show>
            <For each={moved()}>
              {(item) => (
                <WhenLoaded module={lazyHistory}>{(all) => <all.OwnActivity receipt={item.receipt} />}</WhenLoaded>
              )}
            </For>
          </Show>{' '}
          <button type="button" class="more" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
            {isOpen() ? t('news.less') : t('news.what')}
          </button>
        </p>
      </div>
    </Show>
  );
}
