// Saves a file made here through the browser's own download.
import type { FileToSave } from '../../lib/messages.ts';

const HOLD_MS = 60_000;

export function saveFile({ name, type, text }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), HOLD_MS);
}
