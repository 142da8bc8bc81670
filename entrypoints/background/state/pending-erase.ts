// That the history waits to be erased: kept on this computer, so that neither a stopped background nor a restarted browser
// forgets it. Reads and writes this one record and nothing else.
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { recall, remember } from '../../../lib/platform/session-store.ts';

const KEY = 'erasing';
const SCHEMA = 'caseside/erasing/1';
const Erasing = z.object({ schema: z.literal(SCHEMA), receipts: z.array(z.string()), version: z.string() });
/** In the memory of one run of the browser: that it has waited since this very run. */
const THIS_RUN = 'erasing';

const read = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** While it waits, nothing of the history is read or added to. A record that cannot be understood counts too. */
export const isErasePending = async (): Promise<boolean> => (await read()) !== undefined;

/** Receipts whose good answer shows that the same account is back; [] where nothing can show it. */
export async function receiptsAwaited(): Promise<string[]> {
  const found = Erasing.safeParse(await read());
  return found.success ? found.data.receipts : [];
}

export async function awaitErase(receipts: readonly string[]): Promise<void> {
  const { version } = browser.runtime.getManifest();
  await browser.storage.local.set({ [KEY]: { schema: SCHEMA, receipts: [...receipts], version } });
  await remember({ [THIS_RUN]: true });
}

/**
 * Whether it has waited since an earlier run of the browser. Where only the extension was updated, it goes on waiting in this one:
 * browsers then forget the memory of the run too.
 */
export async function isOfEarlierRun(): Promise<boolean> {
  if (!(await isErasePending()) || (await recall([THIS_RUN])).get(THIS_RUN) === true) return false;
  const found = Erasing.safeParse(await read());
  if (!found.success || found.data.version === browser.runtime.getManifest().version) return true;
  await awaitErase(found.data.receipts);
  return false;
}

export const endPendingErase = (): Promise<void> => browser.storage.local.remove(KEY);
