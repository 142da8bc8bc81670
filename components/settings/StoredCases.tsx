// The cases that are kept, each with how much and since when, and a way to erase it that asks once.
import { For, Show, createSignal } from 'solid-js';
import type { StoredView } from '../../lib/view/history-view.ts';
import type { Format } from '../../lib/locales/format.ts';
import type { OwnWords } from '../../lib/locales/own-pages.ts';

export interface StoredCasesProps {
  cases: StoredView['cases'];
  words: OwnWords;
  format: Format;
  onErase: (receipt: string) => void;
}

function StoredCase(props: Omit<StoredCasesProps, 'cases'> & { stored: StoredView['cases'][number] }) {
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
    t('kept.since', { day: props.format.day(props.stored.since) }),
    t('kept.readings', { n: props.stored.readings }),
    t('kept.answers', { n: props.stored.answers }),
    t('kept.notes', { n: props.stored.notes }),
  ];
  return (
    <li class="keptcase">
      <div>
        <b class="raw">{props.stored.receipt}</b>
        <div class="small">{line().join(' ')}</div>
      </div>
      <Show
        when={isAsked()}
        fallback={
          <button
            type="button"
            class="btn"
            ref={(element) => (erase = element)}
            aria-label={t('kept.eraseCaseOf', { receipt: props.stored.receipt })}
            onClick={ask}
          >
            {t('kept.eraseCase')}
          </button>
        }
      >
        <div class="keptcase__ask" role="group" aria-label={t('kept.eraseCase')}>
          <p>{t('kept.eraseCaseAsk', { receipt: props.stored.receipt })}</p>
          <div class="btns">
            <button
              type="button"
              class="btn"
              ref={(element) => (yes = element)}
              onClick={() => props.onErase(props.stored.receipt)}
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

export function StoredCases(props: StoredCasesProps) {
  return (
    <ul>
      <For each={props.cases}>
        {(stored) => <StoredCase stored={stored} words={props.words} format={props.format} onErase={props.onErase} />}
      </For>
    </ul>
  );
}
