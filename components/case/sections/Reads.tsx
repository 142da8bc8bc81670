// What was read: each address, when, and with which outcome; and whether USCIS's format has changed.
import type { AddressState, PanelView } from '../../../lib/view/panel-view.ts';
import { isOptional } from '../../../lib/uscis/addresses.ts';
import type { SectionSpec } from '../../section-frame/section.ts';
import { isGoodOutcome } from '../../../lib/uscis/good-outcome.ts';
import { WhenOpened } from '../../context/WhenOpened.tsx';

/** An optional address comes after the count is complete, and is listed alone. */
const ofEveryCase = ({ addresses }: PanelView) => addresses.filter(({ endpoint }) => !isOptional(endpoint));
const hasArrived = ({ outcome }: AddressState) => isGoodOutcome(outcome);

export const reads: SectionSpec = {
  id: 'reads',
  heading: 'reads.heading',
  // It lists what arrived and what did not, address by address.
  endpoints: [],
  summary: ({ view }, { t }) =>
    t(view.formatChanged ? 'reads.sumNew' : 'reads.sum', {
      n: ofEveryCase(view).filter(hasArrived).length,
      of: ofEveryCase(view).length,
    }),
  Body: (props) => <WhenOpened>{(all) => <all.ReadsBody {...props} />}</WhenOpened>,
};
