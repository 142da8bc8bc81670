// What was done on this computer near a timestamp, loaded when the person asks what a moved timestamp means.
import { Show, createSignal, onMount } from 'solid-js';
import type { Near } from '../../lib/history/compare/own-activity.ts';
import { hasOwnActivity, nearSentence, nearestOf } from './own-activity-text.ts';
import { usePanel } from '../context/panel-context.ts';

export function OwnActivity(props: { receipt: string }) {
  const panel = usePanel();
  const [near, setNear] = createSignal<readonly Near[] | null>(null);
  onMount(() => {
    void panel.actions.history(props.receipt).then((history) => setNear(history?.near ?? null));
  });
  const sentences = (all: readonly Near[]) =>
    hasOwnActivity(all)
      ? nearestOf(all.filter(({ what }) => what !== 'read')).map((one) => nearSentence(one, panel))
      : [panel.t('you.nothing')];
  return <Show when={near()}>{(all) => <>{sentences(all()).join(' ')} </>}</Show>;
}
