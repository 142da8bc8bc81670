// What the background does for a dock: learns what the page shows, gives orders, takes answers.
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { DockUpdate } from '../../../lib/messages.ts';
import { changeSettings, readSettings } from '../../../lib/platform/settings-store.ts';
import { notify } from '../../../lib/platform/send-to-tab.ts';
import type { SettingsPatch } from '../../../lib/settings.ts';
import { firstInView } from '../../../lib/uscis/embedded-cases.ts';
import { readingOf, saysSignedIn } from '../../../lib/uscis/outcome.ts';
import { pageKindOf } from '../../../lib/uscis/page-cases.ts';
import { embeddedIn } from '../state/cases.ts';
import { parseAnswer } from '../state/decode-cache.ts';
import type { CheckedAnswer, CheckedPage, CheckedProbe, CheckedWaiting, Sender } from '../validate-message.ts';
import { showBadge } from '../badge.ts';
import { keepInHistory, noteVisit, trimHistory } from '../state/history.ts';
import { lastInView, rememberInView } from '../state/last-case.ts';
import { BY_ITSELF_EVERY_MS, inReadingOrder, LEASE_MS, planOf } from '../read-schedule.ts';
import {
  asServed,
  changeSession,
  forgetAnswers,
  isOwnTab,
  keepAnswer,
  keepPage,
  keepTab,
  readAnswers,
  readSession,
  readTab,
  scopeOf,
  tabsOf,
  type TabRecord,
} from '../state/session-records.ts';
import { hideHistory, weighAnswer } from '../state/erase-at-sign-out.ts';
import { countUnseen, markAllSeen, reportedUntil, unseenOf } from '../state/unseen-changes.ts';
import { accountShown, endSession, signInShown } from '../state/sign-in-state.ts';
import { notifyPanels } from './panel-view.ts';

/** Receipts one session can show: an account's own, with room for a page that tries to stuff us. */
const MOST_SHOWN = 200;
const DASHBOARD = /^\/account\/applicant\/?$/;

/** Orders for one tab. A reading that is ordered is leased to the tab, so that others of the session wait for it. */
export async function dockUpdateFor(
  asShown: TabRecord,
  panel: DockUpdate['panel'] = 'keep',
  byHand = false,
): Promise<DockUpdate> {
  const now = Date.now();
  const session = await readSession(asShown.scope);
  const served = asServed(asShown, session);
  const { tab } = served;
  const [answers, { settings }] = await Promise.all([
    readAnswers(tab.scope, tab.receipts),
    readSettings(tab.scope === 'private'),
  ]);
  const plan = planOf(tab, session, answers, now);
  const read = byHand && session.state === 'open' ? inReadingOrder(tab) : plan.read;
  if (read.length > 0) {
    await changeSession(tab.scope, {
      lease: { tabId: tab.tabId, frameKey: tab.frameKey, since: now, until: now + LEASE_MS },
    });
  }
  const unseen = await unseenOf(tab.scope, tab.receipts);
  await showBadge(tab.tabId, unseen);
  return {
    session: served.session,
    settings,
    panel,
    frameAnswered: tab.frameId !== null,
    unseen,
    read,
    askAgainMs: byHand ? BY_ITSELF_EVERY_MS : plan.askAgainMs,
  };
}

/** Tells every dock of a scope how things stand, except the one that is being answered anyway. */
export async function updateDocks(tabs: readonly TabRecord[], except: number | null): Promise<void> {
  for (const tab of tabs) {
    if (isOwnTab(tab) || tab.tabId === except) continue;
    notify({ tabId: tab.tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(tab));
  }
}

/**
 * Another account's dashboard is on screen: what was read for the first is forgotten, and no tab shows it any more.
 * @param sinceMs since when; pages older than that belong to the first
 */
async function forgetOtherAccount(tab: TabRecord, sinceMs: number): Promise<void> {
  await changeSession(tab.scope, { shown: tab.receipts, endedAt: sinceMs - 1 });
  await forgetAnswers(tab.scope, tab.receipts);
  await notifyPanels(tab.scope, []);
  await updateDocks(await tabsOf(tab.scope), tab.tabId);
}

export async function pageShows(page: z.infer<typeof CheckedPage>, { tabId, isPrivate }: Sender): Promise<DockUpdate> {
  const scope = scopeOf(isPrivate);
  const before = await readTab(tabId);
  const session = await readSession(scope);
  // Only the address proves it: any page may hold a password field, one to change the password too.
  const isProven = pageKindOf(page.path, false) === 'sign-in';
  if (page.kind === 'sign-in') await signInShown(scope, page.sinceMs, isProven);
  if (page.kind === 'account') await accountShown(scope, page.sinceMs);

  // The document that read in this tab has gone, and its reading with it.
  const isLeftover = session.lease?.tabId === tabId && session.lease.frameKey !== page.frameKey;
  if (isLeftover) await changeSession(scope, { lease: null });

  const isSameFrame = before?.frameKey === page.frameKey;
  const pageRecord = page.embedded === null ? null : { text: page.embedded, at: new Date().toISOString() };
  const stillShown = before?.inView !== null && isSameFrame && page.receipts.includes(before?.inView ?? '');
  const tab: TabRecord = {
    tabId,
    scope,
    kind: page.kind,
    of: null,
    receipts: page.receipts,
    frameKey: page.frameKey,
    frameId: isSameFrame ? (before?.frameId ?? null) : null,
    inView: stillShown
      ? (before?.inView ?? null)
      : ((await lastInView(scope, page.receipts)) ?? firstInView(page.receipts, embeddedIn(pageRecord))),
    visible: page.visible,
  };
  await keepTab(tab);
  const now = await readSession(scope);
  const isOpen = now.state === 'open';
  // A browser's memory for extensions is small, and a page can be large: then the page's own JSON is done without.
  await keepPage(tabId, isOpen ? pageRecord : null).catch(() => keepPage(tabId, null));
  if (isOpen && page.sinceMs > now.endedAt) {
    const shown = [...new Set([...page.receipts, ...now.shown])].slice(0, MOST_SHOWN);
    await changeSession(scope, { shown });
    if (now.shown.length === 0) await trimHistory(scope, new Date().toISOString());
    if (page.visible) await noteVisit(scope, page.receipts, new Date().toISOString());
    if (page.visible && tab.inView !== null) await rememberInView(scope, tab.inView);
  }

  // Only the newest page tells whose account this is: one that was left open must not bring its person back.
  const isNewest = page.sinceMs > now.endedAt && page.sinceMs >= now.shownAt;
  if (isOpen && isNewest && DASHBOARD.test(page.path) && page.receipts.length > 0) {
    const isOther = session.dashboard.length > 0 && !page.receipts.some((one) => session.dashboard.includes(one));
    if (isOther) await forgetOtherAccount(tab, page.sinceMs);
    await changeSession(scope, { dashboard: page.receipts });
  }
  const isFirstSight = page.receipts.some((receipt) => !session.shown.includes(receipt));
  if (isOpen !== (session.state === 'open') || (isOpen && isFirstSight)) {
    await updateDocks(await tabsOf(scope), tabId);
    await notifyPanels(scope, []);
  }
  if (tab.frameId !== null)
    notify({ tabId, frameId: tab.frameId }, 'viewChanged', { session: isOpen ? 'open' : 'ended' });
  return dockUpdateFor(tab);
}

export async function answered(
  raw: z.infer<typeof CheckedAnswer>,
  { tabId, isPrivate }: Sender,
): Promise<{ saysSignedOut: boolean } | null> {
  const scope = scopeOf(isPrivate);
  const tab = await readTab(tabId);
  const session = await readSession(scope);
  if (session.state === 'ended') return { saysSignedOut: true };
  if (!tab || !asServed(tab, session).tab.receipts.includes(raw.receipt)) return null;
  const at = new Date().toISOString();
  const reading = readingOf(raw, at, parseAnswer(raw.receipt, raw.endpoint));
  const { outcome, message } = reading;
  const isGood = outcome === 'ok' || outcome === 'empty';
  await weighAnswer(scope, reading);
  const before = (await readAnswers(scope, [raw.receipt])).get(raw.receipt)?.get(raw.endpoint);
  const stored = before?.good ?? null;
  const good = isGood ? { text: raw.text, at } : stored;
  const isOther = isGood && stored !== null && stored.text !== raw.text;
  const first = before?.first ?? (isOther ? stored : null);
  try {
    const { firstTryAt } = before ?? {};
    const newest = { outcome, at, message, ...(firstTryAt === undefined ? {} : { firstTryAt }) };
    await keepAnswer(scope, raw.receipt, raw.endpoint, { good, first, newest, waitingUntil: null });
    await keepInHistory(scope, reading, isGood ? raw.text : '');
  } catch {
    // The browser's memory for extensions is full: what could not be kept counts as not read, and what was kept stays.
    const newest = { outcome: 'not-read' as const, at, message };
    await keepAnswer(scope, raw.receipt, raw.endpoint, { good: stored, first: null, newest, waitingUntil: null });
  }
  await notifyPanels(scope, [raw.receipt]);
  return { saysSignedOut: outcome === 'signed-out' };
}

export async function probed(
  raw: z.infer<typeof CheckedProbe>,
  { isPrivate }: Sender,
): Promise<{ saysSignedIn: boolean }> {
  const isSignedIn = saysSignedIn(raw);
  const scope = scopeOf(isPrivate);
  // No answer at all is no word about the session.
  const saysOut = !isSignedIn && raw.failure === 'none';
  if (saysOut) {
    await endSession(scope, Date.now(), true);
    await updateDocks(await tabsOf(scope), null);
  } else if (!isSignedIn) await hideHistory(scope, (await readSession(scope)).shown);
  return { saysSignedIn: !saysOut };
}

export async function waiting(what: z.infer<typeof CheckedWaiting>, { tabId, isPrivate }: Sender): Promise<null> {
  const scope = scopeOf(isPrivate);
  const tab = await readTab(tabId);
  const record = (await readAnswers(scope, [what.receipt])).get(what.receipt)?.get(what.endpoint);
  if (record && tab?.receipts.includes(what.receipt) && (await readSession(scope)).state === 'open') {
    const waitingUntil = new Date(Math.min(what.untilMs, Date.now() + LEASE_MS)).toISOString();
    const firstTryAt = new Date().toISOString();
    await keepAnswer(scope, what.receipt, what.endpoint, { ...record, waitingUntil, firstTryAt });
    await notifyPanels(scope, [what.receipt]);
  }
  return null;
}

export async function roundEnded({ tabId, isPrivate }: Sender): Promise<DockUpdate | null> {
  const scope = scopeOf(isPrivate);
  const session = await readSession(scope);
  if (session.lease?.tabId === tabId) await changeSession(scope, { lease: null, lastRoundAt: Date.now() });
  const tab = await readTab(tabId);
  if (!tab) return null;
  await countUnseen(asServed(tab, await readSession(scope)).tab);
  await updateDocks(await tabsOf(scope), tabId);
  await notifyPanels(scope, tab.receipts);
  return dockUpdateFor(tab);
}

/** The panel was on screen for ten seconds, and was closed: what it told for that long is seen. */
export async function panelWasSeen({ tabId, isPrivate }: Sender): Promise<null> {
  const scope = scopeOf(isPrivate);
  const [tab, until] = [await readTab(tabId), await reportedUntil(tabId, Date.now())];
  if (!tab || until === null) return null;
  await markAllSeen(scope, asServed(tab, await readSession(scope)).tab.receipts, until);
  await updateDocks(await tabsOf(scope), null);
  return null;
}

/** The frame of a dock asked for its view: the dock need not offer a tab instead. */
export async function frameAnswered(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab) notify({ tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(tab));
}

/** Settings the person changed with the dock itself; other tabs follow, but none opens or closes by itself. */
export async function dockChanged(patch: SettingsPatch, { tabId, isPrivate }: Sender): Promise<void> {
  await changeSettings(isPrivate, patch);
  const tabs = await tabsOf(scopeOf(isPrivate));
  await updateDocks(tabs, tabId);
}

/** The toolbar's button or the shortcut. Where Caseside does not run, it leads to the account. */
export async function toggle(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab && tab.kind === 'account') notify({ tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(tab, 'toggle'));
  else if (!(tab && isOwnTab(tab)) && tab?.kind !== 'sign-in')
    await browser.tabs.create({ url: 'https://my.uscis.gov/account' });
}
