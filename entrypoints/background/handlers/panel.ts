// What a panel may ask of the background, once it has been served. Each answer concerns only cases that its tab shows.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Done, FileToSave, PanelToBackground } from '../../../lib/messages.ts';
import { formatText } from '../../../lib/decode/format-drift/format-drift-text.ts';
import { formatChangeOf, isNewField } from '../../../lib/decode/format-drift/format-drift.ts';
import { changeSettings } from '../../../lib/platform/settings-store.ts';
import { notify } from '../../../lib/platform/send-to-tab.ts';
import type { SettingsPatch } from '../../../lib/settings.ts';
import { ENDPOINTS } from '../../../lib/uscis/reading.ts';
import { fieldsOf } from '../../../lib/view/shown-case.ts';
import { explanationOf } from '../../../lib/view/explanation.ts';
import { shownText, withShownText } from '../../../lib/view/shown-characters.ts';
import type { Explanation, FieldRow, PinOrTick } from '../../../lib/view/panel-view.ts';
import type { FactRef } from '../../../lib/decode/case-file.ts';
import { beginKeeping } from '../state/history-lifecycle.ts';
import { openOwnTab } from '../own-tabs.ts';
import { bodiesOf, filesOf, rememberedOf } from '../state/cases.ts';
import { valuesBefore } from '../state/history.ts';
import { rememberInView } from '../state/last-case.ts';
import { keepPinOrTick } from '../state/pins-and-ticks.ts';
import { markAllSeen, takeSeenBack } from '../state/unseen-changes.ts';
import { PanelPatchSchema } from '../../../lib/settings-check.ts';
import { first, nothing, request, type Requests } from '../routes/request.ts';
import { Receipt } from '../validate-message.ts';
import { BY_HAND_EVERY_MS } from '../read-schedule.ts';
import {
  changeSession,
  isOwnTab,
  keepTab,
  readSession,
  readTab,
  tabsOf,
  type TabRecord,
} from '../state/session-records.ts';
import { timeNow } from '../state/steady-time.ts';
import { wordsOfTab } from '../state/words.ts';
import { updateDocks, dockUpdateFor } from './dock.ts';
import { notifyPanels } from './panel-view.ts';

const DONE: Done = { done: true };

async function selectCase(tab: TabRecord, receipt: string): Promise<Done> {
  const asShown = await readTab(tab.tabId);
  if (asShown) {
    await keepTab({ ...asShown, inView: receipt });
    await rememberInView(tab.scope, receipt);
    if (tab.frameId !== null) notify({ tabId: tab.tabId, frameId: tab.frameId }, 'viewChanged', { session: 'open' });
  }
  return DONE;
}

/** What erases stands on a page of its own, which no page of the web can cover. */
async function openOptions(): Promise<Done> {
  await browser.runtime.openOptionsPage();
  return DONE;
}

/** By hand, and not more often than once a minute; the dock of the tab reads. */
async function readAgain(tab: TabRecord): Promise<Done> {
  const session = await readSession(tab.scope);
  const { steady } = await timeNow();
  const isTooSoon = session.lastRoundAt !== null && steady < session.lastRoundAt + BY_HAND_EVERY_MS;
  const isReading = session.lease !== null && session.lease.until > steady;
  const dock = isOwnTab(tab) ? await readTab(tab.of ?? -1) : tab;
  if (dock && !isTooSoon && !isReading) {
    await changeSession(tab.scope, { asked: { what: 'read', steady, since: steady, isInFront: isOwnTab(tab) } });
    notify({ tabId: dock.tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(dock));
    await notifyPanels(tab.scope, tab.receipts);
  }
  return DONE;
}

/** What is due is read, by the dock, also while a page of ours hides it: no more than it would read by itself. */
async function goOnReading(tab: TabRecord): Promise<Done> {
  const { steady } = await timeNow();
  const { asked } = await readSession(tab.scope);
  const since = asked?.what === 'read' ? asked.since : 0;
  await changeSession(tab.scope, { asked: { what: 'read', steady, since, isInFront: isOwnTab(tab) } });
  const dock = isOwnTab(tab) ? await readTab(tab.of ?? -1) : tab;
  if (dock) notify({ tabId: dock.tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(dock));
  await notifyPanels(tab.scope, []);
  return DONE;
}

/** What is being fetched is left, and nothing is read by itself for as long as after a whole round. */
async function stopReading(tab: TabRecord): Promise<Done> {
  const { steady } = await timeNow();
  const asked = { what: 'stop' as const, steady, since: 0, isInFront: isOwnTab(tab) };
  await changeSession(tab.scope, { asked, lease: null, lastRoundAt: steady });
  await updateDocks(await tabsOf(tab.scope), null);
  await notifyPanels(tab.scope, []);
  return DONE;
}

async function openTable(tab: TabRecord): Promise<Done> {
  await openOwnTab('table', tab);
  return DONE;
}

async function closePanel(tab: TabRecord): Promise<Done> {
  if (isOwnTab(tab)) await browser.tabs.remove(tab.tabId);
  else notify({ tabId: tab.tabId, frameId: 0 }, 'dockUpdate', await dockUpdateFor(tab, 'close'));
  return DONE;
}

async function changeByPanel(tab: TabRecord, patch: SettingsPatch): Promise<Done> {
  await changeSettings(tab.scope === 'private', patch);
  if (patch.keepHistory === true) {
    await beginKeeping(tab.scope, tab.receipts);
    if (tab.inView !== null) await rememberInView(tab.scope, tab.inView);
  }
  await updateDocks(await tabsOf(tab.scope), null);
  await notifyPanels(tab.scope, []);
  return DONE;
}

/** "Is this your own computer?" */
const answerFirstRun = (tab: TabRecord, keepHistory: boolean): Promise<Done> => changeByPanel(tab, { keepHistory });

async function keepPinOrTickOnCase(tab: TabRecord, mark: PinOrTick): Promise<Done> {
  await keepPinOrTick(tab, mark);
  await notifyPanels(tab.scope, [mark.receipt]);
  return DONE;
}

async function markSeen(tab: TabRecord): Promise<Done> {
  await markAllSeen(tab, null);
  return changeByPanel(tab, {});
}

async function undoSeen(tab: TabRecord): Promise<Done> {
  await takeSeenBack(tab);
  return changeByPanel(tab, {});
}

async function why(tab: TabRecord, receipt: string, fact: FactRef): Promise<Explanation | null> {
  const stored = await rememberedOf(tab);
  const file = (await filesOf(tab, stored)).find((one) => one.receipt === receipt);
  const records = stored.answers.get(receipt);
  const readAt = (endpoint: string) =>
    endpoint === 'page'
      ? (stored.page?.at ?? null)
      : ([...(records ?? [])].find(([one]) => one === endpoint)?.[1].good?.at ?? null);
  return file ? withShownText(explanationOf(file, fact, readAt, (await wordsOfTab(tab)).label)) : null;
}

async function fields(tab: TabRecord, receipt: string): Promise<FieldRow[]> {
  const stored = await rememberedOf(tab);
  const change = formatChangeOf(bodiesOf(receipt, stored));
  const before = await valuesBefore(tab, receipt);
  const rows = (await filesOf(tab, stored, { only: [receipt] })).flatMap(fieldsOf);
  return withShownText(
    rows.map((row) => ({
      ...row,
      isNew: isNewField(change, row.endpoint, row.path),
      was: before.get(`${row.endpoint} ${row.path}`),
    })),
  );
}

async function describeForm(tab: TabRecord, receipt: string): Promise<string | null> {
  const bodies = bodiesOf(receipt, await rememberedOf(tab));
  return shownText(formatText(formatChangeOf(bodies), bodies, browser.runtime.getManifest().version));
}

/** The newest good answers of a case as USCIS sent them; an address that never answered has no file. */
async function saveAnswers(tab: TabRecord, receipt: string): Promise<FileToSave[]> {
  const records = (await rememberedOf(tab)).answers.get(receipt);
  return ENDPOINTS.flatMap((endpoint) => {
    const text = records?.get(endpoint)?.good?.text ?? '';
    return text === '' ? [] : [{ name: `${endpoint}.json`, type: 'application/json', text }];
  });
}

const CheckedFact = z.strictObject({
  part: z.enum([
    'form',
    'people',
    'filed',
    'status',
    'office',
    'flags',
    'milestones',
    'documents',
    'notices',
    'evidenceRequests',
    'timeline',
    'recordUpdated',
    'processingTime',
  ]),
  index: z.nullable(z.int().check(z.minimum(0))),
});
const CheckedPinOrTick = z.strictObject({
  receipt: Receipt,
  kind: z.enum(['pinned', 'have']),
  what: z.string().check(z.minLength(1), z.maxLength(2_000)),
  isOn: z.boolean(),
});

/** What a panel may ask of its own cases, once it has been served. */
export const panelRequests = {
  selectCase: request(Receipt, selectCase),
  readAgain: request(nothing, readAgain),
  goOnReading: request(nothing, goOnReading),
  stopReading: request(nothing, stopReading),
  openTable: request(nothing, openTable),
  closePanel: request(nothing, closePanel),
  changeSettings: first(request(PanelPatchSchema, changeByPanel)),
  openOptions: request(nothing, openOptions),
  answerFirstRun: first(request(z.boolean(), answerFirstRun)),
  keepPinOrTick: request(CheckedPinOrTick, keepPinOrTickOnCase),
  markSeen: request(nothing, markSeen),
  undoSeen: request(nothing, undoSeen),
  why: request(z.strictObject({ receipt: Receipt, fact: CheckedFact }), (tab, { receipt, fact }) =>
    why(tab, receipt, fact),
  ),
  fields: request(Receipt, fields),
  describeForm: request(Receipt, describeForm),
  saveAnswers: request(Receipt, saveAnswers),
} satisfies Partial<Requests<PanelToBackground, TabRecord>>;
