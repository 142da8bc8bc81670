// Steps in the record: those it shows, and on demand those it does not show or leaves unsaid. No percentages, and no dates for what has not happened.
import { For, Match, Show, Switch } from 'solid-js';
import { mayDenyAsStep, mayDenyList } from '../../../lib/view/gate.ts';
import type { ShownCase } from '../../../lib/view/panel-view.ts';
import { usePanel } from '../../context/panel-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { makeOneStop } from '../../ui/one-stop.ts';
import { SourceTag } from '../../explain/SourceTag.tsx';
import type { Foldable } from '../../section-frame/opened.ts';
import { Reasons } from '../../section-frame/Reasons.tsx';
import type { SectionBodyData } from '../../section-frame/section-data.ts';
import type { SectionSpec } from '../../section-frame/section.ts';

/** The whole list. */
const WHOLE: Foldable = { id: 'steps.whole', atFirst: false };
const ENDPOINTS = ['cases', 'case_status', 'documents'] as const;

type Step = ShownCase['milestones'][number];
const isSeen = (step: Step | undefined) => step?.state === 'done' || step?.state === 'current';

function Body(props: SectionBodyData) {
  const { t, deny, format, opened } = usePanel();
  const isWhole = () => opened.isOpen(props.view.settings, WHOLE);
  const turn = () => opened.turn(props.view.settings, WHOLE);
  const rows = () =>
    props.file.milestones.flatMap((step, index) => (isWhole() || isSeen(step) ? [{ step, index }] : []));
  const list = makeOneStop('column');
  /** Place of a row's source tag among the tags; a step that is not in the record has none. */
  const tagPlace = (place: number) =>
    rows().filter(({ step }, at) => at < place && step.state !== 'not-in-record').length;
  const newest = () => rows().findLastIndex(({ step }) => isSeen(step));
  /** The tick says that it is in the record: the day alone stands beside its name. The newest has a line of its own. */
  const isInLine = (step: Step, place: number) => step.state === 'done' && step.at !== null && place !== newest();
  const hidden = () => props.file.milestones.filter((step) => !isSeen(step));
  /** What the steps that are not shown have in common: two sentences, since a step that is not said is not a step that is missing. */
  const rest = () => {
    const absent = hidden().filter(({ state }) => state === 'not-in-record');
    const [allowed] = absent.flatMap((step) => mayDenyAsStep(step) ?? []);
    const n = hidden().length - absent.length;
    return [
      allowed === undefined
        ? ''
        : deny(allowed, props.isWhole ? 'steps.more' : 'steps.moreSoFar', { n: absent.length }),
      n === 0 ? '' : t('steps.moreNotSaid', { n }),
    ].filter((line) => line !== '');
  };
  const words = (step: Step) => {
    const allowed = mayDenyAsStep(step);
    if (allowed !== null) return deny(allowed, props.isWhole ? 'steps.absent' : 'steps.absentSoFar');
    if (step.state === 'not-said') return t('steps.notSaid');
    if (step.state === 'current')
      return step.at === null ? t('steps.newest') : t('steps.newestAt', { day: format.day(step.at) });
    return step.at === null ? t('steps.seen') : t('steps.seenAt', { day: format.day(step.at) });
  };
  return (
    <>
      <ol class="steps" ref={list.ref} onKeyDown={list.onKeyDown}>
        <For each={rows()}>
          {({ step, index }, place) => (
            <li
              classList={{
                'is-seen': isSeen(step),
                'is-unknown': step.state === 'not-said',
                'is-absent': step.state === 'not-in-record',
                'before-absent': rows()[place() + 1] !== undefined && !isSeen(rows()[place() + 1]?.step),
              }}
            >
              <span class="dot" aria-hidden="true">
                <Switch>
                  <Match when={isSeen(step)}>
                    <Icon name="check" />
                  </Match>
                  <Match when={step.state === 'not-said'}>?</Match>
                </Switch>
              </span>
              <div class="step__n">
                {step.label}
                <Show when={isInLine(step, place())}>
                  {' '}
                  <span class="small nowrap">
                    <span class="sr">{words(step)}</span>
                    <span aria-hidden="true">{format.dayNear(step.at ?? '')}</span>
                  </span>
                </Show>
              </div>
              <Show when={step.state !== 'not-in-record'} fallback={<span />}>
                <SourceTag
                  basis={step.state === 'not-said' ? 'unknown' : step.basis}
                  fact={{ part: 'milestones', index }}
                  says={step.label}
                  tabindex={list.tabindex(tagPlace(place()), tagPlace(rows().length))}
                />
              </Show>
              <Show when={!isInLine(step, place())}>
                <div class="step__d">{words(step)}</div>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.file.reasons.steps.length > 0}>
        <Reasons lead={t('steps.unclear')} reasons={props.file.reasons.steps} />
      </Show>
      <Show when={hidden().length > 0}>
        <p class="note steps__rest">
          {rest().join(' ')}{' '}
          <button type="button" class="more" aria-expanded={isWhole()} onClick={turn}>
            {t(isWhole() ? 'steps.hide' : 'steps.show')}
            <Icon name="down" />
          </button>
        </p>
      </Show>
      <Show when={isWhole() || hidden().length === 0}>
        <p class="note">{t('steps.differ')}</p>
      </Show>
    </>
  );
}

export const steps: SectionSpec = {
  id: 'steps',
  heading: 'steps.heading',
  endpoints: ENDPOINTS,
  summary: ({ file: { milestones, gate } }, { t, deny }) => {
    const allowed = mayDenyList(gate, ENDPOINTS);
    return milestones.length === 0 && allowed !== null
      ? deny(allowed, 'steps.sum.none')
      : t('steps.sum', { n: milestones.filter(isSeen).length, of: milestones.length });
  },
  found: ({ file }) => file.milestones.filter(isSeen).length,
  Body,
};
