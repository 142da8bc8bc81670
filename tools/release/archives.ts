// The archives for the stores: made, listed with their SHA-256, and made again from the sources archive under other settings. Runs wxt and
// npm; writes .output/ and folders of its own in the system's temporary folder.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import JSZip from 'jszip';

export interface Archive {
  path: string;
  sha256: string;
}

const OUTPUT = '.output';

/** Makes the archives of both browsers and of the sources, and the paste page. */
export function makeArchives(): void {
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('wxt', ['zip', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/** @param project the folder whose `.output` is looked at. Sorted by name */
export function archivesIn(project: string): Archive[] {
  const folder = join(project, OUTPUT);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => ({
      path: join(folder, name),
      sha256: createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    }));
}

async function unpack(archive: string, folder: string): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(archive));
  for (const file of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('nodebuffer'));
  }
}

/**
 * Builds anew from the sources archive, in another folder, zone, language and home, and with other rights of new files.
 * @returns the names of the archives that came out with other bytes, or not at all
 */
export async function unlikeFromSources(made: readonly Archive[]): Promise<string[]> {
  const sources = made.find(({ path }) => path.endsWith('-sources.zip'));
  if (sources === undefined) throw new Error('There is no sources archive: run `npm run zip`.');
  const folder = mkdtempSync(join(tmpdir(), 'caseside from sources-'));
  try {
    await unpack(sources.path, folder);
    const home = join(folder, '..', `${basename(folder)}-home`);
    const env = { ...process.env, HOME: home, TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' };
    for (const command of ['npm ci', 'npm run zip']) {
      execFileSync('sh', ['-c', `umask 077; ${command}`], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
    const again = new Map(archivesIn(folder).map(({ path, sha256 }) => [basename(path), sha256]));
    rmSync(home, { recursive: true, force: true });
    return made.filter(({ path, sha256 }) => again.get(basename(path)) !== sha256).map(({ path }) => basename(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
