// USCIS's status title, since when, and our sentence for it.
import { For, Match, Show, Switch } from 'solid-js';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import { isNewFact } from '../context/unseen-changes.ts';
import { mayDenyField } from '../../lib/view/gate.ts';
import { inShort, sayPart } from './one-sentence-summary.ts';
import { usePanel } from '../context/panel-context.ts';
import { addressOf, addressStatusOf } from '../context/address-status.ts';
import { Rich } from '../ui/Rich.tsx';
import { SourceTag } from '../explain/SourceTag.tsx';

/** USCIS's own text, at the end of the line with the date. It stands open where Caseside has no words of its own for the title. */
function UscisText(props: { file: ShownCase }) {
  const { t } = usePanel();
  const inSpanish = () =>
    [props.file.status?.spanish?.title, props.file.status?.spanish?.text].flatMap((words) => words ?? []);
  return (
    <Show when={props.file.status?.text ?? props.file.status?.spanish}>
      <details class="words" open={props.file.soWhat.id === null}>
        <summary>{t('status.words')}</summary>
        <Show when={props.file.status?.text}>
          {(text) => (
            <p class="small" lang="en" dir="auto">
              {text()}
            </p>
          )}
        </Show>
        <For each={inSpanish()}>
          {(words) => (
            <p class="small" lang="es" dir="auto">
              {words}
            </p>
          )}
        </For>
      </details>
    </Show>
  );
}

export function Status(props: { view: PanelView; file: ShownCase }) {
  const { t, deny, format, rows } = usePanel();
  const addressStatus = () => addressStatusOf(props.view, 'case_status');
  const since = () => {
    const shownAt = addressOf(props.view, 'case_status')?.shownAt ?? null;
    if (addressStatus() === 'old' && shownAt !== null)
      return format.isToday(shownAt)
        ? t('status.readAt', { when: format.clock(shownAt) })
        : t('status.readNotToday', { when: format.moment(shownAt) });
    const at = props.file.status?.at ?? null;
    const allowed = mayDenyField(props.file.gate, ['case_status']);
    if (at === null) return allowed === null ? '' : deny(allowed, 'status.noDay');
    const days = format.ageDays(at);
    return days === null || days < 0
      ? t('status.on', { day: format.day(at) })
      : t('status.since', {
          day: format.day(at),
          days: t('days.past', { n: days }),
        });
  };
  const added = () => inShort(props.file).map((part) => sayPart(part, { t, deny }));
  const noTitle = () => {
    const allowed = mayDenyField(props.file.gate, ['case_status']);
    return allowed === null ? t('status.missing') : deny(allowed, 'status.none');
  };
  return (
    <div class="status" aria-busy={addressStatus() === 'awaited'}>
      <Switch>
        <Match when={props.file.status?.title ?? props.file.status?.spanish?.title}>
          {(title) => (
            <>
              <h2
                class="status__title"
                lang={props.file.status?.title == null ? 'es' : 'en'}
                ref={rows.rowRef(
                  () => props.file.receipt,
                  'status',
                  () => null,
                )}
              >
                {title()}
              </h2>
              <div class="status__since">
                <Show when={isNewFact(props.view, props.file.receipt, 'status', 0)}>
                  <span class="new">{t('new.mark')}</span>
                </Show>
                <span>{since()}</span>
                <SourceTag
                  basis={props.file.status?.basis ?? 'uscis'}
                  fact={{ part: 'status', index: null }}
                  says={t('quoted', { words: title() })}
                  code={props.file.status?.code ?? null}
                />
                <UscisText file={props.file} />
              </div>
            </>
          )}
        </Match>
        <Match when={addressStatus() === 'awaited' || addressStatus() === 'early'}>
          <h2 class="status__title">
            <span class="bone bone--l" aria-hidden="true" />
            <span class="sr">{t('status.stillReading')}</span>
          </h2>
          <p class="status__since">{t('status.reading')}</p>
        </Match>
        <Match when={addressStatus() === 'missing'}>
          <h2 class="status__title">{t('status.missing')}</h2>
          <p class="status__since">{t('status.saysNothing')}</p>
        </Match>
        <Match when={true}>
          <h2 class="status__title">{noTitle()}</h2>
        </Match>
      </Switch>
      <Show when={props.file.soWhat.id !== null || added().length > 0}>
        <p class="short">
          <Show when={addressStatus() === 'old'}>
            <b>{t('short.leadOld')}</b>{' '}
          </Show>
          <Rich pieces={props.file.soWhat.words} /> {added().join(' ')}
        </p>
      </Show>
    </div>
  );
}
