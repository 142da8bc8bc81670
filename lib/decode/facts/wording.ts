// Whose words a code gets: USCIS's own on this case, else USCIS's own on another case of the same form, else the tables. Words are never
// taken from another case for a disputed code. Pure.
import { eventCodeOf } from '../../tables/event-codes.ts';
import { plainForm } from '../../tables/forms.ts';
import type { Basis } from '../../tables/types.ts';
import { codeLabel, type SayLabel } from '../../locales/case/label-words.ts';
import type { RecordWords } from '../../locales/record.ts';
import type { Evidence } from '../case-file.ts';
import { nearCodeOf } from './near-code.ts';
import { rowsAt } from '../answers/rows.ts';
import { cite, placeAt, textAt, type Place } from '../answers/place.ts';
import { sortTitle } from './sort-title.ts';
import { titleAt } from './title-at.ts';

/** A title that USCIS paired with a code on this very case, and where it stands. */
export interface OwnTitle {
  title: string;
  evidence: Evidence[];
}

export interface CodeWords {
  label: string;
  basis: Basis;
  /** What the label rests on beside the code itself. */
  evidence: Evidence[];
}

/** The key of the current code: USCIS's own, or the misspelt one that was seen once. */
export function codeKeyOf(status: Place | null): string {
  return textAt(status, 'currentActionCode') === null && textAt(status, 'currentActioCode') !== null
    ? 'currentActioCode'
    : 'currentActionCode';
}

/**
 * USCIS's titles by code on one case: the current one, then the history, the first pair of a code that says something counts. A code that
 * USCIS pairs with titles of different steps says nothing by itself: none of them is put on its events.
 */
export function ownTitlesOf(status: Place | null): Map<string, OwnTitle> {
  const titles = new Map<string, OwnTitle>();
  const unclear = new Set<string>();
  const add = (place: Place, codeKey: string) => {
    const code = textAt(place, codeKey)?.trim();
    const title = titleAt(place, 'statusTitle');
    if (code === undefined || title === null) return;
    const row = sortTitle(title, null);
    if (row?.row === 'no-statement') return;
    const first = titles.get(code);
    if (first !== undefined) {
      if (sortTitle(first.title, null)?.step !== row?.step) unclear.add(code);
      return;
    }
    titles.set(code, { title, evidence: cite(place, codeKey, 'statusTitle') });
  };
  if (status === null) return titles;
  add(status, codeKeyOf(status));
  for (const row of rowsAt(placeAt(status, 'historicalCaseStatuses'), ['statusTitle', 'actionCode']).rows)
    add(row, 'actionCode');
  for (const code of unclear) titles.delete(code);
  return titles;
}

/** USCIS's titles by form and code over several cases. null: two cases give one code different titles, so neither is used. */
export type LearntTitles = Map<string, Map<string, string | null>>;

export function learntTitlesOf(cases: readonly { form: string | null; own: Map<string, OwnTitle> }[]): LearntTitles {
  const learnt: LearntTitles = new Map();
  for (const { form, own } of cases) {
    if (form === null) continue;
    const ofForm = learnt.get(plainForm(form)) ?? new Map<string, string | null>();
    learnt.set(plainForm(form), ofForm);
    for (const [code, { title }] of own) {
      const known = ofForm.get(code);
      ofForm.set(code, known === undefined || known === title ? title : null);
    }
  }
  return learnt;
}

export interface Wording {
  own: Map<string, OwnTitle>;
  learnt: LearntTitles;
  form: string | null;
  words: RecordWords;
  label: SayLabel;
  /** What was found for a code, so that a code that comes a thousand times is looked up once. */
  found: Map<string, CodeWords>;
}

/** The words for a code on a case. An unknown code keeps itself, with no meaning claimed. */
export function wordsOfCode(code: string, wording: Wording): CodeWords {
  const key = code.trim();
  const found = wording.found.get(key) ?? lookUp(key, wording);
  wording.found.set(key, found);
  return found;
}

function lookUp(key: string, { own, learnt, form, words, label: say }: Wording): CodeWords {
  const mine = own.get(key);
  if (mine !== undefined) return { label: mine.title, basis: 'uscis', evidence: mine.evidence };
  const row = eventCodeOf(key);
  const fromOtherCase = form === null ? undefined : learnt.get(plainForm(form))?.get(key);
  // What a disputed code means is settled by USCIS's words on this very case alone.
  if (form !== null && typeof fromOtherCase === 'string' && row?.basis !== 'disputed')
    return { label: words('learnt', { title: fromOtherCase, form }), basis: 'uscis', evidence: [] };
  if (row !== undefined) return { label: codeLabel(row, say), basis: row.basis, evidence: [] };
  const near = nearCodeOf(key);
  const label = near === null ? words('unknownCode', { code: key }) : words('unknownCodeNear', { code: key, near });
  return { label, basis: 'unknown', evidence: [] };
}
