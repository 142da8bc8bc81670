// That the history waits to be erased: kept on this computer, so that neither a stopped background nor a restarted browser
// forgets it. Reads and writes this one record and nothing else.
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const KEY = 'erasing';
const SCHEMA = 'caseside/erasing/1';
const Erasing = z.object({ schema: z.literal(SCHEMA), receipts: z.array(z.string()) });

const read = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** While it waits, nothing of the history is read or added to. A record that cannot be understood counts too. */
export const isErasePending = async (): Promise<boolean> => (await read()) !== undefined;

/** Receipts whose good answer shows that the same account is back; [] where nothing can show it. */
export async function receiptsAwaited(): Promise<string[]> {
  const found = Erasing.safeParse(await read());
  return found.success ? found.data.receipts : [];
}

export const awaitErase = (receipts: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: { schema: SCHEMA, receipts: [...receipts] } });

export const endPendingErase = (): Promise<void> => browser.storage.local.remove(KEY);
