// Drives a real Chromium through Playwright: one profile, the built extension, every secure connection to the mock site.
// Playwright is only attached, without its usual overrides: under those, a hidden tab would say that it is visible.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Frame, type Page, type Worker } from '@playwright/test';
import { programPath } from '../find-browsers.ts';
import { dockOf, openRoot, swipeOver } from './chromium-protocol.ts';
import { docOf } from './chromium-document.ts';
import { BEFORE_CLOSING_MS, type LaunchOptions, type Tab, type TestBrowser } from '../driver.ts';
import { eventually, pause } from '../eventually.ts';
import { currentFrame } from '../living-frame.ts';
import { storedOnDisk } from '../stored-data.ts';
import { within } from '../within.ts';
import { savedIn } from '../saved-files.ts';

const SITE = 'https://my.uscis.gov';
const REPORT_PAGE = '/report.html';
/** A bare file of the browser's own page of extensions: it has the rights of that page, and none of its weight. */
const EXTENSIONS_PAGE = 'chrome://extensions/strings.m.js';
/** Inside dimensions of a tab, headless. */
const TAB_SIZE = { width: 1280, height: 900 };
const WINDOW = { width: 1300, height: 950 };
/** Where a pinned extension's button stands: from the window's right edge, and from its top. */
const BUTTON_FROM_RIGHT = 149;
const BUTTON_FROM_TOP = 63;
const BUTTON_SLIDES_IN_MS = 1_000;
const CLOSES_WITHIN_MS = 15_000;

/** What the browser itself prints when an answer is not 2xx or none: the faults of the mock site, not ours. */
const NOT_OURS = /^Failed to load resource: /;

async function tabOf(page: Page): Promise<Tab> {
  const cdp = await page.context().newCDPSession(page);
  const inner = (): Frame[] => page.frames().filter((one) => one !== page.mainFrame() && !one.isDetached());
  return {
    page: docOf(() => page.mainFrame()),
    async go(path) {
      await page.goto(SITE + path);
    },
    async reload() {
      await page.reload();
    },
    panel() {
      const find = (): Frame | null => inner().find((one) => one.url().startsWith('chrome-extension:')) ?? null;
      return Promise.resolve(find() ? docOf(find) : null);
    },
    frames: () => Promise.resolve(inner().map((frame) => docOf(currentFrame(frame, inner)))),
    // A page that goes elsewhere in the middle of a look has no dock at this moment.
    dock: () => dockOf(cdp).catch(() => null),
    clickAt: (x, y) => page.mouse.click(x, y),
    doubleClickAt: (x, y) => page.mouse.dblclick(x, y),
    async drag(from, to, key) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      if (key !== undefined) await page.keyboard.press(key);
      await page.mouse.up();
    },
    swipe: (from, to) => swipeOver(cdp, from, to),
    key: (name) => page.keyboard.press(name),
    asPrinted: (isPrinted) => page.emulateMedia({ media: isPrinted ? 'print' : null }),
    colors: (scheme) =>
      page.emulateMedia(
        scheme === 'forced'
          ? { colorScheme: 'light', forcedColors: 'active' }
          : { colorScheme: scheme, forcedColors: 'none' },
      ),
    async zoom(factor) {
      await page.bringToFront();
      const worker = page.context().serviceWorkers().at(-1);
      await worker?.evaluate<undefined>(
        `chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${String(factor)}))`,
      );
    },
    async pointer(what) {
      // The panel runs in a process of its own, and needs a call of its own.
      const others = page.frames().filter((one) => one.url().startsWith('chrome-extension:'));
      const sessions = await Promise.all(others.map((one) => page.context().newCDPSession(one)));
      for (const session of [cdp, ...sessions])
        await session.send('Emulation.setTouchEmulationEnabled', { enabled: what === 'finger' });
    },
    openRoot: () => openRoot(cdp),
    async front() {
      await page.bringToFront();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async picture(file) {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

/** Runs with the rights of the browser's own page of extensions. */
const ON_EXTENSIONS_PAGE = {
  state: `chrome.developerPrivate.getExtensionsInfo().then((all) => {
    const own = all.find(({ location }) => location === 'UNPACKED');
    return JSON.stringify({ id: own.id, errors: [...own.runtimeErrors, ...own.manifestErrors].map(({ message }) => message) });
  })`,
  // Kept in the profile. Without it nobody hears of an error in the background.
  collectErrors: `chrome.developerPrivate.getExtensionsInfo().then((all) => {
    const own = all.find(({ location }) => location === 'UNPACKED');
    return chrome.developerPrivate.updateExtensionConfiguration({ extensionId: own.id, errorCollection: true });
  }).then(() => '')`,
  set: (id: string, change: string) =>
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', ${change} }).then(() => '')`,
  reload: (id: string) => `chrome.developerPrivate.reload('${id}', { failQuietly: true }).then(() => '')`,
};

/** Flags that keep the browser to itself: no first-run pages, no requests of its own. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  '--error-console',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=Translate,OptimizationHints,MediaRouter,WebUIOmniboxPopup',
];

interface Running {
  process: ChildProcess;
  browser: Browser;
  context: BrowserContext;
  errors: string[];
}

/** Starts the program; resolves with the address of its control socket. */
function startProgram(
  args: readonly string[],
  display: string | null,
  added: Readonly<Record<string, string>>,
): Promise<{ process: ChildProcess; address: string }> {
  const env = { ...process.env, ...added, ...(display === null ? {} : { DISPLAY: display }) };
  const started = spawn(programPath('chromium'), args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  return new Promise((resolve, reject) => {
    let said = '';
    started.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-20_000);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ process: started, address });
    });
    started.once('exit', () => {
      reject(new Error(`Chromium did not start. ${said.slice(-800)}`));
    });
  });
}

export async function launchChromium({
  extension,
  port,
  display,
  proxyPort = null,
  env = {},
}: LaunchOptions): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'caseside-chromium-'));
  const savedDir = mkdtempSync(join(tmpdir(), 'caseside-saved-'));
  // Developer mode: without it the browser neither reloads an unpacked extension nor collects its errors.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );

  async function start(): Promise<Running> {
    const started = await startProgram(
      [
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        ...(display === null ? ['--headless=new'] : []),
        '--test-type',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--ignore-certificate-errors',
        '--window-position=0,0',
        ...QUIET,
        `--window-size=${String(WINDOW.width)},${String(WINDOW.height)}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        // Nothing is looked up in the real world, and with a proxy not even this machine goes past it.
        ...(proxyPort === null
          ? [`--host-resolver-rules=MAP *:443 127.0.0.1:${String(port)}`]
          : [
              `--proxy-server=http://127.0.0.1:${String(proxyPort)}`,
              '--proxy-bypass-list=<-loopback>',
              '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
            ]),
        'about:blank',
      ],
      display,
      env,
    );
    const browser = await chromium.connectOverCDP(started.address, { noDefaults: true });
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium shows no profile.');
    const made: Running = { process: started.process, browser, context, errors: [] };
    const whole = await browser.newBrowserCDPSession();
    await whole.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: savedDir });
    context.on('console', (message) => {
      if (message.type() === 'error' && !NOT_OURS.test(message.text())) made.errors.push(message.text());
    });
    context.on('weberror', (error) => made.errors.push(String(error.error())));
    return made;
  }
  let running = await start();

  async function stop(): Promise<void> {
    if (running.process.exitCode !== null || !running.browser.isConnected()) return;
    const gone = new Promise((resolve) => running.process.once('exit', resolve));
    const whole = await running.browser.newBrowserCDPSession();
    const closing = Promise.all([gone, whole.send('Browser.close').catch(() => undefined)]);
    await within(CLOSES_WITHIN_MS, closing).catch(() => running.process.kill('SIGKILL'));
  }

  async function onExtensionsPage(...scripts: string[]): Promise<string> {
    const page = await running.context.newPage();
    await page.goto(EXTENSIONS_PAGE);
    let answer = '';
    for (const script of scripts) answer = await page.evaluate<string>(script);
    await page.close();
    return answer;
  }
  async function ownState(): Promise<{ id: string; errors: string[] }> {
    const state: unknown = JSON.parse(await onExtensionsPage(ON_EXTENSIONS_PAGE.state));
    if (typeof state !== 'object' || state === null || !('id' in state) || typeof state.id !== 'string')
      throw new Error('Chromium does not show the extension among its extensions.');
    const errors: unknown = 'errors' in state ? state.errors : [];
    return { id: state.id, errors: Array.isArray(errors) ? errors.map(String) : [] };
  }
  const background = (): Promise<Worker> =>
    eventually('the background runs', () => {
      const worker = running.context.serviceWorkers().at(-1);
      if (!worker) throw new Error('no background');
      return worker;
    });
  /** A page that the browser opens because of `act`. */
  async function opened(act: () => Promise<unknown>): Promise<Page> {
    const [page] = await Promise.all([running.context.waitForEvent('page'), act()]);
    return page;
  }
  async function newWindow(): Promise<Page> {
    const whole = await running.browser.newBrowserCDPSession();
    return opened(() => whole.send('Target.createTarget', { url: 'about:blank', newWindow: true }));
  }

  await onExtensionsPage(ON_EXTENSIONS_PAGE.collectErrors);

  const privatePages: Page[] = [];
  const driven: TestBrowser = {
    name: 'chromium',
    version: running.browser.version(),
    async open(path, where = 'tab') {
      const page = where === 'tab' ? await running.context.newPage() : await newWindow();
      if (display === null) await page.setViewportSize(TAB_SIZE);
      await page.goto(SITE + path);
      return tabOf(page);
    },
    async openFile(path) {
      const page = await running.context.newPage();
      if (display === null) await page.setViewportSize(TAB_SIZE);
      await page.goto(pathToFileURL(path).href);
      return tabOf(page);
    },
    async openPrivate(path) {
      if (privatePages.length === 0) {
        const { id } = await ownState();
        await onExtensionsPage(ON_EXTENSIONS_PAGE.set(id, 'incognitoAccess: true'));
      }
      // The browser starts the background anew when the extension is allowed there; it answers once that is over.
      await eventually('the background answers', async () => (await background()).evaluate<undefined>('undefined'));
      const page = await opened(async () =>
        (await background()).evaluate<undefined>(
          `chrome.windows.create({ incognito: true, url: '${SITE}${path}' }).then(() => undefined)`,
        ),
      );
      privatePages.push(page);
      if (display === null) await page.setViewportSize(TAB_SIZE);
      await page.waitForLoadState();
      return tabOf(page);
    },
    openApart: (path) => driven.openPrivate(path),
    async closePrivate() {
      await Promise.all(privatePages.splice(0).map((page) => page.close()));
    },
    ownTabs() {
      const own = running.context.pages().filter((page) => page.url().startsWith('chrome-extension:'));
      return Promise.resolve(own.map((page) => docOf(() => page.mainFrame())));
    },
    async restart() {
      await pause(BEFORE_CLOSING_MS);
      const errors = [...running.errors, ...(await ownState()).errors];
      await stop();
      running = await start();
      running.errors.push(...errors);
    },
    async reloadExtension() {
      const { id } = await ownState();
      await onExtensionsPage(ON_EXTENSIONS_PAGE.reload(id));
    },
    async stopBackground() {
      const whole = await running.browser.newBrowserCDPSession();
      const targets = (await whole.send('Target.getTargets')).targetInfos;
      const worker = targets.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
      if (worker) await whole.send('Target.closeTarget', { targetId: worker.targetId });
      await whole.detach();
    },
    async toolbarButton() {
      const { id } = await ownState();
      await onExtensionsPage(ON_EXTENSIONS_PAGE.set(id, 'pinnedToToolbar: true'));
      await pause(BUTTON_SLIDES_IN_MS);
      return { x: WINDOW.width - BUTTON_FROM_RIGHT, y: BUTTON_FROM_TOP };
    },
    storedOnDisk: async () => (await background()).evaluate(storedOnDisk),
    async offline(isOffline) {
      await running.context.setOffline(isOffline);
    },
    async printReport(paper) {
      const page = running.context.pages().find((one) => one.url().endsWith(REPORT_PAGE));
      if (!page) throw new Error('No tab shows a report.');
      return page.pdf({ format: paper });
    },
    saved: (what, isWanted) => savedIn(savedDir, what, isWanted),
    async errors() {
      return [...running.errors, ...(await ownState()).errors.filter((message) => !NOT_OURS.test(message))];
    },
    gone: () =>
      new Promise((resolve) => {
        running.process.once('exit', () => {
          resolve();
        });
      }),
    async close() {
      await stop();
      for (const dir of [profile, savedDir]) rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return driven;
}
