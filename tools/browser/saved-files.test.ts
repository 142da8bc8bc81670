import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { savedIn } from './saved-files.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'caseside-saved-test-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const put = (name: string, text: string) => writeFileSync(join(dir, name), text);

it.each([
  ['Chromium, under its own ending', 'report.json.crdownload', []],
  ['Chromium, under a hidden name', '.org.chromium.Chromium.x7', []],
  ['Firefox, beside an empty file', 'report.json.part', ['report.json']],
])('a file that is still being written is waited for: %s', async (_browser, underWay, empty) => {
  put(underWay, '{"half":');
  for (const name of empty) put(name, '');
  const waiting = savedIn(dir);
  setTimeout(() => {
    put(underWay, '{"half":"whole"}');
    renameSync(join(dir, underWay), join(dir, 'report.json'));
  }, 120);
  expect(await waiting).toEqual([{ name: 'report.json', text: '{"half":"whole"}' }]);
});

it('an empty file is one that is still being written', async () => {
  put('report.json', '');
  setTimeout(() => put('report.json', '{}'), 120);
  expect(await savedIn(dir)).toEqual([{ name: 'report.json', text: '{}' }]);
});

it('files are waited for until they are as wanted', async () => {
  put('first.json', '{}');
  setTimeout(() => put('second.json', '[]'), 120);
  const files = await savedIn(dir, 'two files are saved', (all) => all.length === 2);
  expect(files.map(({ name }) => name)).toEqual(['first.json', 'second.json']);
});
