// The options page: what is kept on this computer, how much and since when; how it is kept; looking at it; erasing it for real.
import { For, Match, Show, Switch, createSignal } from 'solid-js';
import type { SettingsPatch } from '../../lib/settings.ts';
import type { StoredView } from '../../lib/view/history-view.ts';
import type { Format } from '../../lib/locales/format.ts';
import type { OwnKey, OwnWords } from '../../lib/locales/own-pages.ts';
import { StoredCases } from './StoredCases.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { MONTHS, Row, Tick } from './SettingRow.tsx';

/** Every promise answers whether it was done; never a rejection. */
export interface KeepingActions {
  change(patch: SettingsPatch): Promise<boolean>;
  eraseCase(receipt: string): Promise<boolean>;
  eraseAll(): Promise<boolean>;
  openStored(): Promise<boolean>;
}

export interface OptionsPageProps {
  /** `asking`: not known yet. `failed`: the background did not answer. */
  stored: StoredView | 'asking' | 'failed';
  actions: KeepingActions;
  words: OwnWords;
  format: Format;
}

const FAULTS = new Map<string, OwnKey & `kept.fault.${string}`>([
  ['newer', 'kept.fault.newer'],
  ['full', 'kept.fault.full'],
  ['blocked', 'kept.fault.blocked'],
]);
const KB = 1000;

type PartProps = Omit<OptionsPageProps, 'stored'> & { stored: StoredView; onSay: (sentence: string) => void };

function HowMuch(props: PartProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const size = () => {
    const n = Math.round(props.stored.characters / KB);
    return n < 1 ? t('kept.lessThanKb') : t('kept.kb', { n });
  };
  const erase = async (receipt: string) => {
    const isErased = await props.actions.eraseCase(receipt);
    props.onSay(isErased ? t('kept.caseErased', { receipt }) : t('kept.notErased'));
  };
  return (
    <section class="sets" aria-labelledby="kept-cases">
      <h2 id="kept-cases">{t('kept.cases')}</h2>
      <Show when={props.stored.since} fallback={<p>{t('kept.nothing')}</p>}>
        {(since) => (
          <>
            <p>{t('kept.much', { day: props.format.day(since()), n: props.stored.cases.length, size: size() })}</p>
            <StoredCases
              cases={props.stored.cases}
              words={props.words}
              format={props.format}
              onErase={(receipt) => void erase(receipt)}
            />
          </>
        )}
      </Show>
    </section>
  );
}

function Look(props: PartProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const isOn = () => props.stored.settings.keepHistory === true;
  const open = async () => props.onSay((await props.actions.openStored()) ? t('kept.opened') : t('kept.openFailed'));
  return (
    <Show when={props.stored.cases.length > 0}>
      <section class="sets" aria-labelledby="kept-open">
        <h2 id="kept-open">{t('kept.open')}</h2>
        <p>{t('kept.openMore')}</p>
        <div class="btns">
          <button type="button" class="btn" disabled={!isOn()} onClick={() => void open()}>
            {t('kept.openPress')}
          </button>
          <Show when={!isOn()}>
            <span class="small">{t('kept.openOff')}</span>
          </Show>
        </div>
      </section>
    </Show>
  );
}

function StorageSettings(props: PartProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const settings = () => props.stored.settings;
  const change = async (patch: SettingsPatch) =>
    props.onSay((await props.actions.change(patch)) ? '' : t('kept.notChanged'));
  return (
    <section class="sets" aria-labelledby="kept-how">
      <h2 id="kept-how">{t('kept.how')}</h2>
      <Tick
        label={t('kept.history')}
        more={t('kept.historyMore')}
        isOn={settings().keepHistory === true}
        onTick={(keepHistory) => void change({ keepHistory })}
      />
      <Tick
        label={t('kept.pause')}
        more={t('kept.pauseMore')}
        isOn={settings().isHistoryPaused}
        onTick={(isHistoryPaused) => void change({ isHistoryPaused })}
      />
      <Row label={t('kept.months')} more={t('kept.monthsMore')}>
        <select onChange={(event) => void change({ keepMonths: Number(event.currentTarget.value) })}>
          <For each={MONTHS}>
            {(n) => (
              <option value={n} selected={n === settings().keepMonths}>
                {n === 0 ? t('kept.monthsNever') : t('kept.monthsSome', { n })}
              </option>
            )}
          </For>
        </select>
      </Row>
      <Tick
        label={t('kept.signOut')}
        more={t('kept.signOutMore')}
        isOn={settings().forgetAtSignOut}
        onTick={(forgetAtSignOut) => void change({ forgetAtSignOut })}
      />
    </section>
  );
}

function EraseAll(props: PartProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const [isAsked, setAsked] = createSignal(false);
  let keep: HTMLButtonElement | undefined;
  let begin: HTMLButtonElement | undefined;
  const ask = () => {
    setAsked(true);
    keep?.focus();
  };
  const stop = () => {
    setAsked(false);
    begin?.focus();
  };
  const erase = async () => {
    const isErased = await props.actions.eraseAll();
    stop();
    props.onSay(isErased ? t('kept.erased') : t('kept.notErased'));
  };
  return (
    <section class="sets" aria-labelledby="kept-erase">
      <h2 id="kept-erase">{t('kept.erase')}</h2>
      <Show
        when={isAsked()}
        fallback={
          <div class="btns">
            <button type="button" class="btn" ref={(element) => (begin = element)} onClick={ask}>
              {t('kept.eraseAll')}
            </button>
          </div>
        }
      >
        <div role="group" aria-label={t('kept.erase')}>
          <p>{t('kept.eraseAsk')}</p>
          <div class="btns">
            <button type="button" class="btn" onClick={() => void erase()}>
              {t('kept.eraseAll')}
            </button>
            <button type="button" class="btn btn--main" ref={(element) => (keep = element)} onClick={stop}>
              {t('kept.keep')}
            </button>
          </div>
        </div>
      </Show>
    </section>
  );
}

export function OptionsPage(props: OptionsPageProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const [said, setSaid] = createSignal('');
  const stored = () => (typeof props.stored === 'string' ? null : props.stored);
  return (
    <div class="cs own">
      <header class="own__top">
        <p class="mark">
          <Icon name="mark" />
          {t('own.caseside')}
        </p>
        <span class="unofficial">
          {t('own.unofficial')} <span class="sr">{t('own.unofficial.more')}</span>
        </span>
      </header>
      <main class="page">
        <h1>{t('kept.heading')}</h1>
        <p>{t('kept.what')}</p>
        <p>{t('kept.never')}</p>
        <Switch fallback={<p>{t('own.asking')}</p>}>
          <Match when={props.stored === 'failed'}>
            <p role="status">{t('kept.failed')}</p>
          </Match>
          <Match when={stored()}>
            {(now) => (
              <>
                <Show when={now().historyFault}>
                  {(fault) => (
                    <div class="care">
                      <p>
                        <Rich pieces={props.words.rich(FAULTS.get(fault()) ?? 'kept.fault.other')} />
                      </p>
                    </div>
                  )}
                </Show>
                <p class="own__said" role="status">
                  {said()}
                </p>
                <HowMuch {...props} stored={now()} onSay={setSaid} />
                <Look {...props} stored={now()} onSay={setSaid} />
                <StorageSettings {...props} stored={now()} onSay={setSaid} />
                <EraseAll {...props} stored={now()} onSay={setSaid} />
              </>
            )}
          </Match>
        </Switch>
      </main>
      <footer class="foot">
        <p>
          <Rich pieces={props.words.rich('own.notUscis')} />
        </p>
      </footer>
    </div>
  );
}
