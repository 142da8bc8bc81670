// One line of "since your last visit" as text. Pure.
import type { Json } from '../../lib/uscis/reading.ts';
import type { NewsItem } from '../../lib/history/compare/news.ts';
import type { Piece } from '../../lib/locales/message.ts';
import type { PanelContextValue } from '../context/panel-context.ts';

/** A raw value as text; a group of values never becomes one value. */
function shown(value: Json, { t }: PanelContextValue): string | null {
  if (typeof value === 'boolean') return value ? t('value.yes') : t('value.no');
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

/** What a line can be about: an unseen change, or a change of the log. */
export type ReportableChange = Pick<NewsItem, 'strength' | 'change' | 'basis'>;

/** Kinds that are not news and whose label says everything. */
const SAID_IN_FULL: readonly string[] = ['event-resent', 'stamp-with'];

/** Only the record's timestamp moved, but not every address was read. */
export function isUnclear(item: ReportableChange): boolean {
  return item.change.kind === 'stamp-unclear';
}

export function newsLine(item: ReportableChange, panel: PanelContextValue): Piece[] {
  const { rich } = panel;
  const { what } = item.change;
  const before = shown(item.change.before, panel);
  const after = shown(item.change.after, panel);
  if (SAID_IN_FULL.includes(item.change.kind)) return rich('log.plain', { what });
  switch (item.strength) {
    case 'status':
      return after === null ? rich('news.other', { what }) : rich('news.status', { words: after });
    case 'request':
      return rich('news.request', { what: after ?? what });
    case 'letter':
      return after === null ? rich('news.letterGone', { what: before ?? what }) : rich('news.letter', { what: after });
    case 'document':
      return after === null
        ? rich('news.documentGone', { what: before ?? what })
        : rich('news.document', { what: after });
    case 'office':
      if (after === null) return rich('news.other', { what });
      return before === null ? rich('news.officeFirst', { after }) : rich('news.office', { before, after });
    case 'code':
      if (after === null) return rich('news.other', { what });
      if (item.basis === 'disputed') return rich('news.codeDisputed', { code: after });
      if (item.basis === 'unknown') return rich('news.codeUnknown', { code: after });
      return what === '' ? rich('news.code', { code: after }) : rich('news.codeNamed', { code: after, what });
    case 'flag':
      return before === null || after === null
        ? rich('news.other', { what })
        : rich('news.flag', { what, before, after });
    case 'field':
      return rich('news.field', { what });
    case 'stamp':
      return isUnclear(item) ? rich('news.stampUnclear') : rich('news.stamp');
  }
}
