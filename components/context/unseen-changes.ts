// Which lines of the case in view are new, from the background's comparison; none while nothing was compared. Pure.
import type { NewsItem } from '../../lib/history/compare/news.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';

/** Unseen changes of the case in view; null when nothing was compared. */
export function unseenOf(view: PanelView, receipt: string | null): readonly NewsItem[] | null {
  if (view.news.state !== 'compared') return null;
  return view.news.items.filter((item) => item.receipt === receipt && !item.seen);
}

export function isNewFact(view: PanelView, receipt: string | null, part: string, index: number): boolean {
  return (unseenOf(view, receipt) ?? []).some((item) => item.marks?.part === part && item.marks.index === index);
}

/** The number of new lines in a part of the case; null if its address was not compared. */
export function newCountOf(view: PanelView, receipt: string | null, part: string, endpoint: string): number | null {
  const unseen = unseenOf(view, receipt);
  if (unseen === null || view.news.state !== 'compared') return null;
  if (view.news.uncompared.some((each) => each.receipt === receipt && each.endpoint === endpoint)) return null;
  return unseen.filter((item) => item.marks?.part === part).length;
}
