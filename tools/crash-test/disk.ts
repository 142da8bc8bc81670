// What the crash test does to a profile on the disk: damages its database, measures it, fills its disk.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browser/find-browsers.ts';

/** Bytes of all files under a folder whose path matches. */
export function bytesUnder(folder: string, matching: RegExp): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && matching.test(join(entry.parentPath, entry.name)))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: 'Default/IndexedDB', firefox: 'storage/default' };

/** Damages a browser's database in the middle, as a torn write does; Chromium's copy stays as it is. @throws Error when there is none */
export function damage(browser: BrowserName, profile: string): void {
  const folder = join(profile, FOLDERS[browser]);
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:log|ldb|sqlite)$/.test(entry.name))
    .filter(({ name, parentPath }) => browser === 'chromium' || (/\/idb$/.test(parentPath) && name.endsWith('.sqlite')))
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error('There is no database to damage.');
  for (const file of files) {
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0x5a, middle, middle + 64);
    writeFileSync(file, bytes);
  }
}

const DISK_MB = 400;
const PIECE_BYTES = 65_536;

interface SmallDisk {
  profile: string;
  /** Until there is no room. */
  fill(): void;
  empty(): void;
  remove(): void;
}

/** A profile on a disk of its own, in memory; null where that is not allowed: only root may mount one. */
export function smallDisk(): SmallDisk | null {
  const profile = mkdtempSync(join(tmpdir(), 'caseside-small-disk-'));
  const filling = join(profile, 'filling');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(DISK_MB)}m`, 'tmpfs', profile], { stdio: 'ignore' });
  } catch {
    rmSync(profile, { recursive: true, force: true });
    return null;
  }
  return {
    profile,
    fill() {
      const piece = Buffer.alloc(PIECE_BYTES);
      try {
        for (;;) appendFileSync(filling, piece);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    },
    empty() {
      rmSync(filling, { force: true });
    },
    remove() {
      execFileSync('umount', ['-l', profile], { stdio: 'ignore' });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
