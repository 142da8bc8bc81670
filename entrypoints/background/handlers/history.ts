// What a panel may ask of the kept history of a case on its page: its log, two dates side by side, own activity near a moved timestamp, notes.
import * as z from 'zod/mini';
import { activityNear, uploadsOf } from '../../../lib/history/compare/own-activity.ts';
import type { Change } from '../../../lib/history/compare/change.ts';
import type { Done, OwnTabToBackground, PanelToBackground } from '../../../lib/messages.ts';
import type { ShownChange, HistoryOfCase, ShownNote } from '../../../lib/view/history-view.ts';
import { withShownText } from '../../../lib/view/shown-characters.ts';
import { filesOf, rememberedOf } from '../state/cases.ts';
import { request, type Requests } from '../routes/request.ts';
import { Receipt } from '../validate-message.ts';
import { historyOf, settled } from '../state/history.ts';
import type { OwnTab } from '../own-tabs.ts';
import type { TabRecord } from '../state/session-records.ts';
import { wordsOfTab } from '../state/words.ts';
import { notifyPanels } from './panel-view.ts';

const DONE: Done = { done: true };
const AROUND_MS = 2 * 60 * 60 * 1000;

const onScreen = ({ id, kind, what, before, after, seenBetween, strength, marks, at, basis }: Change): ShownChange => ({
  id,
  strength,
  marks,
  at,
  basis,
  change: withShownText({ kind, what, before, after, seenBetween }),
});

const around = (at: string, byMs: number): string => new Date(Date.parse(at) + byMs).toISOString();

async function nearOf(tab: TabRecord, receipt: string): Promise<HistoryOfCase['near']> {
  const history = await historyOf(tab, receipt);
  const [file] = await filesOf(tab, await rememberedOf(tab), { only: [receipt] });
  const timestamp = file?.recordUpdated.at ?? null;
  if (!history || !file || timestamp === null || Number.isNaN(Date.parse(timestamp))) return null;
  const activity = await settled(
    history.activityBetween(receipt, around(timestamp, -AROUND_MS), around(timestamp, AROUND_MS)),
  );
  return activity && activityNear(timestamp, activity, uploadsOf(file));
}

async function history(tab: TabRecord, receipt: string): Promise<HistoryOfCase | null> {
  const historyStore = await historyOf(tab, receipt);
  if (!historyStore) return null;
  const words = await wordsOfTab(tab);
  const [log, whole] = await Promise.all([
    settled(historyStore.logOf(receipt, words)),
    settled(historyStore.historyOf(receipt)),
  ]);
  const firsts = Object.values(whole?.answers ?? {}).flat();
  const moments = firsts.sort((a, b) => a.first.n - b.first.n).map(({ firstSeen }) => firstSeen);
  return {
    log: (log ?? []).map(({ at, changes }) => ({ at, changes: changes.map(onScreen) })),
    moments: [...new Set(moments)],
    now: new Date().toISOString(),
    near: await nearOf(tab, receipt),
  };
}

async function compareDates(
  tab: TabRecord,
  what: { receipt: string; from: string; to: string },
): Promise<ShownChange[] | null> {
  const historyStore = await historyOf(tab, what.receipt);
  const words = await wordsOfTab(tab);
  const changes = historyStore && (await settled(historyStore.changesBetween(what.receipt, what.from, what.to, words)));
  return changes && changes.map(onScreen);
}

async function notes(tab: TabRecord, receipt: string): Promise<ShownNote[] | null> {
  const historyStore = await historyOf(tab, receipt);
  return historyStore && settled(historyStore.notesOf(receipt));
}

/** null, a refusal, when it could not be kept: the panel then says so and keeps what was written. */
async function keepNote(tab: TabRecord, { receipt, note }: { receipt: string; note: ShownNote }): Promise<Done | null> {
  const historyStore = await historyOf(tab, receipt);
  const stored = historyStore && (await historyStore.keepNote(receipt, note));
  if (!stored?.ok) return null;
  await notifyPanels(tab.scope, [receipt]);
  return DONE;
}

async function removeNote(tab: TabRecord, what: { receipt: string; id: string }): Promise<Done | null> {
  const historyStore = await historyOf(tab, what.receipt);
  const removed = historyStore && (await historyStore.removeNote(what.receipt, what.id));
  if (!removed?.ok) return null;
  await notifyPanels(tab.scope, [what.receipt]);
  return DONE;
}

const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const CheckedNote = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  at: z.string().check(z.maxLength(30)),
  text: z.string().check(z.maxLength(10_000)),
  reference: z.nullable(z.string().check(z.maxLength(200))),
});

/** What a panel may ask of the kept history of its own cases. */
export const historyRequests = {
  history: request(Receipt, history),
  compareDates: request(z.strictObject({ receipt: Receipt, from: Instant, to: Instant }), compareDates),
  notes: request(Receipt, notes),
  keepNote: request(z.strictObject({ receipt: Receipt, note: CheckedNote }), keepNote),
} satisfies Partial<Requests<PanelToBackground, TabRecord>>;

/** What destroys is done in a tab of our own. */
export const ownTabRequests: Requests<OwnTabToBackground, OwnTab> = {
  removeNote: request(z.strictObject({ receipt: Receipt, id: z.string().check(z.maxLength(100)) }), removeNote),
};
