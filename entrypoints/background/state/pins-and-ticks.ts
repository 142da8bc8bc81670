// What a person marks on a case: fields they pinned, documents they have. Kept on this computer only while history is; else in the
// memory of this session, which is forgotten together with the answers of the case.
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { readSettings } from '../../../lib/platform/settings-store.ts';
import { isNewerRecord } from '../../../lib/util/schema-version.ts';
import type { PinOrTick, PinsAndTicks } from '../../../lib/view/panel-view.ts';
import { historyFor, historyOf } from './history.ts';
import {
  forgetSessionPins,
  keepSessionPins,
  PinsAndTicks as PinsAndTicksSchema,
  readSessionPins,
  type Scope,
  type TabRecord,
} from './session-records.ts';

const KEY = 'marks';
const SCHEMA = 'caseside/marks/1';
/** So many of a kind can be marked on one case. */
const MOST = 500;
const Stored = z.object({ schema: z.literal(SCHEMA), cases: z.record(z.string(), z.unknown()) });

/** Whether a newer Caseside stored them: then they are neither shown nor overwritten. */
const areNewer = async (): Promise<boolean> => isNewerRecord((await browser.storage.local.get(KEY))[KEY], SCHEMA);

/** By receipt; a row that cannot be parsed loses only itself. */
async function storedPinsAndTicks(): Promise<Record<string, PinsAndTicks>> {
  const stored = Stored.safeParse((await browser.storage.local.get(KEY))[KEY]);
  const rows = Object.entries(stored.success ? stored.data.cases : {}).flatMap(([receipt, row]) => {
    const marks = PinsAndTicksSchema.safeParse(row);
    return marks.success ? [[receipt, marks.data] as const] : [];
  });
  return Object.fromEntries(rows);
}

const keep = (cases: Record<string, PinsAndTicks>): Promise<void> =>
  browser.storage.local.set({ [KEY]: { schema: SCHEMA, cases } });

/** What is in memory is newer than what is kept. */
export async function pinsAndTicksOf(
  tab: Pick<TabRecord, 'scope' | 'kind'>,
  receipt: string | null,
): Promise<PinsAndTicks> {
  if (receipt === null) return { pinned: [], have: [] };
  const inMemory = await readSessionPins(tab.scope, receipt);
  if (inMemory) return inMemory;
  const stored = (await historyOf(tab, receipt)) ? (await storedPinsAndTicks())[receipt] : undefined;
  return stored ?? { pinned: [], have: [] };
}

export async function keepPinOrTick(
  tab: Pick<TabRecord, 'scope' | 'kind'>,
  { receipt, kind, what, isOn }: PinOrTick,
): Promise<void> {
  const marks = await pinsAndTicksOf(tab, receipt);
  const others = marks[kind].filter((one) => one !== what);
  await keepSessionPins(tab.scope, receipt, { ...marks, [kind]: isOn ? [...others, what].slice(-MOST) : others });
  await movePinsAndTicks(tab.scope, [receipt]);
}

/** Once history is kept, so is what was marked before. */
export async function movePinsAndTicks(scope: Scope, receipts: readonly string[]): Promise<void> {
  const isPaused = (await readSettings(scope === 'private')).settings.isHistoryPaused;
  // Those of the session stay in memory, where they are shown.
  if (isPaused || !(await historyFor(scope)) || (await areNewer())) return;
  const cases = await storedPinsAndTicks();
  for (const receipt of receipts) {
    const marks = await readSessionPins(scope, receipt);
    if (marks) await keep(Object.assign(cases, { [receipt]: marks }));
    await forgetSessionPins(scope, receipt);
  }
}

/** @param only forgets those of this case; without it, all */
export async function forgetPinsAndTicks(only?: string): Promise<void> {
  if (only === undefined) return browser.storage.local.remove(KEY);
  if (await areNewer()) return;
  const { [only]: _forgotten, ...others } = await storedPinsAndTicks();
  await keep(others);
}
