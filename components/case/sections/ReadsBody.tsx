// Each address, when it was read and with which outcome, loaded when its section is opened.
import { For, Show } from 'solid-js';
import type { Outcome } from '../../../lib/uscis/reading.ts';
import type { AddressState } from '../../../lib/view/panel-view.ts';
import type { PlainKey } from '../../../lib/locales/panel.ts';
import { ADDRESSES } from '../../../lib/uscis/addresses.ts';
import { usePanel } from '../../context/panel-context.ts';
import { UNKEPT_WORDS } from '../../context/word-keys.ts';
import { ClickAndAnnounce } from '../../ui/ClickAndAnnounce.tsx';
import type { SectionData } from '../../section-frame/section-data.ts';
import { isGoodOutcome } from '../../../lib/uscis/good-outcome.ts';

const OUTCOME_WORDS = {
  ok: 'reads.ok',
  empty: 'reads.empty',
  'signed-out': 'reads.signedOut',
  'not-yours': 'reads.notYours',
  blocked: 'reads.blocked',
  throttled: 'reads.throttled',
  'server-error': 'reads.serverError',
  'not-json': 'reads.notJson',
  unexpected: 'reads.unexpected',
  'no-answer': 'reads.noAnswer',
  offline: 'reads.offline',
  timeout: 'reads.timeout',
  'not-read': 'reads.notRead',
} as const satisfies Record<Outcome, PlainKey>;

const hasArrived = ({ outcome }: AddressState) => isGoodOutcome(outcome);

function Row(props: { address: AddressState }) {
  const { t, format } = usePanel();
  const shown = () => {
    const { shownFrom, shownAt } = props.address;
    if (shownFrom === 'page') return t('reads.shownPage');
    if (shownAt === null || hasArrived(props.address)) return '';
    return t('reads.shownOld', { when: format.moment(shownAt) });
  };
  const result = () => {
    const { outcome, unkept } = props.address;
    if (outcome === null) return t('reads.waiting');
    return t(unkept === undefined ? OUTCOME_WORDS[outcome] : UNKEPT_WORDS[unkept]);
  };
  return (
    <li class="read">
      <div class="read__n">{t(ADDRESSES[props.address.endpoint].words)}</div>
      <div class="small">
        <span class="raw">{props.address.endpoint}</span>
        <Show when={props.address.at}>{(at) => <> {format.moment(at())}</>}</Show>
      </div>
      <div class="read__d">{[result(), shown()].filter((line) => line !== '').join(' ')}</div>
      <Show when={props.address.waitingUntil}>
        {(until) => <div class="read__d">{t('reads.again', { when: format.clock(until()) })}</div>}
      </Show>
      <Show when={props.address.message !== ''}>
        <div class="read__d">
          {t('reads.message')} <span class="raw">{props.address.message}</span>
        </div>
      </Show>
    </li>
  );
}

/** Shown when USCIS's format has changed: copies a description of the change that contains no values. */
function NewForm(props: { receipt: string }) {
  const { t, actions } = usePanel();
  const copy = async () => {
    const text = await actions.describeForm(props.receipt);
    return text !== null && (await actions.copy(text)) ? t('copy.done') : t('copy.failed');
  };
  return (
    <div class="btns">
      <ClickAndAnnounce isPlain click={copy}>
        {t('reads.copyFormat')}
      </ClickAndAnnounce>
    </div>
  );
}

export function ReadsBody(props: SectionData) {
  const { t } = usePanel();
  return (
    <>
      <Show when={props.view.formatChanged && props.file.receipt}>{(receipt) => <NewForm receipt={receipt()} />}</Show>
      <ul class="reads">
        <For each={props.view.addresses}>{(address) => <Row address={address} />}</For>
      </ul>
      <p class="note">{t('reads.only')}</p>
    </>
  );
}
