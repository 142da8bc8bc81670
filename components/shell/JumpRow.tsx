// The row of jumps under the case tabs: each button opens its section and moves focus to its heading. One Tab stop; arrows move inside.
import { For, Show, createSignal } from 'solid-js';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { usePanel } from '../context/panel-context.ts';
import type { SectionId } from '../section-frame/opened.ts';
import { Icon } from '../ui/Icon.tsx';
import { NEEDS_HISTORY } from '../section-frame/needs-history.ts';

interface Jump {
  to: SectionId;
  words: PlainKey;
}

const FIRST: readonly Jump[] = [
  { to: 'needed', words: 'jump.needed' },
  { to: 'steps', words: 'jump.steps' },
  { to: 'timeline', words: 'jump.timeline' },
  { to: 'documents', words: 'jump.documents' },
  { to: 'notes', words: 'jump.notes' },
];
const REST: readonly Jump[] = [
  { to: 'flags', words: 'flags.heading' },
  { to: 'changes', words: 'log.heading' },
  { to: 'fields', words: 'fields.heading' },
  { to: 'reads', words: 'reads.heading' },
];

export function JumpRow(props: { hasHistory: boolean }) {
  const { t, jumpTo } = usePanel();
  const those = (jumps: readonly Jump[]) =>
    props.hasHistory ? jumps : jumps.filter(({ to }) => !NEEDS_HISTORY.includes(to));
  const first = () => those(FIRST);
  const [isMore, setMore] = createSignal(false);
  const [stop, setStop] = createSignal(0);
  let row: HTMLDivElement | undefined;
  const move = (event: KeyboardEvent) => {
    const buttons = [...(row?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const isRtl = row !== undefined && getComputedStyle(row).direction === 'rtl';
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? buttons.length - 1
          : step === undefined
            ? -1
            : (at + step + buttons.length) % buttons.length;
    if (at === -1 || to === -1) return;
    event.preventDefault();
    setStop(to);
    buttons[to]?.focus();
  };
  const JumpButton = (each: { jump: Jump; index: number }) => (
    <button
      type="button"
      class="jump"
      tabindex={stop() === each.index ? 0 : -1}
      onClick={() => {
        setStop(each.index);
        jumpTo(each.jump.to);
      }}
    >
      {t(each.jump.words)}
    </button>
  );
  const turn = () => {
    setStop(first().length);
    setMore(!isMore());
  };
  return (
    <div class="jumps" role="toolbar" aria-label={t('jump.row')} ref={(element) => (row = element)} onKeyDown={move}>
      <For each={first()}>{(jump, index) => <JumpButton jump={jump} index={index()} />}</For>
      <button
        type="button"
        class="jump more"
        tabindex={stop() === first().length ? 0 : -1}
        aria-expanded={isMore()}
        onClick={turn}
      >
        {t('jump.more')}
        <Icon name="down" />
      </button>
      <Show when={isMore()}>
        <For each={those(REST)}>{(jump, index) => <JumpButton jump={jump} index={first().length + 1 + index()} />}</For>
      </Show>
    </div>
  );
}
