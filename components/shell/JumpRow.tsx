// The row of jumps under the case tabs: each button opens its section and moves focus to its heading. One Tab stop; arrows move inside.
import { For, Show, createSignal } from 'solid-js';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { usePanel } from '../context/panel-context.ts';
import type { SectionId } from '../section-frame/opened.ts';
import { Icon } from '../ui/Icon.tsx';
import { makeOneStop } from '../ui/one-stop.ts';
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
  const row = makeOneStop('row');
  const JumpButton = (each: { jump: Jump; index: number }) => (
    <button
      type="button"
      class="jump"
      tabindex={row.tabindex(each.index)}
      onClick={() => {
        row.setStop(each.index);
        jumpTo(each.jump.to);
      }}
    >
      {t(each.jump.words)}
    </button>
  );
  const turn = () => {
    row.setStop(first().length);
    setMore(!isMore());
  };
  return (
    <div class="jumps" role="toolbar" aria-label={t('jump.row')} ref={row.ref} onKeyDown={row.onKeyDown}>
      <For each={first()}>{(jump, index) => <JumpButton jump={jump} index={index()} />}</For>
      <button
        type="button"
        class="jump more"
        tabindex={row.tabindex(first().length)}
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
