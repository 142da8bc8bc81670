// Who may send what: for each direction of the protocol, how its sender is checked and which cases it may name.
import type { ToBackground } from '../../../lib/messages.ts';
import { tabOfSheets } from '../handlers/own-screens.ts';
import { tabOfPanel } from '../handlers/panel-view.ts';
import { hideIfUnsure } from '../state/erase-at-sign-out.ts';
import type { OwnTab, SheetsTab } from '../own-tabs.ts';
import { isOwnTab, type TabRecord } from '../state/session-records.ts';
import {
  dockOf,
  optionsOf,
  panelOf,
  type DockSender,
  type OptionsSender,
  type PageSender,
  type RawSender,
} from '../validate-message.ts';
import type { Audience } from './serve.ts';

/** What a handler of each direction is given of whoever asks. */
export interface Senders {
  dock: DockSender;
  page: PageSender;
  screen: DockSender | PageSender;
  panel: TabRecord;
  ownTab: OwnTab;
  report: SheetsTab;
  options: OptionsSender;
}

/** The tab of a panel that was served, its history hidden first where the session is unsure. */
async function surePanel(sender: PageSender): Promise<TabRecord | null> {
  const tab = await tabOfPanel(sender);
  if (tab) await hideIfUnsure(tab.scope);
  return tab;
}

/** Answers the sender itself, which needs no tab. Its handlers know which cases it may name. */
const itself = <Who>(check: (raw: RawSender) => Who | null): Audience<Who> => ({
  of(raw) {
    const sender = check(raw);
    return sender && (() => Promise.resolve(sender));
  },
  casesOf: () => null,
});

/** Answers a tab of ours, for the cases that it shows. */
const tabOf = <Tab extends TabRecord>(find: (sender: PageSender) => Promise<Tab | null>): Audience<Tab> => ({
  of(raw) {
    const sender = panelOf(raw);
    return sender && (() => find(sender));
  },
  casesOf: ({ receipts }) => receipts,
});

export const AUDIENCES: { readonly [D in keyof ToBackground]: Audience<Senders[D]> } = {
  dock: itself(dockOf),
  page: itself(panelOf),
  screen: itself((raw) => dockOf(raw) ?? panelOf(raw)),
  panel: tabOf(surePanel),
  ownTab: tabOf(async (sender) => {
    const tab = await surePanel(sender);
    return tab && isOwnTab(tab) ? { ...tab, isOwn: true } : null;
  }),
  report: tabOf(async (sender) => {
    const tab = await tabOfSheets(sender);
    return tab && { ...tab, kind: 'report' };
  }),
  options: itself(optionsOf),
};
