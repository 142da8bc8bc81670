// Reports for the panel and for the page that prints them: the same functions as on the command line, with the same choices.
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Report } from '../../../lib/decode/case-file.ts';
import type { Done, FileToSave } from '../../../lib/messages.ts';
import { FORMATS, reportFileName } from '../../../lib/report/formats/formats.ts';
import { isMaskedFor } from '../../../lib/report/purposes.ts';
import { reportOf } from '../../../lib/report/report.ts';
import { reportSheets, type Sheets } from '../../../lib/report/formats/sheets.ts';
import { filesOf, rememberedOf } from '../state/cases.ts';
import { CheckedChoice } from '../validate-message.ts';
import { openOwnTab } from '../own-tabs.ts';
import { readJob, type TabRecord } from '../state/session-records.ts';

type Choice = z.infer<typeof CheckedChoice>;
const LANG = 'en';

async function reportFor(tab: TabRecord, choice: Choice, at: string): Promise<Report> {
  const masked = isMaskedFor(choice.purpose, choice.masked);
  const only = tab.receipts.filter((receipt) => choice.receipt === null || receipt === choice.receipt);
  const files = await filesOf(tab, await rememberedOf(tab), { only, changesOf: only });
  const { appointmentAt } = choice;
  const cases = files.map((file) => ({
    ...file,
    notes: choice.withNotes ? file.notes : [],
    notices: file.notices.filter((notice) => appointmentAt === undefined || notice.appointmentAt === appointmentAt),
  }));
  const { version } = browser.runtime.getManifest();
  return reportOf(cases, { at, lang: LANG, masked, hide: choice.hide, version, problems: [] });
}

/** null when there is nothing to write: a calendar without an appointment ahead. */
export async function saveReport(tab: TabRecord, choice: Choice): Promise<FileToSave | null> {
  const report = await reportFor(tab, choice, new Date().toISOString());
  const format = FORMATS[choice.format];
  const text = format.write(report, { zone: choice.zone, lang: LANG, purpose: choice.purpose });
  return text === '' ? null : { name: reportFileName(report, choice.format), type: format.mime, text };
}

export async function printReport(tab: TabRecord, choice: Choice): Promise<Done> {
  await openOwnTab('report', tab, { ...choice, at: new Date().toISOString() });
  return { done: true };
}

/** For the report page: what its tab was opened to print. */
export async function sheets(tab: TabRecord): Promise<Sheets | null> {
  const job = await readJob(tab.tabId);
  const choice = CheckedChoice.safeParse(job);
  if (!choice.success || tab.receipts.length === 0) return null;
  const { zone, purpose, at } = choice.data;
  const report = await reportFor(tab, choice.data, at ?? new Date().toISOString());
  return reportSheets(report, { zone, lang: LANG, purpose });
}
