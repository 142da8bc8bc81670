// The heading of each column of the table of all cases. Data only.
import type { PlainKey } from '../../lib/locales/panel.ts';
import type { Column } from './table-choice.ts';

export const COLUMN_WORDS = {
  applicant: 'cases.col.applicant',
  form: 'cases.col.form',
  receipt: 'cases.col.receipt',
  status: 'cases.col.status',
  since: 'cases.col.since',
  stage: 'cases.col.stage',
  office: 'cases.col.office',
  asks: 'cases.col.asks',
  next: 'cases.col.next',
  change: 'cases.col.change',
  unseen: 'cases.col.unseen',
} as const satisfies Record<Column, PlainKey>;
