// The label of a case's tab. Pure.
import type { CaseTab } from '../../lib/view/panel-view.ts';
import { STAGE_WORDS } from './word-keys.ts';
import type { PanelWords } from '../../lib/locales/panel.ts';

/** "…4417": the last four digits. */
export function lastFour(receipt: string): string {
  return `…${receipt.slice(-4)}`;
}

/** The stage word when USCIS's title names a stage, else the last digits; both when two tabs would otherwise be alike. */
export function tabWord(tab: CaseTab, tabs: readonly CaseTab[], { t }: PanelWords): string {
  if (tab.stage === null) return lastFour(tab.receipt);
  const word = t(STAGE_WORDS[tab.stage]);
  const isTwin = tabs.some(
    (other) => other.receipt !== tab.receipt && other.formType === tab.formType && other.stage === tab.stage,
  );
  return isTwin ? `${word} ${lastFour(tab.receipt)}` : word;
}
