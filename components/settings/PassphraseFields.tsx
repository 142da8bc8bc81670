// A passphrase typed twice, how strong it is, and what becomes of a lost one, said before anything is sealed.
import { Show, createSignal } from 'solid-js';
import { strengthOf } from '../../lib/util/passphrase-strength.ts';
import type { OwnKey, OwnWords } from '../../lib/locales/own-pages.ts';
import { Rich } from '../ui/Rich.tsx';

const STRENGTH = {
  weak: 'backup.strength.weak',
  fair: 'backup.strength.fair',
  strong: 'backup.strength.strong',
} as const satisfies Record<string, OwnKey>;

export interface PassphraseFieldsProps {
  words: OwnWords;
  /** "": not sealed. null: the two differ, so that nothing can be sealed yet. */
  onChoose: (passphrase: string | null) => void;
}

export function PassphraseFields(props: PassphraseFieldsProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const [once, setOnce] = createSignal('');
  const [again, setAgain] = createSignal('');
  const choose = () => props.onChoose(once() === '' || once() === again() ? once() : null);
  return (
    <>
      <label class="field">
        <span>{t('backup.passphrase')}</span>
        <input
          type="password"
          autocomplete="new-password"
          value={once()}
          onInput={(event) => {
            setOnce(event.currentTarget.value);
            choose();
          }}
        />
      </label>
      <Show when={once() !== ''} fallback={<p class="small">{t('backup.open')}</p>}>
        <p class="small" role="status">
          {t(STRENGTH[strengthOf(once())])}
        </p>
        <p class="small">
          <Rich pieces={props.words.rich('backup.lost')} />
        </p>
        <label class="field">
          <span>{t('backup.again')}</span>
          <input
            type="password"
            autocomplete="new-password"
            value={again()}
            onInput={(event) => {
              setAgain(event.currentTarget.value);
              choose();
            }}
          />
        </label>
        <Show when={again() !== '' && again() !== once()}>
          <p class="small" role="status">
            {t('backup.differ')}
          </p>
        </Show>
      </Show>
    </>
  );
}
