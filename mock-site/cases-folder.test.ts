// `--cases DIR` serves the folders' files byte for byte, owned by one account; and the command that starts the mock site.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../lib/uscis/reading.ts';
import { pathOf } from './addresses.ts';
import { ask, cookieOf } from './client.ts';
import type { MockSite } from './mock-site.ts';
import { startMockSite } from './server.ts';

const [NAMED, BROKEN, ODD, DETAILS] = ['IOE0911111111', 'IOE0922222222', 'EAC2690333333', 'IOE0944444444'];
const [MIXED, OTHER, RENAMED] = ['IOE0955555555', 'IOE0966666666', 'IOE0977777777'];
const RAW = `\uFEFF{"data":{"receiptNumber":"${NAMED}","submissionDate":"2026-01-02","n":1.10,"ñ":"é\\u00e9"}} ;\n`;
const dir = mkdtempSync(join(tmpdir(), 'mock-site-cases-'));
const put = (folder: string, name: string, text: string): void => {
  mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, folder, name), text);
};

put('my first case', 'cases.json', RAW);
put(BROKEN, 'cases.json', '{"data": {"receiptNumber"');
put(BROKEN, 'documents.json', '{"data":[]}');
put('third', 'case_status.json', `{"data":{"receiptNumber":"${ODD}","statusTitle":"<b>Case</b> & more"}}`);
put('fourth', 'receipt_info.json', `{"data":{"receipt_details":{"receipt_number":"${DETAILS}"}}}`);
put(MIXED, 'cases.json', `{"data":{"receiptNumber":"${OTHER}"}}`);
put(MIXED, 'case_status.json', `{"data":{"receiptNumber":"${MIXED}"}}`);
put('IOE0999999999', 'cases.json', `{"data":{"receiptNumber":"${RENAMED}"}}`);
put('nameless', 'documents.json', '{"data":[]}');
writeFileSync(join(dir, 'notes.txt'), 'not a folder');

let mockSite: MockSite;
let cookie: string;
beforeAll(async () => {
  mockSite = await startMockSite({ latencyMs: 0, casesDir: dir });
  cookie = mockSite.signIn('a');
});
afterAll(async () => {
  await mockSite.close();
  rmSync(dir, { recursive: true });
});

describe('given folders', () => {
  it('are found by the receipt in their bodies, else by their name', () => {
    expect(mockSite.accounts).toHaveLength(1);
    expect([...(mockSite.accounts[0]?.receipts ?? [])].sort()).toEqual(
      [ODD, NAMED, BROKEN, DETAILS, MIXED, RENAMED].sort(),
    );
    expect(mockSite.passedOver).toEqual(['nameless: no receipt number in it, and its name is none.']);
  });

  it('are served byte for byte, invalid ones too', async () => {
    expect((await ask(mockSite, pathOf('cases', NAMED), { cookie })).text).toBe(RAW);
    expect((await ask(mockSite, pathOf('cases', BROKEN), { cookie })).text).toBe('{"data": {"receiptNumber"');
  });

  it('answer 404 for a file that is not there', async () => {
    const statuses = await Promise.all(
      ENDPOINTS.map(async (each) => (await ask(mockSite, pathOf(each, NAMED), { cookie })).status),
    );
    expect(statuses).toEqual([200, 404, 404, 404]);
  });

  it('are all on the page, whose JSON contains those that have one', async () => {
    const { text } = await ask(mockSite, '/account/applicant', { cookie });
    for (const receipt of [NAMED, BROKEN, ODD, DETAILS]) expect(text).toContain(`Receipt # ${receipt}`);
    expect(text).toContain('<strong>Case &amp; more</strong>');
    expect(text).toContain(`"CaseCardsApp"`);
    expect(/application\/json">([^<]*)</.exec(text)?.[1]).toBe(
      `{"cases":[{"receiptNumber":"${OTHER}"},{"receiptNumber":"${RENAMED}"}]}`,
    );
  });
});

describe('npm run mock-site', () => {
  const script = new URL('../tools/mock-site.ts', import.meta.url).pathname;

  it('prints one line when ready, signs a first visitor in, and stops on SIGTERM', async () => {
    const running = spawn(process.execPath, [script, '--port', '0', '--cases', dir]);
    let printed = '';
    running.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
    await once(running.stdout, 'data');
    const ready: { port: number } = JSON.parse(printed);
    expect(ready).toEqual({ ready: true, origin: 'https://my.uscis.gov', port: ready.port });
    const open = { port: ready.port, cert: null };
    const page = await ask(open, '/account/applicant');
    const probe = await ask(open, pathOf('probe', ''), { cookie: cookieOf(page) });
    expect([page.status, probe.status]).toEqual([200, 200]);
    running.kill('SIGTERM');
    const [code] = await once(running, 'exit');
    expect(code).toBe(0);
    expect(printed.trim().split('\n')).toHaveLength(1);
  });

  it('stops when npm, which started it, is stopped', async () => {
    const npm = spawn('npm', ['run', '-s', 'mock-site', '--', '--port', '0', '--cases', dir], {
      cwd: join(script, '../..'),
    });
    const [line] = await once(npm.stdout, 'data');
    const { port }: { port: number } = JSON.parse(String(line));
    expect((await ask({ port, cert: null }, '/')).status).toBe(200);
    npm.kill('SIGTERM');
    await expect
      .poll(() => ask({ port, cert: null }, '/').catch(({ code }) => code), { timeout: 5000 })
      .toBe('ECONNREFUSED');
  });

  it.each([
    ['an unknown option', ['--prot', '1']],
    ['a port that is none', ['--port', 'many']],
    ['a folder that is not there', ['--cases', join(dir, 'nowhere')]],
  ])('ends with 64 and one sentence for %s', (_name, args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([64, '']);
    expect(stderr.trim()).toMatch(/^[^\n]+\.$/);
  });
});
