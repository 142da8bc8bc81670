// Tabs of our own: the panel in a tab, and the report page. Each is recorded before it is loaded, so that only tabs we opened are served.
import { browser } from 'wxt/browser';
import { keepJob, keepTab, type TabRecord } from './state/session-records.ts';

/** The tab of a panel in a tab of its own, once it was found to be one. */
export type OwnTab = TabRecord & { isOwn: true };
/** The tab of a report page. */
export type SheetsTab = TabRecord & { kind: 'report' };

const PAGES = {
  full: '/panel.html',
  table: '/panel.html?table',
  stored: '/panel.html',
  report: '/report.html',
} as const;

/** @param kind `table`: the panel, beginning with the table of all cases @param job what a report tab is to print */
export async function openOwnTab(
  kind: keyof typeof PAGES,
  of: Pick<TabRecord, 'scope' | 'receipts' | 'inView' | 'beyond'> & { tabId: number | null; seq?: number },
  job?: unknown,
): Promise<void> {
  const opener = of.tabId === null ? {} : { openerTabId: of.tabId };
  const { id } = await browser.tabs.create({ url: 'about:blank', active: true, ...opener });
  if (id === undefined) return;
  if (job !== undefined) await keepJob(id, job);
  const { scope, receipts, inView, beyond } = of;
  await keepTab({
    tabId: id,
    scope,
    kind: kind === 'table' ? 'full' : kind,
    receipts,
    inView,
    beyond,
    of: of.tabId,
    frameKey: '',
    seq: of.seq ?? 0,
    frameId: null,
    visible: true,
  });
  await browser.tabs.update(id, { url: browser.runtime.getURL(PAGES[kind]) });
}
