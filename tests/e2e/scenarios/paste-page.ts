// The paste page, opened from the disk as somebody who saved it would: it decodes what is brought in, and nothing can leave it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { BrowserName } from '../../../tools/browser/find-browsers.ts';
import type { Doc, Tab, TestBrowser } from '../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../tools/browser/eventually.ts';
import { PROJECT, type Scenario } from '../../../tools/browser/fixtures.ts';
import type { Wire } from '../../../tools/browser/recording-proxy.ts';
import { withoutReadTimes } from '../../../tools/browser/saved-report.ts';
import { decode } from '../../../tools/decode/decode.ts';
import { PAGE } from '../../../tools/decoder/build-page.ts';
import { faultsIn } from '../axe.ts';
import { tryEveryWayOut, trySending } from '../exfiltration-attempts.ts';
import { layoutFaults, OWN_STYLES } from '../layout-faults.ts';
import { FIRST, SECOND } from '../mock-site-cases.ts';

const CASES = join(PROJECT, 'mock-site/cases');
const ANSWERS = ['documents', 'receipt_info', 'cases', 'case_status'] as const;
/** A host that no browser asks for by itself. */
const AWAY = /refused\.example/;

const answer = (receipt: string, name: string): string => readFileSync(join(CASES, receipt, `${name}.json`), 'utf8');

const shows = (tab: Tab, words: RegExp | string): Promise<void> =>
  eventually(`the page shows ${String(words)}`, async () => {
    const text = await tab.page.text();
    assert.ok(typeof words === 'string' ? text.includes(words) : words.test(text), text.slice(0, 1_500));
  });

/** Copies a text as a person does, all of a page that shows it as it is, and pastes it. By real keys. */
async function paste(browser: TestBrowser, tab: Tab, folder: string, text: string): Promise<void> {
  const file = join(folder, 'raw.txt');
  writeFileSync(file, text);
  const raw = await browser.openFile(file);
  await raw.front();
  await raw.key('Control+a');
  await raw.key('Control+c');
  await raw.close();
  await tab.front();
  await tab.key('Control+v');
}

/** A drop of files: the browser's own event, with files in it. */
const drop = (page: Doc, files: Readonly<Record<string, string>>): Promise<void> =>
  page.ask((given) => {
    const dataTransfer = new DataTransfer();
    const all: unknown = JSON.parse(given);
    for (const [name, text] of Object.entries(all ?? {})) dataTransfer.items.add(new File([String(text)], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, JSON.stringify(files));

/** What `decode` prints of the same answers. */
async function decoded(folders: readonly string[]): Promise<unknown> {
  let out = '';
  await decode(folders, {
    stdin: Readable.from([]),
    write: { out: (text) => void (out += text), err: () => undefined },
  });
  return JSON.parse(out);
}

const casesOf = (report: unknown): unknown => {
  const whole = withoutReadTimes(report);
  return typeof whole === 'object' && whole !== null && 'cases' in whole ? whole.cases : null;
};

/**
 * Chromium opens the connection of a frame or a sent form before it looks at the policy, and then sends nothing on it. A host's name is all
 * that this shows, and only a script that the page let in could choose one.
 */
const BARE_CONNECTION = /^(?:frame|page-iframe|page-form)\.refused\.example:443$/;

function assertNothingLeft({ requests, connections }: Wire, browser: BrowserName): void {
  const sent = requests.map(({ authority, path }) => authority + path).filter((one) => AWAY.test(one));
  assert.deepEqual(sent, []);
  const opened = connections.filter((one) => AWAY.test(one));
  assert.deepEqual(browser === 'chromium' ? opened.filter((one) => !BARE_CONNECTION.test(one)) : opened, []);
}

/** The built page with one thing changed in it. @throws Error when there is nothing to change */
function altered(folder: string, name: string, from: string, to: string): string {
  const html = readFileSync(join(PROJECT, PAGE), 'utf8');
  assert.ok(html.includes(from), `The page has no ${from}.`);
  const file = join(folder, `${name}.html`);
  writeFileSync(
    file,
    html.replace(from, () => to),
  );
  return file;
}

/** What somebody could put into the page without its policy: each would call out, if it could. */
const MUTATED: readonly (readonly [name: string, from: string, to: string])[] = [
  [
    'its-own-script',
    '<script>',
    '<script>fetch("https://script.refused.example/");location.href="https://navigation.refused.example/";',
  ],
  [
    'another-script',
    '<div id="app"></div>',
    '<div id="app"></div><script>location.href="https://navigation.refused.example/"</script><script src="https://source.refused.example/x.js"></script>',
  ],
  [
    'markup',
    '<div id="app"></div>',
    `<div id="app"></div><img src="https://image.refused.example/x.png" onerror="location='https://handler.refused.example/'">
     <link rel="prefetch" href="https://prefetch.refused.example/"><link rel="stylesheet" href="https://style.refused.example/x.css">
     <iframe src="https://frame.refused.example/"></iframe><object data="https://object.refused.example/"></object>
     <video src="https://video.refused.example/"></video>`,
  ],
  [
    'a-style',
    '</head>',
    '<style>@font-face{font-family:x;src:url(https://font.refused.example/x.woff2)}body{font-family:x;background:url(https://background.refused.example/)}</style></head>',
  ],
];

export const PASTE_PAGE: readonly Scenario[] = [
  {
    name: 'the paste page, from the disk and at 320 px, makes of four pastes and of dropped files what `decode` makes of them, and asks nobody',
    isRecorded: true,
    async run({ browser, wire, picture, mockSite }) {
      const folder = mkdtempSync(join(tmpdir(), 'caseside-pasted-'));
      try {
        const tab = await browser.openFile(join(PROJECT, PAGE));
        await shows(tab, 'Bring in your case');
        await tab.resize(320, 740);
        assert.deepEqual(await faultsIn(tab.page), []);
        assert.deepEqual(await layoutFaults(tab.page, OWN_STYLES.none), []);
        for (const [index, name] of ANSWERS.entries()) {
          await paste(browser, tab, folder, answer(FIRST, name));
          await shows(tab, `Bring in more (${String(index + 1)} of 4)`);
        }
        await shows(tab, 'All four are here.');
        assert.deepEqual(await layoutFaults(tab.page, OWN_STYLES.none), []);
        assert.deepEqual(await faultsIn(tab.page), []);
        await picture(tab, 'paste-page-phone');
        await drop(
          tab.page,
          Object.fromEntries(ANSWERS.slice(1).map((name) => [`${name}.json`, answer(SECOND, name)])),
        );
        await shows(tab, 'That is number 2, Status. Receipt …1102.');
        await tab.resize(1280, 900);
        await picture(tab, 'paste-page');
        await tab.page.click('button', /Save, print or share/);
        await tab.page.click('label', /^Back up/);
        await tab.page.click('label', /^All /);
        await tab.page.click('button', /Save report/);
        await shows(tab, 'Saved.');
        const [saved] = await browser.saved('the report is saved', (files) => files.length > 0);
        cpSync(join(CASES, FIRST), join(folder, FIRST), { recursive: true });
        cpSync(join(CASES, SECOND), join(folder, SECOND), { recursive: true });
        rmSync(join(folder, SECOND, 'documents.json'));
        assert.deepEqual(
          casesOf(JSON.parse(saved?.text ?? '')),
          casesOf(await decoded([join(folder, FIRST), join(folder, SECOND)])),
        );
        assert.equal(await tab.page.ask(() => document.title + location.search + location.hash), 'Caseside');
        assert.deepEqual(
          wire.requests.filter(({ authority }) => authority.includes('uscis')).map(({ path }) => path),
          [],
        );
        assert.deepEqual(mockSite.log, []);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
  {
    name: 'a paste page that somebody altered cannot call out: what is planted in it does not run, and every way out is refused',
    isRecorded: true,
    mayPrint:
      /Content.Security.Policy|violates the following|Refused to|has been blocked|Failed to (?:load|construct)|NetworkError|Loading failed|can’t establish|manifest|preload|content blocked|Security Error/i,
    async run({ browser, wire }) {
      const folder = mkdtempSync(join(tmpdir(), 'caseside-altered-'));
      try {
        for (const [name, from, to] of MUTATED) {
          const tab = await browser.openFile(altered(folder, name, from, to));
          await pause(500);
          assert.equal(await tab.page.ask(() => location.protocol), 'file:', name);
          const isDrawn = await tab.page.ask(() => document.querySelector('.paste') !== null);
          assert.equal(isDrawn, name !== 'its-own-script', name);
          await tab.close();
        }
        // Even a script that the page let in: whatever it tries but to go elsewhere.
        const tab = await browser.openFile(join(PROJECT, PAGE));
        await shows(tab, 'Bring in your case');
        const said = await tab.page.ask(tryEveryWayOut, 'page');
        assert.ok(said.split('\n').length > 20, said);
        await trySending(tab.page, 'page');
        // The proxy sees what this browser asks for.
        const seen = await browser.open('/sign-in');
        await seen.close();
        await pause(1_500);
        assert.ok(wire.requests.length > 0, 'The browser does not go through the proxy.');
        assertNothingLeft(wire, browser.name);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
];
