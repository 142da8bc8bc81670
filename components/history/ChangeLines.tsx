// Changes as lines: what changed, USCIS's own date for it, and the interval in which it happened. Used by the log and by the
// comparison of two dates.
import { For, Show, createMemo } from 'solid-js';
import type { ShownChange } from '../../lib/view/history-view.ts';
import { newsLine } from './change-text.ts';
import { usePanel } from '../context/panel-context.ts';
import { Rich } from '../ui/Rich.tsx';

export function ChangeLines(props: { changes: readonly ShownChange[] }) {
  const panel = usePanel();
  const { t, format } = panel;
  const windowOf = ({ change }: ShownChange) => {
    const [from, to] = change.seenBetween.map((at) => format.moment(at));
    return from === undefined || to === undefined || from === to
      ? t('log.seen', { when: to ?? from ?? '' })
      : t('log.between', { from, to });
  };
  /** An interval shared by all lines is shown once. */
  const shared = createMemo(() => {
    const all = [...new Set(props.changes.map(windowOf))];
    return all.length === 1 ? (all[0] ?? null) : null;
  });
  const day = ({ at, strength }: ShownChange) => {
    if (at === null || at === undefined) return '';
    return t('log.dated', { day: strength === 'stamp' ? format.moment(at) : format.dayNear(at) });
  };
  return (
    <>
      <Show when={shared()}>{(text) => <p class="small quiet">{text()}</p>}</Show>
      <ul class="log">
        <For each={props.changes}>
          {(change) => (
            <li class="chg">
              <span class="dia" classList={{ 'dia--hollow': change.strength === 'stamp' }} aria-hidden="true" />
              <div>
                <Rich pieces={newsLine(change, panel)} /> <span class="small nowrap">{day(change)}</span>
                <Show when={shared() === null}>
                  <span class="small quiet log__when">{windowOf(change)}</span>
                </Show>
              </div>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
