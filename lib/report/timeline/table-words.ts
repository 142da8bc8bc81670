// What of a record may stand in a shared timeline: only what equals a row of our own tables, in the table's spelling, and bare codes. Pure.
import type { CaseFile, TimelineEntry } from '../../decode/case-file.ts';
import { codeLabel, noticeLabel, type SayLabel } from '../../locales/case/label-words.ts';
import { channelOf } from '../../tables/channels.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { FORM_SUBTYPES } from '../../tables/form-subtypes.ts';
import { FORMS, plainForm } from '../../tables/forms.ts';
import { noticeActionOf } from '../../tables/notices.ts';
import { officeOfCode, officeOfName } from '../../tables/offices.ts';
import { statusTitleOf } from '../../tables/status-titles.ts';
import { isCodeShape } from '../mask/code-shape.ts';
import type { TimelineRow } from './timeline-file.ts';

type Words = Pick<TimelineRow, 'label' | 'basis'>;

/** null: the form is none of the table. */
export function tableForm({ form: { type } }: CaseFile): string | null {
  return type === null ? null : (FORMS.find((form) => plainForm(form.type) === plainForm(type))?.type ?? null);
}

const loose = (text: string): string => text.toUpperCase().replace(/\s+/g, ' ').trim();

export function tableSubtype(file: CaseFile): string | null {
  const [form, code] = [tableForm(file), file.form.subtype?.code];
  if (form === null || code === undefined) return null;
  const row = FORM_SUBTYPES.find(
    ([ofForm, known]) => plainForm(ofForm) === plainForm(form) && loose(known) === loose(code),
  );
  return row?.[1] ?? null;
}

export function tableChannel({ filed: { channel } }: CaseFile): string | null {
  return channel === null ? null : (channelOf(channel)?.channel ?? null);
}

/** The office by the name that is shown, else by its code; null: it is none of the table. */
export function tableOffice(code: string | null, name: string): { code: string | null; name: string } | null {
  const byName = officeOfName(name);
  const byCode = code === null ? undefined : officeOfCode(code);
  if (byName === undefined) return byCode === undefined ? null : { code: byCode.code, name: byCode.name };
  return { code: byCode?.code ?? byName.code, name: byName.name };
}

/** Letters and digits that stand in receipts and names of the cases; no unlisted code may hold them. */
export interface Private {
  digits: readonly string[];
  names: ReadonlySet<string>;
}

export function privateOf(files: readonly CaseFile[]): Private {
  const names = files.flatMap(({ people }) => [people.applicant, people.representative]);
  return {
    digits: files.map(({ receipt }) => (receipt ?? '').replace(/\D/g, '')),
    names: new Set(names.flatMap((name) => (name ?? '').toUpperCase().split(/[^\p{L}]+/u))),
  };
}

/** A code as it stands in the table, or one that only has the shape of a code; null for any other text. */
export function bareCode(raw: string | null, { digits, names }: Private): string | null {
  const code = raw?.trim() ?? '';
  const known = eventCodeOf(code);
  if (known !== undefined) return known.code;
  if (!isCodeShape(code) || names.has(code)) return null;
  const run = /\d{2,}/.exec(code)?.[0];
  return run !== undefined && digits.some((receipt) => receipt.includes(run)) ? null : code;
}

/** A title that equals a row of the table of titles, in the table's spelling. */
const titleIn = (label: string): string | null => statusTitleOf(label)?.title ?? null;

/** The words for a row with a code: USCIS's own title, if the table has it, else the table's label. A disputed or unknown code has none. */
export function wordsOfCodeRow(
  { label, basis, code }: Pick<TimelineEntry, 'label' | 'basis' | 'code'>,
  say: SayLabel,
): Words {
  const title = basis === 'uscis' ? titleIn(label) : null;
  if (title !== null) return { label: title, basis: 'uscis' };
  const row = code === null ? undefined : eventCodeOf(code);
  if (row === undefined) return { label: null, basis: 'unknown' };
  return { label: row.basis === 'disputed' ? null : codeLabel(row, say), basis: row.basis };
}

/** The words for a letter or a request: the table's name of its kind. */
export function wordsOfLetter(action: string | null, say: SayLabel): Words {
  const row = action === null ? undefined : noticeActionOf(action);
  return { label: row === undefined ? null : noticeLabel(row, say), basis: action === null ? 'unknown' : 'uscis' };
}
