// The first-run question, asked before anything of a case is stored. It blocks nothing: the case is shown below it.
import { For } from 'solid-js';
import { languageName } from '../../lib/locales/language-name.ts';
import { LANGS } from '../../lib/locales/languages.ts';
import { usePanel } from '../context/panel-context.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';

export function FirstRun() {
  const { t, rich, actions, lang } = usePanel();
  return (
    <section class="page first" aria-labelledby="first">
      <h2 id="first">{t('first.heading')}</h2>
      <div class="btns" role="group" aria-label={t('language')}>
        <For each={LANGS}>
          {(language) => (
            <button
              type="button"
              class="chip"
              lang={language}
              aria-pressed={language === lang()}
              onClick={() => actions.changeSettings({ language })}
            >
              {languageName(language)}
            </button>
          )}
        </For>
      </div>
      <ul class="bullets">
        <li>
          <Rich pieces={rich('first.notUscis')} />
        </li>
        <li>{t('first.reads')}</li>
        <li>{t('first.password')}</li>
      </ul>
      <h3>{t('first.question')}</h3>
      <p>{t('first.memory')}</p>
      <button type="button" class="pick" onClick={() => actions.answerFirstRun(true)}>
        <span>
          <b>{t('first.yes')}</b>
          {t('first.yesMore')}
        </span>
        <Icon name="right" />
      </button>
      <button type="button" class="pick" onClick={() => actions.answerFirstRun(false)}>
        <span>
          <b>{t('first.no')}</b>
          {t('first.noMore')}
        </span>
        <Icon name="right" />
      </button>
      <p class="small quiet">{t('first.later')}</p>
    </section>
  );
}
