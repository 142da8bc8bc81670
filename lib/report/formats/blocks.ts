// What a report for people is made of, whatever it is written as: headings, paragraphs, facts and tables. Types only.

export interface Heading {
  kind: 'heading';
  /** 1: the report, 2: a case, 3: a part. */
  level: 1 | 2 | 3;
  text: string;
  /** Printed, it begins a sheet. */
  startsSheet?: boolean;
}

export interface Paragraph {
  kind: 'text';
  /** `warning` must be seen; `quote` is USCIS's own text; `small` is for the foot. */
  tone: 'plain' | 'notice' | 'warning' | 'quote' | 'small';
  text: string;
}

export interface Fact {
  label: string;
  text: string;
  /** Source mark with its brackets, such as `[U]`; "" for none. */
  mark: string;
  /** Where from: answers and paths; "" for none. */
  from: string;
}

export interface Facts {
  kind: 'facts';
  rows: Fact[];
  /** Printed three beside each other, without where they come from. */
  isGrid?: boolean;
}

export interface Column {
  name: string;
  /** Share of the width, any unit: the shares of one table are compared with each other. */
  share: number;
  isCode?: boolean;
}

export interface Table {
  kind: 'table';
  caption: string;
  columns: Column[];
  /** As many cells as columns. */
  rows: string[][];
}

export type Block = Heading | Paragraph | Facts | Table;

export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text });
export const paragraph = (text: string, tone: Paragraph['tone'] = 'plain'): Paragraph => ({ kind: 'text', tone, text });

/** A column that the table does without is left out with its cells. */
export function tableOf(caption: string, columns: readonly (Column | null)[], rows: readonly string[][]): Table {
  const isStored = (_: unknown, index: number) => columns[index] !== null;
  return {
    kind: 'table',
    caption,
    columns: columns.filter((column) => column !== null),
    rows: rows.map((cells) => cells.filter(isStored)),
  };
}
