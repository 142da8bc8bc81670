// All cases of a panel as one table, for one who works through many of them.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PanelToBackground } from '../../../lib/messages.ts';
import { allCasesInSteps, type AllCases } from '../../../lib/view/all-cases.ts';
import { dueOf, readsHidden } from '../read-schedule.ts';
import { longRequest, type LongWork, type Requests } from '../routes/request.ts';
import { filesOf, rememberedOf } from '../state/cases.ts';
import { isOwnTab, readSession, type TabRecord } from '../state/session-records.ts';
import { timeNow } from '../state/steady-time.ts';
import { unseenByCase } from '../state/unseen-changes.ts';
import { Zone } from '../validate-message.ts';
import { langOfTab } from '../state/words.ts';

async function allCases(tab: TabRecord, { zone }: { zone: string }): Promise<LongWork<AllCases>> {
  const [session, lang, now] = await Promise.all([readSession(tab.scope), langOfTab(tab), timeNow()]);
  const stored = await rememberedOf(tab);
  const isLeased = session.lease !== null && session.lease.until > now.steady;
  // A page of ours that stands before the dock's own keeps it from reading, unless the person asked for that.
  const isReading = isLeased && (!isOwnTab(tab) || readsHidden(session, now));
  return allCasesInSteps({
    files: await filesOf(tab, stored),
    unseen: await unseenByCase(tab),
    due: tab.kind === 'stored' ? [] : dueOf(tab, session, stored.answers, now),
    isReading,
    isStopped: session.asked?.what === 'stop',
    beyond: tab.beyond ?? 0,
    at: new Date(now.wall).toISOString(),
    lang,
    zone,
    version: browser.runtime.getManifest().version,
  });
}

/** What a panel may ask of all its cases together. */
export const allCasesRequests = {
  allCases: longRequest(z.strictObject({ zone: Zone }), allCases),
} satisfies Partial<Requests<PanelToBackground, TabRecord>>;
