// The one list of formats: what writes each, and how its file is named. Pure.
import type { Report } from '../../decode/case-file.ts';
import { reportWordsOf } from '../../locales/report.ts';
import type { ReportView } from '../context.ts';
import { reportJson } from '../report.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';
import { toIcs } from './to-ics.ts';
import { toMarkdown } from './to-markdown.ts';
import { toSummary } from './to-summary.ts';
import { toTable } from './to-table.ts';
import { toTimeline } from '../timeline/to-timeline.ts';
import { toText } from './to-text.ts';

export interface Format {
  extension: string;
  mime: string;
  /** What the file's name begins with. */
  name: 'file.report' | 'file.summary' | 'file.table' | 'file.timeline';
  /** "" only from `ics`, when no appointment is ahead. @throws RangeError for a zone that is none */
  write(report: Report, view: ReportView): string;
}

export const FORMATS = {
  json: { extension: 'json', mime: 'application/json', name: 'file.report', write: reportJson },
  md: { extension: 'md', mime: 'text/markdown;charset=utf-8', name: 'file.report', write: toMarkdown },
  txt: { extension: 'txt', mime: 'text/plain;charset=utf-8', name: 'file.report', write: toText },
  csv: { extension: 'csv', mime: 'text/csv;charset=utf-8', name: 'file.report', write: toCsv },
  html: { extension: 'html', mime: 'text/html;charset=utf-8', name: 'file.report', write: toHtml },
  ics: { extension: 'ics', mime: 'text/calendar;charset=utf-8', name: 'file.report', write: toIcs },
  summary: { extension: 'txt', mime: 'text/plain;charset=utf-8', name: 'file.summary', write: toSummary },
  table: { extension: 'csv', mime: 'text/csv;charset=utf-8', name: 'file.table', write: toTable },
  timeline: { extension: 'json', mime: 'application/json', name: 'file.timeline', write: toTimeline },
} as const satisfies Record<string, Format>;
export type FormatId = keyof typeof FORMATS;

export const FORMAT_IDS = [
  'json',
  'md',
  'txt',
  'csv',
  'html',
  'ics',
  'summary',
  'table',
  'timeline',
] as const satisfies readonly FormatId[];

/** Formats that hold days, codes and words of our own tables, and no text of a record: masked by construction. */
export const SHARED_FORMAT_IDS = ['timeline'] as const satisfies readonly FormatId[];

export const isShared = (format: FormatId): boolean => SHARED_FORMAT_IDS.some((shared) => shared === format);

export function isFormat(text: string): text is FormatId {
  return Object.hasOwn(FORMATS, text);
}

/** A file name that says nothing of a person: what it is and the day it was made (UTC). `case-record-hidden-2026-11-23.md` */
export function reportFileName({ generatedAt, lang, masked }: Report, format: FormatId): string {
  const say = reportWordsOf(lang);
  const parts = [say(FORMATS[format].name), ...(masked ? [say('file.masked')] : []), generatedAt.slice(0, 10)];
  return `${parts.join('-')}.${FORMATS[format].extension}`;
}
