// The cases that are kept and may be named, each with how much and since when, and a way to erase it that asks once.
import { For } from 'solid-js';
import type { StoredView } from '../../lib/view/history-view.ts';
import type { Format } from '../../lib/locales/format.ts';
import type { OwnWords } from '../../lib/locales/own-pages.ts';
import { AskOnce } from '../ui/AskOnce.tsx';

export interface StoredCasesProps {
  cases: StoredView['cases'];
  words: OwnWords;
  format: Format;
  onErase: (receipt: string) => void;
}

function StoredCase(props: Omit<StoredCasesProps, 'cases'> & { stored: StoredView['cases'][number] }) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
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
      <AskOnce
        begin={t('kept.eraseCase')}
        beginName={t('kept.eraseCaseOf', { receipt: props.stored.receipt })}
        question={t('kept.eraseCaseAsk', { receipt: props.stored.receipt })}
        yes={t('kept.eraseCaseYes')}
        no={t('kept.keep')}
        onYes={() => props.onErase(props.stored.receipt)}
      />
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
