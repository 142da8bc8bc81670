// Which of two copies of one answer counts, and what is said of the other. Pure.
import type { CaseAnswers } from '../../decode/answers/sources.ts';
import type { ReadFact } from '../../decode/case-file.ts';
import type { SavedWords } from '../../locales/record.ts';
import { canonicalJson } from '../../uscis/json-path.ts';
import type { EvidenceSource, Json } from '../../uscis/reading.ts';
import { ownTimeOf } from './own-time.ts';
import type { Said, SavedAnswer, SavedCase } from './saved-answer.ts';

interface Copy {
  source: string;
  endpoint: EvidenceSource;
  body: Json | undefined;
  /** When it was read, else the record's own time (`ownTimeOf`); "" where neither is known. */
  time: string;
}

/** What two copies are compared by: a browser that copies a text makes plain blanks of those that do not break. */
function keyOfCopy({ body }: Copy): string {
  return body === undefined ? '' : canonicalJson(body).replaceAll('\u00a0', ' ');
}

/**
 * The newest known time counts, a known one before none, else the one given last. Identical copies are one. An older copy gets a remark;
 * where no time says which is newer, the one left out is a problem.
 */
function newestOf<T extends Copy>(copies: readonly T[], said: Said[], words: SavedWords, name: string): T | undefined {
  let best: T | undefined;
  for (const copy of copies) if (best === undefined || copy.time >= best.time) best = copy;
  if (best === undefined || copies.length === 1) return best;
  const key = keyOfCopy(best);
  for (const copy of copies) {
    if (copy === best || keyOfCopy(copy) === key) continue;
    const isRemark = copy.time < best.time && copy.time !== '';
    const message = isRemark
      ? words('remark.older', { address: copy.endpoint, receipt: name })
      : words('problem.older', { address: copy.endpoint, receipt: name });
    said.push({ source: copy.source, message, isFault: false, isRemark });
  }
  return best;
}

const writtenAt = (body: Json | undefined): string => (body === undefined ? '' : (ownTimeOf(body) ?? ''));

const isGood = ({ outcome, body }: SavedAnswer): boolean => body !== undefined || outcome === 'empty';

/** A failed reading that still serves an older body (of a report) says nothing of how new that body is. */
function copyOf(answer: SavedAnswer): Copy & { answer: SavedAnswer } {
  const { source, endpoint, body, readAt, outcome } = answer;
  const time = (outcome === 'ok' || outcome === 'empty' ? readAt : null) ?? writtenAt(body);
  return { source, endpoint, body, time, answer };
}

export interface Chosen {
  body: Json | undefined;
  read: ReadFact;
}

/** Which answer of one address counts; null: none was given. */
export function chooseAnswer(
  answers: readonly SavedAnswer[],
  said: Said[],
  words: SavedWords,
  name: string,
): Chosen | null {
  const best = newestOf(answers.filter(isGood).map(copyOf), said, words, name)?.answer;
  const failed = answers
    .filter((answer) => !isGood(answer))
    .reduce<SavedAnswer | undefined>(
      (a, b) => (a === undefined || (b.readAt ?? '') >= (a.readAt ?? '') ? b : a),
      undefined,
    );
  // The row shows the newest reading: a failure counts where it is known to be newer than the answer that still serves.
  const isLater = failed?.readAt != null && best?.readAt != null && failed.readAt > best.readAt;
  const row = best === undefined || isLater ? failed : best;
  if (row === undefined) return null;
  return { body: best?.body, read: { endpoint: row.endpoint, outcome: row.outcome, at: row.at, message: '' } };
}

/** Which of a case's objects in the page's JSON counts. */
export function choosePage(
  parts: readonly SavedCase[],
  said: Said[],
  words: SavedWords,
  name: string,
): CaseAnswers['page'] {
  const copies = parts.flatMap(({ page, source }) =>
    page === null ? [] : [{ source, endpoint: 'page' as const, body: page.value, time: writtenAt(page.value), page }],
  );
  return newestOf(copies, said, words, name)?.page ?? null;
}
