// From what is remembered of a tab's receipts to decoded cases. Decoding itself is in lib/decode.
import { decodeCases, type CaseAnswers } from '../../lib/decode/decode-cases.ts';
import type { CaseFile } from '../../lib/decode/case-file.ts';
import { embeddedCasesOf, type EmbeddedCase } from '../../lib/uscis/embedded-cases.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { ENDPOINTS, type Json, type ReadEndpoint } from '../../lib/uscis/reading.ts';
import {
  readAnswers,
  readPage,
  type AnswerRecord,
  type AnswersOfCase,
  type PageRecord,
  type TabRecord,
} from './records.ts';

export interface Remembered {
  answers: Map<string, AnswersOfCase>;
  embedded: Map<string, EmbeddedCase>;
  page: PageRecord | null;
}

/** The cases that a page's own JSON holds; [] when it holds none or cannot be read. */
export function embeddedIn(page: PageRecord | null): EmbeddedCase[] {
  const parsed = page ? parseJson(page.text) : null;
  return parsed?.ok === true ? embeddedCasesOf(parsed.value) : [];
}

export async function rememberedOf(tab: TabRecord): Promise<Remembered> {
  const [answers, page] = await Promise.all([readAnswers(tab.scope, tab.receipts), readPage(tab.of ?? tab.tabId)]);
  return { answers, page, embedded: new Map(embeddedIn(page).map((one) => [one.receipt, one])) };
}

function answersOf(receipt: string, kept: Remembered): CaseAnswers {
  const records = kept.answers.get(receipt) ?? new Map<ReadEndpoint, AnswerRecord>();
  const answers: Partial<Record<ReadEndpoint, Json>> = {};
  for (const [endpoint, { good }] of records) {
    const parsed = good && good.text !== '' ? parseJson(good.text) : null;
    if (parsed?.ok === true) answers[endpoint] = parsed.value;
  }
  const read = [...records].filter(([endpoint, { newest }]) => ENDPOINTS.some((one) => one === endpoint) || newest);
  const page = kept.embedded.get(receipt);
  return {
    receipt,
    answers,
    page: page ? { value: page.value, path: page.path } : null,
    reads: read.map(([endpoint, { newest }]) => ({
      endpoint,
      outcome: newest?.outcome ?? 'not-read',
      at: newest?.at ?? null,
      message: newest?.message ?? '',
    })),
  };
}

/** The cases of a tab, decoded, in the order of its page; or only those named. */
export function filesOf(tab: TabRecord, kept: Remembered, only: readonly string[] = tab.receipts): CaseFile[] {
  const files = decodeCases(
    only.map((receipt) => answersOf(receipt, kept)),
    { lang: 'en' },
  );
  return only.flatMap((receipt) => files.find((file) => file.receipt === receipt) ?? []);
}
