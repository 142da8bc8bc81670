// Where answers are brought in: paste, drop, files, the clipboard. The page itself listens everywhere for a paste or a drop.
import { Show } from 'solid-js';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { ADDRESS_NAMES } from './address-words.ts';
import { Recognised } from './Recognised.tsx';
import { usePaste } from './paste-context.ts';

/** Some keyboards insert what they hold without a paste; whatever is shorter than this was typed. */
const INSERTED_FROM = 8;

export function BringStep() {
  const page = usePaste();
  const { t, rich } = page.words;
  let files: HTMLInputElement | undefined;
  let folder: HTMLInputElement | undefined;
  const chosen = (input: HTMLInputElement) => {
    const all = [...(input.files ?? [])];
    input.value = '';
    if (all.length > 0) page.bringFiles(all);
  };
  const inserted = (field: HTMLTextAreaElement) => {
    const text = field.value;
    if (text.length < INSERTED_FROM) return;
    field.value = '';
    page.bringText(text);
  };
  return (
    <>
      <div class="paste__drop">
        <Icon name="from" />
        <p>
          <Rich pieces={rich('paste.anywhere')} />
        </p>
        <p class="small quiet">{t('paste.anything')}</p>
        <Show when={page.cameBackFrom()}>
          {(endpoint) => (
            <p role="status">
              <Rich
                pieces={rich('paste.copiedThat', {
                  n: ENDPOINTS.indexOf(endpoint()) + 1,
                  what: t(ADDRESS_NAMES[endpoint()]),
                })}
              />
            </p>
          )}
        </Show>
        <textarea
          class="input paste__field"
          rows="1"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('paste.field')}
          placeholder={t('paste.field')}
          onInput={(event) => inserted(event.currentTarget)}
        />
        <div class="btns">
          <Show when={page.bringClipboard}>
            {(bring) => (
              <button type="button" class="btn btn--main" onClick={() => bring()()}>
                {t('paste.clipboard')}
              </button>
            )}
          </Show>
          <button type="button" class="btn" onClick={() => files?.click()}>
            {t('paste.choose')}
          </button>
          <button type="button" class="btn paste__folder" onClick={() => folder?.click()}>
            {t('paste.chooseFolder')}
          </button>
        </div>
        <input
          type="file"
          aria-label={t('paste.choose')}
          hidden
          multiple
          ref={(element) => (files = element)}
          onChange={(event) => chosen(event.currentTarget)}
        />
        <input
          type="file"
          aria-label={t('paste.chooseFolder')}
          hidden
          multiple
          ref={(element) => {
            element.webkitdirectory = true;
            folder = element;
          }}
          onChange={(event) => chosen(event.currentTarget)}
        />
      </div>
      <Recognised />
    </>
  );
}
