// The browsers of the crash test: serves the page that uses the history store, starts a browser in a profile, kills it, and hears what the page says.
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { programPath, type BrowserName } from '../browser/find-browsers.ts';

export const PATIENCE_MS = 60_000;
const ANSWER_MS = 600_000;

/** The page that uses the history store, as one script: the product's own files, bundled as the extension bundles them. */
export async function bundledPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    const chunk = 'output' in one ? one.output[0] : undefined;
    if (chunk !== undefined) return chunk.code;
  }
  throw new Error('The page could not be bundled.');
}

/** Serves the page; its body holds the numbers that were confirmed so far. */
export function serve(script: string, confirmed: ReadonlySet<number>): Promise<Server> {
  const head = '<!doctype html><title>crash test</title><script type="module" src="/page.js"></script>';
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : `${head}<body>${[...confirmed].join(' ')}`);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

export function launch(browser: BrowserName, userDataDir: string): Promise<Browser> {
  const plain = { headless: true, userDataDir, executablePath: programPath(browser) };
  return browser === 'firefox'
    ? puppeteer.launch({ ...plain, browser: 'firefox', protocol: 'webDriverBiDi' })
    : puppeteer.launch({ ...plain, args: ['--no-sandbox'] });
}

/** Kills the browser this script started, and every process of its group. */
export async function kill(browser: Browser, profile: string): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('The browser has no process of ours.');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
  await gone;
  // The driver puts Firefox's own preferences back when it is gone: a launch in the middle of that finds none.
  for (let tries = 0; tries < 200 && existsSync(join(profile, 'user.js.puppeteer')); tries += 1) await sleep(20);
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page says that is opened with an order: each word after `confirmed`, and the one after `answer`. */
export async function open(
  browser: Browser,
  address: string,
  { onConfirmed = () => undefined, isNewTab = false }: { onConfirmed?: (n: number) => void; isNewTab?: boolean } = {},
): Promise<{ answer: Promise<string> }> {
  const first = isNewTab ? undefined : (await browser.pages())[0];
  const page = first ?? (await browser.newPage());
  const answer = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The page did not answer: ${address}`));
    }, ANSWER_MS);
    page.on('console', (message) => {
      const [, word, rest = ''] = /^(confirmed|answer) (.*)$/s.exec(message.text()) ?? [];
      if (word === 'confirmed') onConfirmed(Number(rest));
      if (word !== 'answer') return;
      clearTimeout(timer);
      resolve(rest);
    });
    // A killed browser answers nothing, and nobody waits for it.
    browser.once('disconnected', () => {
      clearTimeout(timer);
    });
  });
  await page.goto(address);
  return { answer };
}
