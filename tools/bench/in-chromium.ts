// What only Chromium can measure: how busy we keep the page, how far its content moves, and whether memory grows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { startMockSite } from '../../mock-site/server.ts';
import { BUILDS } from '../browser/fixtures.ts';
import { programPath } from '../browser/find-browsers.ts';
import { busyIn, Profile } from './profile.ts';
import { LATENCY_MS } from './visits.ts';

const SETTLE_MS = 2_500;

async function withPage<T>(extension: string | null, work: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const mockSite = await startMockSite({ autoSignIn: 'a', latencyMs: LATENCY_MS });
  const profile = mkdtempSync(join(tmpdir(), 'caseside-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: programPath('chromium'),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${String(mockSite.port)}`,
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  try {
    const page = await context.newPage();
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    await mockSite.close();
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

interface Weight {
  heapKb: number;
  nodes: number;
  listeners: number;
}

/** What the page or the panel holds once garbage was collected. */
async function weightOf(session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapKb: usedSize / 1_024, nodes, listeners: jsEventListeners };
}

const growth = (from: Weight, to: Weight) => ({
  heap_kb: Math.round((to.heapKb - from.heapKb) * 10) / 10,
  nodes: to.nodes - from.nodes,
  listeners: to.listeners - from.listeners,
});

/** After which openings page and panel are weighed. */
const WEIGHED = [2, 10, 30, 40] as const;

/**
 * How page and panel grow from the second opening to the tenth, and from the thirtieth to the fortieth: a browser that gets to know a
 * script grows for a while and stops, a leak goes on.
 */
export const growthOverOpens = () =>
  withPage(BUILDS.chromium, async (page, cdp) => {
    await page.goto('https://my.uscis.gov/account/applicant');
    await page.waitForTimeout(SETTLE_MS);
    const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
    if (!frame) throw new Error('The panel did not open.');
    const inFrame = await page.context().newCDPSession(frame);
    const after = new Map<number, { page: Weight; panel: Weight }>();
    for (let opening = 1; opening <= Math.max(...WEIGHED); opening += 1) {
      await frame.getByRole('button', { name: 'Close Caseside' }).click();
      await page.waitForTimeout(250);
      await page.mouse.click(1280 - 30, 450);
      await frame.getByRole('button', { name: 'Close Caseside' }).waitFor();
      await page.waitForTimeout(150);
      if (WEIGHED.some((one) => one === opening))
        after.set(opening, { page: await weightOf(cdp), panel: await weightOf(inFrame) });
    }
    const between = (from: (typeof WEIGHED)[number], to: (typeof WEIGHED)[number]) => {
      const [first, last] = [after.get(from), after.get(to)];
      if (!first || !last) throw new Error('The panel was not opened so often.');
      return { page: growth(first.page, last.page), panel: growth(first.panel, last.panel) };
    };
    return { second_to_tenth: between(2, 10), thirtieth_to_fortieth: between(30, 40) };
  });
