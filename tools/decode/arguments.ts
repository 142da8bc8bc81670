// What was asked for on the command line of `decode`. Pure: takes the words, gives what they mean.
import { parseArgs } from 'node:util';
import { timestampOf } from '../../lib/decode/answers/timestamp.ts';
import { DEFAULT_LANG, isLang, LANGS, type Lang } from '../../lib/locales/languages.ts';
import { FORMAT_IDS, isFormat, type FormatId } from '../../lib/report/formats/formats.ts';
import { isPurpose, PURPOSE_IDS, type PurposeId } from '../../lib/report/purposes.ts';

export const WRONG_USAGE = 64;

export const USAGE = `Usage: npm run -s decode -- [options] FILE…
Decodes saved my.uscis.gov answers. FILE is a file, a folder of cases, or - for stdin.
  --format json          how the report is written: json, md, txt, csv, html, ics,
                         summary (a short text to send), table (CSV, one row a case)
                         or timeline (days and codes to share; always masked)
  --at ISO               the moment that counts as now, such as 2026-08-01T12:00:00.000Z
  --lang en              the language of our words: en, es
  --zone UTC             the time zone of all but json and csv, such as America/Chicago
  --purpose myself       what md, txt, csv and html hold: myself, attorney, inquiry or forum (always masked)
  --appendix             with a purpose: raw fields, the field behind each fact, and the whole
                         timeline as well. Without a purpose they are always there
  --masked               hides names, numbers, ids and file names
  --hide WORD            a word of your own to hide as well, with --masked; may be given again
  --help                 this text`;

const OPTIONS = {
  format: { type: 'string', default: 'json' },
  at: { type: 'string' },
  lang: { type: 'string', default: DEFAULT_LANG },
  zone: { type: 'string', default: 'UTC' },
  purpose: { type: 'string' },
  hide: { type: 'string', multiple: true },
  appendix: { type: 'boolean', default: false },
  masked: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export type Asked =
  | {
      kind: 'decode';
      files: string[];
      format: FormatId;
      masked: boolean;
      hide: string[];
      at: string | null;
      lang: Lang;
      zone: string;
      purpose: PurposeId | null;
      appendix: boolean;
    }
  | { kind: 'help' }
  | { kind: 'wrong'; message: string };

const wrong = (message: string): Asked => ({ kind: 'wrong', message });

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat(undefined, { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** An ISO instant with milliseconds, from a day or an instant with its zone; null for anything else. */
export function instantOf(text: string): string | null {
  const isClear = /^\d{4}-\d\d-\d\d$/.test(text) || /(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const timestamp = isClear ? timestampOf(text) : null;
  if (timestamp === null) return null;
  return timestamp.length === 10 ? `${timestamp}T00:00:00.000Z` : timestamp;
}

/** The first word that is no option, or an option without its value, as a sentence; null: all are right. */
function faultOf(words: readonly string[]): string | null {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const type = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1].type;
    if (type === undefined) return `There is no option ${token.rawName}. Try --help.`;
    if (type === 'boolean' && token.value !== undefined)
      return `The option ${token.rawName} takes no value. Try --help.`;
    const isNext = token.inlineValue !== true && /^-./.test(token.value ?? '');
    if (type === 'string' && ((token.value ?? '') === '' || isNext))
      return `The option ${token.rawName} needs a value. Try --help.`;
  }
  return null;
}

/** @param words the arguments after the command's name */
export function parseArguments(words: readonly string[]): Asked {
  const fault = faultOf(words);
  if (fault !== null) return wrong(fault);
  const { values, positionals: files } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  if (values.help) return { kind: 'help' };
  const { format, lang, zone, hide = [], masked, appendix, at: atText, purpose = null } = values;
  const at = atText === undefined ? null : instantOf(atText);
  if (!isFormat(format)) return wrong(`There is no format ${format}. There are: ${FORMAT_IDS.join(', ')}.`);
  if (purpose !== null && !isPurpose(purpose))
    return wrong(`There is no purpose ${purpose}. There are: ${PURPOSE_IDS.join(', ')}.`);
  if (!isLang(lang)) return wrong(`There is no language ${lang}. There are: ${LANGS.join(', ')}.`);
  if (!isZone(zone)) return wrong(`There is no time zone ${zone}. A zone is written like America/Chicago.`);
  if (atText !== undefined && at === null)
    return wrong(`${atText} is no moment. Write it like 2026-08-01T12:00:00.000Z.`);
  if (hide.length > 0 && !masked && purpose !== 'forum')
    return wrong('The option --hide works only with --masked. Without it nothing would be hidden.');
  if (files.length === 0) return wrong('No file was named. Try --help.');
  return { kind: 'decode', files, format, masked, hide, at, lang, zone, purpose, appendix };
}
