// `npm run -s decode -- [options] FILE…`: decodes saved answers without a browser. The report goes to stdout and nothing else does.
import { readFileSync } from 'node:fs';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { FORMATS } from '../../lib/report/formats/formats.ts';
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

const asked = parseArguments(process.argv.slice(2));
if (asked.kind === 'help') {
  process.stdout.write(`${USAGE}\n`);
} else if (asked.kind === 'wrong') {
  process.stderr.write(`${asked.message}\n`);
  process.exitCode = WRONG_USAGE;
} else {
  const { files, at, lang, zone, hide, format } = asked;
  const opened = await openFiles(files, lang);
  const saved = readSaved(opened.files, { lang });
  const problems = [...opened.problems, ...saved.problems];
  const said = [...problems, ...saved.remarks];
  // A masked case cannot be unmasked; and a report that says it is masked must be so throughout.
  const purpose = asked.purpose ?? purposeOf(asked.masked || saved.masked.length > 0);
  const masked = isMaskedFor(purpose, asked.masked || saved.masked.length > 0);
  const cases = [...decodeCases(saved.cases, { lang }), ...saved.masked];
  const generatedAt = at ?? new Date().toISOString();
  const { ownMessages } = saved;
  const options = { at: generatedAt, lang, masked, hide, ownMessages, version: versionOfCaseside() };
  // Remarks are masked with the problems, and are no part of the report.
  const { problems: told, ...report } = reportOf(cases, { ...options, problems: said });
  const text = FORMATS[format].write({ ...report, problems: told.slice(0, problems.length) }, { zone, lang, purpose });
  process.stdout.write(text);
  if (text === '') process.stderr.write('No appointment is ahead, so there is nothing for a calendar.\n');
  // The file is named as it was typed; what is said of it hides as much as the report does.
  told.forEach(({ message }, index) => process.stderr.write(`${said[index]?.source ?? ''}: ${message}\n`));
  if (opened.problems.length > 0 || !saved.isUnderstood) process.exitCode = UNREADABLE;
}
