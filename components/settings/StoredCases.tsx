// The cases that are kept and may be named, each with how much and since when, and a way to erase it that asks once.
import { For } from 'solid-js';
import type { KeptView } from '../../lib/view/history-view.ts';
import type { Format } from '../../lib/locales/format.ts';
import type { OwnWords } from '../../lib/locales/own-pages.ts';
import { AskOnce } from './AskOnce.tsx';

export interface KeptCasesProps {
  cases: KeptView['cases'];
  words: OwnWords;
  format: Format;
  onErase: (receipt: string) => void;
}

function KeptCase(props: Omit<KeptCasesProps, 'cases'> & { kept: KeptView['cases'][number] }) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
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
      <AskOnce
        begin={t('kept.eraseCase')}
        beginName={t('kept.eraseCaseOf', { receipt: props.kept.receipt })}
        question={t('kept.eraseCaseAsk', { receipt: props.kept.receipt })}
        yes={t('kept.eraseCaseYes')}
        no={t('kept.keep')}
        onYes={() => props.onErase(props.kept.receipt)}
      />
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
