// Moves the wall clock of a browser while it runs, and leaves the counter of passing time alone: what a person who sets the clock does, and
// what sleep does to Firefox. Linux only; builds a small library with the machine's C compiler and hands it to the browser's environment.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = new URL('./moving-clock.c', import.meta.url).pathname;
const MAPPED_BYTES = 4_096;

export interface MovingClock {
  /** What the browser is started with. */
  env: Readonly<Record<string, string>>;
  /** How far the browser's clock is ahead of the machine's, seconds; less than 0: behind. */
  set(aheadSec: number): void;
  remove(): void;
}

/** Whether this machine can move a browser's clock; if not, why. */
export function clockFault(): string | null {
  if (process.platform !== 'linux') return 'the clock of a browser is moved on Linux only';
  return spawnSync('cc', ['--version']).status === 0 ? null : 'there is no C compiler (cc)';
}

export function makeMovingClock(): MovingClock {
  const folder = mkdtempSync(join(tmpdir(), 'caseside-clock-'));
  const [library, file] = [join(folder, 'clock.so'), join(folder, 'ahead')];
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, SOURCE]);
  const open = openSync(file, 'w');
  writeSync(open, Buffer.alloc(MAPPED_BYTES));
  return {
    env: { LD_PRELOAD: library, CASESIDE_CLOCK: file },
    set(aheadSec) {
      const number = Buffer.alloc(8);
      number.writeBigInt64LE(BigInt(aheadSec));
      writeSync(open, number, 0, number.length, 0);
    },
    remove() {
      closeSync(open);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
