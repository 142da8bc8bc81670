// What a screen of ours asks for before anything else: its view, its sheets, or a tab of its own.
import * as z from 'zod/mini';
import type { Done, PageToBackground, ScreenToBackground } from '../../../lib/messages.ts';
import type { PanelView } from '../../../lib/view/panel-view.ts';
import { openOwnTab } from '../own-tabs.ts';
import { hideIfUnsure } from '../state/erase-at-sign-out.ts';
import { authorizedView, isOwnTab, keepTab, readSession, readTab, type TabRecord } from '../state/session-records.ts';
import { nothing, request, type Requests } from '../routes/request.ts';
import type { DockSender, PageSender, Sender } from '../validate-message.ts';
import { frameAnswered } from './dock.ts';
import { panelView, tabOfPanel, tabServed } from './panel-view.ts';

const CheckedHello = z.strictObject({ frameKey: z.nullable(z.string().check(z.maxLength(100))) });

async function viewFor({ frameKey }: z.infer<typeof CheckedHello>, sender: Sender): Promise<PanelView | null> {
  const tab = await tabServed(sender, frameKey);
  if (!tab) return null;
  await hideIfUnsure(tab.scope);
  const view = await panelView(tab, sender.frameId);
  if (tab.frameId !== sender.frameId && !isOwnTab(tab)) await frameAnswered(tab.tabId);
  return view;
}

async function openFullTab(sender: Sender): Promise<Done | null> {
  // A page may frame our panel by itself: only a screen that was served opens anything.
  const tab = sender.isOurPage ? await tabOfPanel(sender) : await readTab(sender.tabId);
  if (!tab) return null;
  await openOwnTab('full', authorizedView(tab, await readSession(tab.scope)).tab);
  return { done: true };
}

/** The tab of a report page, with the cases that it may print; null for any other. */
export async function tabOfSheets(sender: Sender): Promise<TabRecord | null> {
  const tab = await tabServed(sender, null);
  if (tab?.kind !== 'report') return null;
  await hideIfUnsure(tab.scope);
  if (tab.frameId !== 0) await keepTab({ ...tab, frameId: 0 });
  return authorizedView(tab, await readSession(tab.scope)).tab;
}

/** What a page of ours asks before it is served. */
export const pageRequests: Requests<PageToBackground, PageSender> = {
  panelView: request(CheckedHello, (sender, hello) => viewFor(hello, sender)),
};

/** What both a dock and a panel may ask. */
export const screenRequests: Requests<ScreenToBackground, DockSender | PageSender> = {
  openFullTab: request(nothing, openFullTab),
};
