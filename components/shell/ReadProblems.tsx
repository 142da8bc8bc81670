// Warnings above the case: which answers are missing, and how old the shown ones are. None of them says anything about the case
// itself.
import { For, Match, Show, Switch } from 'solid-js';
import type { JSX } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { Piece } from '../../lib/locales/message.ts';
import { bugReport } from './bug-report.ts';
import { isGoodOutcome } from '../../lib/uscis/good-outcome.ts';
import { ADDRESSES, isOptional } from '../../lib/uscis/addresses.ts';
import { UNKEPT } from '../../lib/uscis/reading.ts';
import { faultWords, UNKEPT_WORDS } from '../context/word-keys.ts';
import { usePanel } from '../context/panel-context.ts';
import { ClickAndAnnounce } from '../ui/ClickAndAnnounce.tsx';
import { Rich } from '../ui/Rich.tsx';

function Note(props: { pieces: readonly Piece[]; children?: JSX.Element }) {
  return (
    <div class="care care--panel">
      <p>
        <Rich pieces={props.pieces} />
      </p>
      {props.children}
    </div>
  );
}

function CopyDetails(props: { view: PanelView }) {
  const { t, actions } = usePanel();
  const copy = async () => ((await actions.copy(bugReport(props.view))) ? t('copy.done') : t('copy.failed'));
  return (
    <ClickAndAnnounce isPlain click={copy}>
      {t('care.copyDetails')}
    </ClickAndAnnounce>
  );
}

export function ReadProblems(props: { view: PanelView }) {
  const { t, rich, format, readNow } = usePanel();
  /** Those of every case: an optional one that fails is said in its own section. */
  const addresses = () => props.view.addresses.filter(({ endpoint }) => !isOptional(endpoint));
  const failed = () => addresses().filter(({ outcome }) => outcome !== null && !isGoodOutcome(outcome));
  const health = () => props.view.health;
  /** What was not brought in is said above, by the page that it is brought into. */
  const isPartly = () => health().state === 'read' && failed().length > 0 && props.view.isBroughtIn !== true;
  /** The date of all shown answers; null if the dates differ or one has nothing to show: then each section shows its own. */
  const shownFrom = () => {
    const [first, ...others] = failed().map(({ shownAt }) => (shownAt === null ? null : format.moment(shownAt)));
    return others.every((other) => other === first) ? (first ?? null) : null;
  };
  const partly = () => {
    const what = format.list(failed().map(({ endpoint }) => t(ADDRESSES[endpoint].words)));
    const values = {
      n: failed().length,
      of: addresses().length,
      what,
    };
    const when = shownFrom();
    return when === null ? rich('care.missing', values) : rich('care.missingOld', { ...values, when });
  };
  /** When Caseside asked the first and the second time; "" if some address was asked only once. */
  const twice = () => {
    const tries = failed().map(({ firstTryAt, at }) => [firstTryAt, at]);
    const times = tries.flat().flatMap((at) => (at === null ? [] : [at]));
    if (times.length < tries.length * 2) return '';
    const [first, last] = [times.sort()[0] ?? '', times.at(-1) ?? ''];
    return format.list([...new Set([format.clock(first), format.clock(last)])]);
  };
  return (
    <>
      <Switch>
        <Match when={health().state === 'offline'}>
          <Note
            pieces={
              health().at === null
                ? rich('care.offlineNothing')
                : rich('care.offline', {
                    when: format.moment(health().at ?? ''),
                  })
            }
          />
        </Match>
        <Match when={health().state === 'no-answer'}>
          <Note pieces={twice() === '' ? rich('care.noAnswer') : rich('care.noAnswerTwice', { when: twice() })}>
            <Show when={health().at}>{(at) => <p>{t('care.shown', { when: format.moment(at()) })}</p>}</Show>
            <div class="btns">
              <button type="button" class="btn" onClick={() => readNow()}>
                {t('care.tryAgain')}
              </button>
              <CopyDetails view={props.view} />
            </div>
          </Note>
        </Match>
        <Match when={isPartly()}>
          <Note pieces={partly()}>
            <div class="btns">
              <button type="button" class="btn" onClick={() => readNow()}>
                {t('care.tryAgain')}
              </button>
            </div>
          </Note>
        </Match>
      </Switch>
      <For each={UNKEPT.filter((why) => failed().some(({ unkept }) => unkept === why))}>
        {(why) => (
          <div class="care care--panel">
            <p>{t(UNKEPT_WORDS[why])}</p>
          </div>
        )}
      </For>
      <Show when={props.view.formatChanged}>
        <Note pieces={rich('care.format')} />
      </Show>
      <Show when={props.view.historyFault !== null}>
        <Note pieces={rich(faultWords(props.view.historyFault))} />
      </Show>
      <Show when={props.view.settingsAreNewer}>
        <Note pieces={rich('care.newerSettings')} />
      </Show>
      <Show when={props.view.badSettings.length > 0}>
        <Note
          pieces={rich('care.settings', {
            what: format.list(props.view.badSettings),
          })}
        />
      </Show>
    </>
  );
}
