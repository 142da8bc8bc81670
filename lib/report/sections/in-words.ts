// Status, office and what is missing of one case, each as one phrase: the same in the table of cases, the summary and the CSV table. Pure.
import { saidByUscis, type SaidByUscis } from '../../locales/case/uscis-words.ts';
import { mayDenyField } from '../../decode/gate/permissions.ts';
import { isWhereReceived } from '../../decode/facts/office.ts';
import type { Endpoint } from '../../uscis/reading.ts';
import { listed, type CaseContext } from '../context.ts';

/** Why a field has no value: "did not arrive" is never "not in the record". @param of the addresses that could hold it */
export function notSaid({ gate, deny, say, missing }: CaseContext, ...of: Endpoint[]): string {
  const allowed = mayDenyField(gate, of);
  return allowed ? deny(allowed, 'fact.notInRecord') : say('fact.didNotArrive', { what: listed(missing(...of), say) });
}

/** USCIS's own title, in the language of the report where USCIS gives one; null where the status has none, or only words that are not USCIS's. */
export function titleOf(context: CaseContext): string | null {
  return titleInOf(context)?.title ?? null;
}

/** The same with the language that it is in. */
export function titleInOf({ file: { status }, lang }: CaseContext): SaidByUscis | null {
  if (status === null || (status.basis !== 'uscis' && status.code !== null)) return null;
  return saidByUscis(status, lang).find(({ title }) => title !== null) ?? null;
}

export function statusInWords(context: CaseContext): string {
  const { file, say, deny, gate } = context;
  const { status } = file;
  const title = titleOf(context);
  if (title !== null) return title;
  if (status === null) return notSaid(context, 'case_status');
  if (status.basis !== 'uscis' && status.code !== null) return say('col.statusCode', { code: status.code });
  const allowed = mayDenyField(gate, ['case_status']);
  return allowed ? deny(allowed, 'fact.noTitle') : notSaid(context, 'case_status');
}

export function officeInWords(context: CaseContext): string {
  const { file, say } = context;
  if (file.office === null) return notSaid(context, 'case_status', 'receipt_info');
  return isWhereReceived(file.office) ? say('col.receivedAt', { office: file.office.name }) : file.office.name;
}

/** The last four digits of the receipt number; null where it is hidden or not known. */
export function lastFourOf({ file: { receipt } }: CaseContext): string | null {
  return /\d{4}$/.exec(receipt ?? '')?.[0] ?? null;
}
