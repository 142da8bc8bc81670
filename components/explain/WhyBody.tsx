// The content of "Why does it say this?": wording, fields with raw values, dates, the six sources with the one in use, and what
// is not known.
import { For, Match, Show, Switch } from 'solid-js';
import type { Basis } from '../../lib/tables/types.ts';
import type { Explanation } from '../../lib/view/panel-view.ts';
import { SOURCES } from '../context/word-keys.ts';
import { usePanel } from '../context/panel-context.ts';
import type { WhyRequest } from '../context/why-request.ts';
import { rawOf } from '../case/sections/FieldLine.tsx';
import { Rich } from '../ui/Rich.tsx';
import { SOURCE_LINES } from './why-text.ts';

/** Max. number of fields listed; the rest is counted and found in "All fields". */
const FIELDS = 6;
const LADDER: readonly Basis[] = ['uscis', 'federal', 'observed', 'disputed', 'unknown', 'derived'];

function Says(props: { request: WhyRequest; why: Explanation | null }) {
  const { t, rich } = usePanel();
  const basis = () => props.request.basis;
  return (
    <Switch>
      <Match when={basis() === 'disputed' && props.request.code}>
        {(code) => (
          <>
            <p class="pop__says" id="why-says">
              <Rich pieces={rich('why.disputed', { code: code() })} />
            </p>
            <p class="small">{t('why.disputedText')}</p>
            <ul class="says small">
              <For each={props.why?.readings ?? []}>
                {(reading) => (
                  <li>
                    <Rich pieces={rich('why.reading', { words: reading.text })} />{' '}
                    {t('why.readingFrom', {
                      who: reading.who,
                      since: reading.since,
                    })}
                  </li>
                )}
              </For>
            </ul>
            <p class="small">{t('why.noSide')}</p>
          </>
        )}
      </Match>
      <Match when={basis() === 'unknown' && props.request.code}>
        {(code) => (
          <p class="pop__says" id="why-says">
            <Rich pieces={rich('why.unknownCode', { code: code() })} />
          </p>
        )}
      </Match>
      <Match when={true}>
        <p class="pop__says" id="why-says" dir="auto">
          {props.request.says}
        </p>
      </Match>
    </Switch>
  );
}

function Fields(props: { why: Explanation }) {
  const { t, format } = usePanel();
  const more = () => props.why.evidence.length - FIELDS;
  return (
    <dl class="facts facts--why">
      <For each={props.why.evidence.slice(0, FIELDS)}>
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
      <Show when={more() > 0}>
        <div>
          <dt>{t('why.more')}</dt>
          <dd>{t('why.moreFields', { n: more() })}</dd>
        </div>
      </Show>
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
  );
}

export function WhyBody(props: { request: WhyRequest; why: Explanation | null; isWaiting: boolean }) {
  const { t, rich } = usePanel();
  const basis = () => props.request.basis;
  return (
    <>
      <Says request={props.request} why={props.why} />
      <Show when={props.why} fallback={<p class="small">{props.isWaiting ? t('why.wait') : t('why.failed')}</p>}>
        {(why) => <Fields why={why()} />}
      </Show>
      <p class="small quiet" id="why-ladder">
        {t('why.ladder')}
      </p>
      <ul class="ladder" aria-labelledby="why-ladder">
        <For each={LADDER}>
          {(each) => (
            <li classList={{ on: each === basis() }}>
              <span class={`glyph glyph--${SOURCES[each].shape}`} aria-hidden="true" />
              <span>
                <Rich pieces={rich(SOURCE_LINES[each])} />
                <Show when={each === basis()}>
                  <span class="sr"> {t('why.thisOne')}</span>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={(props.why?.sources.length ?? 0) > 0}>
        <ul class="small sources" aria-label={t('why.sources')}>
          <For each={props.why?.sources}>
            {(source) => <li>{t('why.source', { where: source.where, seen: source.seen })}</li>}
          </For>
        </ul>
      </Show>
      <Show when={props.why?.notKnown}>
        {(notKnown) => (
          <p class="small pop__not">
            <b>{t('why.notKnown')}</b> {notKnown()}
          </p>
        )}
      </Show>
    </>
  );
}
