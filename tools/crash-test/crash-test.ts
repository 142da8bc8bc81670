// Kills a real browser while the history store writes, again and again in one profile, and then counts: every answer whose keeping was
// confirmed must be found; in Chromium also after its database was damaged on the disk. Then fills the history store with 10,000 readings and
// measures. Prints one JSON object a browser; exit 1 when an answer is lost, or none was ever confirmed.
// Run: node tools/crash-test/crash-test.ts [--browser chromium|firefox] [--kills 100] [--readings 10000]
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import * as z from 'zod';
import { BROWSER_NAMES, installMissing, programPath, type BrowserName } from '../browser/find-browsers.ts';

const PATIENCE_MS = 60_000;
const ANSWER_MS = 600_000;
const Numbers = z.array(z.number());

/** The page that uses the history store, as one script: the product's own files, bundled as the extension bundles them. */
async function bundledPage(): Promise<string> {
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
function serve(script: string, confirmed: ReadonlySet<number>): Promise<Server> {
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

function launch(browser: BrowserName, userDataDir: string): Promise<Browser> {
  const plain = { headless: true, userDataDir, executablePath: programPath(browser) };
  return browser === 'firefox'
    ? puppeteer.launch({ ...plain, browser: 'firefox', protocol: 'webDriverBiDi' })
    : puppeteer.launch({ ...plain, args: ['--no-sandbox'] });
}

async function firstPage(browser: Browser): Promise<Page> {
  return (await browser.pages())[0] ?? browser.newPage();
}

/** Kills the browser this script started, and every process of its group. */
async function kill(browser: Browser, profile: string): Promise<void> {
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

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Bytes of all files under a folder whose path matches. */
function bytesUnder(folder: string, matching: RegExp): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && matching.test(join(entry.parentPath, entry.name)))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Damages Chromium's database in the middle, as a torn write does; false: there is none (Firefox). */
function damageChromium(profile: string): boolean {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(folder)) return false;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:log|ldb)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0x5a, middle, middle + 64);
    writeFileSync(file, bytes);
  }
  return files.length > 0;
}

/** What the page says that is opened with an order: each word after `confirmed`, and the one after `answer`. */
async function open(
  browser: Browser,
  address: string,
  onConfirmed: (n: number) => void,
): Promise<{ answer: Promise<string> }> {
  const page = await firstPage(browser);
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

async function crashTest(
  browser: BrowserName,
  kills: number,
  readings: number,
): Promise<{ confirmed: number; lost: number[] }> {
  const confirmed = new Set<number>();
  const server = await serve(await bundledPage(), confirmed);
  const address = server.address();
  const site = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}/?do=`;
  const profile = mkdtempSync(join(tmpdir(), 'caseside-crash-'));

  async function ask(order: string): Promise<unknown> {
    const running = await launch(browser, profile);
    const { answer } = await open(running, site + order, () => undefined);
    const text = await answer;
    await running.close();
    return JSON.parse(text);
  }

  async function lostNow(): Promise<number[]> {
    const stored = new Set(Numbers.parse(await ask('list')));
    return [...confirmed].filter((n) => !stored.has(n));
  }

  try {
    for (let round = 0; round < kills; round += 1) {
      const running = await launch(browser, profile);
      const before = confirmed.size;
      await open(running, `${site}write&from=${String(round * 100_000)}`, (n) => confirmed.add(n));
      const deadline = Date.now() + PATIENCE_MS;
      while (confirmed.size === before && Date.now() < deadline) await sleep(5);
      await sleep(Math.random() * 400);
      await kill(running, profile);
    }
    const lost = await lostNow();
    const found = confirmed.size - lost.length;
    const isDamaged = damageChromium(profile);
    const lostByDamage = isDamaged ? await lostNow() : [];
    const afterDamage = isDamaged ? { foundAfterDamage: confirmed.size - lostByDamage.length } : {};
    const big = readings === 0 ? null : await measured(readings);
    console.log(
      JSON.stringify({
        browser,
        kills,
        confirmed: confirmed.size,
        found,
        lost: lost.slice(0, 9),
        ...afterDamage,
        ...big,
      }),
    );
    return { confirmed: confirmed.size, lost: [...lost, ...lostByDamage] };
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Ten readings and then many: how large the database is, and how long looking things up takes, in ms. */
  async function measured(many: number): Promise<object> {
    const files = /indexeddb|storage\/default/i;
    await ask('erase');
    const few = await ask('fill&count=10');
    const empty = bytesUnder(profile, files);
    await ask('erase');
    const full = await ask(`fill&count=${String(many)}`);
    return { readings: many, ten: few, many: full, bytesOnDisk: { ten: empty, many: bytesUnder(profile, files) } };
  }
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    kills: { type: 'string', default: '100' },
    readings: { type: 'string', default: '10000' },
  },
});
const chosen = BROWSER_NAMES.filter((name) => values.browser === undefined || values.browser === name);
installMissing(chosen);
for (const name of chosen) {
  const { confirmed, lost } = await crashTest(name, Number(values.kills), Number(values.readings));
  if (confirmed === 0 || lost.length > 0) process.exitCode = 1;
}
