// What the newest paste or file turned out to be, what is still missing, and what could not be understood.
import { For, Show } from 'solid-js';
import { ENDPOINTS, type ReadEndpoint } from '../../lib/uscis/reading.ts';
import type { Piece as MessagePiece } from '../../lib/locales/message.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { ADDRESS_NAMES } from './address-words.ts';
import type { PastePageState } from './paste-page-state.ts';
import type { PieceCase } from './piece.ts';
import { usePaste } from './paste-context.ts';

/** The names of addresses as a list in the language of the page. */
export function namesOf(page: PastePageState, endpoints: readonly ReadEndpoint[]): string {
  return new Intl.ListFormat(page.lang(), { type: 'unit' }).format(
    endpoints.map((endpoint) => page.words.t(ADDRESS_NAMES[endpoint])),
  );
}

function whatOf(page: PastePageState, { receipt, endpoints, isPage }: PieceCase): MessagePiece[] {
  const [first, second] = endpoints;
  if (first === undefined)
    return isPage ? page.words.rich('paste.thatPage') : page.words.rich('paste.thatHidden', { label: receipt ?? '' });
  const n = ENDPOINTS.findIndex((endpoint) => endpoint === first) + 1;
  return second === undefined && n > 0
    ? page.words.rich('paste.that', { n, what: page.words.t(ADDRESS_NAMES[first]) })
    : page.words.rich('paste.those', { what: namesOf(page, endpoints) });
}

function CaseLine(props: { found: PieceCase }) {
  const page = usePaste();
  const { t } = page.words;
  const isHidden = () => props.found.endpoints.length === 0 && !props.found.isPage;
  const whose = () => {
    if (isHidden()) return '';
    const { receipt } = props.found;
    return receipt === null ? t('paste.nobodys') : t('paste.whose', { receipt: `…${receipt.slice(-4)}` });
  };
  return (
    <p>
      <Rich pieces={whatOf(page, props.found)} /> {whose()}
    </p>
  );
}

export function Recognised() {
  const page = usePaste();
  const { t } = page.words;
  const newest = () => page.newest();
  const cases = () => newest().pieces.flatMap((piece) => piece.cases);
  const problems = () => [
    ...newest().refused.map(({ source, why }) => ({ source, message: t(why) })),
    ...newest().pieces.flatMap(({ source, problems: all }) => all.map((message) => ({ source, message }))),
  ];
  /** It could be of several cases, which only the person can tell. */
  const isNobodys = () =>
    newest().pieces.some((piece) => piece.problems.length > 0 && piece.cases.some(({ receipt }) => receipt === null));
  const missing = () => {
    const absent = ENDPOINTS.filter((endpoint) => !page.here().includes(endpoint));
    return absent.length === 0
      ? t('paste.allHere')
      : t('paste.missing', { n: absent.length, what: namesOf(page, absent) });
  };
  return (
    <div role="status">
      <Show when={newest().isCleared}>
        <p class="small">{t('paste.cleared')}</p>
      </Show>
      <Show when={cases().length > 0}>
        <div class="paste__recog">
          <Icon name="check" />
          <div>
            <For each={cases()}>{(found) => <CaseLine found={found} />}</For>
            <Show when={page.linked() !== null}>
              <p class="small">{missing()}</p>
            </Show>
          </div>
        </div>
      </Show>
      <For each={problems()}>
        {({ source, message }) => (
          <div class="care">
            <p>
              <Show when={source}>{(name) => <b>{name()}: </b>}</Show>
              {message}
            </p>
          </div>
        )}
      </For>
      <Show when={isNobodys()}>
        <p class="small">{t('paste.whoseHelp')}</p>
      </Show>
    </div>
  );
}
