// How often each negative is withheld, and why, over folders of saved answers: one Markdown table a folder, on stdout. Reads files only.
// Run: npm exec -- node tools/decode/count-withheld.ts [--filled] FOLDER…   (--filled: an address that is missing answers "nothing here")
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseFile, NotUnderstood } from '../../lib/decode/case-file.ts';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { DENIALS } from '../../lib/decode/gate/denials.ts';
import { gateOf } from '../../lib/decode/gate/gate.ts';
import { withheldBy } from '../../lib/decode/gate/withheld.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';

const KINDS: readonly (readonly [path: RegExp, kind: string])[] = [
  [/\bhistoricalCaseStatuses\b.*\.(?:statusTitle|statusTitleSpanish|actionCode)$/, 'row of the history'],
  [/\.?(?:statusTitle|statusTitleSpanish)$/, 'unsorted title'],
  [/\.?(?:currentActionCode|currentActioCode)$/, 'status code without a row'],
  [/\.?statusText$/, 'text without title and code'],
  [/\.eventCode$/, 'event code without a row'],
  [/\bnotices\b.*\.(?:actionType|appointmentDateTime)$/, 'notice'],
  [/\.(?:type|fileName)$/, 'document'],
  [/\bconcurrentCases\b/, 'case inside a case'],
];

function kindOf({ evidence }: NotUnderstood): string {
  const [first] = evidence;
  if (first === undefined) return 'address or list not given';
  return KINDS.find(([path]) => path.test(first.path))?.[1] ?? 'list of another shape';
}

/** Rows of a table: a negative, in how many cases it is withheld, and the kinds of reasons with how many cases each has. */
export function countWithheld(files: readonly CaseFile[]): [negative: string, cases: number, why: string][] {
  const rows = [...DENIALS, 'steps'] as const;
  return rows.map((negative) => {
    const kinds = new Map<string, number>();
    const withheld = files.filter((file) => {
      const reasons = file.notUnderstood.filter((entry) => {
        const held = withheldBy(entry, file.form.type);
        return negative === 'steps' ? held.steps === 'all' || held.steps.length > 0 : held.denials.includes(negative);
      });
      const isShut = negative === 'steps' ? reasons.length > 0 : !gateOf(file).denials[negative];
      const found = new Set(reasons.map(kindOf));
      if (isShut && found.size === 0) found.add('the record says the opposite');
      for (const kind of found) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return isShut;
    });
    const why = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, n]) => `${kind} ${String(n)}`);
    return [negative, withheld.length, why.join(', ')];
  });
}

const NOTHING = { 'documents.json': '{"data":[]}', 'case_status.json': '{"data":null}' };

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** Every folder directly below is read by itself, as one call of `decode` would read it. */
function casesUnder(folder: string, isFilled: boolean): CaseFile[] {
  return readdirSync(folder).flatMap((name) => {
    const files = filesUnder(join(folder, name)).map((path) => ({
      source: path,
      folder: dirname(path),
      name: basename(path),
      text: new TextDecoder(readFileSync(path)[0] === 0xff ? 'utf-16le' : 'utf-8').decode(readFileSync(path)),
    }));
    const folders = isFilled ? [...new Set(files.map((file) => file.folder))] : [];
    const filled = folders.flatMap((one) =>
      Object.entries(NOTHING).flatMap(([missing, text]) =>
        files.some((file) => file.folder === one && file.name === missing)
          ? []
          : [{ source: missing, folder: one, name: missing, text }],
      ),
    );
    return decodeCases(readSaved([...files, ...filled], { lang: 'en' }).cases, { lang: 'en' });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  for (const folder of words.filter((word) => !word.startsWith('--'))) {
    const files = casesUnder(folder, words.includes('--filled'));
    const rows = countWithheld(files).map(([negative, n, why]) => `| ${negative} | ${String(n)} | ${why} |`);
    const head = `${folder}: ${String(files.length)} cases\n\n| negative | withheld | why |\n| --- | --- | --- |`;
    process.stdout.write(`${head}\n${rows.join('\n')}\n\n`);
  }
}
