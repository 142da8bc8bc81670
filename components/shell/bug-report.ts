// The text a person may post about failed readings: outcomes and times, nothing of the case. Pure.
import type { PanelView } from '../../lib/view/panel-view.ts';

/** Contains no receipt, no name and no message of USCIS. */
export function bugReport(view: PanelView): string {
  const lines = view.addresses.map(
    ({ endpoint, outcome, at, shownFrom }) =>
      `${endpoint}: ${outcome ?? 'awaited'}, ${at ?? 'no time'}, shown from ${shownFrom}`,
  );
  return [`Caseside: ${view.health.state}, ${view.health.arrived} of ${view.health.of}`, ...lines].join('\n');
}
