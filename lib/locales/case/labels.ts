// The labels of lib/tables in each language. English stands in the tables themselves, beside its sources.
import { TABLE_LABELS_ES } from '../es/table-labels.ts';
import type { SayLabel } from './label-words.ts';
import { langOf, type Lang } from '../languages.ts';

const LABELS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = { en: new Map(), es: TABLE_LABELS_ES };

export function labelsOf(lang: string): SayLabel {
  const labels = LABELS[langOf(lang)];
  return (key, english) => labels.get(key) ?? english;
}

/** Every label of a language that is not in the tables: it holds nothing of a case. */
export const allLabelsOf = (lang: string): ReadonlySet<string> => new Set(LABELS[langOf(lang)].values());
