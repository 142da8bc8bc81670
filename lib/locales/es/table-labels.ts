// Every Spanish label of lib/tables by the one key that lib/locales/case/label-words.ts asks for. Made of the tables beside it; no words of its own.
import { DISPUTED_ES, FEDERAL_CODES_ES, OBSERVED_CODES_ES, READINGS_ES } from './codes.ts';
import { FLAGS_ES, FORMS_ES, NOTICE_ACTIONS_ES, OFFICE_NAMES_ES, SUBTYPES_ES } from './labels.ts';

/** `code` and `{ AA: 'x' }` give `code.AA`; rows of several texts give one key each. */
function keyed(start: string, rows: object): [key: string, text: string][] {
  return Object.entries(rows).flatMap(([key, row]: [string, unknown]) =>
    typeof row === 'string'
      ? [[`${start}.${key}`, row]]
      : typeof row === 'object' && row !== null
        ? keyed(`${start}.${key}`, row)
        : [],
  );
}

export const TABLE_LABELS_ES: ReadonlyMap<string, string> = new Map([
  ...keyed('code', FEDERAL_CODES_ES),
  ...keyed('code', OBSERVED_CODES_ES),
  ...Object.keys(READINGS_ES).map((code): [string, string] => [
    `code.${code}`,
    DISPUTED_ES.replace('{code}', () => code),
  ]),
  ...keyed('reading', READINGS_ES),
  ...keyed('form', FORMS_ES),
  ...keyed('subtype', SUBTYPES_ES),
  ...keyed('office', OFFICE_NAMES_ES),
  ...keyed('flag', FLAGS_ES),
  ...keyed('notice', NOTICE_ACTIONS_ES),
]);
