// A report laid out for paper as data, for the page that prints it: the same sheets as the HTML file. Pure.
import type { Report } from '../../decode/case-file.ts';
import type { Block } from './blocks.ts';
import { contextOf, type ReportView } from '../context.ts';
import { madeText } from '../sections/head.ts';
import { sheetsOf } from './to-html.ts';

export interface Sheets {
  /** The language of our words. */
  lang: string;
  title: string;
  /** At the head of each sheet. */
  head: string;
  unofficial: string;
  /** At the foot of each sheet. */
  foot: string;
  /** `Page 1 of 3`, one for each sheet. */
  numbers: string[];
  sheets: Block[][];
}

/** @throws RangeError for a zone that is none */
export function reportSheets(report: Report, view: ReportView): Sheets {
  const context = contextOf(report, view);
  const { say, purpose } = context;
  const sheets = sheetsOf(context);
  return {
    lang: view.lang,
    title: `${say(`title.${purpose}`)}. ${say('unofficial')}`,
    head: say('mast.title'),
    unofficial: say('mast.unofficial'),
    foot: `${say('mast.unofficial')} ${madeText(context)}`,
    numbers: sheets.map((_, index) => say('mast.page', { n: index + 1, of: sheets.length })),
    sheets,
  };
}
