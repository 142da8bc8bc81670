// The first words of the panel, for all cases together: what asks for an answer, whether anything changed, the next appointment.
import { For, Match, Show, Switch, createMemo } from 'solid-js';
import { answerOf, type ChangePart } from '../../lib/view/answer-line.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { isHistoryHidden } from '../context/load-history.ts';
import { sinceWords } from '../context/since-words.ts';
import { usePanel } from '../context/panel-context.ts';

export function AnswerLine(props: { view: PanelView; onSettings: () => void }) {
  const { t, deny, format, actions, jumpTo } = usePanel();
  const answer = createMemo(() => answerOf(props.view, (at) => format.ageDays(at)));
  const changeWords = (change: ChangePart): string => {
    switch (change.kind) {
      case 'nothing':
        return t('answer.nothing', { when: sinceWords(change.since, format) });
      case 'nothing-read':
        return t('answer.nothingRead', { when: sinceWords(change.since, format) });
      case 'news':
        return t('answer.news', { n: change.n, when: sinceWords(change.since, format) });
      case 'first':
        return t('answer.first');
      case 'off':
        return t('answer.off');
      case 'hidden':
        return t('answer.hidden');
      case 'not-compared':
        return t('answer.notCompared');
      case 'waiting':
        return t('answer.waiting');
    }
  };
  /** "Nothing changed" is left out beside a request. */
  const change = () => {
    const { change: part, ask } = answer();
    if (part === null || (ask?.kind === 'asked' && part.kind === 'nothing')) return '';
    return changeWords(part);
  };
  const ask = () => {
    const part = answer().ask;
    if (part === null) return '';
    if (part.kind === 'nothing') return deny(part.allowed, 'answer.noAsk');
    const [form = ''] = part.forms;
    return part.forms.length > 1 ? t('answer.askedMany', { n: part.forms.length }) : t('answer.asked', { form });
  };
  const sentences = () => {
    if (props.view.isPageNewer) return [t('answer.newer')];
    const isAsked = answer().ask?.kind === 'asked';
    const said = (isAsked ? [ask(), change()] : [change(), ask()]).filter((one) => one !== '');
    return said.length === 0 && answer().next === null && props.view.isBroughtIn !== true
      ? [t('answer.reading')]
      : said;
  };
  const go = (receipt: string) => {
    if (receipt !== props.view.current?.receipt) actions.selectCase(receipt);
    jumpTo('needed');
  };
  const isOff = () => answer().change?.kind === 'off';
  return (
    <Show when={sentences().length > 0 || answer().next !== null}>
      <section class="answer" aria-labelledby="answer">
        <h2 class="answer__t" id="answer">
          <For each={sentences()}>
            {(sentence, index) => (
              <>
                {index() === 0 ? '' : ' '}
                <span class="answer__s">{sentence}</span>
              </>
            )}
          </For>
          <Show when={answer().next}>
            {(next) => (
              <>
                {' '}
                <button type="button" class="answer__go" onClick={() => go(next().receipt)}>
                  {t('answer.next', { day: format.dayNear(next().at) })}
                </button>
              </>
            )}
          </Show>
        </h2>
        <Show when={props.view.isPageNewer}>
          <p class="small">{t(props.view.health.state === 'reading' ? 'answer.newerNow' : 'answer.newerSoon')}</p>
        </Show>
        <Show when={answer().isPartUnread && props.view.isBroughtIn !== true}>
          <p class="small">{t('answer.part')}</p>
        </Show>
        <Switch>
          <Match when={isOff() && props.view.isPrivate}>
            <p class="small">{t('news.offPrivate')}</p>
          </Match>
          <Match when={isOff() && !isHistoryHidden(props.view)}>
            <button type="button" class="more" onClick={() => props.onSettings()}>
              {t('news.turnOn')}
            </button>
          </Match>
        </Switch>
      </section>
    </Show>
  );
}
