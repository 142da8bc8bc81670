// The settings, as far as they exist. Each change is sent at once.
import { For, Show } from 'solid-js';
import type { Settings } from '../../lib/settings.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { Page } from '../ui/SubPage.tsx';
import { usePanel } from '../context/panel-context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Row, Tick } from './SettingRow.tsx';

interface Option<T> {
  value: T;
  words: PlainKey;
}

const THEMES: readonly Option<Settings['theme']>[] = [
  { value: 'system', words: 'set.theme.system' },
  { value: 'light', words: 'set.theme.light' },
  { value: 'dark', words: 'set.theme.dark' },
];
const SIDES: readonly Option<Settings['side']>[] = [
  { value: 'right', words: 'set.side.right' },
  { value: 'left', words: 'set.side.left' },
];
const MODES: readonly Option<Settings['mode']>[] = [
  { value: 'beside', words: 'set.mode.beside' },
  { value: 'over', words: 'set.mode.over' },
];
const LAUNCHERS: readonly Option<Settings['launcher']>[] = [
  { value: 'full', words: 'set.launcher.full' },
  { value: 'small', words: 'set.launcher.small' },
  { value: 'off', words: 'set.launcher.off' },
];

interface ChoiceProps<T extends string> {
  label: string;
  more?: string;
  value: T;
  choices: readonly Option<T>[];
  onChoose: (value: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { t } = usePanel();
  const choose = (value: string) => {
    const chosen = props.choices.find((each) => each.value === value);
    if (chosen !== undefined) props.onChoose(chosen.value);
  };
  return (
    <Row label={props.label} more={props.more ?? ''}>
      <select onChange={(event) => choose(event.currentTarget.value)}>
        <For each={props.choices}>
          {(each) => (
            <option value={each.value} selected={each.value === props.value}>
              {t(each.words)}
            </option>
          )}
        </For>
      </select>
    </Row>
  );
}

export function SettingsPage(props: { view: PanelView; version: string; isFullTab: boolean; onClose: () => void }) {
  const { t, actions } = usePanel();
  const settings = () => props.view.settings;
  return (
    <Page heading={t('set.heading')} onClose={() => props.onClose()}>
      <section class="sets" aria-labelledby="set-history">
        <h3 id="set-history">{t('set.history')}</h3>
        <Tick
          label={t('set.keep')}
          more={props.view.isPrivate ? t('set.keepPrivate') : t('set.keepMore')}
          isOn={settings().keepHistory === true && !props.view.isPrivate}
          isOff={props.view.isPrivate}
          onTick={(isOn) => actions.answerFirstRun(isOn)}
        />
        <Show when={settings().keepHistory === true && !props.view.isPrivate}>
          <Tick
            label={t('set.pause')}
            more={t('set.pauseMore')}
            isOn={settings().isHistoryPaused}
            onTick={(isHistoryPaused) => actions.changeSettings({ isHistoryPaused })}
          />
        </Show>
        <Show when={!props.view.isPrivate}>
          <div class="set">
            <span>
              {t('set.kept')}
              <span class="small">{t('set.keptMore')}</span>
            </span>
            <button type="button" class="btn" onClick={() => actions.openOptions()}>
              {t('set.keptOpen')}
            </button>
          </div>
        </Show>
      </section>
      <section class="sets" aria-labelledby="set-look">
        <h3 id="set-look">{t('set.look')}</h3>
        <LanguageChoice chosen={settings().language} />
        <Choice
          label={t('set.side')}
          value={settings().side}
          choices={SIDES}
          onChoose={(side) => actions.changeSettings({ side })}
        />
        <Choice
          label={t('set.mode')}
          more={settings().mode === 'beside' ? t('set.modeMore') : ''}
          value={settings().mode}
          choices={MODES}
          onChoose={(mode) => actions.changeSettings({ mode })}
        />
        <Choice
          label={t('set.theme')}
          value={settings().theme}
          choices={THEMES}
          onChoose={(theme) => actions.changeSettings({ theme })}
        />
        <Choice
          label={t('set.launcher')}
          value={settings().launcher}
          choices={LAUNCHERS}
          onChoose={(launcher) => actions.changeSettings({ launcher })}
        />
        <Show when={!props.isFullTab}>
          <div class="set">
            <span>{t('set.tab')}</span>
            <button type="button" class="btn" onClick={() => actions.openFullTab()}>
              {t('set.tabOpen')}
            </button>
          </div>
        </Show>
      </section>
      <section class="sets" aria-labelledby="set-keys">
        <h3 id="set-keys">{t('set.keys')}</h3>
        <p class="small">{t('set.keysMore')}</p>
      </section>
      <section class="sets" aria-labelledby="set-about">
        <h3 id="set-about">{t('set.about')}</h3>
        <p class="small">{t('set.aboutMore', { version: props.version })}</p>
      </section>
    </Page>
  );
}
