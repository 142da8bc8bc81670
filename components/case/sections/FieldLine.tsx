// Name and value of one field, with search matches highlighted.
import { For, Show } from 'solid-js';
import type { Json } from '../../../lib/uscis/reading.ts';
import type { FieldRow } from '../../../lib/view/panel-view.ts';
import { usePanel } from '../../context/panel-context.ts';

/** Address and path as a report writes them: `cases: data.events[0].eventCode`. */
export function pathOf(row: Pick<FieldRow, 'endpoint' | 'path'>): string {
  return `${row.endpoint}: ${row.path}`;
}

/** The value as JSON. */
export function rawOf(value: Json): string {
  return JSON.stringify(value);
}

function Marked(props: { text: string; find: string }) {
  const parts = () => {
    const find = props.find.toLowerCase();
    const out: { text: string; isFound: boolean }[] = [];
    if (find === '') return [{ text: props.text, isFound: false }];
    const low = props.text.toLowerCase();
    let from = 0;
    for (let at = low.indexOf(find); at >= 0; at = low.indexOf(find, from)) {
      out.push({ text: props.text.slice(from, at), isFound: false });
      out.push({ text: props.text.slice(at, at + find.length), isFound: true });
      from = at + find.length;
    }
    return [...out, { text: props.text.slice(from), isFound: false }].filter((part) => part.text !== '');
  };
  return (
    <For each={parts()}>
      {(part) => (
        <Show when={part.isFound} fallback={part.text}>
          <mark>{part.text}</mark>
        </Show>
      )}
    </For>
  );
}

export function FieldLine(props: { row: FieldRow; find: string }) {
  const { t } = usePanel();
  return (
    <div class="field__w">
      <div class="field__k">
        <Marked text={pathOf(props.row)} find={props.find} />
        <Show when={props.row.isNew}>
          {' '}
          <span class="field__new">{t('fields.isNew')}</span>
        </Show>
      </div>
      <div class="field__v">
        <Marked text={rawOf(props.row.value)} find={props.find} />
      </div>
      <Show when={props.row.was !== undefined}>
        <div class="small quiet">{t('fields.was', { value: rawOf(props.row.was ?? null) })}</div>
      </Show>
    </div>
  );
}
