// Silence, as a recording proxy sees it: a long day of use sends nothing but reads of the known addresses of my.uscis.gov, and no
// page of ours can send anything at all. Every assertion here is on what left the browser.
import assert from 'node:assert/strict';
import type { BrowserName } from '../../../../tools/browser/find-browsers.ts';
import { FIRST, SECOND, WORDS_OF_A } from '../../mock-site-cases.ts';
import type { Doc, Tab } from '../../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../../tools/browser/eventually.ts';
import { dockWhen, isClosed, isOpen, panelOf, panelShows, clickBox } from '../../../../tools/browser/page-objects.ts';
import type { Wire, WireRequest } from '../../../../tools/browser/recording-proxy.ts';
import { savedReport } from '../../../../tools/browser/saved-report.ts';
import type { Scenario } from '../../../../tools/browser/fixtures.ts';
import { ALL_READ, openOptions } from '../../visit-steps.ts';
import { tryEveryWayOut, trySending } from '../../exfiltration-attempts.ts';

const SITE = 'my.uscis.gov:443';
const KNOWN_ADDRESS =
  /^\/(?:account\/case-service\/api\/(?:cases|case_status)\/[A-Z]{3}\d{10}|account\/case-service\/api\/cases\/[A-Z]{3}\d{10}\/documents|account\/case-service\/api\/cases|account\/case-service\/api\/cases\/[\w-]+\/processing_times\/[A-Z]{3}\d{10}|secure-messaging\/api\/case-service\/receipt_info\/[A-Z]{3}\d{10})$/;
/** What a browser itself adds to a read. `pragma` and `cache-control` come with "keep no copy on disk" (`no-store`). */
const BROWSERS_OWN_HEADERS =
  /^(?:host|connection|user-agent|accept-language|accept-encoding|referer|cookie|pragma|cache-control|te|priority|dnt|sec-gpc|sec-fetch-(?:site|mode|dest|user|storage-access)|sec-ch-ua(?:-mobile|-platform)?)$/;
/** What the browsers ask for on their own account, with or without an extension. */
const BROWSERS_OWN_HOSTS: Readonly<Record<BrowserName, RegExp>> = {
  chromium:
    /^(?:(?:update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com|(?:accounts|www|clients\d?)\.google\.com|[a-z-]+\.gvt1\.com)(?::\d+)?$/,
  firefox: /^[a-z0-9.-]+\.mozilla\.(?:com|org|net)(?::\d+)?$/,
};

const headerOf = ({ headers }: WireRequest, name: string): string => headers.find(([one]) => one === name)?.[1] ?? '';
/** The site's own pages and files, and what its script asks for. */
const isSitesOwn = (request: WireRequest): boolean =>
  /^(?:document|script|style|image)$/.test(headerOf(request, 'sec-fetch-dest')) ||
  headerOf(request, 'accept') === 'text/html';

/** What is wrong with one request; null for nothing. */
function wrongWith(request: WireRequest, browser: BrowserName): string | null {
  const said = `${request.method} ${request.authority}${request.path}`;
  if (request.authority !== SITE) {
    const all = `${said} ${request.body} ${JSON.stringify(request.headers)}`;
    if (!BROWSERS_OWN_HOSTS[browser].test(request.authority)) return `another host: ${said}`;
    return WORDS_OF_A.test(all.replace(/I-\d{3}/g, '')) ? `words of a case in ${all}` : null;
  }
  if (isSitesOwn(request)) return null;
  if (request.method !== 'GET') return `not GET: ${said}`;
  if (!KNOWN_ADDRESS.test(request.path)) return `no known address: ${said}`;
  if (request.body !== '' || headerOf(request, 'content-length') !== '') return `a body: ${said}`;
  if (request.isUpgrade || !request.isSecure) return `not plain and secure: ${said}`;
  if (headerOf(request, 'accept') !== 'application/json') return `Accept of ${said}: ${headerOf(request, 'accept')}`;
  const foreign = request.headers.find(([name]) => name !== 'accept' && !BROWSERS_OWN_HEADERS.test(name));
  return foreign === undefined ? null : `header ${foreign.join(': ')} on ${said}`;
}

function assertSilent(wire: Wire, browser: BrowserName, fewestReads: number): void {
  const wrong = wire.requests.flatMap((request) => wrongWith(request, browser) ?? []);
  assert.deepEqual([...new Set(wrong)], []);
  const hosts = wire.connections.filter((one) => one !== SITE && !BROWSERS_OWN_HOSTS[browser].test(one));
  assert.deepEqual([...new Set(hosts)], []);
  assert.deepEqual(wire.strayBytes, []);
  assert.deepEqual(wire.udpPackets, []);
  const reads = wire.requests.filter(({ path }) => KNOWN_ADDRESS.test(path));
  assert.ok(reads.length >= fewestReads, `Only ${String(reads.length)} reads went through the proxy.`);
}

async function fullTab(tab: Tab, own: () => Promise<Doc[]>): Promise<Doc> {
  const panel = await panelOf(tab);
  await panel.click('button', /Settings/);
  await panelShows(tab, 'Open in a tab');
  await panel.click('button', /Open in a tab/);
  return eventually('the full tab stands', async () => {
    const [doc] = await own();
    assert.ok(doc, 'There is no tab of ours.');
    assert.match(await doc.text(), /IOE09/);
    return doc;
  });
}

export const SILENCE: readonly Scenario[] = [
  {
    name: 'a long day of use sends nothing but reads of the known addresses, whatever goes wrong',
    isRecorded: true,
    // The site's own script, when its page goes away in mid-request.
    mayPrint: /NetworkError when attempting to fetch|Failed to fetch/,
    async run({ browser, mockSite, wire }) {
      mockSite.setFault({ address: 'documents', receipt: SECOND, kind: 'redirect-elsewhere' });
      mockSite.setFault({ address: 'case_status', receipt: SECOND, kind: '503', times: 1 });
      mockSite.setFault({ address: 'receipt_info', receipt: SECOND, kind: 'html-200' });
      mockSite.setFault({ address: 'cases', receipt: 'IOE0926301103', kind: 'reset', times: 1 });
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, ALL_READ, 20_000);
      await panel.click('button', /Yes, it is mine/);
      await panelShows(tab, FIRST);
      // Without loading: the site moves between its pages by itself.
      await tab.page.click('a[data-nav]', /Inbox/);
      await panelShows(tab, 'No case on this page');
      await tab.page.click('a[data-nav]', /My cases/);
      await panelShows(tab, FIRST);
      await savedReport(browser, tab, { all: true, masked: true });
      const look = await dockWhen(tab, 'the panel is open', isOpen);
      assert.ok(look.handle);
      await tab.drag({ x: look.handle.x + 6, y: 400 }, { x: look.handle.x - 90, y: 400 });
      await (await panelOf(tab)).click('button', /Close Caseside/);
      const closed = await dockWhen(tab, 'the panel is closed', isClosed);
      await clickBox(tab, closed.launcher);
      await dockWhen(tab, 'the panel is open again', isOpen);
      mockSite.change(FIRST, 'everything');
      await tab.reload();
      await panelShows(tab, FIRST, 20_000);
      const other = await browser.open(`/account/case/${SECOND}`);
      await panelShows(other, SECOND, 20_000);
      await browser.stopBackground();
      await other.reload();
      await panelShows(other, SECOND, 20_000);
      await fullTab(other, () => browser.ownTabs());
      mockSite.endSessions();
      await tab.go('/sign-in');
      await eventually('nothing of a case is left', async () => {
        for (const doc of await browser.ownTabs()) assert.doesNotMatch(await doc.text(), WORDS_OF_A);
      });
      await pause(1_500);
      assertSilent(wire, browser.name, 32);
    },
  },
  {
    name: 'no page of ours can send anything: every way out is refused before a byte leaves',
    isRecorded: true,
    mayPrint:
      /Content.Security.Policy|violates the following|Refused to|has been blocked|Failed to (?:load|construct)|NetworkError|Loading failed|can’t establish|manifest|preload/i,
    async run({ browser, wire }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, ALL_READ, 20_000);
      const options = await openOptions(browser, tab);
      await tab.front();
      await panel.click('button', /Save, print or share/);
      await panel.click('label', /^For myself/);
      await panel.click('button', /^Open the pages to print/);
      const ofPage = (page: string): Promise<Doc> =>
        eventually(`there is a tab with ${page}`, async () => {
          for (const doc of await browser.ownTabs())
            if ((await doc.ask(() => location.pathname).catch(() => '')) === page) return doc;
          throw new Error('It is not there.');
        });
      const report = await ofPage('/report.html');
      const own = await ofPage('/panel.html');
      for (const [surface, doc] of [
        ['panel', panel],
        ['tab', own],
        ['report', report],
        ['options', options],
      ] as const) {
        const said = await doc.ask(tryEveryWayOut, surface);
        assert.ok(said.split('\n').length > 20, said);
        await trySending(doc, surface);
      }
      await pause(2_000);
      assert.ok(
        wire.requests.some(({ path }) => KNOWN_ADDRESS.test(path)),
        'The browser does not go through the proxy.',
      );
      const out = wire.requests.filter(
        ({ authority, path }) => /refused\.example/.test(authority) || /from-a-page-of-ours/.test(path),
      );
      assert.deepEqual(
        out.map(({ method, authority, path }) => `${method} ${authority}${path}`),
        [],
      );
    },
  },
];
