// The report as the panel saves it: how scenarios get it, and the few parts of it that they look at.
import * as z from 'zod';
import type { Doc, SavedFile, Tab, TestBrowser } from './driver.ts';
import { panelOf, panelShows } from './page-objects.ts';

export const ReportReads = z.object({
  schema: z.literal('caseside/report/1'),
  generatedAt: z.string(),
  cases: z.array(
    z.object({
      receipt: z.string(),
      reads: z.array(z.object({ endpoint: z.string(), outcome: z.string(), at: z.nullable(z.string()) })),
    }),
  ),
});
export type ReportReads = z.infer<typeof ReportReads>;

const WithReads = z.looseObject({
  cases: z.array(z.looseObject({ receipt: z.string(), reads: z.array(z.looseObject({})) })),
});

/** An optional address that holds nothing: a saved folder has no file that could say so. */
const isEmptyOptional = ({ endpoint, outcome }: { endpoint?: unknown; outcome?: unknown }): boolean =>
  endpoint === 'processing_times' && outcome === 'empty';

/** A report with every read time as null, its cases by receipt and no row of an empty optional address: what a saved one may differ in. */
export function withoutReadTimes(report: unknown): unknown {
  const parsed = WithReads.parse(report);
  return {
    ...parsed,
    cases: parsed.cases
      .map((one) => ({
        ...one,
        reads: one.reads.filter((read) => !isEmptyOptional(read)).map((read) => ({ ...read, at: null })),
      }))
      .sort((a, b) => a.receipt.localeCompare(b.receipt)),
  };
}

/** The files saved so far, once there are this many. */
export const savedFiles = (browser: TestBrowser, count: number): Promise<SavedFile[]> =>
  browser.saved(`${String(count)} files are saved`, (files) => files.length >= count);

/** Ticks or unticks “Cover names and numbers”. */
export async function coverNames(panel: Doc, isWanted: boolean): Promise<void> {
  const isCovered = await panel.ask(() =>
    [...document.querySelectorAll('label')].some(
      (label) => label.textContent.startsWith('Cover names') && label.querySelector(':checked') !== null,
    ),
  );
  if (isCovered !== isWanted) await panel.click('label', /^Cover names and numbers/);
}

/** Presses through the panel's own page for saving; returns the text of the file. */
export async function savedReport(
  browser: TestBrowser,
  tab: Tab,
  what: { all: boolean; masked?: boolean },
): Promise<string> {
  const before = (await browser.saved()).length;
  const panel = await panelOf(tab);
  await panel.click('button', /Save, print or share/);
  await panelShows(tab, 'Names and numbers');
  await panel.click('label', /^Back up/);
  await coverNames(panel, what.masked === true);
  const several = await panel.ask(() => document.querySelector('input[name="cases"]') !== null);
  if (several) await panel.click('label', what.all ? /^All / : /^Only /);
  await panel.click('button', /Save report/);
  await panelShows(tab, 'Saved.');
  return (await savedFiles(browser, before + 1)).at(-1)?.text ?? '';
}
