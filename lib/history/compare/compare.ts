// Compares two moments of a case. Every differing leaf belongs to exactly one change; known kinds are named, the rest is reported
// as raw fields. Pure.
import type { Instant } from '../../decode/case-file.ts';
import { READ_ENDPOINTS, type ReadEndpoint } from '../../uscis/reading.ts';
import { caseWordsOf, type CaseWords } from '../../locales/case/case-words.ts';
import { DEFAULT_LANG } from '../../locales/languages.ts';
import type { AnswerAt, CaseAnswersAt, Change } from './change.ts';
import { changeOf, type Comparing, type ChangeDraft } from './change-draft.ts';
import { differencesOf, holdsNothing, type Difference } from './differences.ts';
import { fieldChangeDraftsOf } from './field-changes.ts';
import { rowChangeDraftsOf } from './row-changes.ts';
import { settleTimestamp } from './timestamp-changes.ts';
import { foldOldStatus } from './status-changes.ts';

export type { Change, CaseAnswersAt } from './change.ts';

/** The last time the old answer was seen and the first time the new one was. */
function windowOf(before: AnswerAt, after: AnswerAt): [Instant, Instant] {
  return [before.lastSeen, after.firstSeen];
}

function draftsOf(endpoint: ReadEndpoint, before: AnswerAt, after: AnswerAt, comparing: Comparing): ChangeDraft[] {
  const differences = differencesOf(endpoint, before.body, after.body);
  const seenBetween = windowOf(before, after);
  const seen = { seenBetween, n: after.first.n };
  const answer = { endpoint, differences, ...seen, before: before.body, after: after.body };
  const address = comparing.words(`address.${endpoint}`);
  if (holdsNothing(after.body) && !holdsNothing(before.body)) {
    const gone = differences.filter((one) => one.after === null);
    const ended = asOne('answer-ended', comparing.words('answerEnded', { address }), gone, seen);
    return [
      ...ended,
      ...fieldChangeDraftsOf({ ...answer, differences: differences.filter((one) => one.after !== null) }, comparing),
    ];
  }
  const drafts = [...rowChangeDraftsOf(answer, comparing), ...fieldChangeDraftsOf(answer, comparing)];
  if (!holdsNothing(before.body) || holdsNothing(after.body)) return drafts;
  // When an answer fills for the first time, status, office and rows are separate changes and the rest is one change.
  const isOwn = ({ kind, row }: ChangeDraft) => row !== null || kind === 'status' || kind === 'office';
  const rest = drafts.filter((draft) => !isOwn(draft)).flatMap((draft) => draft.differences);
  return [...drafts.filter(isOwn), ...asOne('answer-began', comparing.words('answerBegan', { address }), rest, seen)];
}

/** Many differences reported as one; `before` and `after` count rows and fields. */
function asOne(
  kind: 'answer-began' | 'answer-ended',
  what: string,
  differences: readonly Difference[],
  seen: Pick<ChangeDraft, 'seenBetween' | 'n'>,
): ChangeDraft[] {
  const [first] = differences;
  if (first === undefined) return [];
  const [before, after] = kind === 'answer-began' ? [0, differences.length] : [differences.length, 0];
  const plain = { row: null, at: null, basis: 'derived' as const, ...seen };
  return [{ ...plain, kind, id: `${first.endpoint} answer`, what, before, after, differences: [...differences] }];
}

/**
 * What differs between two moments of a case, in the order of the answers (not by strength). An address that is absent on either
 * side makes no change; compareAnswers(a, a) is [].
 */
export function compareAnswers(
  before: CaseAnswersAt,
  after: CaseAnswersAt,
  { history, record, label }: CaseWords = caseWordsOf(DEFAULT_LANG),
): Change[] {
  const comparing: Comparing = { words: history, record, label };
  const drafts = READ_ENDPOINTS.flatMap((endpoint): ChangeDraft[] => {
    const [old, now] = [before.answers[endpoint], after.answers[endpoint]];
    return old === undefined || now === undefined ? [] : draftsOf(endpoint, old, now, comparing);
  });
  const reported = settleTimestamp(foldOldStatus(drafts, before, after), after, comparing);
  return reported.map(changeOf);
}
