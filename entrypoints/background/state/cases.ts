// From what is remembered of a tab's receipts to decoded cases. Decoding itself is in lib/decode.
import { decodeCases, type CaseAnswers } from '../../../lib/decode/decode-cases.ts';
import type { CaseFile } from '../../../lib/decode/case-file.ts';
import { embeddedCasesOf, type EmbeddedCase } from '../../../lib/uscis/embedded-cases.ts';
import { keyOf } from '../../../lib/uscis/json-path.ts';
import { isPageNewer } from '../../../lib/uscis/newer-page.ts';
import { ENDPOINTS, type Json, type ReadEndpoint } from '../../../lib/uscis/reading.ts';
import { decodeMemo, parseAnswer, parseOnce } from './decode-cache.ts';
import { storedOf, withStoredAnswers } from './history.ts';
import {
  readAnswers,
  readPage,
  type AnswerRecord,
  type AnswersOfCase,
  type PageRecord,
  type TabRecord,
} from './session-records.ts';
import { langOfTab } from './words.ts';

export interface Remembered {
  answers: Map<string, AnswersOfCase>;
  embedded: Map<string, EmbeddedCase>;
  page: PageRecord | null;
}

/** The cases that a page's own JSON holds; [] when it holds none or cannot be read. */
export function embeddedIn(page: PageRecord | null): EmbeddedCase[] {
  const parsed = page ? parseOnce('page', page.text) : null;
  return parsed?.ok === true ? embeddedCasesOf(parsed.value) : [];
}

/** The receipts of the list of cases that a page's own JSON is; null: it is none. */
export function listIn(page: PageRecord | null): string[] | null {
  const parsed = page ? parseOnce('page', page.text) : null;
  const isList = parsed?.ok === true && Array.isArray(keyOf(parsed.value, 'cases'));
  return isList ? embeddedIn(page).map(({ receipt }) => receipt) : null;
}

/** What is remembered of a tab's cases: this session's answers, what the page embeds, and what the history keeps. */
export async function rememberedOf(tab: TabRecord): Promise<Remembered> {
  const [session, page] = await Promise.all([readAnswers(tab.scope, tab.receipts), readPage(tab.of ?? tab.tabId)]);
  const embedded = new Map(embeddedIn(page).map((one) => [one.receipt, one]));
  const answers = await withStoredAnswers(tab, session, embedded);
  return { answers, page, embedded };
}

/** The cases that the page itself shows newer than they were read, unless they were asked for since the page was seen. */
export function newerOnPage(page: PageRecord | null, answers: ReadonlyMap<string, AnswersOfCase>): Set<string> {
  const newer = embeddedIn(page).filter(({ receipt, value }) => {
    const record = answers.get(receipt)?.get('cases');
    if (!page || !record?.newest || !record.good || record.newest.at > page.at) return false;
    const parsed = parseAnswer(receipt, 'cases')(record.good.text);
    return parsed.ok && isPageNewer(value, parsed.value);
  });
  return new Set(newer.map(({ receipt }) => receipt));
}

/** The newest good bodies of one case. */
export function bodiesOf(receipt: string, stored: Remembered): Partial<Record<ReadEndpoint, Json>> {
  const bodies: Partial<Record<ReadEndpoint, Json>> = {};
  for (const [endpoint, { good }] of stored.answers.get(receipt) ?? []) {
    const parsed = good && good.text !== '' ? parseAnswer(receipt, endpoint)(good.text) : null;
    if (parsed?.ok === true) bodies[endpoint] = parsed.value;
  }
  return bodies;
}

async function answersOf(
  tab: TabRecord,
  receipt: string,
  stored: Remembered,
  withChanges: boolean,
): Promise<CaseAnswers> {
  const records = stored.answers.get(receipt) ?? new Map<ReadEndpoint, AnswerRecord>();
  const answers = bodiesOf(receipt, stored);
  const read = [...records].filter(([endpoint, { newest }]) => ENDPOINTS.some((one) => one === endpoint) || newest);
  const page = stored.embedded.get(receipt);
  return {
    ...((await storedOf(tab, receipt, withChanges)) ?? {}),
    receipt,
    answers,
    page: page ? { value: page.value, path: page.path } : null,
    reads: read.map(([endpoint, { newest }]) => ({
      endpoint,
      outcome: newest?.outcome ?? 'not-read',
      at: newest?.at ?? null,
      message: newest?.message ?? '',
      unkept: newest?.unkept,
    })),
  };
}

/**
 * The cases of a tab, decoded, in the order of its page; or only those named.
 * @param changesOf the cases whose `changes` are filled from the history, which costs most
 */
export async function filesOf(
  tab: TabRecord,
  stored: Remembered,
  { only = tab.receipts, changesOf = [] }: { only?: readonly string[]; changesOf?: readonly (string | null)[] } = {},
): Promise<CaseFile[]> {
  const cases = await Promise.all(only.map((receipt) => answersOf(tab, receipt, stored, changesOf.includes(receipt))));
  const files = decodeCases(cases, { lang: await langOfTab(tab), memo: decodeMemo });
  return only.flatMap((receipt) => files.find((file) => file.receipt === receipt) ?? []);
}
