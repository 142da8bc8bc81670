// What a person may choose in the table of all cases, and what is chosen at first: apart from the code that sorts, which is loaded later. Data.

export const COLUMNS = [
  'applicant',
  'form',
  'receipt',
  'status',
  'since',
  'stage',
  'office',
  'asks',
  'next',
  'change',
  'unseen',
] as const;
export type Column = (typeof COLUMNS)[number];

/** `first`: what asks for an answer, then what is new, then the newest change. */
export interface Order {
  by: Column | 'first';
  isDescending: boolean;
}

export type Filter = 'all' | 'waits' | 'new' | 'unread';

export interface Choice {
  filter: Filter;
  /** "" for all of them. */
  form: string;
  office: string;
  /** What was typed into the search. */
  text: string;
  order: Order;
}

export const FIRST_CHOICE: Choice = {
  filter: 'all',
  form: '',
  office: '',
  text: '',
  order: { by: 'first', isDescending: false },
};
