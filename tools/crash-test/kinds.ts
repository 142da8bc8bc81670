// The kinds of bad luck that the crash test has for a history: each runs in a profile of its own and says what was confirmed, lost and wrong.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import type { BrowserName } from '../browser/find-browsers.ts';
import { kill, launch, open, PATIENCE_MS, serve, sleep } from './browser.ts';
import { bytesUnder, damage, smallDisk } from './disk.ts';

const Listed = z.object({ found: z.array(z.number()), wrong: z.array(z.number()) });
const Filled = z.object({ fault: z.string(), message: z.string() });
/** Numbers of one round of writing, and of its second tab. */
const ROUND = 100_000;
const SECOND_TAB = 50_000;
const OLD_READINGS = 300;

export interface Seen {
  confirmed: number;
  /** Confirmed, and not found. */
  lost: number[];
  /** Found, and not what was kept. */
  wrong: number[];
}

export interface Bench {
  name: BrowserName;
  /** The page, bundled. */
  script: string;
}

interface Profile {
  folder: string;
  confirmed: Set<number>;
  /** The address of the page with an order. */
  to(order: string): string;
  /** The page's answer to an order, in a browser that is closed after. */
  ask(order: string): Promise<unknown>;
  seen(): Promise<Seen>;
}

/** Runs `work` with a profile. @param at where it lies; without it, in a folder that is removed after */
async function withProfile<T>(
  { name, script }: Bench,
  work: (profile: Profile) => Promise<T>,
  at: string | null = null,
): Promise<T> {
  const confirmed = new Set<number>();
  const server = await serve(script, confirmed);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const folder = at ?? mkdtempSync(join(tmpdir(), 'caseside-crash-'));
  const to = (order: string) => `http://127.0.0.1:${String(port)}/?do=${order}`;
  async function ask(order: string): Promise<unknown> {
    const running = await launch(name, folder);
    try {
      const { answer } = await open(running, to(order));
      return JSON.parse(await answer);
    } finally {
      await running.close();
    }
  }
  async function seen(): Promise<Seen> {
    const { found, wrong } = Listed.parse(await ask('list'));
    const stored = new Set(found);
    return { confirmed: confirmed.size, lost: [...confirmed].filter((n) => !stored.has(n)), wrong };
  }
  try {
    return await work({ folder, confirmed, to, ask, seen });
  } finally {
    server.close();
    if (at === null) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Killed while one tab writes, and every other time while two do; then once more, with the database damaged on the disk. */
export function killed(bench: Bench, kills: number): Promise<{ killed: Seen; damaged: Seen }> {
  return withProfile(bench, async ({ folder, confirmed, to, seen }) => {
    const onConfirmed = (n: number) => confirmed.add(n);
    for (let round = 0; round < kills; round += 1) {
      const running = await launch(bench.name, folder);
      const before = confirmed.size;
      const from = round * ROUND;
      await open(running, to(`write&from=${String(from)}`), { onConfirmed });
      const isWithTwo = round % 2 === 1;
      if (isWithTwo)
        await open(running, to(`write&from=${String(from + SECOND_TAB)}`), { onConfirmed, isNewTab: true });
      const deadline = Date.now() + PATIENCE_MS;
      while (confirmed.size === before && Date.now() < deadline) await sleep(5);
      await sleep(Math.random() * 400);
      await kill(running, folder);
    }
    const afterKills = await seen();
    damage(bench.name, folder);
    return { killed: afterKills, damaged: await seen() };
  });
}

/** Killed while a database of an older version is brought up to date: the next time all of it is there. */
export function killedUpgrading(bench: Bench): Promise<Seen> {
  return withProfile(bench, async ({ folder, confirmed, to, ask, seen }) => {
    await ask(`old&count=${String(OLD_READINGS)}`);
    for (let n = 0; n < OLD_READINGS; n += 1) confirmed.add(n);
    const running = await launch(bench.name, folder);
    await open(running, to('upgrade'));
    await sleep(Math.random() * 200);
    await kill(running, folder);
    return seen();
  });
}

const Numbers = z.array(z.number());

/** Killed while a back-up is brought in: all of it is there the next time, or nothing, and what was there before stands. */
export function killedBringingIn(bench: Bench): Promise<Seen> {
  return withProfile(bench, async ({ folder, confirmed, to, ask, seen }) => {
    for (const n of Numbers.parse(await ask(`prepare-bringing-in&count=${String(OLD_READINGS)}`))) confirmed.add(n);
    const before = new Set(confirmed);
    const running = await launch(bench.name, folder);
    await open(running, to('bring-in'));
    await sleep(Math.random() * 200);
    await kill(running, folder);
    for (let n = 0; n < OLD_READINGS; n += 1) confirmed.add(n);
    const now = await seen();
    const isNothing = now.lost.filter((n) => !before.has(n)).length === OLD_READINGS;
    return { ...now, lost: isNothing ? now.lost.filter((n) => before.has(n)) : now.lost };
  });
}

/** A disk that fills up while the history is written: it is said, and what was confirmed is there. null: no such disk may be made here. */
export async function onFullDisk(bench: Bench): Promise<({ seen: Seen } & z.infer<typeof Filled>) | null> {
  const disk = smallDisk();
  if (disk === null) return null;
  try {
    return await withProfile(
      bench,
      async ({ folder, confirmed, to, ask, seen }) => {
        await ask('fill&count=10');
        const running = await launch(bench.name, folder);
        const { answer } = await open(running, to('write-until-full'), {
          onConfirmed: (n) => {
            confirmed.add(n);
            if (confirmed.size === 20) disk.fill();
          },
        });
        const said = Filled.parse(JSON.parse(await answer));
        await kill(running, folder);
        disk.empty();
        return { seen: await seen(), ...said };
      },
      disk.profile,
    );
  } finally {
    disk.remove();
  }
}

/** Ten readings and then many: how large the database is, and how long looking things up takes, in ms. */
export function measured(bench: Bench, many: number): Promise<object> {
  return withProfile(bench, async ({ folder, ask }) => {
    const files = /indexeddb|storage\/default/i;
    const few = await ask('fill&count=10');
    const empty = bytesUnder(folder, files);
    await ask('erase');
    const full = await ask(`fill&count=${String(many)}`);
    return { readings: many, ten: few, many: full, bytesOnDisk: { ten: empty, many: bytesUnder(folder, files) } };
  });
}
