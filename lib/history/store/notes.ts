// A person's own notes and calls about a case, in the history store.
import type { DayOrInstant, NoteFact } from '../../decode/case-file.ts';
import { allOf, type Reading, type Writing } from './schema.ts';

export interface Note extends NoteFact {
  /** Made by whoever writes the note (`crypto.randomUUID()`); the same id again replaces the note. */
  id: string;
}

export async function keepNote(tx: Writing, receipt: string, { id, at, text, reference }: Note): Promise<void> {
  await tx.objectStore('notes').put({ at, text, reference }, [receipt, id]);
}

export async function removeNote(tx: Writing, receipt: string, id: string): Promise<void> {
  await tx.objectStore('notes').delete([receipt, id]);
}

const compareDays = (a: DayOrInstant, b: DayOrInstant): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest first. */
export async function notesOf(tx: Reading, receipt: string): Promise<Note[]> {
  const store = tx.objectStore('notes');
  const [keys, values] = await Promise.all([store.getAllKeys(allOf(receipt)), store.getAll(allOf(receipt))]);
  const notes = keys.flatMap(([, id], index): Note[] => {
    const value = values[index];
    return value === undefined ? [] : [{ id, ...value }];
  });
  return notes.sort((a, b) => compareDays(a.at, b.at) || compareDays(a.id, b.id));
}
