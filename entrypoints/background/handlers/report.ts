// Reports for the panel and for the page that prints them: the same functions as on the command line, with the same choices.
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Report } from '../../../lib/decode/case-file.ts';
import type { Done, FileToSave, PanelToBackground, ReportToBackground } from '../../../lib/messages.ts';
import { FORMATS, reportFileName } from '../../../lib/report/formats/formats.ts';
import type { Lang } from '../../../lib/locales/languages.ts';
import type { ReportView } from '../../../lib/report/context.ts';
import { isMaskedFor } from '../../../lib/report/purposes.ts';
import { reportInSteps } from '../../../lib/report/report.ts';
import { reportSheets, type Sheets } from '../../../lib/report/formats/sheets.ts';
import { filesOf, rememberedOf } from '../state/cases.ts';
import { CheckedChoice } from '../validate-message.ts';
import { longRequest, nothing, request, type LongWork, type Requests } from '../routes/request.ts';
import { openOwnTab, type SheetsTab } from '../own-tabs.ts';
import { readJob, type TabRecord } from '../state/session-records.ts';
import { langOfTab } from '../state/words.ts';

type Choice = z.infer<typeof CheckedChoice>;

const viewOf = ({ zone, purpose, without, appendix }: Choice, lang: Lang): ReportView => ({
  zone,
  lang,
  purpose,
  without,
  appendix: appendix ?? false,
});

async function reportFor(tab: TabRecord, choice: Choice, at: string): Promise<{ steps: LongWork<Report>; lang: Lang }> {
  const masked = isMaskedFor(choice.purpose, choice.masked);
  const only = tab.receipts.filter((receipt) => choice.receipts === null || choice.receipts.includes(receipt));
  const files = await filesOf(tab, await rememberedOf(tab), { only, changesOf: only });
  const { appointmentAt } = choice;
  const cases = files.map((file) => ({
    ...file,
    notes: choice.withNotes ? file.notes : [],
    notices: file.notices.filter((notice) => appointmentAt === undefined || notice.appointmentAt === appointmentAt),
  }));
  const { version } = browser.runtime.getManifest();
  const lang = await langOfTab(tab);
  const options = { at, lang, masked, hide: choice.hide, version, problems: [] };
  return { lang, steps: reportInSteps(cases, options) };
}

/** null when there is nothing to write: no case that may be shown, or a calendar without an appointment ahead. */
async function saveReport(tab: TabRecord, choice: Choice): Promise<LongWork<FileToSave | null> | null> {
  if (tab.receipts.length === 0) return null;
  const { steps, lang } = await reportFor(tab, choice, new Date().toISOString());
  return fileOf(steps, lang, choice);
}

function* fileOf(steps: LongWork<Report>, lang: Lang, choice: Choice): LongWork<FileToSave | null> {
  const report = yield* steps;
  const format = FORMATS[choice.format];
  const text = format.write(report, viewOf(choice, lang));
  return text === '' ? null : { name: reportFileName(report, choice.format), type: format.mime, text };
}

async function printReport(tab: TabRecord, choice: Choice): Promise<Done> {
  await openOwnTab('report', tab, { ...choice, at: new Date().toISOString() });
  return { done: true };
}

/** For the report page: what its tab was opened to print. */
async function sheets(tab: TabRecord): Promise<LongWork<Sheets> | null> {
  const job = await readJob(tab.tabId);
  const choice = CheckedChoice.safeParse(job);
  if (!choice.success || tab.receipts.length === 0) return null;
  const { steps, lang } = await reportFor(tab, choice.data, choice.data.at ?? new Date().toISOString());
  return sheetsOf(steps, lang, choice.data);
}

function* sheetsOf(steps: LongWork<Report>, lang: Lang, choice: Choice): LongWork<Sheets> {
  return reportSheets(yield* steps, viewOf(choice, lang));
}

/** What a panel may ask of reports. */
export const reportRequests = {
  saveReport: longRequest(CheckedChoice, saveReport),
  printReport: request(CheckedChoice, printReport),
} satisfies Partial<Requests<PanelToBackground, TabRecord>>;

/** What the report page may ask. */
export const printRequests: Requests<ReportToBackground, SheetsTab> = {
  sheets: longRequest(nothing, sheets),
};
