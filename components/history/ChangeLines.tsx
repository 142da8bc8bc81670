// Changes as lines: what, USCIS's own day for it, and the window in which it happened. The log and the comparison of two dates.
import { For, Show, createMemo } from 'solid-js';
import type { ChangeOnScreen } from '../../lib/view/history-view.ts';
import { newsLine } from './change-text.ts';
import { useScreen } from '../context/panel-context.ts';
import { Rich } from '../ui/Rich.tsx';

export function ChangeLines(props: { changes: readonly ChangeOnScreen[] }) {
  const screen = useScreen();
  const { t, format } = screen;
  const windowOf = ({ change }: ChangeOnScreen) => {
    const [from, to] = change.seenBetween.map((at) => format.moment(at));
    return from === undefined || to === undefined || from === to
      ? t('log.seen', { when: to ?? from ?? '' })
      : t('log.between', { from, to });
  };
  /** One window for all of them is said once. */
  const shared = createMemo(() => {
    const all = [...new Set(props.changes.map(windowOf))];
    return all.length === 1 ? (all[0] ?? null) : null;
  });
  const day = ({ at, strength }: ChangeOnScreen) => {
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
                <Rich pieces={newsLine(change, screen)} /> <span class="small nowrap">{day(change)}</span>
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
