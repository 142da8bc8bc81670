// Which saved answers make one case, and which of two answers counts. Pure; never a guess.
import type { Instant } from '../../decode/case-file.ts';
import { compareReceipts } from '../../decode/case-labels.ts';
import type { CaseAnswers } from '../../decode/answers/sources.ts';
import type { ReadEndpoint } from '../../uscis/reading.ts';
import type { SavedWords } from '../../locales/record.ts';
import { chooseAnswer, choosePage, type Chosen } from './choose-copy.ts';
import type { Said, SavedAnswer, SavedCase } from './saved-answer.ts';

interface Gathered {
  cases: CaseAnswers[];
  said: Said[];
}

const RECEIPT = /^[A-Z]{3}\d{10}$/;

/** A folder that is named for a receipt says whose answers lie in it when none of them does. */
function receiptOfFolder(folder: string): string | null {
  const name =
    folder
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return RECEIPT.test(name.toUpperCase()) ? name.toUpperCase() : null;
}

/**
 * The case a nameless answer belongs to: the only one of its folder; else the one its folder is named for; else the only one given.
 * undefined: several could be meant.
 */
function caseOfNameless(
  answer: SavedAnswer,
  receipts: ReadonlySet<string>,
  byFolder: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const here = byFolder.get(answer.folder);
  if (here?.size === 1) return [...here][0];
  const ofFolder = receiptOfFolder(answer.folder);
  if (here === undefined && ofFolder !== null) return ofFolder;
  if (receipts.size === 1) return [...receipts][0];
  // Nothing names a receipt at all: a folder is a case.
  return receipts.size === 0 ? `folder ${answer.folder}` : undefined;
}

const earliest = (seen: readonly Record<string, Instant>[]): Record<string, Instant> => {
  const all = new Map<string, Instant>();
  for (const [key, at] of seen.flatMap(Object.entries<Instant>)) {
    const known = all.get(key);
    if (known === undefined || at < known) all.set(key, at);
  }
  return Object.fromEntries(all);
};

function once<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

interface Draft {
  receipt: string | null;
  answers: SavedAnswer[];
  parts: SavedCase[];
}

function caseOf({ receipt, answers, parts }: Draft, said: Said[], words: SavedWords): CaseAnswers {
  const name = receipt ?? words('problem.noReceipt');
  const chosen = new Map<ReadEndpoint, Chosen>();
  for (const endpoint of new Set(answers.map((answer) => answer.endpoint))) {
    const ofAddress = answers.filter((answer) => answer.endpoint === endpoint).sort((a, b) => a.order - b.order);
    const one = chooseAnswer(ofAddress, said, words, name);
    if (one !== null) chosen.set(endpoint, one);
  }
  const bodies: CaseAnswers['answers'] = {};
  for (const [endpoint, { body }] of chosen) if (body !== undefined) bodies[endpoint] = body;
  return {
    receipt,
    answers: bodies,
    // Beside an answer of the case's own the page's object serves for nothing, so its copies are not spoken of.
    page: choosePage(parts, bodies.cases === undefined ? said : [], words, name),
    reads: [...chosen.values()].map(({ read }) => read),
    changes: once(parts.flatMap(({ changes }) => changes)),
    notes: once(parts.flatMap(({ notes }) => notes)),
    firstSeen: earliest(parts.map(({ firstSeen }) => firstSeen)),
  };
}

/** The cases these answers make, by receipt. */
export function gather(answers: readonly SavedAnswer[], whole: readonly SavedCase[], words: SavedWords): Gathered {
  const said: Said[] = [];
  const drafts = new Map<string, Draft>();
  const draftOf = (key: string, receipt: string | null): Draft => {
    const draft = drafts.get(key) ?? { receipt, answers: [], parts: [] };
    drafts.set(key, draft);
    return draft;
  };

  whole.forEach((part, index) => {
    const draft = draftOf(part.receipt ?? `report ${String(index)}`, part.receipt);
    draft.answers.push(...part.answers);
    draft.parts.push(part);
  });
  const byFolder = new Map<string, Set<string>>();
  for (const answer of answers) {
    if (answer.receipt === null) continue;
    draftOf(answer.receipt, answer.receipt).answers.push(answer);
    byFolder.set(answer.folder, (byFolder.get(answer.folder) ?? new Set()).add(answer.receipt));
  }
  const receipts = new Set([...drafts.values()].flatMap(({ receipt }) => (receipt === null ? [] : [receipt])));
  for (const answer of answers) {
    if (answer.receipt !== null) continue;
    const key = caseOfNameless(answer, receipts, byFolder);
    if (key === undefined)
      said.push({
        source: answer.source,
        message: words('problem.nameless', { address: answer.endpoint }),
        isFault: true,
        isRemark: false,
      });
    else draftOf(key, receipts.has(key) || RECEIPT.test(key) ? key : null).answers.push(answer);
  }
  const cases = [...drafts.values()].sort((a, b) => compareReceipts(a.receipt, b.receipt));
  return { cases: cases.map((draft) => caseOf(draft, said, words)), said };
}
