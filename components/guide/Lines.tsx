// Sentences of an answer or a breakdown: each with its source, and the fields it rests on behind one click.
import { For, Show } from 'solid-js';
import type { ShownAnswer, ShownLine } from '../../lib/view/guide/shown-guide.ts';
import { usePanel } from '../context/panel-context.ts';
import { SOURCES } from '../context/word-keys.ts';

export function Lines(props: { lines: readonly ShownLine[] }) {
  const { t } = usePanel();
  return (
    <ul class="lines">
      <For each={props.lines}>
        {(line) => (
          <li>
            <span dir="auto">{line.text}</span>
            <Show when={line.fields.length > 0 && line.basis}>
              {(basis) => (
                <details>
                  <summary>{t('guide.fields', { source: t(SOURCES[basis()].tag), n: line.fields.length })}</summary>
                  <For each={line.fields}>{(field) => <code class="path">{field}</code>}</For>
                </details>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

/** Opens on the person's own click only; nothing is fetched from it. */
export function OfficialPage(props: { page: NonNullable<ShownAnswer['page']> }) {
  const { t } = usePanel();
  return (
    <p class="note">
      <a href={props.page.address} target="_blank" rel="noopener noreferrer">
        {props.page.address.replace(/^https:\/\/|\/$/g, '')}
      </a>{' '}
      {t('guide.seen', { year: String(props.page.seen) })}
    </p>
  );
}
