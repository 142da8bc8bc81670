// The four official addresses of the receipt: what each holds, and whether its answer is here.
import { For, Show, createSignal } from 'solid-js';
import { ENDPOINTS, type Endpoint } from '../../lib/uscis/reading.ts';
import { SITE, pathOfAddress } from '../../lib/uscis/addresses.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { ADDRESS_HOLDS, ADDRESS_NAMES } from './address-words.ts';
import { usePaste } from './paste-context.ts';

function AddressRow(props: { endpoint: Endpoint; n: number; receipt: string }) {
  const page = usePaste();
  const { t } = page.words;
  const [said, setSaid] = createSignal('');
  const isHere = () => page.here().includes(props.endpoint);
  const address = () => SITE + pathOfAddress(props.endpoint, props.receipt);
  const copy = async () => setSaid((await page.copy(address())) ? t('paste.copied') : t('paste.copyFailed'));
  return (
    <li class="paste__link">
      <span class="paste__tick" classList={{ 'paste__tick--on': isHere() }}>
        <Show when={isHere()}>
          <Icon name="check" />
        </Show>
        <span class="sr">{isHere() ? t('paste.isIn') : t('paste.notIn')}</span>
      </span>
      <div>
        <a
          href={address()}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => page.opened(props.endpoint)}
          onAuxClick={() => page.opened(props.endpoint)}
        >
          {t(ADDRESS_NAMES[props.endpoint])} <span class="sr">{t('paste.opens')}</span>
        </a>
        <span class="small paste__holds">{t(ADDRESS_HOLDS[props.endpoint])}</span>
        <span class="small" role="status">
          {said()}
        </span>
      </div>
      <button
        type="button"
        class="icon-btn"
        aria-label={t('paste.copyAddress', { n: props.n, what: t(ADDRESS_NAMES[props.endpoint]) })}
        onClick={() => void copy()}
      >
        <Icon name="copy" />
      </button>
    </li>
  );
}

const HOWS = [
  'paste.how.desktop',
  'paste.how.firefox',
  'paste.how.iphone',
  'paste.how.android',
  'paste.how.signIn',
] as const;

function HowToCopy() {
  const { rich } = usePaste().words;
  return (
    <details class="paste__more">
      <summary>
        <Rich pieces={rich('paste.how')} />
      </summary>
      <ul class="bullets small">
        <For each={HOWS}>
          {(key) => (
            <li>
              <Rich pieces={rich(key)} />
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}

export function AddressStep() {
  const page = usePaste();
  const { t } = page.words;
  return (
    <>
      <Show when={page.linked()} fallback={<p class="small quiet">{t('paste.openFirst')}</p>}>
        {(receipt) => (
          <ol class="paste__links">
            <For each={ENDPOINTS}>
              {(endpoint, index) => <AddressRow endpoint={endpoint} n={index() + 1} receipt={receipt()} />}
            </For>
          </ol>
        )}
      </Show>
      <HowToCopy />
    </>
  );
}
