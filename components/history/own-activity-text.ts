// "Could it be your own visit?" as text: what was done near a moved timestamp, without a conclusion. Pure.
import type { Near } from '../../lib/history/compare/own-activity.ts';
import type { PanelContextValue } from '../context/panel-context.ts';
import { compareText } from '../../lib/util/compare-text.ts';

const MINUTE_MS = 60_000;

/** One sentence for one activity near the timestamp. */
export function nearSentence({ what, beforeMs }: Near, { t }: Pick<PanelContextValue, 't'>): string {
  const n = Math.round(Math.abs(beforeMs) / MINUTE_MS);
  if (what === 'visit' && beforeMs === 0) return t('you.visitDuring');
  if (n === 0) return t(({ upload: 'you.uploadAt', visit: 'you.visitAt', read: 'you.readAt' } as const)[what]);
  if (beforeMs > 0)
    return t(({ upload: 'you.uploadBefore', visit: 'you.visitBefore', read: 'you.readBefore' } as const)[what], { n });
  return t(({ upload: 'you.uploadAfter', visit: 'you.visitAfter', read: 'you.readAfter' } as const)[what], { n });
}

/** The nearest activity of each kind before and after, in order of time. @param near nearest first */
export function nearestOf(near: readonly Near[]): Near[] {
  const chosen = new Map<string, Near>();
  for (const one of near) {
    const key = `${one.what} ${one.beforeMs >= 0 ? 'before' : 'after'}`;
    if (!chosen.has(key)) chosen.set(key, one);
  }
  return [...chosen.values()].sort((a, b) => compareText(a.at, b.at));
}

/** Whether the person was here or sent something; our own readings do not count. */
export function hasOwnActivity(near: readonly Near[]): boolean {
  return near.some(({ what }) => what !== 'read');
}
