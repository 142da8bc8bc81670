// The one live region: announces the end of a round of readings, and nothing while it runs.
import { createEffect, createSignal, on } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { sinceWords } from '../context/since-words.ts';
import { usePanel } from '../context/panel-context.ts';

export function Announcer(props: { view: PanelView }) {
  const { t, format } = usePanel();
  const [said, setSaid] = createSignal('');
  const change = () => {
    const { news } = props.view;
    if (news.state !== 'compared') return '';
    const n = news.items.filter(({ seen, strength }) => !seen && strength !== 'stamp').length;
    if (n > 0) return t(news.whole ? 'news.heading' : 'news.headingRead', { n }) + '.';
    return news.whole ? t('answer.nothing', { when: sinceWords(news.since, format) }) : '';
  };
  const reading = () => {
    const { state, at } = props.view.health;
    return state === 'page' || state === 'reading' || state === 'idle' ? null : `${state} ${at ?? ''}`;
  };
  createEffect(
    on(reading, (now) => {
      // Emptied, so that an equal sentence is announced again after the next reading.
      if (now === null) return setSaid('');
      const { state, arrived, of } = props.view.health;
      if (state === 'offline') return setSaid(t('say.offline'));
      if (state === 'no-answer') return setSaid(t('say.noAnswer'));
      const read = arrived === of ? t('say.read') : t('say.readSome', { n: arrived, of });
      setSaid([read, change()].filter((part) => part !== '').join(' '));
    }),
  );
  // What was said in another language does not stay.
  createEffect(
    on(
      () => t('say.read'),
      () => setSaid(''),
      { defer: true },
    ),
  );
  return (
    <div class="sr" role="status">
      {said()}
    </div>
  );
}
