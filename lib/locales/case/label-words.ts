// How the labels of lib/tables are said: by the key of their row, with the table's own English where a language has none. No data of its own.
import type { CodeReading, EventCode } from '../../tables/codes.ts';
import { isOnSpecialForm, notSaidOf, type Flag } from '../../tables/flags.ts';
import { subtypeRowOf } from '../../tables/form-subtypes.ts';
import { FORMS, plainForm } from '../../tables/forms.ts';
import type { NoticeAction } from '../../tables/notices.ts';

/** @param key of the row, such as `code.IAF` @param english what the table says */
export type SayLabel = (key: string, english: string) => string;

export const codeLabel = ({ code, label }: EventCode, say: SayLabel): string => say(`code.${code}`, label);

/** What people said that a disputed code means. */
export function readingsOf({ code, readings }: EventCode, say: SayLabel): CodeReading[] {
  return readings.map(({ text, who, since }, index) => {
    const key = `reading.${code}.${String(index)}`;
    return { text: say(`${key}.text`, text), who: say(`${key}.who`, who), since: say(`${key}.since`, since) };
  });
}

/** The name of a form however its type is written, or undefined. */
export function formLabel(type: string, say: SayLabel): string | undefined {
  const row = FORMS.find((form) => plainForm(form.type) === plainForm(type));
  return row === undefined ? undefined : say(`form.${row.type}`, row.name);
}

/** The meaning of a subtype, or undefined where the table cannot say. @param form null: not known */
export function subtypeLabel(code: string, form: string | null, say: SayLabel): string | undefined {
  const row = subtypeRowOf(code, form);
  if (row === undefined) return undefined;
  const [type, known, meaning] = row;
  return say(`subtype.${type}/${known}`, meaning);
}

/** The name of an office of the tables. */
export const officeLabel = (name: string, say: SayLabel): string => say(`office.${name}`, name);

export const flagLabel = ({ key, label }: Flag, say: SayLabel): string => say(`flag.${key}.label`, label);

/** What a flag does not say, in the words for this form type; for a travel flag this is the warning. */
export function flagNotSaid(flag: Flag, form: string | null, say: SayLabel): string {
  const part = isOnSpecialForm(flag, form) ? 'notSaidOnForms' : 'notSaid';
  return say(`flag.${flag.key}.${part}`, notSaidOf(flag, form));
}

/** What a flag says and what it does not. */
export function flagMeaning(flag: Flag, form: string | null, say: SayLabel): string {
  const notSaid = flagNotSaid(flag, form, say);
  if (flag.isWarning) return notSaid;
  return [say(`flag.${flag.key}.meaning`, flag.meaning), notSaid].filter((text) => text !== '').join(' ');
}

export const noticeLabel = ({ action, label }: NoticeAction, say: SayLabel): string =>
  say(`notice.${action}.label`, label);
export const noticeNotSaid = ({ action, notSaid }: NoticeAction, say: SayLabel): string =>
  say(`notice.${action}.notSaid`, notSaid);
