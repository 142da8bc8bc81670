// What the background does for a dock: learns what the page shows, gives orders, takes answers.
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { DockToBackground, Done, DockUpdate } from '../../../lib/messages.ts';
import { dockLanguage } from '../../../lib/locales/dock.ts';
import { languageInUse } from '../../../lib/platform/language.ts';
import { changeSettings, readSettings } from '../../../lib/platform/settings-store.ts';
import { notify } from '../../../lib/platform/send-to-tab.ts';
import type { SettingsPatch } from '../../../lib/settings.ts';
import { firstInView } from '../../../lib/uscis/embedded-cases.ts';
import { MOST_VALUES } from '../../../lib/uscis/answer-limits.ts';
import { readingOf, sessionByProbe } from '../../../lib/uscis/outcome.ts';
import type { Unkept } from '../../../lib/uscis/reading.ts';
import { formIn } from '../../../lib/uscis/shape.ts';
import { embeddedIn, listIn, newerOnPage } from '../state/cases.ts';
import { parseAnswer } from '../state/decode-cache.ts';
import { DockPatchSchema } from '../../../lib/settings-check.ts';
import { first, request, type Requests } from '../routes/request.ts';
import {
  CheckedAnswer,
  CheckedDocument,
  CheckedPage,
  CheckedProbe,
  CheckedRound,
  CheckedWaiting,
  type DockSender,
  type Sender,
} from '../validate-message.ts';
import { showBadge } from '../badge.ts';
import { keepInHistory, keepWhatIsShown, noteVisit, trimHistory } from '../state/history.ts';
import { lastInView, rememberInView } from '../state/last-case.ts';
import { dueOf, LEASE_MS, planOf, readsHidden } from '../read-schedule.ts';
import {
  authorizedView,
  changeSession,
  forgetOlderAnswers,
  isOfSession,
  isOwnTab,
  keepAnswer,
  keepPage,
  keepTab,
  readAnswers,
  readPage,
  readSession,
  readTab,
  receiptsOf,
  scopeOf,
  tabsOf,
  type TabRecord,
} from '../state/session-records.ts';
import { hideHistory, weighAnswer } from '../state/erase-at-sign-out.ts';
import { countUnseen, markAllSeen, reportedUntil, unseenOf } from '../state/unseen-changes.ts';
import { decidePage } from '../state/page-decision.ts';
import { beginSession, clearForOther, endSession } from '../state/sign-in-state.ts';
import { timeNow } from '../state/steady-time.ts';
import {
  dropUnanswered,
  isClockRight,
  isOfOwner,
  isRefusal,
  ofOther,
  provenBy,
  showsAnotherAccount,
} from '../state/whose-case.ts';
import { notifyPanels } from './panel-view.ts';

const DONE: Done = { done: true };

/**
 * Orders for one tab. A reading that is ordered is leased to the tab, so that others of the session wait for it.
 * @param round the round that a reading goes on with; null: a new one begins
 */
export async function dockUpdateFor(
  asShown: TabRecord,
  panel: DockUpdate['panel'] = 'keep',
  round: string | null = null,
): Promise<DockUpdate> {
  const now = await timeNow();
  const session = await readSession(asShown.scope);
  const served = authorizedView(asShown, session);
  const { tab } = served;
  const [answers, { settings }] = await Promise.all([
    readAnswers(tab.scope, tab.receipts),
    readSettings(tab.scope === 'private'),
  ]);
  const newer = newerOnPage(await readPage(tab.tabId), answers);
  const { read, askAgainMs } = planOf(tab, session, answers, now, newer);
  if (read.length > 0) {
    await changeSession(tab.scope, {
      lease: {
        tabId: tab.tabId,
        frameKey: tab.frameKey,
        round: round ?? crypto.randomUUID(),
        since: now.wall,
        until: now.steady + LEASE_MS,
      },
    });
  }
  const unseen = await unseenOf(tab);
  await showBadge(tab.tabId, unseen);
  return {
    session: served.session,
    seq: tab.seq,
    settings,
    language: dockLanguage(languageInUse(settings.language)),
    panel,
    frameAnswered: tab.frameId !== null,
    unseen,
    read,
    readsHidden: readsHidden(session, now),
    isStopped: session.asked?.what === 'stop' && session.lease === null,
    askAgainMs,
  };
}

/** Notifies every dock of a scope how things stand, except the one that is being answered anyway. */
export async function updateDocks(tabs: readonly TabRecord[], except: number | null): Promise<void> {
  for (const tab of tabs) {
    if (isOwnTab(tab) || tab.tabId === except) continue;
    notify({ tabId: tab.tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(tab));
  }
}

export async function pageShows(page: z.infer<typeof CheckedPage>, sender: Sender): Promise<DockUpdate> {
  const { tabId } = sender;
  const scope = scopeOf(sender);
  const [before, session] = [await readTab(tabId), await readSession(scope)];
  const pageRecord = page.embedded === null ? null : { text: page.embedded, at: new Date().toISOString() };
  const decision = decidePage(before, session, { ...page, list: listIn(pageRecord) });
  const { event, seq, isCurrent } = decision;
  // The document that read in this tab has gone, and its reading with it.
  const isLeftover = session.lease?.tabId === tabId && session.lease.frameKey !== page.frameKey;
  if (decision.endsAt !== null) await endSession(scope, decision.endsAt, decision.isProven);
  if (event === 'opens') await beginSession(scope);
  const now = await changeSession(scope, { ...(isLeftover ? { lease: null } : {}), ...decision.patch });
  if (event === 'switches') await clearForOther(scope, tabId, page.listed, session);

  // Where the page lists cases, one that it only names may be somebody else's.
  const mayBeLast = page.listed.length > 0 ? page.listed : page.receipts;
  const isSameFrame = before?.frameKey === page.frameKey;
  const stillShown = before?.inView !== null && isSameFrame && page.receipts.includes(before?.inView ?? '');
  const tab: TabRecord = {
    tabId,
    scope,
    kind: page.kind,
    of: null,
    receipts: page.receipts,
    frameKey: page.frameKey,
    seq,
    ...decision.document,
    who: page.who,
    listed: page.listed,
    beyond: page.beyond,
    frameId: isSameFrame ? (before?.frameId ?? null) : null,
    inView: stillShown
      ? (before?.inView ?? null)
      : ((await lastInView(scope, mayBeLast)) ?? firstInView(page.receipts, embeddedIn(pageRecord))),
    visible: page.visible,
    online: page.online,
  };
  await keepTab(tab);
  // A browser's memory for extensions is small, and a page can be large: then the page's own JSON is done without.
  await keepPage(tabId, isCurrent ? pageRecord : null).catch(() => keepPage(tabId, null));
  const proven = page.receipts.filter((receipt) => now.proven.includes(receipt));
  if (isCurrent && page.visible) {
    await noteVisit(scope, proven, new Date().toISOString());
    if (tab.inView !== null && proven.includes(tab.inView)) await rememberInView(scope, tab.inView);
  }

  // First of all: what is read is read by the tab that a person looks at, not by one left open behind it.
  const orders = await dockUpdateFor(tab);
  const isFirstSight = page.receipts.some((receipt) => !session.shown.includes(receipt));
  const isOpen = now.state === 'open';
  if (event !== 'none' || (isOpen && isFirstSight)) {
    await updateDocks(await tabsOf(scope), tabId);
    await notifyPanels(scope, []);
  }
  if (tab.frameId !== null)
    notify({ tabId, frameId: tab.frameId }, 'viewChanged', { session: isOpen ? 'open' : 'ended' });
  return orders;
}

export async function answered(
  { frameKey, ...raw }: z.infer<typeof CheckedAnswer>,
  sender: Sender,
): Promise<{ saysSignedOut: boolean; form: string | null } | null> {
  const { tabId } = sender;
  const scope = scopeOf(sender);
  const tab = await readTab(tabId);
  const session = await readSession(scope);
  if (session.state === 'ended') return { saysSignedOut: true, form: null };
  if (tab?.frameKey !== frameKey || !authorizedView(tab, session).tab.receipts.includes(raw.receipt)) return null;
  const { wall, steady } = await timeNow();
  const at = new Date(wall).toISOString();
  const reading = readingOf(raw, at, parseAnswer(raw.receipt, raw.endpoint), MOST_VALUES);
  const { outcome, message, isTooLarge } = reading;
  const round = session.lease?.tabId === tabId ? session.lease.round : null;
  const seq = session.seq + 1;
  const isGood = outcome === 'ok' || outcome === 'empty';
  const isRefused = await isRefusal(scope, raw, outcome, round);
  const answer = { tab, session, raw, outcome, round };
  if (isRefused) await forgetOlderAnswers(scope, raw.receipt, round);
  const isFirstProof = outcome === 'ok' && isOfOwner(raw.endpoint) && !session.proven.includes(raw.receipt);
  const switches = await showsAnotherAccount(answer);
  await changeSession(scope, { seq, ...(switches ? ofOther(tab, raw.receipt) : provenBy(answer, isRefused)) });
  if (switches) await clearForOther(scope, tabId, [raw.receipt], session);
  await weighAnswer(scope, reading);

  const before = (await readAnswers(scope, [raw.receipt])).get(raw.receipt)?.get(raw.endpoint);
  const stored = before?.good ?? null;
  const good = isGood ? { text: raw.text, at, n: seq, round } : stored;
  const isOther = isGood && stored !== null && stored.text !== raw.text;
  const first = before?.first ?? (isOther ? stored : null);
  const unkept: Unkept | undefined = isTooLarge === true ? 'too-large' : undefined;
  const newest = { outcome, at, message, unkept, steady, round };
  try {
    const { firstTryAt } = before ?? {};
    const tried = firstTryAt === undefined ? newest : { ...newest, firstTryAt };
    await keepAnswer(scope, raw.receipt, raw.endpoint, { good, first, newest: tried, waitingUntil: null });
    // What was read before it was known whose it is.
    if (isFirstProof && !switches) await keepWhatIsShown(scope, await readAnswers(scope, [raw.receipt]));
    await keepInHistory(scope, reading, isGood ? raw.text : '', round);
  } catch {
    // The browser's memory for extensions is full: what could not be kept counts as not read, and what was kept stays.
    const notKept = { ...newest, outcome: 'not-read' as const, unkept: 'no-room' as const };
    const record = { good: stored, first: null, newest: notKept, waitingUntil: null };
    await keepAnswer(scope, raw.receipt, raw.endpoint, record, true);
  }
  if (isGood && !session.isTrimmed && isClockRight(raw.servedAt ?? null, wall)) {
    await changeSession(scope, { isTrimmed: true });
    await trimHistory(scope, at);
  }
  if (switches) await updateDocks(await tabsOf(scope), tabId);
  await notifyPanels(scope, switches ? [] : [raw.receipt]);
  const form = reading.body === undefined ? null : formIn(reading.body, raw.endpoint);
  return { saysSignedOut: outcome === 'signed-out', form };
}

/** null: the document that asked has left its tab, or is of a session that is over or of another account; its word ends nothing. */
export async function probed(
  { frameKey, ...raw }: z.infer<typeof CheckedProbe>,
  sender: Sender,
): Promise<{ saysSignedIn: boolean } | null> {
  const scope = scopeOf(sender);
  const [tab, session] = [await readTab(sender.tabId), await readSession(scope)];
  if (tab?.frameKey !== frameKey || !isOfSession(tab, session)) return null;
  const says = sessionByProbe(raw);
  const isSignedIn = says === 'signed-in';
  // No answer at all is no word about the session.
  const saysOut = !isSignedIn && raw.failure === 'none';
  if (saysOut) {
    // Only what the probe itself says is proof; whatever else stands in its place hides the history and erases nothing.
    await endSession(scope, session.seq + 1, says === 'signed-out');
    await updateDocks(await tabsOf(scope), null);
  } else if (!isSignedIn) await hideHistory(scope, receiptsOf(session));
  return { saysSignedIn: !saysOut };
}

/** null: the document that waits has left its tab, or is of a session that is over. */
export async function waiting(what: z.infer<typeof CheckedWaiting>, sender: Sender): Promise<Done | null> {
  const { tabId } = sender;
  const scope = scopeOf(sender);
  const tab = await readTab(tabId);
  if (tab?.frameKey !== what.frameKey) return null;
  if (!authorizedView(tab, await readSession(scope)).tab.receipts.includes(what.receipt)) return null;
  const record = (await readAnswers(scope, [what.receipt])).get(what.receipt)?.get(what.endpoint);
  if (record) {
    const waitingUntil = new Date(Math.min(what.untilMs, Date.now() + LEASE_MS)).toISOString();
    const firstTryAt = new Date().toISOString();
    await keepAnswer(scope, what.receipt, what.endpoint, { ...record, waitingUntil, firstTryAt });
    await notifyPanels(scope, [what.receipt]);
  }
  return DONE;
}

export async function roundEnded(
  { frameKey }: z.infer<typeof CheckedRound>,
  sender: Sender,
): Promise<DockUpdate | null> {
  const { tabId } = sender;
  const scope = scopeOf(sender);
  const session = await readSession(scope);
  const { lease } = session;
  const isItsOwn = lease?.tabId === tabId && lease.frameKey === frameKey;
  if (isItsOwn) await changeSession(scope, { lease: null, lastRoundAt: (await timeNow()).steady });
  const tab = await readTab(tabId);
  if (tab?.frameKey !== frameKey) return null;
  await dropUnanswered(tab, session);
  const served = authorizedView(tab, await readSession(scope)).tab;
  const answers = await readAnswers(scope, served.receipts);
  const isAllRead = dueOf(served, session, answers, await timeNow()).length === 0;
  if (isAllRead && session.asked?.what === 'read') await changeSession(scope, { asked: null });
  const orders = await dockUpdateFor(tab, 'keep', isItsOwn ? lease.round : null);
  // Counting looks at every case: once for all rounds of one reading.
  if (orders.read.length === 0) await countUnseen(served);
  await updateDocks(await tabsOf(scope), tabId);
  await notifyPanels(scope, tab.receipts);
  return { ...orders, unseen: await unseenOf(served) };
}

/** The panel was on screen for ten seconds, and was closed: what it showed for that long is seen. */
export async function panelWasSeen(
  { frameKey }: z.infer<typeof CheckedDocument>,
  sender: Sender,
): Promise<Done | null> {
  const { tabId } = sender;
  const scope = scopeOf(sender);
  const [tab, until] = [await readTab(tabId), await reportedUntil(tabId, (await timeNow()).steady)];
  if (tab?.frameKey !== frameKey) return null;
  if (until === null) return DONE;
  await markAllSeen(authorizedView(tab, await readSession(scope)).tab, until);
  await updateDocks(await tabsOf(scope), null);
  return DONE;
}

/** The frame of a dock asked for its view: the dock need not offer a tab instead. */
export async function frameAnswered(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab) notify({ tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(tab));
}

/** Settings the person changed with the dock itself; other tabs follow, but none opens or closes by itself. */
export async function dockChanged(patch: SettingsPatch, sender: Sender): Promise<Done> {
  await changeSettings(sender.isPrivate, patch);
  await updateDocks(await tabsOf(scopeOf(sender)), sender.tabId);
  return DONE;
}

/** The toolbar's button or the shortcut. Where Caseside does not run, it leads to the account. */
export async function toggle(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab && tab.kind === 'account') notify({ tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(tab, 'toggle'));
  else if (!(tab && isOwnTab(tab)) && tab?.kind !== 'sign-in')
    await browser.tabs.create({ url: 'https://my.uscis.gov/account' });
}

/** What a dock may ask. */
export const dockRequests: Requests<DockToBackground, DockSender> = {
  pageShows: first(request(CheckedPage, (sender, page) => pageShows(page, sender))),
  answered: request(CheckedAnswer, (sender, raw) => answered(raw, sender)),
  probed: first(request(CheckedProbe, (sender, raw) => probed(raw, sender))),
  waiting: request(CheckedWaiting, (sender, what) => waiting(what, sender)),
  roundEnded: request(CheckedRound, (sender, round) => roundEnded(round, sender)),
  dockChanged: first(request(DockPatchSchema, (sender, patch) => dockChanged(patch, sender))),
  panelWasSeen: request(CheckedDocument, (sender, of) => panelWasSeen(of, sender)),
};
