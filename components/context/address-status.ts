// The status of one address of the case in view, for the section frame, the status and the warnings. Pure.
import type { AddressState, PanelView } from '../../lib/view/panel-view.ts';
import type { ReadEndpoint } from '../../lib/uscis/reading.ts';
import { isGoodOutcome } from '../../lib/uscis/good-outcome.ts';

/**
 * `fresh`: the newest answer is shown. `early`: an older answer or the page's own JSON is shown while the answer is on its way.
 * `awaited`: nothing to show yet. `old`: the newest try failed, an older answer is shown. `missing`: failed, nothing to show.
 */
export type AddressStatus = 'fresh' | 'early' | 'awaited' | 'old' | 'missing';

export function addressOf(view: PanelView, endpoint: ReadEndpoint): AddressState | undefined {
  return view.addresses.find((address) => address.endpoint === endpoint);
}

export function addressStatusOf(view: PanelView, endpoint: ReadEndpoint): AddressStatus {
  const address = addressOf(view, endpoint);
  if (address === undefined) return isReading(view) ? 'awaited' : 'missing';
  const isShown = address.shownFrom !== 'nothing';
  if (address.outcome === null) return isShown ? 'early' : 'awaited';
  if (isGoodOutcome(address.outcome)) return 'fresh';
  return isShown ? 'old' : 'missing';
}

function isReading(view: PanelView): boolean {
  return view.health.state === 'page' || view.health.state === 'reading';
}

/** The worst status among several addresses; a section may claim no more than that allows. */
export function weakest(view: PanelView, endpoints: readonly ReadEndpoint[]): AddressStatus {
  const order = ['fresh', 'early', 'old', 'awaited', 'missing'] as const;
  const addressStatuses = endpoints.map((endpoint) => addressStatusOf(view, endpoint));
  return order.reduce((worst, each) => (addressStatuses.includes(each) ? each : worst), 'fresh');
}
