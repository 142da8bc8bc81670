// `npm run -s ask -- [--lang L] [--at ISO] "question" FILE…`: answers one question from saved answers. One JSON object goes to stdout and nothing
// else does; nothing is kept.
import { parseArgs } from 'node:util';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { DEFAULT_LANG, isLang, LANGS } from '../../lib/locales/languages.ts';
import { reportOf } from '../../lib/report/report.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import { ask } from '../../lib/view/ask/ask.ts';
import { instantOf, WRONG_USAGE } from '../decode/arguments.ts';
import type { Surroundings } from '../decode/decode.ts';
import { openFiles } from '../decode/open-files.ts';

const UNREADABLE = 2;

const USAGE = `Usage: npm run -s ask -- [options] "question" FILE…
Answers a question from saved my.uscis.gov answers, as JSON. FILE is a file, a folder of cases, or - for stdin.
  --at ISO      the moment that counts as now, such as 2026-08-01T12:00:00.000Z
  --lang en     the language of our words: ${LANGS.join(', ')}
  --zone UTC    the time zone of the times that are named
  --help        this text`;

const OPTIONS = {
  at: { type: 'string' },
  lang: { type: 'string', default: DEFAULT_LANG },
  zone: { type: 'string', default: 'UTC' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The arguments; a sentence where they are wrong. */
function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : 'The arguments are wrong.';
  }
}

/**
 * The whole command. @param words what stands after its name
 * @returns the exit code: 0, 2 when something could not be read, 64 for wrong usage
 */
export async function askCommand(words: readonly string[], { stdin, write }: Surroundings): Promise<number> {
  const wrong = (message: string): number => {
    write.err(`${message}\n`);
    return WRONG_USAGE;
  };
  const given = parsed(words);
  if (typeof given === 'string') return wrong(given);
  const { values, positionals } = given;
  const { lang, zone } = values;
  const [question = '', ...files] = positionals;
  if (values.help) {
    write.out(`${USAGE}\n`);
    return 0;
  }
  const at = values.at === undefined ? new Date().toISOString() : instantOf(values.at);
  if (at === null) return wrong(`${values.at ?? ''} is no moment. Write it like 2026-08-01T12:00:00.000Z.`);
  if (!isLang(lang)) return wrong(`There is no language ${lang}. There are: ${LANGS.join(', ')}.`);
  if (question.trim() === '') return wrong('No question was asked. Try --help.');
  if (files.length === 0) return wrong('No file was named. Try --help.');
  const opened = await openFiles(files, lang, stdin);
  const saved = readSaved(opened.files, { lang });
  const cases = [...decodeCases(saved.cases, { lang }), ...saved.masked];
  const masked = saved.masked.length > 0;
  const { ownMessages } = saved;
  const report = reportOf(cases, { at, lang, masked, hide: [], ownMessages, version: '', problems: [] });
  try {
    write.out(`${JSON.stringify(ask(question, report, { zone, lang }), null, 2)}\n`);
  } catch (error) {
    if (error instanceof RangeError)
      return wrong(`There is no time zone ${zone}. A zone is written like America/Chicago.`);
    throw error;
  }
  for (const { source, message } of [...opened.problems, ...saved.problems]) write.err(`${source}: ${message}\n`);
  return opened.problems.length > 0 || !saved.isUnderstood ? UNREADABLE : 0;
}

if (import.meta.main)
  process.exitCode = await askCommand(process.argv.slice(2), {
    stdin: process.stdin,
    write: { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  });
