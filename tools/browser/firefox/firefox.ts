// Drives a real Firefox through puppeteer's WebDriver BiDi: one profile, the built extension, every secure connection to the mock site.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import * as z from 'zod';
import { programPath } from '../find-browsers.ts';
import { docOf } from './firefox-document.ts';
import { BEFORE_CLOSING_MS, type LaunchOptions, type Tab, type TestBrowser } from '../driver.ts';
import { eventually, pause } from '../eventually.ts';
import { currentFrame } from '../living-frame.ts';
import { storedOnDisk } from '../stored-data.ts';
import { IN_WINDOW } from './firefox-window.ts';
import { inBrowserWindow, measureDock, openRoot, swipeOver } from './firefox-protocol.ts';
import { savedIn } from '../saved-files.ts';

const SITE = 'https://my.uscis.gov';
const TAB_SIZE = { width: 1280, height: 900 };

const Point = z.object({ x: z.number(), y: z.number() });
const Sentences = z.array(z.string());

/** What Firefox prints when a page goes away while a message of its script is under way. Nobody can catch that. */
const NOT_OURS = /^Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/;

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** Names of keys that puppeteer knows; a scenario clicks no others. */
const isKey = (name: string): name is KeyInput =>
  ['Enter', 'Escape', 'Tab', 'Space', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(
    name,
  ) || /^[a-z0-9]$/.test(name);

function tabOf(browser: Browser, page: Page): Tab {
  async function click(name: string): Promise<void> {
    const [key = '', modifier] = name.split('+').reverse();
    if (!isKey(key)) throw new Error(`No scenario may press ${name} before firefox.ts knows that key.`);
    const isHeld = modifier === 'Shift' || modifier === 'Control' ? modifier : null;
    if (isHeld !== null) await page.keyboard.down(isHeld);
    await page.keyboard.press(key);
    if (isHeld !== null) await page.keyboard.up(isHeld);
  }
  const inner = (): Frame[] => page.frames().filter((one) => one !== page.mainFrame() && !one.detached);
  return {
    page: docOf(() => page.mainFrame()),
    async go(path) {
      await page.goto(SITE + path);
    },
    async reload() {
      await page.reload();
    },
    panel() {
      const find = (): Frame | null => inner()[0] ?? null;
      return Promise.resolve(find() ? docOf(find) : null);
    },
    frames: () => Promise.resolve(inner().map((frame) => docOf(currentFrame(frame, inner)))),
    // A page that goes elsewhere in the middle of a look has no dock at this moment.
    dock: () => measureDock(browser, page.mainFrame()).catch(() => null),
    clickAt: (x, y) => page.mouse.click(x, y),
    doubleClickAt: (x, y) => page.mouse.click(x, y, { count: 2 }),
    async drag(from, to, key) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      if (key !== undefined) await click(key);
      await page.mouse.up();
    },
    swipe: (from, to) => swipeOver(browser, page.mainFrame(), from, to),
    key: click,
    async asPrinted(isPrinted) {
      await page.bringToFront();
      await inBrowserWindow(browser, IN_WINDOW.media(isPrinted ? 'print' : ''));
    },
    async colors(scheme) {
      await page.bringToFront();
      await inBrowserWindow(browser, IN_WINDOW.colors(scheme));
    },
    async zoom(factor) {
      await page.bringToFront();
      await inBrowserWindow(browser, IN_WINDOW.zoom(factor));
    },
    async pointer(what) {
      await inBrowserWindow(browser, IN_WINDOW.pointer(what));
    },
    openRoot: () => openRoot(browser, page.mainFrame()),
    front: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    async picture(file) {
      writeFileSync(file, await page.screenshot());
    },
    close: () => page.close(),
  };
}

interface Running {
  browser: Browser;
  errors: string[];
}

const PROFILE_OF = 'caseside-firefox-';

/** A profile that was started once and closed, without the extension: starting from a copy of it takes half the work. */
let startedOnce: Promise<string> | null = null;
async function makeProfile(): Promise<string> {
  startedOnce ??= (async () => {
    const first = mkdtempSync(join(tmpdir(), PROFILE_OF));
    process.once('exit', () => rmSync(first, { recursive: true, force: true }));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: programPath('firefox'),
      userDataDir: first,
    });
    await browser.close();
    // The driver would put these back after each run, and what the browser noted in them meanwhile would be lost.
    for (const file of ['prefs.js', 'user.js']) rmSync(join(first, file), { force: true });
    return first;
  })();
  const profile = mkdtempSync(join(tmpdir(), PROFILE_OF));
  cpSync(await startedOnce, profile, { recursive: true });
  return profile;
}

export async function launchFirefox({
  extension,
  port,
  display,
  proxyPort = null,
  env = {},
}: LaunchOptions): Promise<TestBrowser> {
  const profile = await makeProfile();
  const savedDir = mkdtempSync(join(tmpdir(), 'caseside-saved-'));

  async function start(): Promise<Running> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      protocol: 'webDriverBiDi',
      executablePath: programPath('firefox'),
      headless: display === null,
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: display === null ? TAB_SIZE : null,
      args: ['--remote-allow-system-access', '--width=1300', '--height=950'],
      env: { ...process.env, ...env, ...(display === null ? {} : { DISPLAY: display }) },
      extraPrefsFirefox: {
        ...(proxyPort === null
          ? { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${String(port)}` }
          : throughProxy(proxyPort)),
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'browser.download.folderList': 2,
        'browser.download.dir': savedDir,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
        'browser.helperApps.neverAsk.saveToDisk': 'application/json',
        'browser.download.always_ask_before_handling_new_types': false,
        // What a browser makes ready for later tabs: a scenario opens few, and pays for it at every start.
        'dom.ipc.processPrelaunch.enabled': false,
        'browser.newtab.preload': false,
        'browser.translations.enable': false,
      },
    });
    const made: Running = { browser, errors: [] };
    await browser.installExtension(extension);
    return made;
  }
  let running = await start();
  const watch = (page: Page): Page => {
    page.on('console', (message) => {
      if (message.type() === 'error') running.errors.push(message.text());
    });
    page.on('pageerror', (error) => running.errors.push(String(error)));
    return page;
  };
  const inWindow = (expression: string): Promise<string> => inBrowserWindow(running.browser, expression);

  async function newWindow(isPrivate: boolean): Promise<Page> {
    const before = await running.browser.pages();
    await inWindow(IN_WINDOW.openWindow(isPrivate));
    return eventually('a window opens', async () => {
      const made = (await running.browser.pages()).find((one) => !before.includes(one));
      if (!made) throw new Error('None yet.');
      return made;
    });
  }
  const consoleErrors = async (): Promise<string[]> =>
    Sentences.parse(JSON.parse(await inWindow(IN_WINDOW.errors))).filter((error) => !NOT_OURS.test(error));

  let isPrivateAllowed = false;
  return {
    name: 'firefox',
    version: await running.browser.version(),
    async open(path, where = 'tab') {
      const page = watch(where === 'tab' ? await running.browser.newPage() : await newWindow(false));
      if (display === null) await page.setViewport(TAB_SIZE);
      await page.goto(SITE + path);
      return tabOf(running.browser, page);
    },
    async openFile(path) {
      const page = watch(await running.browser.newPage());
      if (display === null) await page.setViewport(TAB_SIZE);
      await page.goto(pathToFileURL(path).href);
      return tabOf(running.browser, page);
    },
    async openPrivate(path) {
      if (!isPrivateAllowed) await inWindow(IN_WINDOW.allowPrivate);
      isPrivateAllowed = true;
      const page = watch(await newWindow(true));
      if (display === null) await page.setViewport(TAB_SIZE);
      await page.goto(SITE + path);
      return tabOf(running.browser, page);
    },
    async openApart(path) {
      const container = await running.browser.createBrowserContext();
      const page = watch(await container.newPage());
      if (display === null) await page.setViewport(TAB_SIZE);
      await page.goto(SITE + path);
      return tabOf(running.browser, page);
    },
    async closePrivate() {
      await inWindow(IN_WINDOW.closePrivate);
    },
    async ownTabs() {
      const pages = await running.browser.pages();
      // A tab that gives no answer is not passed over: whoever asks it for more hears why.
      const addresses = await Promise.all(
        pages.map((page) => page.evaluate(() => location.href).catch(() => page.url())),
      );
      return pages
        .filter((_page, index) => addresses[index]?.startsWith('moz-extension:') === true)
        .map((page) => docOf(() => page.mainFrame()));
    },
    async restart() {
      await pause(BEFORE_CLOSING_MS);
      running.errors.push(...(await consoleErrors()));
      const { errors } = running;
      await running.browser.close();
      running = await start();
      running.errors.push(...errors);
    },
    async reloadExtension() {
      await inWindow(IN_WINDOW.reload);
    },
    async stopBackground() {
      await inWindow(IN_WINDOW.stopBackground);
    },
    async toolbarButton() {
      return Point.parse(JSON.parse(await inWindow(IN_WINDOW.button)));
    },
    async storedOnDisk(tab) {
      const panel = await tab.panel();
      if (!panel) throw new Error('There is no panel to ask from.');
      return panel.ask(storedOnDisk);
    },
    async offline(isOffline) {
      await inWindow(IN_WINDOW.offline(isOffline));
    },
    async printReport(paper) {
      for (const page of await running.browser.pages()) {
        const path = await page.evaluate(() => location.pathname).catch(() => '');
        if (path === '/report.html') return page.pdf({ format: paper });
      }
      throw new Error('No tab shows a report.');
    },
    saved: (what, isWanted) => savedIn(savedDir, what, isWanted),
    async errors() {
      return [...running.errors, ...(await consoleErrors())];
    },
    gone: () =>
      new Promise((resolve) => {
        running.browser.once('disconnected', () => {
          resolve();
        });
      }),
    async close() {
      await running.browser.close();
      for (const dir of [profile, savedDir]) rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
