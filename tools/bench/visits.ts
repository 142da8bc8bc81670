// Times of whole visits in a real browser: a fresh profile each, the mock site at 150 ms an address.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMockSite, type MockSite, type MockSiteOptions } from '../../mock-site/server.ts';
import type { Doc, Tab } from '../browser/driver.ts';
import { eventually, pause } from '../browser/eventually.ts';
import { dockWhen, isClosed, isOpen, clickBox } from '../browser/page-objects.ts';
import { BUILDS, launch, PROJECT } from '../browser/fixtures.ts';
import type { BrowserName } from '../browser/find-browsers.ts';

export const LATENCY_MS = 150;
const LONGEST_MS = 60_000;

type Measures = Record<string, number | null>;

/** When a text stands in the panel, as the clock of the page counts (ms since 1970); painted in the frame after. */
const stands = (panel: Doc, wanted: string): Promise<number> =>
  panel.ask(
    (given) =>
      new Promise<number>((resolve) => {
        // The frame may have no body yet.
        const look = () => {
          if (new RegExp(given).test(document.body?.textContent ?? ''))
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    wanted,
  );

const panelSoon = (tab: Tab): Promise<Doc> =>
  eventually(
    'the frame stands',
    async () => {
      const panel = await tab.panel();
      if (!panel) throw new Error('no frame');
      await panel.ask(() => document.body.nodeName);
      return panel;
    },
    LONGEST_MS,
  );

interface Visit {
  browser: BrowserName;
  mockSite: MockSiteOptions;
  /** Regular expressions: the first decoded fact, and what stands there when the whole case in view does. */
  first: string;
  whole: string;
  reads: number;
}

const isRead = ({ address }: MockSite['log'][number]): boolean =>
  address !== null && address !== 'page' && address !== 'probe';

/** Opens the dashboard once; times count from DOMContentLoaded and from the start of the navigation, in ms. */
export async function timeVisit({ browser: name, mockSite: options, first, whole, reads }: Visit): Promise<Measures> {
  const mockSite = await startMockSite({ autoSignIn: 'a', latencyMs: LATENCY_MS, ...options });
  const browser = await launch(name, { extension: BUILDS[name], port: mockSite.port, display: null });
  try {
    const warm = await browser.open('/');
    await warm.page.text();
    const opening = warm.go('/account/applicant');
    const panel = await panelSoon(warm);
    const [firstAt, wholeAt] = await Promise.all([stands(panel, first), stands(panel, whole)]);
    await opening;
    await eventually(
      'every address answered',
      () => {
        const done = mockSite.log.filter((one) => isRead(one) && one.status !== null);
        if (done.length < reads) throw new Error(`${String(done.length)} of ${String(reads)}`);
      },
      LONGEST_MS,
    );
    const allAt = Date.now();
    const page = await warm.page.ask(() => {
      const [entry] = performance.getEntriesByType('navigation');
      const loaded = entry instanceof PerformanceNavigationTiming ? entry.domContentLoadedEventEnd : 0;
      return { origin: performance.timeOrigin, loaded };
    });
    const loadedAt = page.origin + page.loaded;
    return {
      navigation_to_first_decoded_paint_ms: firstAt - page.origin,
      dom_ready_to_first_decoded_paint_ms: firstAt - loadedAt,
      dom_ready_to_whole_case_ms: wholeAt - loadedAt,
      dom_ready_to_every_answer_ms: allAt - loadedAt,
      requests: mockSite.log.filter(isRead).length,
    };
  } finally {
    await browser.close();
    await mockSite.close();
  }
}

/** A folder with only these cases of the mock site. */
export function onlyCases(receipts: readonly string[]): { dir: string; drop(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'caseside-bench-'));
  for (const receipt of receipts)
    cpSync(join(PROJECT, 'mock-site', 'cases', receipt), join(dir, receipt), { recursive: true });
  return { dir, drop: () => rmSync(dir, { recursive: true }) };
}

/** Click on the launcher to the first frame in which the panel is drawn again, ms; the driver's own way there counts too. */
export async function timeReopenings(name: BrowserName, times: number): Promise<number[]> {
  const mockSite = await startMockSite({ autoSignIn: 'a', latencyMs: LATENCY_MS });
  const browser = await launch(name, { extension: BUILDS[name], port: mockSite.port, display: null });
  try {
    const tab = await browser.open('/account/applicant');
    const panel = await panelSoon(tab);
    await stands(panel, 'Read in full');
    const took: number[] = [];
    for (let round = 0; round < times; round += 1) {
      await panel.click('button', /Close Caseside/);
      const { launcher } = await dockWhen(tab, 'it is closed', isClosed);
      await pause(200);
      // A hidden frame draws no frames: this one comes with the reopening.
      const drawn = panel.ask(
        () =>
          new Promise<number>((resolve) =>
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
          ),
      );
      await pause(50);
      const from = Date.now();
      await clickBox(tab, launcher);
      took.push((await drawn) - from);
      await dockWhen(tab, 'it is open', isOpen);
    }
    return took;
  } finally {
    await browser.close();
    await mockSite.close();
  }
}
