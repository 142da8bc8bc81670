// Which language the panel speaks: the browser's, or one that the person chooses. Each is named as its speakers write it.
import { For } from 'solid-js';
import { LANGS, type Lang } from '../../lib/locales/languages.ts';
import { languageName } from '../../lib/locales/language-name.ts';
import { usePanel } from '../context/panel-context.ts';
import { Row } from './SettingRow.tsx';

/** @param chosen null: as the browser */
export function LanguageChoice(props: { chosen: Lang | null }) {
  const { t, actions } = usePanel();
  const choose = (value: string) => actions.changeSettings({ language: LANGS.find((lang) => lang === value) ?? null });
  return (
    <Row label={t('language')} more={t('set.languageMore')}>
      <select onChange={(event) => choose(event.currentTarget.value)}>
        <option value="" selected={props.chosen === null}>
          {t('set.language.browser')}
        </option>
        <For each={LANGS}>
          {(lang) => (
            <option value={lang} lang={lang} selected={lang === props.chosen}>
              {languageName(lang)}
            </option>
          )}
        </For>
      </select>
    </Row>
  );
}
