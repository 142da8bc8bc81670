// One short line for what a section cannot say because an address did not answer. The warning above the case has the details.
import { For } from 'solid-js';
import type { ReadEndpoint } from '../../lib/uscis/reading.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { ADDRESSES } from '../../lib/uscis/addresses.ts';
import { usePanel } from '../context/panel-context.ts';
import { addressOf, addressStatusOf } from '../context/address-status.ts';

export function NotRead(props: { view: PanelView; endpoints: readonly ReadEndpoint[] }) {
  const { t, format } = usePanel();
  /** Addresses of equal status share one line. */
  const lines = () => {
    const those = (addressStatus: string) =>
      props.endpoints.filter((each) => addressStatusOf(props.view, each) === addressStatus);
    const whenOf = (each: ReadEndpoint) => format.moment(addressOf(props.view, each)?.shownAt ?? '');
    const [missing, awaited, old] = [those('missing'), those('awaited'), those('old')];
    const what = (some: readonly ReadEndpoint[]) => format.list(some.map((each) => t(ADDRESSES[each].words)));
    return [
      missing.length > 0 ? t('notRead.missing', { what: what(missing) }) : '',
      ...[...new Set(old.map(whenOf))].map((when) =>
        t('notRead.old', { when, what: what(old.filter((each) => whenOf(each) === when)) }),
      ),
      awaited.length > 0 ? t('notRead.awaited', { what: what(awaited) }) : '',
    ].filter((line) => line !== '');
  };
  return <For each={lines()}>{(line) => <p class="note">{line}</p>}</For>;
}
