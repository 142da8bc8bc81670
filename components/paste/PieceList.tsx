// Everything that was brought in, with its text as it came: nothing is lost until it is taken out.
import { For, Show, createSignal } from 'solid-js';
import type { Piece } from './piece.ts';
import { namesOf } from './Recognised.tsx';
import { usePaste } from './paste-context.ts';

/** More would make a phone slow; all of it is decoded. */
const FIRST = 20_000;

function PieceRow(props: { piece: Piece }) {
  const page = usePaste();
  const { t } = page.words;
  const [isShown, setShown] = createSignal(false);
  const what = () => namesOf(page, [...new Set(props.piece.cases.flatMap(({ endpoints }) => endpoints))]);
  return (
    <li class="paste__piece">
      <p>
        <b>{props.piece.source}</b> <span class="small quiet">{t('paste.size', { n: props.piece.text.length })}</span>
        <Show when={what() !== ''}>
          <span class="small"> {what()}</span>
        </Show>
      </p>
      <For each={[...props.piece.problems, ...props.piece.remarks]}>{(message) => <p class="small">{message}</p>}</For>
      <div class="btns">
        <button
          type="button"
          class="btn btn--plain"
          aria-expanded={isShown()}
          aria-label={t('paste.showName', { source: props.piece.source })}
          onClick={() => setShown(!isShown())}
        >
          {t('paste.show')}
        </button>
        <button
          type="button"
          class="btn btn--plain"
          aria-label={t('paste.removeName', { source: props.piece.source })}
          onClick={() => page.remove(props.piece.source)}
        >
          {t('paste.remove')}
        </button>
      </div>
      <Show when={isShown()}>
        <Show when={props.piece.text.length > FIRST}>
          <p class="small">{t('paste.shortened', { n: FIRST })}</p>
        </Show>
        <pre class="paste__raw raw" tabindex="0">
          {props.piece.text.slice(0, FIRST)}
        </pre>
      </Show>
    </li>
  );
}

export function PieceList() {
  const page = usePaste();
  const { t } = page.words;
  return (
    <Show when={page.pieces().length > 0 && !page.isSample()}>
      <details class="paste__more">
        <summary>{t('paste.list', { n: page.pieces().length })}</summary>
        <ul>
          <For each={page.pieces()}>{(piece) => <PieceRow piece={piece} />}</For>
        </ul>
      </details>
    </Show>
  );
}
