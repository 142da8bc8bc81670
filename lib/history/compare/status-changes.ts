// When a status moves into the history, reports one status change, not an extra new history row. Pure.
import { timestampOf } from '../../decode/answers/timestamp.ts';
import { keyOf } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { dataOf } from '../../uscis/shape.ts';
import type { CaseAnswersAt } from './change.ts';
import type { ChangeDraft } from './change-draft.ts';

const said = (row: Json | undefined, titleKey: string, codeKey: string): string =>
  JSON.stringify([keyOf(row, titleKey) ?? null, keyOf(row, codeKey) ?? null]);

/** Folds the new history row of the previous status into the status change; other new rows stay separate changes. */
export function foldOldStatus(
  drafts: readonly ChangeDraft[],
  before: CaseAnswersAt,
  after: CaseAnswersAt,
): ChangeDraft[] {
  const status = drafts.find(({ kind, after: now }) => (kind === 'status' || kind === 'status-code') && now !== null);
  if (status === undefined) return [...drafts];
  const dataBefore = dataOf(before.answers.case_status?.body ?? null);
  const dataAfter = dataOf(after.answers.case_status?.body ?? null);
  const known = [dataBefore, dataAfter].map((data) => said(data, 'statusTitle', 'currentActionCode'));
  const rows = drafts.filter(
    ({ kind, row }) => kind === 'status-row' && known.includes(said(row?.after?.value, 'statusTitle', 'actionCode')),
  );
  // One row for the old status and one for the new; a second row of either is a change of its own.
  const folded = new Set(
    known.flatMap((one) => rows.find(({ row }) => said(row?.after?.value, 'statusTitle', 'actionCode') === one) ?? []),
  );
  return drafts
    .filter((draft) => !folded.has(draft))
    .map((draft) =>
      draft === status
        ? { ...status, differences: [...status.differences, ...[...folded].flatMap(({ differences }) => differences)] }
        : draft,
    )
    .map((draft) =>
      draft === status && draft.at === null
        ? { ...draft, at: timestampOf(keyOf(dataAfter, 'currentActionCodeDate')) }
        : draft,
    );
}
