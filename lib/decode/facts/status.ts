// The present status of a case: USCIS's title and text, and the stage that title names. Pure.
import { statusTitleOf } from '../../tables/status-titles.ts';
import type { StatusFact } from '../case-file.ts';
import { cite, timestampAt, textAt, titleAt } from '../answers/place.ts';
import { plainTextOf } from '../answers/plain-text.ts';
import type { Sources } from '../answers/sources.ts';
import { codeKeyOf, wordsOfCode, type Wording } from './wording.ts';

const plain = (html: string | null): string | null => (html === null ? null : plainTextOf(html));

/** null: case_status gave nothing. Without a title the code's words stand in, and the basis says whose they are. */
export function statusOf({ status }: Sources, wording: Wording): StatusFact | null {
  if (status === null) return null;
  const codeKey = codeKeyOf(status);
  const title = titleAt(status, 'statusTitle');
  const text = plain(textAt(status, 'statusText'));
  const code = textAt(status, codeKey);
  const spanishTitle = titleAt(status, 'statusTitleSpanish');
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
    stage: title === null ? null : (statusTitleOf(title)?.stage ?? null),
    spanish: hasSpanish ? { title: spanishTitle, text: spanishText } : null,
    basis: byCode?.basis ?? (title === null && text === null && !hasSpanish ? 'unknown' : 'uscis'),
    evidence: [...evidence, ...(byCode?.evidence ?? [])],
  };
}
