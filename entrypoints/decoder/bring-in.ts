// Takes what a person brings in anywhere on the page: a paste, a drop, files, the clipboard. What belongs into a field stays there.
import { openDropped, openFiles, type OpenedFiles } from './open-dropped.ts';

export interface Arrivals {
  text(text: string): void;
  files(opened: OpenedFiles): void;
  /** The clipboard, or the paste, had nothing; or the browser refused. */
  nothing(why: 'empty' | 'refused'): void;
}

/** A field of the page takes a short line; an answer of USCIS is longer, or begins like one. */
const isForField = (target: EventTarget | null, text: string): boolean =>
  target instanceof HTMLInputElement && text.length < 100 && !/[{[<]/.test(text);

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
const hasText = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('text/plain') === true;

/** Listens on the whole document. The clipboard is read in the event itself, so that no field has to lay out megabytes. */
export function listenForArrivals(to: Document, arrivals: Arrivals): void {
  to.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (data === null) return;
    const files = [...data.files];
    const text = data.getData('text/plain');
    if (isForField(event.target, text) && files.length === 0) return;
    event.preventDefault();
    if (files.length > 0) void openFiles(files).then(arrivals.files);
    else if (text.trim() === '') arrivals.nothing('empty');
    else arrivals.text(text);
  });
  // Without this the browser would leave the page and show the file.
  to.addEventListener('dragover', (event) => {
    if (hasFiles(event) || hasText(event)) event.preventDefault();
  });
  to.addEventListener('drop', (event) => {
    const data = event.dataTransfer;
    if (data === null || !(hasFiles(event) || hasText(event))) return;
    const text = data.getData('text/plain');
    if (!hasFiles(event) && isForField(event.target, text)) return;
    event.preventDefault();
    if (hasFiles(event)) void openDropped(data).then(arrivals.files);
    else if (text.trim() !== '') arrivals.text(text);
  });
}

/** null where the browser hands out nothing of the clipboard. */
export function clipboardReader(arrivals: Arrivals): (() => void) | null {
  const clipboard: Partial<Clipboard> | undefined = navigator.clipboard;
  if (typeof clipboard?.readText !== 'function') return null;
  return () => {
    navigator.clipboard.readText().then(
      (text) => (text.trim() === '' ? arrivals.nothing('empty') : arrivals.text(text)),
      () => arrivals.nothing('refused'),
    );
  };
}
