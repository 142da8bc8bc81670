// Opens what `decode` was given: files, folders, stdin. Refuses what is too big before reading it.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../../lib/decode/case-file.ts';
import type { SavedFile } from '../../lib/report/saved/read-saved.ts';
import { savedWordsOf } from '../../lib/locales/record.ts';
import { DEEPEST_FOLDER, MOST_BYTES, NAMED_LIKE_AN_ANSWER, textOfBytes } from '../../lib/report/saved/text-of-bytes.ts';

/** All of stdin, or null when it is over the limit: then the rest is not read. */
async function stdinBytes(stdin: AsyncIterable<unknown>): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of stdin) {
    if (!(bytes instanceof Uint8Array)) continue;
    size += bytes.length;
    // Leaving the loop ends the stream.
    if (size > MOST_BYTES) return null;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

async function filesIn(folder: string, depth: number): Promise<string[]> {
  if (depth > DEEPEST_FOLDER) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => name).sort();
  const found: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const info = name.startsWith('.') ? null : await stat(path).catch(() => null);
    if (info?.isDirectory()) found.push(...(await filesIn(path, depth + 1)));
    else if (info?.isFile() && NAMED_LIKE_AN_ANSWER.test(name)) found.push(path);
  }
  return found;
}

/**
 * Opens every file in the order given; what cannot be opened is a problem, and the others are still there.
 * @param stdin the bytes that `-` stands for
 */
export async function openFiles(
  paths: readonly string[],
  lang: string,
  stdin: AsyncIterable<unknown>,
): Promise<{ files: SavedFile[]; problems: Problem[] }> {
  const words = savedWordsOf(lang);
  const files: SavedFile[] = [];
  const problems: Problem[] = [];
  const tell = (source: string, message: string) => problems.push({ source, message });

  const add = (source: string, folder: string, name: string, bytes: Uint8Array) => {
    const text = textOfBytes(bytes);
    if (text === null) tell(source, words('problem.notText'));
    else files.push({ source, folder, name, text });
  };
  const open = async (path: string): Promise<void> => {
    try {
      const info = await stat(path);
      if (info.isDirectory()) {
        const inside = await filesIn(path, 0);
        if (inside.length === 0) tell(path, words('problem.emptyFolder'));
        for (const file of inside) await open(file);
      } else if (info.size > MOST_BYTES) tell(path, words('problem.tooBig'));
      else add(path, dirname(resolve(path)), basename(path), await readFile(path));
    } catch (error) {
      const isMissing =
        error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
      tell(path, isMissing ? words('problem.notFound') : words('problem.cannotOpen'));
    }
  };

  for (const path of paths) {
    if (path !== '-') {
      await open(path);
      continue;
    }
    const bytes = await stdinBytes(stdin);
    if (bytes === null) tell('-', words('problem.tooBig'));
    else add('-', '', '', bytes);
  }
  return { files, problems };
}
