// The case viewed last, kept only with history on: it comes into view first at the next visit.
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { isNewerRecord } from '../../../lib/util/schema-version.ts';
import { historyFor } from './history.ts';
import type { Scope } from './session-records.ts';

const KEY = 'lastCase';
const SCHEMA = 'caseside/last-case/1';
const LastCase = z.object({ schema: z.literal(SCHEMA), receipt: z.string() });

async function lastCase(): Promise<string | null> {
  const stored = LastCase.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data.receipt : null;
}

/** Whether a newer Caseside stored it: then it is left as it is. */
const isNewer = async (): Promise<boolean> => isNewerRecord((await browser.storage.local.get(KEY))[KEY], SCHEMA);

/** Writes only what is new: a page reports every few seconds what it shows. */
export async function rememberInView(scope: Scope, receipt: string): Promise<void> {
  if (!(await historyFor(scope)) || (await lastCase()) === receipt || (await isNewer())) return;
  await browser.storage.local.set({ [KEY]: { schema: SCHEMA, receipt } });
}

/** The receipt viewed last, if this page shows it. */
export async function lastInView(scope: Scope, receipts: readonly string[]): Promise<string | null> {
  if (!(await historyFor(scope))) return null;
  const last = await lastCase();
  return last !== null && receipts.includes(last) ? last : null;
}

/** @param only forgets it if it is this case; without it, whichever it is */
export async function forgetInView(only?: string): Promise<void> {
  if (only !== undefined && (await isNewer())) return;
  const last = only === undefined ? null : await lastCase();
  if (last === null || last === only) await browser.storage.local.remove(KEY);
}
