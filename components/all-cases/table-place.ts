// Where a person is in the table of all cases: what they chose, and the row that they opened. It outlives the page, not the session.
import { createSignal } from 'solid-js';
import { FIRST_CHOICE, type Choice } from './table-choice.ts';

export interface TablePlace {
  choice: () => Choice;
  choose: (patch: Partial<Choice>) => void;
  /** The receipt of the row that has, or had, the focus. */
  row: () => string | null;
  setRow: (receipt: string | null) => void;
  /** Whether the case in view was opened from the table, so that Escape leads back to it. */
  isOpenedFrom: () => boolean;
  setOpenedFrom: (isFrom: boolean) => void;
  /** Nothing of a case stays: what was typed may be a name. */
  clear: () => void;
}

export function makeTablePlace(): TablePlace {
  const [choice, setChoice] = createSignal<Choice>(FIRST_CHOICE);
  const [row, setRow] = createSignal<string | null>(null);
  const [isOpenedFrom, setOpenedFrom] = createSignal(false);
  return {
    choice,
    choose: (patch) => void setChoice((before) => ({ ...before, ...patch })),
    row,
    setRow: (receipt) => void setRow(receipt),
    isOpenedFrom,
    setOpenedFrom: (isFrom) => void setOpenedFrom(isFrom),
    clear: () => {
      setChoice(FIRST_CHOICE);
      setRow(null);
      setOpenedFrom(false);
    },
  };
}
