// The work behind backing up and bringing in: the history store, the file's form, and its seal. No words and no screen.
import type { LookedAt, LookFault } from '../../components/settings/back-up-actions.ts';
import { historyJson, readHistory } from '../../lib/history/backup/history-file.ts';
import type { CaseRecords } from '../../lib/history/backup/records.ts';
import { seal, unseal } from '../../lib/history/backup/seal.ts';
import { openHistoryStore, type HistoryStore, type Result } from '../../lib/history/store/history-store.ts';
import type { FileToSave } from '../../lib/messages.ts';
import { keyOf } from '../../lib/uscis/json-path.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { dataOf } from '../../lib/uscis/shape.ts';

/** The store is closed afterwards, so that it never stands in the way of erasing. */
async function withStore<T>(work: (store: HistoryStore) => Promise<T>): Promise<T> {
  const store = openHistoryStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** null: the history cannot be read. @param passphrase null: not sealed */
export async function makeBackUp(
  { version, madeOn }: { version: string; madeOn: string },
  passphrase: string | null,
): Promise<FileToSave | null> {
  const cases = await withStore((store) => store.allRecords());
  if (!cases.ok) return null;
  const text = historyJson({ version, madeOn, cases: cases.value });
  return {
    name: `caseside-history-${madeOn.slice(0, 10)}.json`,
    type: 'application/json',
    text: passphrase === null ? text : await seal(text, passphrase),
  };
}

/** The form that a case's own answers name. */
function formIn({ texts }: CaseRecords): string | null {
  for (const { endpoint, text } of texts) {
    const parsed = endpoint === 'cases' ? parseJson(text) : null;
    const form = parsed?.ok === true ? keyOf(dataOf(parsed.value), 'formType') : null;
    if (typeof form === 'string') return form.slice(0, 20);
  }
  return null;
}

/** What a file holds and what of it is new; or why it cannot be brought in. */
export async function lookAt(
  file: File,
  passphrase: string | null,
): Promise<{ ok: true; found: LookedAt; cases: CaseRecords[] } | { ok: false; fault: LookFault }> {
  const source = await file.text();
  const open = passphrase === null ? { ok: true as const, text: source } : await unseal(source, passphrase);
  if (!open.ok) return open;
  const read = await readHistory(open.text);
  if (!read.ok) return read;
  const { madeOn, version, cases } = read.history;
  const coming = await withStore((store) => store.comingIn(cases));
  if (!coming.ok) return { ok: false, fault: 'broken' };
  const rows = coming.value.map((one, index) => {
    const records = cases[index];
    return { ...one, form: records === undefined ? null : formIn(records) };
  });
  return { ok: true, found: { name: file.name, madeOn, version, cases: rows }, cases };
}

/** All of it, or nothing. The value: of how many readings nobody can say which came first. */
export const bringIn = (cases: readonly CaseRecords[]): Promise<Result<number>> =>
  withStore((store) => store.bringIn(cases));
