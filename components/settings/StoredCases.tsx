// The cases that are kept, each with how much and since when, and a way to erase it that asks once.
import { For, Show, createSignal } from 'solid-js';
import type { KeptView } from '../../lib/view/history-view.ts';
import type { Format } from '../../lib/locales/format.ts';
import type { OwnWords } from '../../lib/locales/own-pages.ts';

export interface KeptCasesProps {
  cases: KeptView['cases'];
  words: OwnWords;
  format: Format;
  onErase: (receipt: string) => void;
}

function KeptCase(props: Omit<KeptCasesProps, 'cases'> & { kept: KeptView['cases'][number] }) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const [isAsked, setAsked] = createSignal(false);
  let yes: HTMLButtonElement | undefined;
  let erase: HTMLButtonElement | undefined;
  const ask = () => {
    setAsked(true);
    yes?.focus();
  };
  const stop = () => {
    setAsked(false);
    erase?.focus();
  };
  const line = () => [
    t('kept.since', { day: props.format.day(props.kept.since) }),
    t('kept.readings', { n: props.kept.readings }),
    t('kept.answers', { n: props.kept.answers }),
    t('kept.notes', { n: props.kept.notes }),
  ];
  return (
    <li class="keptcase">
      <div>
        <b class="raw">{props.kept.receipt}</b>
        <div class="small">{line().join(' ')}</div>
      </div>
      <Show
        when={isAsked()}
        fallback={
          <button
            type="button"
            class="btn"
            ref={(element) => (erase = element)}
            aria-label={t('kept.eraseCaseOf', { receipt: props.kept.receipt })}
            onClick={ask}
          >
            {t('kept.eraseCase')}
          </button>
        }
      >
        <div class="keptcase__ask" role="group" aria-label={t('kept.eraseCase')}>
          <p>{t('kept.eraseCaseAsk', { receipt: props.kept.receipt })}</p>
          <div class="btns">
            <button
              type="button"
              class="btn"
              ref={(element) => (yes = element)}
              onClick={() => props.onErase(props.kept.receipt)}
            >
              {t('kept.eraseCaseYes')}
            </button>
            <button type="button" class="btn btn--plain" onClick={stop}>
              {t('kept.keep')}
            </button>
          </div>
        </div>
      </Show>
    </li>
  );
}

export function KeptCases(props: KeptCasesProps) {
  return (
    <ul>
      <For each={props.cases}>
        {(kept) => <KeptCase kept={kept} words={props.words} format={props.format} onErase={props.onErase} />}
      </For>
    </ul>
  );
}
