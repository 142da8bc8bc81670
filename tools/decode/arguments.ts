// What was asked for on the command line of `decode`. Pure: takes the words, gives what they mean.
import { timestampOf } from '../../lib/decode/answers/timestamp.ts';
import { FORMAT_IDS, isFormat, type FormatId } from '../../lib/report/formats/formats.ts';
import { isPurpose, PURPOSE_IDS, type PurposeId } from '../../lib/report/purposes.ts';

export const WRONG_USAGE = 64;

export const USAGE = `Usage: npm run -s decode -- [options] FILE…
Decodes saved my.uscis.gov answers. FILE is a file, a folder of cases, or - for stdin.
  --format json          how the report is written: json, md, txt, csv, html or ics
  --at ISO               the moment that counts as now, such as 2026-08-01T12:00:00.000Z
  --lang en              the language of our words
  --zone UTC             the time zone of md, txt, html and ics, such as America/Chicago
  --purpose myself       what md, txt, csv and html hold: myself, attorney, inquiry or forum (always masked)
  --masked               hides names, numbers, ids and file names
  --hide WORD            a word of your own to hide as well, with --masked; may be given again
  --help                 this text`;

const LANGUAGES = ['en', 'es'];
const FINISHED_LANGUAGES = ['en'];
const WITH_VALUE = ['--format', '--at', '--lang', '--zone', '--purpose', '--hide'];

export type Asked =
  | {
      kind: 'decode';
      files: string[];
      format: FormatId;
      masked: boolean;
      hide: string[];
      at: string | null;
      lang: string;
      zone: string;
      purpose: PurposeId | null;
    }
  | { kind: 'help' }
  | { kind: 'wrong'; message: string };

const wrong = (message: string): Asked => ({ kind: 'wrong', message });

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** An ISO instant with milliseconds, from a day or an instant with its zone; null for anything else. */
function instantOf(text: string): string | null {
  const isClear = /^\d{4}-\d\d-\d\d$/.test(text) || /(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const timestamp = isClear ? timestampOf(text) : null;
  if (timestamp === null) return null;
  return timestamp.length === 10 ? `${timestamp}T00:00:00.000Z` : timestamp;
}

/** @param words the arguments after the command's name */
export function parseArguments(words: readonly string[]): Asked {
  const files: string[] = [];
  const values = new Map<string, string>();
  const hide: string[] = [];
  let masked = false;
  let onlyFiles = false;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (onlyFiles || word === '-' || !word.startsWith('-')) files.push(word);
    else if (word === '--') onlyFiles = true;
    else if (word === '--help' || word === '-h') return { kind: 'help' };
    else if (word === '--masked') masked = true;
    else {
      const [name = '', ...after] = word.split('=');
      if (!WITH_VALUE.includes(name)) return wrong(`There is no option ${word}. Try --help.`);
      const value = word.includes('=') ? after.join('=') : rest.shift();
      if (value === undefined || value === '') return wrong(`The option ${name} needs a value. Try --help.`);
      if (name === '--hide') hide.push(value);
      else values.set(name, value);
    }
  }
  const format = values.get('--format') ?? 'json';
  const lang = values.get('--lang') ?? 'en';
  const zone = values.get('--zone') ?? 'UTC';
  const atText = values.get('--at');
  const at = atText === undefined ? null : instantOf(atText);
  const purpose = values.get('--purpose') ?? null;
  if (!isFormat(format)) return wrong(`There is no format ${format}. There are: ${FORMAT_IDS.join(', ')}.`);
  if (purpose !== null && !isPurpose(purpose))
    return wrong(`There is no purpose ${purpose}. There are: ${PURPOSE_IDS.join(', ')}.`);
  if (!LANGUAGES.includes(lang)) return wrong(`There is no language ${lang}. There are: ${LANGUAGES.join(', ')}.`);
  if (!isZone(zone)) return wrong(`There is no time zone ${zone}. A zone is written like America/Chicago.`);
  if (atText !== undefined && at === null)
    return wrong(`${atText} is no moment. Write it like 2026-08-01T12:00:00.000Z.`);
  if (hide.length > 0 && !masked && purpose !== 'forum')
    return wrong('The option --hide works only with --masked. Without it nothing would be hidden.');
  if (files.length === 0) return wrong('No file was named. Try --help.');
  if (!FINISHED_LANGUAGES.includes(lang)) return wrong(`The language ${lang} is not built yet.`);
  return { kind: 'decode', files, format, masked, hide, at, lang, zone, purpose };
}
