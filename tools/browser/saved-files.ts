// The files that a browser saved into a folder, once none is under way.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedFile } from './driver.ts';
import { eventually } from './eventually.ts';

/** Oldest first. @param unfinished how the names of files under way end */
export async function savedIn(dir: string, unfinished: string): Promise<SavedFile[]> {
  await eventually('downloads end', () => {
    if (readdirSync(dir).some((name) => name.endsWith(unfinished) || name.startsWith('.')))
      throw new Error('One is under way.');
  });
  const byTime = (name: string): number => statSync(join(dir, name)).mtimeMs;
  const names = readdirSync(dir).sort((a, b) => byTime(a) - byTime(b));
  return names.map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
}
