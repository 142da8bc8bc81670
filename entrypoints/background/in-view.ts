// The case viewed last, kept only with history on: it comes into view first at the next visit.
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { historyFor } from './history.ts';
import type { Scope } from './records.ts';

const KEY = 'lastCase';
const LastCase = z.object({ schema: z.literal('caseside/last-case/1'), receipt: z.string() });

export async function rememberInView(scope: Scope, receipt: string): Promise<void> {
  if (await historyFor(scope)) await browser.storage.local.set({ [KEY]: { schema: 'caseside/last-case/1', receipt } });
}

/** The receipt viewed last, if this page shows it. */
export async function lastInView(scope: Scope, receipts: readonly string[]): Promise<string | null> {
  if (!(await historyFor(scope))) return null;
  const kept = LastCase.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return kept.success && receipts.includes(kept.data.receipt) ? kept.data.receipt : null;
}

/** @param only forgets it if it is this case; without it, whichever it is */
export async function forgetInView(only?: string): Promise<void> {
  const kept = only === undefined ? null : LastCase.safeParse((await browser.storage.local.get(KEY))[KEY]);
  const isOther = kept?.success === true && kept.data.receipt !== only;
  if (!isOther) await browser.storage.local.remove(KEY);
}
