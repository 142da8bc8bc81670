// Backing the history up into a file, sealed or not, and bringing a back-up in after a look at what would come. Destroys nothing.
import { Match, Show, Switch, createSignal } from 'solid-js';
import type { Format } from '../../lib/locales/format.ts';
import type { OwnKey, OwnWords } from '../../lib/locales/own-pages.ts';
import { Rich } from '../ui/Rich.tsx';
import type { BackUpActions, LookedAt, LookFault } from './back-up-actions.ts';
import { ComingInTable } from './ComingInTable.tsx';
import { PassphraseFields } from './PassphraseFields.tsx';

const FAULTS = {
  wrong: 'backup.fault.wrong',
  none: 'backup.fault.none',
  newer: 'backup.fault.newer',
  damaged: 'backup.fault.damaged',
  large: 'backup.fault.large',
  masked: 'backup.fault.masked',
  report: 'backup.fault.report',
  broken: 'backup.fault.broken',
} as const satisfies Record<Exclude<LookFault, 'sealed'>, OwnKey>;

export interface BackUpProps {
  actions: BackUpActions;
  words: OwnWords;
  format: Format;
  /** Whether history is kept. */
  isOn: boolean;
  /** Whether the history waits to be erased. */
  isHidden: boolean;
  isEmpty: boolean;
  onSay: (sentence: string) => void;
}

function Out(props: BackUpProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const [passphrase, setPassphrase] = createSignal<string | null>('');
  const [isWorking, setWorking] = createSignal(false);
  const make = async () => {
    const chosen = passphrase();
    if (chosen === null || isWorking()) return;
    setWorking(true);
    props.onSay(t('backup.working'));
    const isMade = await props.actions.backUp(chosen === '' ? null : chosen);
    setWorking(false);
    props.onSay(isMade ? t('backup.made') : t('backup.notMade'));
  };
  return (
    <Show when={!props.isEmpty && !props.isHidden}>
      <PassphraseFields words={props.words} onChoose={setPassphrase} />
      <div class="btns">
        <button type="button" class="btn" disabled={passphrase() === null} onClick={() => void make()}>
          {t('backup.make')}
        </button>
      </div>
    </Show>
  );
}

function In(props: BackUpProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const [file, setFile] = createSignal<File | null>(null);
  const [found, setFound] = createSignal<LookedAt | null>(null);
  const [isSealed, setSealed] = createSignal(false);
  const [passphrase, setPassphrase] = createSignal('');
  let input: HTMLInputElement | undefined;
  const end = () => {
    setFile(null);
    setFound(null);
    setSealed(false);
    setPassphrase('');
    if (input !== undefined) input.value = '';
  };
  const look = async (chosen: File, secret: string | null) => {
    props.onSay(t('backup.working'));
    const looked = await props.actions.look(chosen, secret);
    if (file() !== chosen) return;
    if (looked.ok) {
      setSealed(false);
      setFound(looked.found);
      props.onSay('');
      return;
    }
    const { fault } = looked;
    setSealed(fault === 'sealed' || fault === 'wrong');
    props.onSay(fault === 'sealed' ? '' : t(FAULTS[fault]));
    if (fault !== 'sealed' && fault !== 'wrong') end();
  };
  const choose = (chosen: File | undefined) => {
    setFound(null);
    setSealed(false);
    setPassphrase('');
    setFile(chosen ?? null);
    if (chosen !== undefined) void look(chosen, null);
  };
  const bringIn = async () => {
    props.onSay(t('backup.working'));
    const brought = await props.actions.bringIn();
    end();
    if (!brought.ok) props.onSay(t('backup.notIn'));
    else props.onSay(brought.unsure > 0 ? t('backup.inUnsure', { n: brought.unsure }) : t('backup.in'));
  };
  return (
    <>
      <label class="set set--file">
        <span>{t('backup.file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={!props.isOn || props.isHidden}
          ref={(element) => (input = element)}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </label>
      <Show when={!props.isOn}>
        <p class="small">{t('backup.off')}</p>
      </Show>
      <Switch>
        <Match when={isSealed() ? file() : null}>
          {(sealed) => (
            <form
              class="askonce"
              onSubmit={(event) => {
                event.preventDefault();
                void look(sealed(), passphrase());
              }}
            >
              <label class="field">
                <span>{t('backup.needs')}</span>
                <input
                  type="password"
                  autocomplete="off"
                  value={passphrase()}
                  onInput={(event) => setPassphrase(event.currentTarget.value)}
                />
              </label>
              <div class="btns">
                <button type="submit" class="btn btn--main" disabled={passphrase() === ''}>
                  {t('backup.unseal')}
                </button>
                <button type="button" class="btn" onClick={end}>
                  {t('backup.doNot')}
                </button>
              </div>
            </form>
          )}
        </Match>
        <Match when={found()}>
          {(looked) => (
            <ComingInTable
              found={looked()}
              words={props.words}
              format={props.format}
              onYes={() => void bringIn()}
              onNo={end}
            />
          )}
        </Match>
      </Switch>
    </>
  );
}

export function BackUp(props: BackUpProps) {
  return (
    <section class="sets" aria-labelledby="kept-backup">
      <h2 id="kept-backup">{props.words.t('backup.heading')}</h2>
      <p>
        <Rich pieces={props.words.rich('backup.what')} />
      </p>
      <Out {...props} />
      <In {...props} />
    </section>
  );
}
