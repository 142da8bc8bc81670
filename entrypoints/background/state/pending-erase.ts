// That the history waits to be erased: kept on this computer, so that neither a stopped background nor a restarted browser
// forgets it. Reads and writes this one record and nothing else.
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { forget, recall, remember } from '../../../lib/platform/session-store.ts';
import { inSpiteOfFaults } from '../../../lib/util/in-spite-of-faults.ts';

const KEY = 'erasing';
const SCHEMA = 'caseside/erasing/1';
const Erasing = z.object({
  schema: z.literal(SCHEMA),
  receipts: z.array(z.string()),
  version: z.string(),
  isCertain: z.optional(z.boolean()),
});
/** In the memory of one run of the browser: the same, since this very run. It holds also where the disk has no room. */
const THIS_RUN = 'erasing';

const ofThisRun = async (): Promise<unknown> => (await recall([THIS_RUN])).get(THIS_RUN) ?? null;

/** null where nothing waits. */
const read = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY] ?? (await ofThisRun());

/** While it waits, nothing of the history is read or added to. A record that cannot be understood counts too. */
export const isErasePending = async (): Promise<boolean> => (await read()) !== null;

/** Receipts whose good answer shows that the same account is back; [] where nothing can show it. */
export async function receiptsAwaited(): Promise<string[]> {
  const found = Erasing.safeParse(await read());
  return found.success && found.data.isCertain !== true ? found.data.receipts : [];
}

/** Whether it was to be erased at once, and could not be: nothing brings it back. */
export async function isEraseCertain(): Promise<boolean> {
  const found = Erasing.safeParse(await read());
  return found.success && found.data.isCertain === true;
}

/** @param isCertain the sign-out was proven: only a fault can make the erasing wait */
export async function awaitErase(receipts: readonly string[], isCertain = false): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const record = { schema: SCHEMA, receipts: [...receipts], version, isCertain };
  await inSpiteOfFaults([() => remember({ [THIS_RUN]: record }), () => browser.storage.local.set({ [KEY]: record })]);
}

/**
 * Whether it has waited since an earlier run of the browser. Where only the extension was updated, it goes on waiting in this one:
 * browsers then forget the memory of the run too.
 */
export async function isOfEarlierRun(): Promise<boolean> {
  if (!(await isErasePending()) || (await ofThisRun()) !== null) return false;
  const found = Erasing.safeParse(await read());
  if (!found.success || found.data.version === browser.runtime.getManifest().version) return true;
  await awaitErase(found.data.receipts, found.data.isCertain);
  return false;
}

/** @throws what the browser says, while the record cannot be removed */
export async function endPendingErase(): Promise<void> {
  await browser.storage.local.remove(KEY);
  await forget([THIS_RUN]);
}
