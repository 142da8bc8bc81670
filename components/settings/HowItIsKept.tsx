// How history is kept: on or off, paused, for how long, and whether a sign-out erases it. What erases asks once more.
import { For, Show, createSignal } from 'solid-js';
import type { Settings, SettingsPatch } from '../../lib/settings.ts';
import type { OwnWords } from '../../lib/locales/own-pages.ts';
import { Question } from '../ui/AskOnce.tsx';
import { MONTHS, Row, Tick } from './SettingRow.tsx';

export interface HowItIsKeptProps {
  settings: Settings;
  words: OwnWords;
  /** Answers whether it was changed. */
  onChange: (patch: SettingsPatch) => Promise<boolean>;
  onSay: (sentence: string) => void;
}

export function StorageSettings(props: HowItIsKeptProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const [asksSignOut, setAsksSignOut] = createSignal(false);
  const [askedMonths, setAskedMonths] = createSignal<number | null>(null);
  const months = () => askedMonths() ?? props.settings.keepMonths;
  const change = async (patch: SettingsPatch) => props.onSay((await props.onChange(patch)) ? '' : t('kept.notChanged'));
  const setMonths = (n: number) => {
    const now = props.settings.keepMonths;
    const isShorter = n > 0 && (now === 0 || n < now);
    setAskedMonths(isShorter ? n : null);
    if (!isShorter) void change({ keepMonths: n });
  };
  const setSignOut = (isOn: boolean) => {
    setAsksSignOut(isOn);
    if (!isOn && props.settings.forgetAtSignOut) void change({ forgetAtSignOut: false });
  };
  return (
    <section class="sets" aria-labelledby="kept-how">
      <h2 id="kept-how">{t('kept.how')}</h2>
      <Tick
        label={t('kept.history')}
        more={t('kept.historyMore')}
        isOn={props.settings.keepHistory === true}
        onTick={(keepHistory) => void change({ keepHistory })}
      />
      <Tick
        label={t('kept.pause')}
        more={t('kept.pauseMore')}
        isOn={props.settings.isHistoryPaused}
        onTick={(isHistoryPaused) => void change({ isHistoryPaused })}
      />
      <Row label={t('kept.months')} more={t('kept.monthsMore')}>
        <select onChange={(event) => setMonths(Number(event.currentTarget.value))}>
          <For each={MONTHS}>
            {(n) => (
              <option value={n} selected={n === months()}>
                {n === 0 ? t('kept.monthsNever') : t('kept.monthsSome', { n })}
              </option>
            )}
          </For>
        </select>
      </Row>
      <Show when={askedMonths()}>
        {(n) => (
          <Question
            name={t('kept.months')}
            question={t('kept.monthsAsk', { n: n() })}
            yes={t('kept.monthsYes')}
            no={t('kept.keep')}
            onYes={() => {
              const keepMonths = n();
              setAskedMonths(null);
              void change({ keepMonths });
            }}
            onNo={() => setAskedMonths(null)}
          />
        )}
      </Show>
      <Tick
        label={t('kept.signOut')}
        more={t('kept.signOutMore')}
        isOn={props.settings.forgetAtSignOut || asksSignOut()}
        onTick={setSignOut}
      />
      <Show when={asksSignOut()}>
        <Question
          name={t('kept.signOut')}
          question={t('kept.signOutAsk')}
          yes={t('kept.signOutYes')}
          no={t('kept.keep')}
          onYes={() => {
            void change({ forgetAtSignOut: true }).then(() => setAsksSignOut(false));
          }}
          onNo={() => setAsksSignOut(false)}
        />
      </Show>
    </section>
  );
}
