// USCIS's status title, since when, and our sentence for it.
import { For, Match, Show, Switch } from 'solid-js';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import { isNewFact } from '../context/unseen-changes.ts';
import { saidByUscis } from '../../lib/locales/case/uscis-words.ts';
import { mayDenyField } from '../../lib/view/gate.ts';
import { inShort, sayPart } from './one-sentence-summary.ts';
import { usePanel } from '../context/panel-context.ts';
import { addressOf, addressStatusOf } from '../context/address-status.ts';
import { Rich } from '../ui/Rich.tsx';
import { SourceTag } from '../explain/SourceTag.tsx';

const LANGUAGE_NAMES = { en: 'status.in.en', es: 'status.in.es' } as const;

/** USCIS's own text, at the end of the line with the date. It stands open where Caseside has no words of its own for the title. */
function UscisText(props: { file: ShownCase }) {
  const { t, lang } = usePanel();
  const said = () => saidByUscis(props.file.status, lang());
  return (
    <Show when={said().length > 1 || said()[0]?.text != null}>
      <details class="words" open={props.file.soWhat.id === null}>
        <summary>{t('status.words')}</summary>
        <For each={said()}>
          {(one, index) => (
            <>
              <Show when={said().length > 1}>
                <h3 class="small">{t(LANGUAGE_NAMES[one.lang])}</h3>
              </Show>
              <For each={[index() === 0 ? null : one.title, one.text].flatMap((words) => words ?? [])}>
                {(words) => (
                  <p class="small" lang={one.lang} dir="auto">
                    {words}
                  </p>
                )}
              </For>
            </>
          )}
        </For>
      </details>
    </Show>
  );
}

export function Status(props: { view: PanelView; file: ShownCase }) {
  const { t, deny, format, lang, rows } = usePanel();
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
  const said = () => saidByUscis(props.file.status, lang());
  const added = () => inShort(props.file).map((part) => sayPart(part, { t, deny }));
  const noTitle = () => {
    const allowed = mayDenyField(props.file.gate, ['case_status']);
    return allowed === null ? t('status.missing') : deny(allowed, 'status.none');
  };
  return (
    <div class="status" aria-busy={addressStatus() === 'awaited'}>
      <Switch>
        <Match when={said().find(({ title }) => title !== null)}>
          {(first) => (
            <>
              <h2
                class="status__title"
                lang={first().lang}
                ref={rows.rowRef(
                  () => props.file.receipt,
                  'status',
                  () => null,
                )}
              >
                {first().title}
              </h2>
              <div class="status__since">
                <Show when={isNewFact(props.view, props.file.receipt, 'status', 0)}>
                  <span class="new">{t('new.mark')}</span>
                </Show>
                <span>{since()}</span>
                <SourceTag
                  basis={props.file.status?.basis ?? 'uscis'}
                  fact={{ part: 'status', index: null }}
                  says={t('quoted', { words: first().title ?? '' })}
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
