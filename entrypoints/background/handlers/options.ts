// What the options page may ask: how much is kept and since when, changing that, erasing, and opening it by a deliberate click.
import * as z from 'zod/mini';
import { mayKeep } from '../../../lib/history/store/history-store.ts';
import type { Done, OptionsToBackground } from '../../../lib/messages.ts';
import { changeSettings, readSettings } from '../../../lib/platform/settings-store.ts';
import { forget } from '../../../lib/platform/session-store.ts';
import type { SettingsPatch } from '../../../lib/settings.ts';
import type { StoredView } from '../../../lib/view/history-view.ts';
import { beginKeeping, forgetAlong } from '../state/history-lifecycle.ts';
import { FAULT, historyFault, settled, wholeHistory } from '../state/history.ts';
import { openOwnTab } from '../own-tabs.ts';
import { hideIfUnsure, isUnsure } from '../state/erase-at-sign-out.ts';
import { endPendingErase, isErasePending } from '../state/pending-erase.ts';
import {
  keepTab,
  readSession,
  readTab,
  scopesWithHistory,
  sessionPrint,
  tabsWithHistory,
  type SessionRecord,
  type TabRecord,
} from '../state/session-records.ts';
import { SettingsPatchSchema } from '../../../lib/settings-check.ts';
import { first, nothing, request, type Requests } from '../routes/request.ts';
import { Receipt, type OptionsSender, type Sender } from '../validate-message.ts';
import { updateDocks } from './dock.ts';
import { notifyPanels } from './panel-view.ts';

const DONE: Done = { done: true };

const sessionsWithHistory = async (): Promise<SessionRecord[]> =>
  Promise.all((await scopesWithHistory()).map(readSession));
const printOf = (sessions: readonly SessionRecord[]): string => sessions.map(sessionPrint).join(' | ');

/** The tab of the options page is remembered, so that it hears of a sign-out; a click in it counts until the session changes. */
async function rememberPage({ tabId }: Sender, patch: Pick<TabRecord, 'namesDuring'> = {}): Promise<TabRecord> {
  const before = await readTab(tabId);
  const tab: TabRecord = {
    tabId,
    scope: 'normal',
    kind: 'options',
    of: null,
    receipts: [],
    frameKey: '',
    seq: 0,
    frameId: 0,
    inView: null,
    visible: true,
    namesDuring: before?.kind === 'options' ? before.namesDuring : undefined,
    ...patch,
  };
  await keepTab(tab);
  return tab;
}

/** A session that may have ended meanwhile hides the history first, where the person wants that. */
async function hideWhereUnsure(): Promise<void> {
  for (const scope of await scopesWithHistory()) await hideIfUnsure(scope);
}

/** The sessions that somebody confirmed lately: what others show is not named. */
async function sureSessions(): Promise<SessionRecord[]> {
  const all = await Promise.all(
    (await scopesWithHistory()).map(async (scope) => ((await isUnsure(scope)) ? [] : [await readSession(scope)])),
  );
  return all.flat();
}

/** How much is kept; cases by their receipts only where the session shows them, or after a deliberate click. */
async function stored(sender: Sender): Promise<StoredView> {
  const [tab, sessions] = [await rememberPage(sender), await sessionsWithHistory()];
  await hideWhereUnsure();
  const isHidden = await isErasePending();
  const [{ settings, isNewer }, held] = [
    await readSettings(false),
    isHidden ? null : await settled(wholeHistory().sizeAndSince()),
  ];
  const namesAll = tab.namesDuring === printOf(sessions);
  const sure = await sureSessions();
  const isShown = (receipt: string) => sure.some(({ state, proven }) => state === 'open' && proven.includes(receipt));
  return {
    schema: 'caseside/kept/1',
    settings,
    settingsAreNewer: isNewer,
    historyFault: await historyFault('normal'),
    since: held?.since ?? null,
    characters: held?.characters ?? 0,
    howMany: held?.cases.length ?? 0,
    cases: held?.cases.filter(({ receipt }) => namesAll || isShown(receipt)) ?? [],
  };
}

/** Whoever clicks this sits at the computer whose history it is. */
async function nameKept(sender: Sender): Promise<Done> {
  await rememberPage(sender, { namesDuring: printOf(await sessionsWithHistory()) });
  return DONE;
}

async function notifyAll(): Promise<void> {
  await updateDocks(await tabsWithHistory(), null);
  for (const scope of await scopesWithHistory()) await notifyPanels(scope, []);
}

async function changeKeeping(patch: SettingsPatch): Promise<Done> {
  await changeSettings(false, patch);
  if (patch.keepHistory === true)
    for (const scope of await scopesWithHistory()) await beginKeeping(scope, (await readSession(scope)).shown);
  await notifyAll();
  return DONE;
}

/** null, a refusal, when it could not be erased. */
async function eraseCase(receipt: string): Promise<Done | null> {
  const erased = await wholeHistory().eraseCase(receipt);
  if (!erased.ok) return null;
  await forgetAlong(receipt);
  await notifyAll();
  return DONE;
}

async function eraseAll(): Promise<Done | null> {
  const erased = await wholeHistory().eraseAll();
  if (!erased.ok) return null;
  await forget([FAULT]);
  await forgetAlong();
  await endPendingErase();
  await notifyAll();
  return DONE;
}

/** Whoever clicks sits at the computer whose history it is; a history that waits to be erased is neither given out nor added to. */
async function mayBackUp(way: 'out' | 'in'): Promise<Done | null> {
  await hideWhereUnsure();
  if (await isErasePending()) return null;
  const { settings } = await readSettings(false);
  return way === 'out' || mayKeep({ isPrivate: false }, settings) ? DONE : null;
}

async function cameIn(): Promise<Done> {
  await forget([FAULT]);
  await notifyAll();
  return DONE;
}

/** Signed in or not: whoever clicks this sits at the computer whose history it is. */
async function openStored(): Promise<Done | null> {
  await hideWhereUnsure();
  const receipts = (await isErasePending()) ? null : await settled(wholeHistory().receipts());
  if (receipts === null || receipts.length === 0) return null;
  const [first] = receipts;
  await openOwnTab('stored', { tabId: null, scope: 'normal', receipts, inView: first ?? null });
  return DONE;
}

/** What the options page may ask: any case that is kept, whoever is signed in. */
export const optionsRequests: Requests<OptionsToBackground, OptionsSender> = {
  stored: request(nothing, stored),
  nameKept: request(nothing, nameKept),
  changeKeeping: first(request(SettingsPatchSchema, (_sender, patch) => changeKeeping(patch))),
  eraseCase: request(Receipt, (_sender, receipt) => eraseCase(receipt)),
  eraseAll: request(nothing, eraseAll),
  mayBackUp: request(z.enum(['out', 'in']), (_sender, way) => mayBackUp(way)),
  cameIn: request(nothing, cameIn),
  openStored: request(nothing, openStored),
};
