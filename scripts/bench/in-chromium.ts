// What only Chromium can measure: how busy we keep the page, how far its content moves, and whether memory grows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { startLab } from '../../lab/server.ts';
import { BUILDS } from '../../tests/e2e/stage.ts';
import { programPath } from '../browsers.ts';
import { busyIn, Profile } from './profile.ts';
import { LATENCY_MS } from './visits.ts';

const SETTLE_MS = 2_500;

async function withPage<T>(extension: string | null, work: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const lab = await startLab({ autoSignIn: 'a', latencyMs: LATENCY_MS });
  const profile = mkdtempSync(join(tmpdir(), 'caseside-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: programPath('chromium'),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [
      ...['--no-sandbox', `--host-resolver-rules=MAP *:443 127.0.0.1:${String(lab.port)}`],
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  try {
    const page = await context.newPage();
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    await lab.close();
  }
}

/** Milliseconds of the page's main thread that our content script takes in a first visit, and its longest piece of work. */
export const timeOnMainThread = (): Promise<{ ms: number; longestMs: number }> =>
  withPage(BUILDS.chromium, async (page, cdp) => {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    await page.goto('https://my.uscis.gov/account/applicant');
    await page.waitForTimeout(SETTLE_MS);
    const { profile } = await cdp.send('Profiler.stop');
    return busyIn(Profile.parse(profile), (url) => url.startsWith('chrome-extension:'));
  });

/** Sum of layout shifts of a first visit, as the browser scores them. @param extension null: the page alone */
const shiftsWith = (extension: string | null): Promise<number> =>
  withPage(extension, async (page) => {
    await page.goto('https://my.uscis.gov/account/applicant');
    await page.waitForTimeout(SETTLE_MS);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const add = (entries: PerformanceEntryList) => {
            for (const entry of entries) {
              const value: unknown = Reflect.get(entry, 'value');
              if (typeof value === 'number') sum += value;
            }
          };
          new PerformanceObserver((list) => add(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
  });

export async function layoutShifts(): Promise<{ with_panel: number; page_alone: number }> {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return { with_panel: round(await shiftsWith(BUILDS.chromium)), page_alone: round(await shiftsWith(null)) };
}

/** Kilobytes by which the page's and the panel's heaps grow from the second to the tenth opening, after collecting garbage. */
export const heapGrowth = (): Promise<{ page_kb: number; panel_kb: number }> =>
  withPage(BUILDS.chromium, async (page, cdp) => {
    await page.goto('https://my.uscis.gov/account/applicant');
    await page.waitForTimeout(SETTLE_MS);
    const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
    if (!frame) throw new Error('The panel did not open.');
    const inFrame = await page.context().newCDPSession(frame);
    const used = async (session: CDPSession): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const at: { page: number; panel: number }[] = [];
    for (let round = 1; round <= 10; round += 1) {
      await frame.getByRole('button', { name: 'Close Caseside' }).click();
      await page.waitForTimeout(250);
      await page.mouse.click(1280 - 30, 450);
      await frame.getByRole('button', { name: 'Close Caseside' }).waitFor();
      await page.waitForTimeout(150);
      if (round === 2 || round === 10) at.push({ page: await used(cdp), panel: await used(inFrame) });
    }
    const [second, tenth] = at;
    const kb = (key: 'page' | 'panel') => Math.round(((tenth?.[key] ?? 0) - (second?.[key] ?? 0)) / 102.4) / 10;
    return { page_kb: kb('page'), panel_kb: kb('panel') };
  });
