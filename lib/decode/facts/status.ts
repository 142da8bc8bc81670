// The present status of a case: USCIS's title and text, and the stage that title names. Pure.
import { eventCodeOf } from '../../tables/event-codes.ts';
import { formStepsOf } from '../../tables/form-steps.ts';
import type { Stage } from '../../tables/types.ts';
import type { StatusFact } from '../case-file.ts';
import { cite, timestampAt, textAt } from '../answers/place.ts';
import { plainTextOf } from '../answers/plain-text.ts';
import type { Sources } from '../answers/sources.ts';
import { sortTitle } from './sort-title.ts';
import { titleAt } from './title-at.ts';
import { codeKeyOf, wordsOfCode, type Wording } from './wording.ts';

const plain = (html: string | null): string | null => (html === null ? null : plainTextOf(html));

/**
 * The stage a title names. On a case whose form is an appeal or a motion no title says that a case was decided, nor does one beside a code
 * that decides a part.
 */
function stageOf(title: string, code: string | null, form: string | null): Stage | null {
  const stage = sortTitle(title, form)?.stage ?? null;
  const isDecision = stage === 'approved' || stage === 'denied';
  const isPart = code !== null && eventCodeOf(code)?.family === 'decided-in-part';
  return isDecision && (isPart || formStepsOf(form, null).isAppeal === true) ? null : stage;
}

/** null: case_status gave nothing. Without a title the code's words stand in, and the basis says whose they are. */
export function statusOf({ status }: Sources, wording: Wording): StatusFact | null {
  if (status === null) return null;
  const codeKey = codeKeyOf(status);
  const title = titleAt(status, 'statusTitle');
  const text = plain(textAt(status, 'statusText'));
  const code = textAt(status, codeKey);
  const spanishTitle = titleAt(status, 'statusTitleSpanish');
  const said = title ?? spanishTitle;
  const spanishText = plain(textAt(status, 'statusTextSpanish'));
  const evidence = cite(
    status,
    'statusTitle',
    'statusText',
    codeKey,
    'currentActionCodeDate',
    'statusTitleSpanish',
    'statusTextSpanish',
  );
  const hasSpanish = spanishTitle !== null || spanishText !== null;
  if (title === null && text === null && code === null && !hasSpanish) return null;
  const byCode = title === null && code !== null ? wordsOfCode(code, wording) : null;
  return {
    title: title ?? byCode?.label ?? null,
    text,
    code,
    at: timestampAt(status, 'currentActionCodeDate'),
    stage: said === null ? null : stageOf(said, code, wording.form),
    spanish: hasSpanish ? { title: spanishTitle, text: spanishText } : null,
    basis: byCode?.basis ?? (title === null && text === null && !hasSpanish ? 'unknown' : 'uscis'),
    evidence: [...evidence, ...(byCode?.evidence ?? [])],
  };
}
