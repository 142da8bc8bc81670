// What a panel may ask of the kept history of a case on its page: its log, two dates side by side, own activity near a moved stamp, notes.
import type * as z from 'zod/mini';
import { activityNear, uploadsOf } from '../../../lib/history/compare/own-activity.ts';
import type { Change } from '../../../lib/history/compare/change.ts';
import type { Done } from '../../../lib/messages.ts';
import type { ChangeOnScreen, HistoryOfCase, NoteOnScreen } from '../../../lib/view/history-view.ts';
import { withShownText } from '../../../lib/view/shown-characters.ts';
import { filesOf, rememberedOf } from '../state/cases.ts';
import type { CheckedDates, CheckedNote } from '../validate-message.ts';
import { historyFor, settled } from '../state/history.ts';
import type { TabRecord } from '../state/session-records.ts';
import { noticeScreens } from './screens.ts';

const DONE: Done = { done: true };
const AROUND_MS = 2 * 60 * 60 * 1000;

const onScreen = ({
  id,
  kind,
  what,
  before,
  after,
  seenBetween,
  strength,
  marks,
  at,
  basis,
}: Change): ChangeOnScreen => ({
  ...{ id, strength, marks, at, basis },
  change: withShownText({ kind, what, before, after, seenBetween }),
});

const around = (at: string, byMs: number): string => new Date(Date.parse(at) + byMs).toISOString();

async function nearOf(tab: TabRecord, receipt: string): Promise<HistoryOfCase['near']> {
  const history = await historyFor(tab.scope);
  const [file] = await filesOf(tab, await rememberedOf(tab), { only: [receipt] });
  const stamp = file?.recordUpdated.at ?? null;
  if (!history || !file || stamp === null || Number.isNaN(Date.parse(stamp))) return null;
  const activity = await settled(history.activityBetween(receipt, around(stamp, -AROUND_MS), around(stamp, AROUND_MS)));
  return activity && activityNear(stamp, activity, uploadsOf(file));
}

export async function history(tab: TabRecord, receipt: string): Promise<HistoryOfCase | null> {
  const vault = tab.receipts.includes(receipt) ? await historyFor(tab.scope) : null;
  if (!vault) return null;
  const [log, whole] = await Promise.all([settled(vault.logOf(receipt)), settled(vault.historyOf(receipt))]);
  const moments = Object.values(whole?.answers ?? {}).flatMap((answers) => answers.map(({ firstSeen }) => firstSeen));
  return {
    log: (log ?? []).map(({ at, changes }) => ({ at, changes: changes.map(onScreen) })),
    moments: [...new Set(moments)].sort(),
    near: await nearOf(tab, receipt),
  };
}

export async function compareDates(
  tab: TabRecord,
  what: z.infer<typeof CheckedDates>,
): Promise<ChangeOnScreen[] | null> {
  const vault = tab.receipts.includes(what.receipt) ? await historyFor(tab.scope) : null;
  const changes = vault && (await settled(vault.changesBetween(what.receipt, what.from, what.to)));
  return changes && changes.map(onScreen);
}

export async function notes(tab: TabRecord, receipt: string): Promise<NoteOnScreen[] | null> {
  const vault = tab.receipts.includes(receipt) ? await historyFor(tab.scope) : null;
  return vault && settled(vault.notesOf(receipt));
}

/** null, a refusal, when it could not be kept: the panel then says so and keeps what was written. */
export async function keepNote(tab: TabRecord, { receipt, note }: z.infer<typeof CheckedNote>): Promise<Done | null> {
  const vault = tab.receipts.includes(receipt) ? await historyFor(tab.scope) : null;
  const kept = vault && (await vault.keepNote(receipt, note));
  if (!kept?.ok) return null;
  await noticeScreens(tab.scope, [receipt]);
  return DONE;
}

export async function removeNote(tab: TabRecord, what: { receipt: string; id: string }): Promise<Done | null> {
  const vault = tab.receipts.includes(what.receipt) ? await historyFor(tab.scope) : null;
  const removed = vault && (await vault.removeNote(what.receipt, what.id));
  if (!removed?.ok) return null;
  await noticeScreens(tab.scope, [what.receipt]);
  return DONE;
}
