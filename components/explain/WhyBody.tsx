// The content of "Why does it say this?": the plain answer, what is not known, whose words they are; other sources and raw fields closed.
import { For, Match, Show, Switch } from 'solid-js';
import type { Basis } from '../../lib/tables/types.ts';
import type { Explanation } from '../../lib/view/panel-view.ts';
import { SOURCES } from '../context/word-keys.ts';
import { usePanel } from '../context/panel-context.ts';
import type { WhyRequest } from '../context/why-request.ts';
import { rawOf } from '../case/sections/FieldLine.tsx';
import { Rich } from '../ui/Rich.tsx';
import { SOURCE_LINES } from './why-text.ts';

const LADDER: readonly Basis[] = ['uscis', 'federal', 'observed', 'disputed', 'unknown', 'derived'];
/** The flag whose warning comes before anything else. */
const TRAVEL = 'areAllGroupMembersAuthorizedForTravel';

interface Asked {
  request: WhyRequest;
  why: Explanation | null;
}

/** What is known of a code, source by source: USCIS's words on this case, the federal list, other cases. */
function CodeSays(props: Asked & { code: string }) {
  const { t, rich } = usePanel();
  const basis = () => props.request.basis;
  const rest = () => {
    const words = props.why?.label ?? null;
    const isUnlisted = basis() === 'disputed' || basis() === 'unknown';
    const published = isUnlisted ? null : (props.why?.published ?? null);
    return [
      basis() === 'uscis' && words !== null ? t('why.codeUscis', { words }) : '',
      basis() === 'observed' && words !== null ? t('why.codeObserved', { words }) : '',
      published === null ? '' : t('why.codeFederal', { words: published }),
      basis() === 'federal' && words !== null ? t('why.codeOurs', { words }) : '',
      basis() === 'disputed' ? t('why.disputedText') : '',
      basis() === 'unknown' ? t('why.unknownCode') : '',
    ].filter((line) => line !== '');
  };
  return (
    <>
      <p class="pop__says" id="why-says">
        <Rich pieces={rich('why.code', { code: props.code })} /> {rest().join(' ')}
      </p>
      <Show when={basis() === 'disputed'}>
        <ul class="says">
          <For each={props.why?.readings ?? []}>{(reading) => <li dir="auto">{reading.text}</li>}</For>
        </ul>
      </Show>
    </>
  );
}

function Says(props: Asked & { formType: string | null }) {
  const { t, rich } = usePanel();
  const isTravel = () => props.why?.evidence.some(({ path }) => path.endsWith(TRAVEL)) === true;
  return (
    <>
      <Show when={isTravel()}>
        <p class="care pop__care">
          <Rich pieces={rich(props.formType === 'I-485' ? 'flags.travel485' : 'flags.travel')} />
        </p>
      </Show>
      <Switch>
        <Match when={props.request.code}>
          {(code) => <CodeSays request={props.request} why={props.why} code={code()} />}
        </Match>
        <Match when={true}>
          <p class="pop__says" id="why-says" dir="auto">
            {props.request.says}
            <Show when={props.request.fact.part === 'recordUpdated'}>
              <br />
              {t('why.touched')}
            </Show>
          </p>
        </Match>
      </Switch>
    </>
  );
}

/** One sentence or two; "" where nothing is to be added, as under the travel warning, which says it already. */
function notKnownOf({ request, why }: Asked, t: ReturnType<typeof usePanel>['t']): string {
  if (why?.evidence.some(({ path }) => path.endsWith(TRAVEL)) === true) return '';
  if (request.fact.part === 'recordUpdated') return t('why.touchedNot');
  const own = why?.notKnown ? `${t('why.notKnown')} ${why.notKnown}` : '';
  if (request.code === null || request.basis === 'unknown') return own;
  return [own, t(request.basis === 'disputed' ? 'why.noSide' : 'why.codeNotSaid')]
    .filter((line) => line !== '')
    .join(' ');
}

/** Whose words they are, in one line, and when they were read. */
function Whose(props: Asked) {
  const { t, rich, format } = usePanel();
  const readAt = () => props.why?.evidence[0]?.readAt ?? null;
  return (
    <p class="small pop__whose">
      <span class={`glyph glyph--${SOURCES[props.request.basis].shape}`} aria-hidden="true" />
      <span>
        <Rich pieces={rich(SOURCE_LINES[props.request.basis])} />
        <Show when={readAt()}>{(at) => <> {t('why.readAt', { when: format.moment(at()) })}</>}</Show>
      </span>
    </p>
  );
}

function Others(props: Asked) {
  const { t, rich } = usePanel();
  return (
    <details class="pop__more">
      <summary>{t('why.others')}</summary>
      <Show when={(props.why?.readings.length ?? 0) > 0}>
        <ul class="small says">
          <For each={props.why?.readings}>
            {(reading) => (
              <li dir="auto">
                {t('quoted', { words: reading.text })}{' '}
                {t('why.readingFrom', { who: reading.who, since: reading.since })}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={(props.why?.sources.length ?? 0) > 0}>
        <ul class="small sources" aria-label={t('why.sources')}>
          <For each={props.why?.sources}>
            {(source) => <li>{t('why.source', { where: source.where, seen: source.seen })}</li>}
          </For>
        </ul>
      </Show>
      <p class="small quiet" id="why-ladder">
        {t('why.ladder')}
      </p>
      <ul class="ladder" aria-labelledby="why-ladder">
        <For each={LADDER}>
          {(each) => (
            <li classList={{ on: each === props.request.basis }}>
              <span class={`glyph glyph--${SOURCES[each].shape}`} aria-hidden="true" />
              <span>
                <Rich pieces={rich(SOURCE_LINES[each])} />
                <Show when={each === props.request.basis}>
                  <span class="sr"> {t('why.thisOne')}</span>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}

function Fields(props: { why: Explanation }) {
  const { t, format } = usePanel();
  return (
    <details class="pop__more">
      <summary>{t('why.rawFields', { n: props.why.evidence.length })}</summary>
      <dl class="facts facts--why">
        <For each={props.why.evidence}>
          {(field) => (
            <>
              <div>
                <dt>{t('why.field')}</dt>
                <dd>
                  <span class="raw">
                    {field.endpoint}: {field.path}
                  </span>
                </dd>
              </div>
              <div>
                <dt>{t('why.raw')}</dt>
                <dd>
                  <span class="raw">{rawOf(field.value)}</span>
                  <Show when={field.readAt}>
                    {(at) => <div class="small">{t('why.readAt', { when: format.moment(at()) })}</div>}
                  </Show>
                </dd>
              </div>
            </>
          )}
        </For>
        <Show when={props.why.firstSeen}>
          {(at) => (
            <div>
              <dt>{t('why.firstSeen')}</dt>
              <dd>{t('why.firstSeenHere', { day: format.day(at()) })}</dd>
            </div>
          )}
        </Show>
        <Show when={props.why.published}>
          {(published) => (
            <div>
              <dt>{t('why.published')}</dt>
              <dd lang="en">{t('quoted', { words: published() })}</dd>
            </div>
          )}
        </Show>
      </dl>
    </details>
  );
}

export function WhyBody(props: Asked & { formType: string | null; isWaiting: boolean }) {
  const { t } = usePanel();
  const notKnown = () => notKnownOf(props, t);
  return (
    <>
      <Says request={props.request} why={props.why} formType={props.formType} />
      <Show when={notKnown() !== ''}>
        <p class="pop__not">{notKnown()}</p>
      </Show>
      <Whose request={props.request} why={props.why} />
      <Others request={props.request} why={props.why} />
      <Show when={props.why} fallback={<p class="small">{props.isWaiting ? t('why.wait') : t('why.failed')}</p>}>
        {(why) => <Fields why={why()} />}
      </Show>
    </>
  );
}
