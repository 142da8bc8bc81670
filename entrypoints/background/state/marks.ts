// What a person marks on a case: fields they pinned, documents they have. Kept on this computer only while history is; else in the
// memory of this session, which is forgotten together with the answers of the case.
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { readSettings } from '../../../lib/platform/settings-store.ts';
import type { MarkOnCase, Marks } from '../../../lib/view/panel-view.ts';
import { historyFor, historyOf } from './history.ts';
import {
  forgetMarksInMemory,
  keepMarksInMemory,
  Marks as MarksSchema,
  readMarksInMemory,
  type Scope,
  type TabRecord,
} from './session-records.ts';

const KEY = 'marks';
const SCHEMA = 'caseside/marks/1';
/** So many of a kind can be marked on one case. */
const MOST = 500;
const Kept = z.object({ schema: z.literal(SCHEMA), cases: z.record(z.string(), MarksSchema) });

async function keptMarks(): Promise<Record<string, Marks>> {
  const kept = Kept.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return kept.success ? kept.data.cases : {};
}

const keep = (cases: Record<string, Marks>): Promise<void> =>
  browser.storage.local.set({ [KEY]: { schema: SCHEMA, cases } });

/** What is in memory is newer than what is kept. */
export async function marksOf(tab: Pick<TabRecord, 'scope' | 'kind'>, receipt: string | null): Promise<Marks> {
  if (receipt === null) return { pinned: [], have: [] };
  const inMemory = await readMarksInMemory(tab.scope, receipt);
  if (inMemory) return inMemory;
  const kept = (await historyOf(tab, receipt)) ? (await keptMarks())[receipt] : undefined;
  return kept ?? { pinned: [], have: [] };
}

export async function keepMark(
  tab: Pick<TabRecord, 'scope' | 'kind'>,
  { receipt, kind, what, isOn }: MarkOnCase,
): Promise<void> {
  const marks = await marksOf(tab, receipt);
  const others = marks[kind].filter((one) => one !== what);
  await keepMarksInMemory(tab.scope, receipt, { ...marks, [kind]: isOn ? [...others, what].slice(-MOST) : others });
  await moveMarks(tab.scope, [receipt]);
}

/** Once history is kept, so is what was marked before. */
export async function moveMarks(scope: Scope, receipts: readonly string[]): Promise<void> {
  const isPaused = (await readSettings(scope === 'private')).settings.isHistoryPaused;
  if (isPaused || !(await historyFor(scope))) return;
  const cases = await keptMarks();
  for (const receipt of receipts) {
    const marks = await readMarksInMemory(scope, receipt);
    if (marks) await keep(Object.assign(cases, { [receipt]: marks }));
    await forgetMarksInMemory(scope, receipt);
  }
}

/** @param only forgets those of this case; without it, all */
export async function forgetMarks(only?: string): Promise<void> {
  if (only === undefined) return browser.storage.local.remove(KEY);
  const { [only]: _forgotten, ...others } = await keptMarks();
  await keep(others);
}
