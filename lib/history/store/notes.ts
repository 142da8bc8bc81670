// A person's own notes and calls about a case, in the history store.
import type { DayOrInstant, NoteFact } from '../../decode/case-file.ts';
import { nextPlace } from './order.ts';
import { allOf, type Reading, type Writing } from './schema.ts';

export interface Note extends NoteFact {
  /** Made by whoever writes the note (`crypto.randomUUID()`); the same id again replaces the note. */
  id: string;
}

export async function keepNote(tx: Writing, receipt: string, { id, at, text, reference }: Note): Promise<void> {
  const { writer, n } = await nextPlace(tx, 0);
  await tx.objectStore('notes').put({ writer, n, at, text, reference }, [receipt, id]);
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
    if (value === undefined) return [];
    const { at, text, reference } = value;
    return [{ id, at, text, reference }];
  });
  return notes.sort((a, b) => compareDays(a.at, b.at) || compareDays(a.id, b.id));
}
