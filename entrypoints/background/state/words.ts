// The language of a browser scope's words, from its settings.
import { caseWordsOf, type CaseWords } from '../../../lib/locales/case/case-words.ts';
import type { Lang } from '../../../lib/locales/languages.ts';
import { languageInUse } from '../../../lib/platform/language.ts';
import { readSettings } from '../../../lib/platform/settings-store.ts';
import type { TabRecord } from './session-records.ts';

export async function langOfTab({ scope }: Pick<TabRecord, 'scope'>): Promise<Lang> {
  return languageInUse((await readSettings(scope === 'private')).settings.language);
}

export async function wordsOfTab(tab: Pick<TabRecord, 'scope'>): Promise<CaseWords> {
  return caseWordsOf(await langOfTab(tab));
}
