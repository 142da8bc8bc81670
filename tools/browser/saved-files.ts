// The files that a browser saved into a folder: the only way to get at them. What is still being written is never among them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedFile } from './driver.ts';
import { eventually } from './eventually.ts';

/** Chromium writes `.crdownload` or a hidden file first; Firefox writes `.part` beside an empty file of the final name. */
const UNDER_WAY = /^\.|\.(?:crdownload|part|tmp)$/;

/** One look at the folder. @throws Error while a file is under way: what is there now is neither the old nor the new */
function finishedIn(dir: string): SavedFile[] {
  const names = readdirSync(dir);
  const underWay = names.find((name) => UNDER_WAY.test(name) || statSync(join(dir, name)).size === 0);
  if (underWay !== undefined) throw new Error(`${underWay} is under way.`);
  return names
    .map((name) => ({ name, at: statSync(join(dir, name)).mtimeMs }))
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .map(({ name }) => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
}

/**
 * All files, oldest first, as soon as none is under way and they are as wanted.
 * @param isWanted by default whatever is there
 * @throws Error that says what is there, after the usual patience
 */
export const savedIn = (
  dir: string,
  what = 'downloads end',
  isWanted: (files: readonly SavedFile[]) => boolean = () => true,
): Promise<SavedFile[]> =>
  eventually(what, () => {
    const files = finishedIn(dir);
    if (!isWanted(files)) throw new Error(`There is: ${files.map(({ name }) => name).join(', ') || 'no file'}.`);
    return files;
  });
