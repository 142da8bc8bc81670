// The options page: what is kept on this computer, how much and since when; how it is kept; looking at it; erasing it for real.
import { Match, Show, Switch, createSignal } from 'solid-js';
import type { SettingsPatch } from '../../lib/settings.ts';
import type { StoredView } from '../../lib/view/history-view.ts';
import type { Format } from '../../lib/locales/format.ts';
import type { OwnKey, OwnWords } from '../../lib/locales/own-pages.ts';
import { StoredCases } from './StoredCases.tsx';
import { Brand } from '../ui/Brand.tsx';
import { Rich } from '../ui/Rich.tsx';
import { AskOnce } from '../ui/AskOnce.tsx';
import { BackUp } from './BackUp.tsx';
import type { BackUpActions } from './back-up-actions.ts';
import { StorageSettings } from './HowItIsKept.tsx';

/** Every promise answers whether it was done; never a rejection. */
export interface KeepingActions {
  change(patch: SettingsPatch): Promise<boolean>;
  eraseCase(receipt: string): Promise<boolean>;
  eraseAll(): Promise<boolean>;
  openStored(): Promise<boolean>;
  /** Names every case that is kept. */
  nameKept(): Promise<boolean>;
}

export interface OptionsPageProps {
  /** `asking`: not known yet. `failed`: the background did not answer. */
  stored: StoredView | 'asking' | 'failed';
  actions: KeepingActions;
  backUp: BackUpActions;
  words: OwnWords;
  format: Format;
}

const FAULTS = new Map<string, OwnKey & `kept.fault.${string}`>([
  ['newer', 'kept.fault.newer'],
  ['full', 'kept.fault.full'],
  ['blocked', 'kept.fault.blocked'],
  ['hidden', 'kept.fault.hidden'],
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
    props.onSay(isErased ? t('kept.caseErased') : t('kept.notErased'));
  };
  const unnamed = () => props.stored.howMany - props.stored.cases.length;
  const name = async () => props.onSay((await props.actions.nameKept()) ? '' : t('kept.openFailed'));
  return (
    <section class="sets" aria-labelledby="kept-cases">
      <h2 id="kept-cases">{t('kept.cases')}</h2>
      <Show
        when={props.stored.since}
        fallback={<p>{props.stored.historyFault === 'hidden' ? t('kept.hidden') : t('kept.nothing')}</p>}
      >
        {(since) => (
          <>
            <p>{t('kept.much', { day: props.format.day(since()), n: props.stored.howMany, size: size() })}</p>
            <StoredCases
              cases={props.stored.cases}
              words={props.words}
              format={props.format}
              onErase={(receipt) => void erase(receipt)}
            />
            <Show when={unnamed() > 0}>
              <p>{t('kept.unnamed', { n: unnamed() })}</p>
              <div class="btns">
                <button type="button" class="btn" onClick={() => void name()}>
                  {t('kept.name')}
                </button>
              </div>
            </Show>
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
    <Show when={props.stored.howMany > 0}>
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

function EraseAll(props: PartProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const erase = async () => props.onSay((await props.actions.eraseAll()) ? t('kept.erased') : t('kept.notErased'));
  return (
    <section class="sets" aria-labelledby="kept-erase">
      <h2 id="kept-erase">{t('kept.erase')}</h2>
      <AskOnce
        begin={t('kept.eraseAll')}
        question={t('kept.eraseAsk')}
        yes={t('kept.eraseAll')}
        no={t('kept.keep')}
        onYes={() => void erase()}
      />
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
        <Brand
          isHeading={false}
          caseside={t('own.caseside')}
          unofficial={t('own.unofficial')}
          more={t('own.unofficial.more')}
        />
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
                <BackUp
                  actions={props.backUp}
                  words={props.words}
                  format={props.format}
                  isOn={now().settings.keepHistory === true}
                  isHidden={now().historyFault === 'hidden'}
                  isEmpty={now().howMany === 0}
                  onSay={setSaid}
                />
                <Show
                  when={!now().settingsAreNewer}
                  fallback={
                    <div class="care">
                      <p>
                        <Rich pieces={props.words.rich('kept.newerSettings')} />
                      </p>
                    </div>
                  }
                >
                  <StorageSettings
                    settings={now().settings}
                    words={props.words}
                    onChange={(patch) => props.actions.change(patch)}
                    onSay={setSaid}
                  />
                </Show>
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
