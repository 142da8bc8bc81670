import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCase, aDocument, anEvent, RECEIPT } from '../../tests/builders/a-case.ts';
import { decode as decodeCommand } from './decode.ts';

const AT = ['--at', '2026-08-01T12:00:00.000Z'];
const { answers } = aCase({
  record: {
    events: [
      anEvent('IAF', '2026-03-08T00:00:00.000Z', '2026-03-08T23:59:59.000Z'),
      anEvent('FTA0', '2026-11-01T06:30:00.000Z'),
    ],
  },
  status: {
    historicalCaseStatuses: [{ date: '03-08-2026 02:30:00', actionCode: 'IAF', statusTitle: 'Case Was Received' }],
  },
  receiptInfo: { form: 'I-765', location: 'SCD' },
  documents: [aDocument('Other', '2026-02-10T20:00:00.000+0000')],
});
let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseside-decode-'));
  mkdirSync(path(RECEIPT));
  for (const [endpoint, body] of Object.entries(answers))
    writeFileSync(path(`${RECEIPT}/${endpoint}.json`), JSON.stringify(body));
  mkdirSync(path('nothing'));
  writeFileSync(path('broken.json'), '{\n "data": {,}\n}');
  writeFileSync(path('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
  writeFileSync(path('deep.json'), '['.repeat(2_000_000));
  writeFileSync(path('windows.txt'), Buffer.from(`\ufeff${JSON.stringify(answers.cases)}`, 'utf16le'));
  writeFileSync(path('big.json'), '');
  truncateSync(path('big.json'), 50_000_001);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(1_000_000, 32);
}

interface Done {
  code: number | null;
  out: string;
  err: string;
}

/** The command inside this process: starting Node costs ten times what decoding does. */
async function decode(args: readonly string[], { input = '' } = {}): Promise<Done> {
  const done: Done = { code: null, out: '', err: '' };
  const write = {
    out: (text: string) => void (done.out += text),
    err: (text: string) => void (done.err += text),
  };
  done.code = await decodeCommand(args, { stdin: Readable.from([Buffer.from(input)]), write });
  return done;
}

/** The command as it is started from a shell. */
function decodeInShell(args: readonly string[], { input = '', zone = 'UTC' } = {}): Done {
  const done = spawnSync(process.execPath, ['tools/decode/decode.ts', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    maxBuffer: 1e8,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const reportOf = (out: string) => JSON.parse(out);
const four = () => ['cases', 'case_status', 'receipt_info', 'documents'].map((name) => path(`${RECEIPT}/${name}.json`));

describe('decode', () => {
  it('prints the report and nothing else, exit 0, the same from a shell, a folder as its files', async () => {
    const done = await decode([...AT, ...four()]);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(reportOf(done.out)).toMatchObject({
      schema: 'caseside/report/1',
      generatedAt: AT[1],
      masked: false,
      lang: 'en',
      problems: [],
    });
    expect(decodeInShell([...AT, ...four()])).toEqual(done);
    expect((await decode([...AT, path(RECEIPT)])).out).toBe(done.out);
  });

  it('says the same in every zone', async () => {
    const { out } = await decode([...AT, ...four()]);
    const noons = new Set<number>();
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
      vi.stubEnv('TZ', zone);
      noons.add(new Date('2026-08-01T12:00:00').getTime());
      expect((await decode([...AT, ...four()])).out).toBe(out);
    }
    expect(noons.size, 'Let this process really change its zone.').toBe(4);
  });

  it('keeps days where they are over a change of the clocks', () => {
    const { timeline } = reportOf(decodeInShell([...AT, path(RECEIPT)], { zone: 'America/New_York' }).out).cases[0];
    expect(timeline.map(({ at, recordedAt }: { at: string; recordedAt: string }) => [at, recordedAt])).toEqual([
      ['2026-11-01T06:30:00.000Z', '2026-11-01T06:30:00.000Z'],
      ['2026-03-08', '2026-03-08T23:59:59.000Z'],
      ['2026-03-08', null],
      ['2026-02-12T13:00:00.000Z', null],
      ['2026-02-10T20:00:00.000Z', null],
      ['2026-02-10', null],
    ]);
  });

  it('reads stdin, and text in the encoding of Windows', async () => {
    const pasted = Object.values(answers)
      .map((body) => JSON.stringify(body))
      .join(',\n');
    const done = await decode([...AT, '-'], { input: `\ufeff${pasted};\n` });
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(reportOf(done.out).cases[0].reads.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
    ]);
    expect(reportOf((await decode([...AT, path('windows.txt')])).out).cases[0].receipt).toBe(RECEIPT);
  });

  it('decodes the good files beside bad ones, names each bad one on stderr and in the report, exit 2', async () => {
    const bad = ['broken.json', 'picture.png', 'absent.json', 'nothing'].map(path);
    const done = await decode([...AT, ...bad, ...four()]);
    expect(done.code).toBe(2);
    expect(reportOf(done.out).cases).toHaveLength(1);
    expect(done.err.trim().split('\n').sort()).toEqual([
      `${path('absent.json')}: There is no such file.`,
      `${path('broken.json')}: This could not be read at line 2, column 11: "," does not belong there.`,
      `${path('nothing')}: There is no saved answer in this folder.`,
      `${path('picture.png')}: This file is not text, so it is no answer of USCIS.`,
    ]);
    expect(reportOf(done.out).problems).toHaveLength(4);
  });

  it('refuses what is over 50 MB or deeper than 500 levels with one sentence', async () => {
    expect(await decode([path('big.json')])).toMatchObject({
      code: 2,
      err: `${path('big.json')}: This file is over 50 MB, so it was not read.\n`,
    });
    expect(await decode([path('deep.json')])).toMatchObject({
      code: 2,
      err: `${path('deep.json')}: This is nested deeper than 500 levels, so it was not read.\n`,
    });
  });

  it('passes over the words around an answer, and an older copy: exit 0, remarks on stderr, none in the report', async () => {
    const copy = (day: string) => ({
      receiptNumber: RECEIPT,
      events: [],
      updatedAtTimestamp: `2026-05-${day}T01:02:03.000Z`,
    });
    const input = `Pretty-print\n${JSON.stringify({ data: copy('21') })}\n${JSON.stringify({ data: copy('20') })}`;
    const done = await decode([...AT, '-'], { input });
    expect(done.code).toBe(0);
    expect(reportOf(done.out)).toMatchObject({
      problems: [],
      cases: [{ recordUpdated: { at: '2026-05-21T01:02:03.000Z' } }],
    });
    expect(done.err.trim().split('\n')).toEqual([
      '-: There are words around the data, first in line 1. They were passed over.',
      `-: There is a newer answer of cases for ${RECEIPT}. That one counts.`,
    ]);
    const masked = await decode(['--masked', ...AT, '-'], { input });
    expect(masked.err).not.toContain('0912345678');
    expect(masked.err).toContain('words around the data, first in line 1');
  });

  it('stops reading a stdin that never ends', async () => {
    const child = spawn(process.execPath, ['tools/decode/decode.ts', '-']);
    child.stdin.on('error', () => undefined);
    const blanks = Readable.from(endless());
    blanks.pipe(child.stdin);
    let err = '';
    child.stderr.on('data', (text) => (err += String(text)));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    blanks.destroy();
    expect(code).toBe(2);
    expect(err).toBe('-: This file is over 50 MB, so it was not read.\n');
  });

  it.each([
    [[], 'No file was named.'],
    [['--wrong', 'x'], 'There is no option --wrong.'],
    [['--at'], 'needs a value'],
    [['--at', 'soon', 'x'], 'soon is no moment.'],
    [['--at', '2026-02-30', 'x'], 'is no moment.'],
    [['--format', 'pdf', 'x'], 'There is no format pdf.'],
    [['--format', '--masked', 'x'], 'The option --format needs a value.'],
    [['--masked=yes', 'x'], 'The option --masked takes no value.'],
    [['-x', 'x'], 'There is no option -x.'],
    [['--lang', 'fr', 'x'], 'There is no language fr.'],
    [['--hide', 'Riverbend', 'x'], 'works only with --masked'],
    [['--zone', 'Mars/Base', 'x'], 'There is no time zone Mars/Base.'],
  ])('%j is wrong usage: exit 64 and a sentence', async (args, sentence) => {
    const done = await decode(args);
    expect(done).toMatchObject({ code: 64, out: '' });
    expect(done.err).toContain(sentence);
    expect(done.err.trim().split('\n')).toHaveLength(1);
  });

  it('takes --at in every common spelling, and makes one of them', async () => {
    const at = async (text: string) => reportOf((await decode([`--at=${text}`, path(RECEIPT)])).out).generatedAt;
    expect(await at('2026-08-01')).toBe('2026-08-01T00:00:00.000Z');
    expect(await at('2026-08-01T05:00:00-07:00')).toBe('2026-08-01T12:00:00.000Z');
  });

  it('writes a timeline to share that holds no digit of a receipt and no name, with --masked and without', async () => {
    const done = await decode([...AT, '--format', 'timeline', ...four()]);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(reportOf(done.out)).toMatchObject({ schema: 'caseside/timeline/1', days: 'number', cases: [{ id: 'A' }] });
    expect(done.out).not.toMatch(/\d{4}5678|sample|alex/i);
    expect((await decode([...AT, '--format', 'timeline', '--masked', ...four()])).out).toBe(done.out);
  });

  it('with --masked shows no digit of a receipt and no name, and keeps the travel warning', async () => {
    const file = path('travel.json');
    const record = {
      receiptNumber: RECEIPT,
      events: [],
      applicantName: 'SAMPLE, ALEX',
      areAllGroupMembersAuthorizedForTravel: true,
    };
    writeFileSync(file, JSON.stringify({ data: record }));
    const { out, code } = await decode(['--masked', ...AT, file]);
    expect(code).toBe(0);
    expect(out).toContain('This does not mean you may travel.');
    expect(out).toContain('IOE••••••••••');
    expect(out).not.toMatch(/0912345678|SAMPLE|ALEX/i);
    expect(reportOf(out).masked).toBe(true);
  });

  it('with --masked hides in what it says on stderr too', async () => {
    const record = JSON.stringify({ receiptNumber: RECEIPT, events: [] }).replace('{', '{"Zoraida":1,"Zoraida":2,');
    const input = `{"data":${record}}\n{"data":${record.replace('[]', '[{}]')}}`;
    expect((await decode([...AT, '-'], { input })).err).toMatch(/Zoraida[^]*0912345678/);
    const { out, err } = await decode(['--masked', ...AT, '-'], { input });
    expect(err.trim().split('\n')).toHaveLength(3);
    expect(`${out}${err}`).not.toMatch(/Zoraida|0912345678/);
  });
});
