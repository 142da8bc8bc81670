// The past in one picture: a lane for the case in view and each filed with it, marks by shape, nothing right of today; and the same as a
// table, where keys and screen readers find every mark.
import { For, Show, createMemo, createSignal } from 'solid-js';
import { stripOf, type MarkKind, type PlacedMark, type Strip } from '../../lib/view/past-strip.ts';
import type { PanelView, ShownCase } from '../../lib/view/panel-view.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { usePanel } from '../context/panel-context.ts';
import { Icon } from '../ui/Icon.tsx';

const WIDTH = 368;
const LANE = 24;
const HEAD = 20;
const ROOM = { left: 58, right: WIDTH - 14, apart: 13 };

const WORDS = {
  filed: 'past.filed',
  status: 'past.status',
  letter: 'past.letter',
  appointment: 'past.appointment',
  asked: 'past.asked',
  code: 'past.code',
  document: 'past.document',
  timestamp: 'past.timestamp',
  you: 'past.you',
} as const satisfies Record<MarkKind, PlainKey>;

/** Drawn around 0,0 within 12 by 12. Filled but for the envelope, the calendar, the page and the diamond. */
const SHAPES: Record<MarkKind, { path: string; isHollow?: true }> = {
  filed: { path: 'M-4 6V-6H5L2-2.5 5 1H-2.5V6z' },
  status: { path: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z' },
  letter: { path: 'M-5.5-4h11v8h-11zM-5.5-4L0 1 5.5-4', isHollow: true },
  appointment: { path: 'M-5-4H5V5H-5zM-5-1.5H5M-2.5-6v3M2.5-6v3', isHollow: true },
  asked: { path: 'M0-6L6 5H-6z' },
  code: { path: 'M-2-6H2V6H-2z' },
  document: { path: 'M-4-5.5H1.5L4-3V5.5H-4z', isHollow: true },
  timestamp: { path: 'M0-5.5L5.5 0 0 5.5-5.5 0z', isHollow: true },
  you: { path: 'M-2.5-3.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM-5.5 6C-5.5 1-2.5 0 0 0S5.5 1 5.5 6z' },
};

function Shape(props: { kind: MarkKind }) {
  const shape = () => SHAPES[props.kind];
  return (
    <path
      class="mk"
      classList={{ 'mk--hollow': shape().isHollow === true, 'mk--asked': props.kind === 'asked' }}
      d={shape().path}
    />
  );
}

function Picture(props: { strip: Strip }) {
  const { t, format, openRow } = usePanel();
  const height = () => HEAD + LANE * props.strip.lanes.length;
  const middle = (lane: number) => HEAD + LANE * lane + LANE / 2;
  const nameOf = (mark: PlacedMark) =>
    [format.day(mark.day), t(WORDS[mark.kind]), mark.label ?? ''].filter((part) => part !== '').join(', ');
  return (
    <svg
      class="past__svg"
      viewBox={`0 0 ${String(WIDTH)} ${String(height())}`}
      role="img"
      aria-label={t('past.picture', { day: format.day(props.strip.from), n: props.strip.marks.length })}
    >
      <For each={props.strip.months}>
        {(month) => (
          <>
            <line class="past__month" x1={month.x} x2={month.x} y1={HEAD} y2={height()} />
            <Show when={month.isNamed && month.x < ROOM.right - 50}>
              <text class="past__name" x={month.x} y={13} text-anchor="middle">
                {format.monthShort(month.day)}
              </text>
            </Show>
          </>
        )}
      </For>
      <text class="past__name past__name--today" x={ROOM.right + 8} y={13} text-anchor="end">
        {t('past.today')}
      </text>
      <For each={props.strip.lanes}>
        {(lane, index) => (
          <>
            <line class="past__lane" x1={ROOM.left} x2={ROOM.right + 8} y1={middle(index())} y2={middle(index())} />
            <text class="past__form" x={2} y={middle(index()) + 4}>
              {lane.formType ?? t('tab.noForm')}
            </text>
            <For each={lane.marks}>
              {(mark) => (
                <g
                  class="past__mark"
                  transform={`translate(${String(mark.x)} ${String(middle(index()))})`}
                  onClick={() => openRow(mark.receipt, mark.fact)}
                >
                  <title>{nameOf(mark)}</title>
                  <rect x={-6.5} y={-LANE / 2} width={13} height={LANE} fill="transparent" />
                  <Shape kind={mark.kind} />
                  <Show when={mark.n > 1}>
                    <text class="past__n" x={-8} y={4} text-anchor="end">
                      {mark.n}
                    </text>
                  </Show>
                </g>
              )}
            </For>
          </>
        )}
      </For>
      <line class="past__today" x1={ROOM.right + 8} x2={ROOM.right + 8} y1={2} y2={height()} />
    </svg>
  );
}

function Table(props: { marks: Strip['marks']; isMany: boolean }) {
  const { t, format, openRow } = usePanel();
  return (
    <table class="past__table">
      <thead>
        <tr>
          <th scope="col">{t('past.date')}</th>
          <Show when={props.isMany}>
            <th scope="col">{t('past.case')}</th>
          </Show>
          <th scope="col">{t('past.what')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.marks}>
          {(mark) => (
            <tr>
              <td class="nowrap">{format.dayNear(mark.day)}</td>
              <Show when={props.isMany}>
                <td class="nowrap">{mark.formType ?? t('tab.noForm')}</td>
              </Show>
              <td>
                <svg class="past__key" viewBox="-7 -7 14 14" aria-hidden="true">
                  <Shape kind={mark.kind} />
                </svg>{' '}
                <button type="button" class="more" onClick={() => openRow(mark.receipt, mark.fact)}>
                  {t(WORDS[mark.kind])}
                  <Show when={mark.label}>{(label) => <>: {label()}</>}</Show>
                </button>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

export function PastStrip(props: { view: PanelView; file: ShownCase; isClosedAtFirst: boolean }) {
  const { t, format, opened } = usePanel();
  const [isTable, setTable] = createSignal(false);
  // What stands open beside a request is remembered by itself.
  const foldable = () => ({ id: props.isClosedAtFirst ? 'past.asked' : 'past', atFirst: !props.isClosedAtFirst });
  const isOpen = () => opened.isOpen(props.view.settings, foldable());
  const strip = createMemo(() => stripOf(props.file, format.today(), (at) => format.dayOf(at), ROOM));
  return (
    <Show when={strip()}>
      {(found) => (
        <section class="past" aria-labelledby="past">
          <h3 class="past__h" id="past">
            <button
              type="button"
              class="more"
              aria-expanded={isOpen()}
              onClick={() => opened.turn(props.view.settings, foldable())}
            >
              {t('past.heading')}
              <Icon name="down" />
            </button>
          </h3>
          <Show when={isOpen()}>
            <button type="button" class="more past__as" aria-expanded={isTable()} onClick={() => setTable(!isTable())}>
              {t('past.table')}
            </button>
            <Picture strip={found()} />
            <Show when={isTable()}>
              <Table marks={found().marks} isMany={found().lanes.length > 1} />
            </Show>
          </Show>
        </section>
      )}
    </Show>
  );
}
