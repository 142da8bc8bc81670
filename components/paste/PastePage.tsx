// The paste page: the steps to bring a case in, and beside them the case as the panel shows it.
import { For, Show, createSignal } from 'solid-js';
import type { JSX } from 'solid-js';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { LANGS, LANGUAGES, langOf } from '../../lib/locales/languages.ts';
import { SITE } from '../../lib/uscis/addresses.ts';
import { Brand } from '../ui/Brand.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { AddressStep } from './AddressStep.tsx';
import { BringStep } from './BringStep.tsx';
import { ClearPage } from './ClearPage.tsx';
import { BRING_IN, focusOn, YOUR_CASE } from './focus-on.ts';
import { Help } from './Help.tsx';
import { PieceList } from './PieceList.tsx';
import { ReceiptStep } from './ReceiptStep.tsx';
import { Recognised } from './Recognised.tsx';
import { PasteContext, usePaste } from './paste-context.ts';
import type { PastePageState } from './paste-page-state.ts';

function Head() {
  const page = usePaste();
  const { t } = page.words;
  return (
    <header class="paste__head">
      <div class="paste__headin">
        <Brand
          isHeading
          caseside={t('paste.caseside')}
          unofficial={t('paste.unofficial')}
          more={t('paste.unofficial.more')}
        />
        <p class="small">{t('paste.lead')}</p>
        <Show when={LANGS.length > 1}>
          <span class="top__end">
            <label class="sr" for="language">
              {t('paste.language')}
            </label>
            <select
              id="language"
              class="input"
              autocomplete="off"
              onChange={(event) => page.chooseLanguage(langOf(event.currentTarget.value))}
            >
              <For each={LANGS}>
                {(lang) => (
                  <option value={lang} lang={lang} selected={lang === page.lang()}>
                    {new Intl.DisplayNames(LANGUAGES[lang].locale, { type: 'language' }).of(lang)}
                  </option>
                )}
              </For>
            </select>
          </span>
        </Show>
      </div>
    </header>
  );
}

/** The words of a sentence around its one link. */
function SignIn() {
  const { t } = usePaste().words;
  const around = () => t('paste.signInText', { site: '\n' }).split('\n');
  return (
    <p>
      {around()[0]}
      <a href={SITE} target="_blank" rel="noopener noreferrer">
        {new URL(SITE).hostname}
      </a>
      {around()[1]}
    </p>
  );
}

function Steps() {
  const page = usePaste();
  const { t } = page.words;
  const count = () => ({ n: page.here().length, of: ENDPOINTS.length });
  return (
    <>
      <Show when={!page.isSample()}>
        <div class="paste__first">
          <p>
            <Rich pieces={page.words.rich('paste.first')} />
          </p>
          <button
            type="button"
            class="btn"
            onClick={() => {
              page.showSample();
              focusOn(YOUR_CASE);
            }}
          >
            {t('paste.sample')}
          </button>
        </div>
      </Show>
      <ol class="paste__steps">
        <li>
          <h3>{t('paste.signIn')}</h3>
          <SignIn />
        </li>
        <li>
          <h3>{t('paste.receipt')}</h3>
          <ReceiptStep />
        </li>
        <li>
          <h3>{t('paste.open', count())}</h3>
          <AddressStep />
        </li>
        <li>
          <h3>{t('paste.in')}</h3>
          <BringStep />
        </li>
      </ol>
      <PieceList />
      <Show when={page.pieces().length > 0 && !page.isSample()}>
        <ClearPage />
      </Show>
      <Help />
    </>
  );
}

export interface PastePageProps {
  page: PastePageState;
  /** A case is in: on a narrow screen the steps fold, so that it stands first. */
  hasCase: boolean;
  isNarrow: boolean;
  /** The panel with the case. */
  children: JSX.Element;
}

export function PastePage(props: PastePageProps) {
  const [isOpened, setOpened] = createSignal(false);
  const folds = () => props.hasCase && props.isNarrow;
  const isOpen = () => !folds() || isOpened();
  // The state is made once, with signals inside.
  // eslint-disable-next-line solid/reactivity
  const page = props.page;
  const { t } = page.words;
  return (
    <PasteContext.Provider value={page}>
      <div class="paste">
        <Head />
        <div class="paste__main" classList={{ 'paste__main--case': props.hasCase }}>
          <section class="paste__in" aria-labelledby={BRING_IN}>
            <h2 id={BRING_IN} tabindex="-1">
              <Show when={folds()} fallback={t('paste.heading')}>
                <button type="button" class="sec__btn" aria-expanded={isOpen()} onClick={() => setOpened(!isOpened())}>
                  <span>{t('paste.fold', { n: page.here().length, of: ENDPOINTS.length })}</span>
                  <Icon name="down" />
                </button>
              </Show>
            </h2>
            <Show when={isOpen()} fallback={<Recognised />}>
              <Steps />
            </Show>
          </section>
          <div class="paste__view" id={YOUR_CASE} tabindex="-1">
            <Show
              when={props.hasCase}
              fallback={
                <main class="paste__none">
                  <p>{t('paste.nothingYet')}</p>
                </main>
              }
            >
              {props.children}
            </Show>
          </div>
        </div>
        <footer class="foot paste__foot">
          <p>
            <Rich pieces={page.words.rich('paste.notUscis')} />
          </p>
          <p>{t('paste.gone')}</p>
        </footer>
      </div>
    </PasteContext.Provider>
  );
}
