// What unit tests of the background's memory begin with: an empty browser, and records of tabs and answers as a visit leaves them.
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepAnswer,
  keepPage,
  keepTab,
  readAnswers,
  type Scope,
  type TabRecord,
} from '../../entrypoints/background/state/session-records.ts';

export const [FIRST, SECOND] = ['IOE0912345678', 'IOE0912345679'] as const;
const AT = '2026-06-01T12:00:00.000Z';

export interface Reported {
  tabId: number;
  frameId: number;
  message: unknown;
}

/** Empties the browser's memory. @returns the messages that tabs get from now on */
export function emptyBrowser(): Reported[] {
  fakeBrowser.reset();
  const sent: Reported[] = [];
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (tabId: number, message: unknown, { frameId }: { frameId: number }) => {
      sent.push({ tabId, frameId, message });
      return Promise.resolve();
    },
  });
  return sent;
}

export const aTab = (tabId: number, more: Partial<TabRecord> = {}): TabRecord => ({
  tabId,
  scope: 'normal',
  kind: 'account',
  of: null,
  receipts: [FIRST],
  frameKey: `key-${String(tabId)}`,
  seq: 1,
  frameId: 5,
  inView: FIRST,
  visible: true,
  ...more,
});

/** A tab whose page and whose first case were read. */
export async function readInTab(tab: TabRecord, text = '{"data":{"events":[]}}'): Promise<void> {
  await keepTab(tab);
  await keepPage(tab.tabId, { text: '{"cases":[]}', at: AT });
  for (const receipt of tab.receipts) await keepGood(tab.scope, receipt, text);
}

export const keepGood = (scope: Scope, receipt: string, text: string, first: string | null = null): Promise<void> =>
  keepAnswer(scope, receipt, 'cases', {
    good: { text, at: AT, n: 2, round: null },
    first: first === null ? null : { text: first, at: '2026-06-01T11:00:00.000Z', n: 1, round: null },
    newest: { outcome: 'ok', at: AT, message: '', steady: 0, round: null },
    waitingUntil: null,
  });

/** The text kept of a case's first address; null when it is forgotten. */
export async function goodOf(scope: Scope, receipt: string): Promise<string | null> {
  return (await readAnswers(scope, [receipt])).get(receipt)?.get('cases')?.good?.text ?? null;
}

/** Everything the browser's memory holds now, as text. */
export const inMemory = async (): Promise<string> => JSON.stringify(await browser.storage.session.get(null));
