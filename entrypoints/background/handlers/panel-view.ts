// What the background does for a screen of ours: makes its view, notifies it when to ask again, answers what it asks.
import { formatChangeOf } from '../../../lib/decode/format-drift/format-drift.ts';
import { hears, notify } from '../../../lib/platform/send-to-tab.ts';
import { languageInUse } from '../../../lib/platform/language.ts';
import { readSettings } from '../../../lib/platform/settings-store.ts';
import type { PanelView } from '../../../lib/view/panel-view.ts';
import { panelViewOf } from '../../../lib/view/panel-view-of.ts';
import { bodiesOf, filesOf, newerOnPage, rememberedOf } from '../state/cases.ts';
import type { Sender } from '../validate-message.ts';
import { historyFault } from '../state/history.ts';
import { pinsAndTicksOf } from '../state/pins-and-ticks.ts';
import { newsOf, noteReported } from '../state/unseen-changes.ts';
import { timeNow } from '../state/steady-time.ts';
import { BY_HAND_EVERY_MS, dueOf } from '../read-schedule.ts';
import {
  authorizedView,
  isOwnTab,
  keepTab,
  readSession,
  readTab,
  tabsOf,
  type Scope,
  type SessionRecord,
  type TabRecord,
} from '../state/session-records.ts';

/** A screen whose cases are another account's now hears that its session ended: its words go at once, before it asks for anything. */
function tellHowThingsStand(tab: TabRecord, to: { tabId: number; frameId: number }, session: SessionRecord): void {
  const served = authorizedView(tab, session);
  const isWhole = served.tab.receipts.length === tab.receipts.length;
  if (tab.kind !== 'report') notify(to, 'viewChanged', { session: served.session });
  // Sheets are laid out once: they stay as they are, or go as a whole.
  else if (!isWhole || served.session === 'ended') notify(to, 'viewChanged', { session: 'ended' });
}

/** Notifies the screens of a scope that show one of the receipts (all of them for []) that there is something to ask for. */
export async function notifyPanels(scope: Scope, receipts: readonly string[]): Promise<void> {
  const session = await readSession(scope);
  for (const tab of await tabsOf(scope)) {
    const { tabId, frameId, receipts: shown } = tab;
    const concerns = receipts.length === 0 || receipts.some((receipt) => shown.includes(receipt));
    if (concerns && frameId !== null) tellHowThingsStand(tab, { tabId, frameId }, session);
  }
}

/**
 * The tab whose cases a screen may show; null for a screen that nobody of ours announced.
 * @param frameKey what the frame's address says; null for a tab of our own
 */
export async function tabServed(sender: Sender, frameKey: string | null): Promise<TabRecord | null> {
  const tab = await readTab(sender.tabId);
  if (!tab) return null;
  if (isOwnTab(tab)) return sender.frameId === 0 && frameKey === null ? tab : null;
  if (!(sender.frameId !== 0 && frameKey === tab.frameKey && frameKey !== '')) return null;
  if (tab.frameId === null || tab.frameId === sender.frameId) return tab;
  // A key is good for one frame at a time: for another one only when the first has gone, as when the dock made it anew.
  const { state } = await readSession(tab.scope);
  return (await hears({ tabId: tab.tabId, frameId: tab.frameId }, state)) ? null : tab;
}

/** The tab of a screen that was served before: what it asks for must be among that tab's cases. */
export async function tabOfPanel(sender: Sender): Promise<TabRecord | null> {
  const tab = await readTab(sender.tabId);
  return tab?.frameId === sender.frameId ? authorizedView(tab, await readSession(tab.scope)).tab : null;
}

export async function panelView(asShown: TabRecord, frameId: number): Promise<PanelView> {
  if (asShown.frameId !== frameId) await keepTab({ ...asShown, frameId });
  const isPrivate = asShown.scope === 'private';
  const session = await readSession(asShown.scope);
  const served = authorizedView(asShown, session);
  const { tab } = served;
  const [stored, { settings, bad, isNewer }] = await Promise.all([rememberedOf(tab), readSettings(isPrivate)]);
  const now = await timeNow();
  const handInMs = session.lastRoundAt === null ? 0 : session.lastRoundAt + BY_HAND_EVERY_MS - now.steady;
  const lease = session.lease !== null && session.lease.until > now.steady ? session.lease : null;
  const files = await filesOf(tab, stored, { changesOf: [tab.inView] });
  const { news, unseen, places } = await newsOf(tab, files, stored.answers, lease !== null);
  await noteReported(tab.tabId, news.state === 'compared' ? places : null, now.steady);
  return panelViewOf({
    session: served.session,
    lang: languageInUse(settings.language),
    isPrivate,
    settings,
    badSettings: bad,
    settingsAreNewer: isNewer,
    files,
    inView: tab.inView,
    addresses: stored.answers.get(tab.inView ?? '') ?? new Map(),
    pageAt: stored.embedded.has(tab.inView ?? '') ? (stored.page?.at ?? null) : null,
    isPageNewer: newerOnPage(stored.page, stored.answers).has(tab.inView ?? ''),
    readingRound: lease?.round ?? null,
    readAgainFrom: handInMs > 0 ? new Date(now.wall + handInMs).toISOString() : null,
    news,
    unseen,
    toRead: tab.kind === 'stored' ? 0 : dueOf(tab, session, stored.answers, now).length,
    beyond: tab.beyond ?? 0,
    historyFault: await historyFault(asShown.scope),
    marks: await pinsAndTicksOf(tab, tab.inView),
    format: formatChangeOf(bodiesOf(tab.inView ?? '', stored)),
  });
}
