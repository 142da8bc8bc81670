// `npm run -s decode -- [options] FILE…`: decodes saved answers without a browser. The report goes to stdout and nothing else does.
import { readFileSync } from 'node:fs';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { FORMATS, isShared } from '../../lib/report/formats/formats.ts';
import { isMaskedFor, purposeOf } from '../../lib/report/purposes.ts';
import { reportOf } from '../../lib/report/report.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import { keyOf } from '../../lib/uscis/json-path.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { parseArguments, USAGE, WRONG_USAGE } from './arguments.ts';
import { openFiles } from './open-files.ts';

const UNREADABLE = 2;

function versionOfCaseside(): string {
  const parsed = parseJson(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = parsed.ok ? keyOf(parsed.value, 'version') : null;
  return typeof version === 'string' ? version : '';
}

export interface Surroundings {
  stdin: AsyncIterable<unknown>;
  write: { out(text: string): void; err(text: string): void };
}

/**
 * The whole command. @param words what stands after its name
 * @returns the exit code: 0, 2 when something could not be read, 64 for wrong usage
 */
export async function decode(words: readonly string[], { stdin, write }: Surroundings): Promise<number> {
  const asked = parseArguments(words);
  if (asked.kind === 'help') {
    write.out(`${USAGE}\n`);
    return 0;
  }
  if (asked.kind === 'wrong') {
    write.err(`${asked.message}\n`);
    return WRONG_USAGE;
  }
  const { files, at, lang, zone, hide, format } = asked;
  const opened = await openFiles(files, lang, stdin);
  const saved = readSaved(opened.files, { lang });
  const problems = [...opened.problems, ...saved.problems];
  const said = [...problems, ...saved.remarks];
  // A masked case cannot be unmasked; and a report that says it is masked must be so throughout.
  const isMasked = asked.masked || saved.masked.length > 0 || isShared(format);
  const purpose = asked.purpose ?? purposeOf(isMasked);
  const masked = isMaskedFor(purpose, isMasked);
  const cases = [...decodeCases(saved.cases, { lang }), ...saved.masked];
  const generatedAt = at ?? new Date().toISOString();
  const { ownMessages } = saved;
  const options = { at: generatedAt, lang, masked, hide, ownMessages, version: versionOfCaseside() };
  // Remarks are masked with the problems, and are no part of the report.
  const { problems: shown, ...report } = reportOf(cases, { ...options, problems: said });
  // Without a purpose nothing is left out.
  const appendix = asked.appendix || asked.purpose === null;
  const view = { zone, lang, purpose, appendix };
  const text = FORMATS[format].write({ ...report, problems: shown.slice(0, problems.length) }, view);
  write.out(text);
  if (text === '') write.err('No appointment is ahead, so there is nothing for a calendar.\n');
  // The file is named as it was typed; what is said of it hides as much as the report does.
  shown.forEach(({ message }, index) => write.err(`${said[index]?.source ?? ''}: ${message}\n`));
  return opened.problems.length > 0 || !saved.isUnderstood ? UNREADABLE : 0;
}

if (import.meta.main)
  process.exitCode = await decode(process.argv.slice(2), {
    stdin: process.stdin,
    write: { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  });
