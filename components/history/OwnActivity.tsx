// What was done on this computer near a stamp, once the person asks what a moved stamp is.
import { Show, createSignal, onMount } from 'solid-js';
import type { Near } from '../../lib/history/compare/own-activity.ts';
import { hasOwnActivity, nearSentence, nearestOf } from './own-activity-text.ts';
import { useScreen } from '../context/panel-context.ts';

export function NearTheStamp(props: { receipt: string }) {
  const screen = useScreen();
  const [near, setNear] = createSignal<readonly Near[] | null>(null);
  onMount(() => {
    void screen.actions.history(props.receipt).then((history) => setNear(history?.near ?? null));
  });
  const sentences = (all: readonly Near[]) =>
    hasOwnActivity(all)
      ? nearestOf(all.filter(({ what }) => what !== 'read')).map((one) => nearSentence(one, screen))
      : [screen.t('you.nothing')];
  return <Show when={near()}>{(all) => <>{sentences(all()).join(' ')} </>}</Show>;
}
