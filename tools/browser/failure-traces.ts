// What is kept of a scenario that failed: a picture and the visible text of each tab, and every request that the mock site and the proxy saw.
// Writes .output/failures/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MockSite } from '../../mock-site/server.ts';
import type { Tab, TestBrowser } from './driver.ts';
import type { Wire } from './recording-proxy.ts';
import { within } from './within.ts';

/** A browser that failed may not answer any more. */
const PATIENCE_MS = 10_000;
const LONGEST_NAME = 80;

/** A browser that remembers the tabs it opened. */
export function rememberTabs(browser: TestBrowser): { browser: TestBrowser; tabs: readonly Tab[] } {
  const tabs: Tab[] = [];
  const remember = async (opening: Promise<Tab>): Promise<Tab> => {
    const tab = await opening;
    tabs.push(tab);
    return tab;
  };
  return {
    tabs,
    browser: {
      ...browser,
      open: (path, where) => remember(browser.open(path, where)),
      openFile: (path) => remember(browser.openFile(path)),
      openPrivate: (path) => remember(browser.openPrivate(path)),
    },
  };
}

/** What a person could read in a tab: its page, what stands in the dock, and the panel. */
async function visibleText(tab: Tab): Promise<string> {
  const orWhy = (part: Promise<string>): Promise<string> => part.catch((error: unknown) => `(${String(error)})`);
  const dock = tab.dock().then((look) => JSON.stringify(look, null, 2));
  const panel = tab.panel().then((doc) => doc?.text() ?? '(There is none.)');
  const page = await orWhy(tab.page.text());
  return `# page\n${page}\n\n# dock\n${await orWhy(dock)}\n\n# panel\n${await orWhy(panel)}\n`;
}

const requestsOf = (mockSite: MockSite, wire: Wire): string =>
  [
    '# mock site',
    ...mockSite.log.map((entry) => JSON.stringify(entry)),
    '# recording proxy',
    ...wire.requests.map((request) => JSON.stringify(request)),
  ].join('\n');

/**
 * Keeps what there is, even when a part of it cannot be had.
 * @param root the folder under which each scenario gets one of its own
 * @returns the paths, relative to where the run was started
 */
export async function keepTraces(
  root: string,
  name: string,
  { tabs, mockSite, wire }: { tabs: readonly Tab[]; mockSite: MockSite; wire: Wire },
): Promise<string[]> {
  const dir = join(
    root,
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST_NAME),
  );
  mkdirSync(dir, { recursive: true });
  const stored: string[] = [];
  const keep = async (file: string, make: (path: string) => Promise<void>): Promise<void> => {
    const path = join(dir, file);
    await within(PATIENCE_MS, make(path)).then(
      () => stored.push(relative(process.cwd(), path)),
      (error: unknown) => stored.push(`(no ${file}: ${String(error).slice(0, 200)})`),
    );
  };
  const write = (text: Promise<string>) => async (path: string) => writeFileSync(path, await text);
  for (const [index, tab] of tabs.entries()) {
    await keep(`tab-${String(index + 1)}.png`, (path) => tab.picture(path));
    await keep(`tab-${String(index + 1)}.txt`, write(visibleText(tab)));
  }
  await keep('requests.txt', write(Promise.resolve(requestsOf(mockSite, wire))));
  return stored;
}
