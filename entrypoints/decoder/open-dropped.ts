// Reads what was dropped, chosen or pasted as files: files and whole folders, as `decode` does. Nothing is kept of what is refused.
import {
  DEEPEST_FOLDER,
  isZip,
  MOST_BYTES,
  NAMED_LIKE_AN_ANSWER,
  textOfBytes,
} from '../../lib/report/saved/text-of-bytes.ts';
import type { SavedFile } from '../../lib/report/saved/read-saved.ts';

export type Refusal = 'zip' | 'tooBig' | 'notText' | 'cannotOpen' | 'emptyFolder';

export interface OpenedFiles {
  files: SavedFile[];
  refused: { source: string; why: Refusal }[];
}

interface Found {
  /** Its path from what was dropped: `IOE0912345678/cases.json`. */
  path: string;
  file: File;
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

async function bytesOf(file: File): Promise<Uint8Array | Refusal> {
  if (file.size > MOST_BYTES) return 'tooBig';
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isZip(bytes) ? 'zip' : bytes;
}

/** @param found in the order given */
async function read(found: readonly Found[]): Promise<OpenedFiles> {
  const opened: OpenedFiles = { files: [], refused: [] };
  for (const { path, file } of found) {
    const bytes = await bytesOf(file).catch((): Refusal => 'cannotOpen');
    const text = typeof bytes === 'string' ? null : textOfBytes(bytes);
    if (text !== null) opened.files.push({ source: path, folder: folderOf(path), name: file.name, text });
    else opened.refused.push({ source: path, why: typeof bytes === 'string' ? bytes : 'notText' });
  }
  return opened;
}

/** Chosen files; those of a chosen folder know their path in it, and there only what is named like an answer counts. */
export function openFiles(files: readonly File[]): Promise<OpenedFiles> {
  const found = files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return read(found.filter(({ path, file }) => path === file.name || NAMED_LIKE_AN_ANSWER.test(file.name)));
}

function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((done, fail) => {
    // A browser gives at most a hundred entries at a time, and none at the end.
    const next = () =>
      reader.readEntries((some) => {
        all.push(...some);
        if (some.length === 0) done(all);
        else next();
      }, fail);
    next();
  });
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function filesIn(entry: FileSystemEntry, depth: number): Promise<Found[]> {
  if (isFolder(entry)) {
    if (depth > DEEPEST_FOLDER) return [];
    const inside = (await entriesIn(entry)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const found = await Promise.all(inside.map((one) => filesIn(one, depth + 1)));
    return found.flat();
  }
  if (!isFile(entry) || (depth > 0 && !NAMED_LIKE_AN_ANSWER.test(entry.name))) return [];
  const file = await new Promise<File>((done, fail) => entry.file(done, fail));
  return [{ path: entry.fullPath.replace(/^\//, ''), file }];
}

/** What was dropped, read before the event ends, as a browser forgets it afterwards. */
export async function openDropped(data: DataTransfer): Promise<OpenedFiles> {
  const entries = [...data.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  const plain = [...data.files];
  if (entries.length === 0) return openFiles(plain);
  const opened: OpenedFiles = { files: [], refused: [] };
  for (const entry of entries) {
    const found = await filesIn(entry, 0).catch(() => null);
    if (found === null) opened.refused.push({ source: entry.name, why: 'cannotOpen' });
    else if (found.length === 0) opened.refused.push({ source: entry.name, why: 'emptyFolder' });
    else {
      const { files, refused } = await read(found);
      opened.files.push(...files);
      opened.refused.push(...refused);
    }
  }
  return opened;
}
