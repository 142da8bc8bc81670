// Breakdown, next steps and answers for the panel. What is typed never comes here: only which known question it was understood as.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Report } from '../../../lib/decode/case-file.ts';
import type { PanelToBackground } from '../../../lib/messages.ts';
import { reportOf } from '../../../lib/report/report.ts';
import { guideOf, shownAnswerOf } from '../../../lib/view/guide/guide.ts';
import type { AskedQuestion, ShownAnswer, ShownGuide } from '../../../lib/view/guide/shown-guide.ts';
import { withShownText } from '../../../lib/view/shown-characters.ts';
import { filesOf, rememberedOf } from '../state/cases.ts';
import { request, type Requests } from '../routes/request.ts';
import type { TabRecord } from '../state/session-records.ts';
import { langOfTab } from '../state/words.ts';
import { Receipt, Zone } from '../validate-message.ts';

const MOST_CASES = 300;

async function reportFor(tab: TabRecord, changesOf: readonly string[]): Promise<Report> {
  const files = await filesOf(tab, await rememberedOf(tab), { changesOf });
  const lang = await langOfTab(tab);
  const { version } = browser.runtime.getManifest();
  const at = new Date().toISOString();
  return reportOf(files, { at, lang, masked: false, version, problems: [] });
}

async function guide(tab: TabRecord, { receipt, zone }: { receipt: string; zone: string }): Promise<ShownGuide | null> {
  const report = await reportFor(tab, [receipt]);
  const file = report.cases.find((one) => one.receipt === receipt);
  return file === undefined ? null : withShownText(guideOf(file, report, { zone, lang: report.lang }));
}

async function answer(tab: TabRecord, { receipts, id, codes, zone }: AskedQuestion): Promise<ShownAnswer | null> {
  const report = await reportFor(tab, receipts);
  const cases = report.cases.filter(({ receipt }) => receipt !== null && receipts.includes(receipt));
  return withShownText(shownAnswerOf(id, codes, { ...report, cases }, { zone, lang: report.lang }));
}

const CheckedQuestion = z.strictObject({
  receipts: z.array(Receipt).check(z.maxLength(MOST_CASES)),
  id: z.string().check(z.maxLength(60)),
  codes: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(20)),
  zone: Zone,
});

/** What a panel may ask of the page of questions. */
export const guideRequests = {
  guide: request(z.strictObject({ receipt: Receipt, zone: Zone }), guide),
  answer: request(CheckedQuestion, answer),
} satisfies Partial<Requests<PanelToBackground, TabRecord>>;
