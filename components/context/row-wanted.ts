// The row that a line elsewhere leads to: of the news, or a mark of the strip. The row itself comes into view once it is drawn.
import { createEffect, createSignal, untrack, type Accessor } from 'solid-js';
import type { FactRef } from '../../lib/decode/case-file.ts';

interface WantedRow {
  receipt: string;
  /** null: the change has no row; its case's earlier changes are shown instead. */
  fact: FactRef | null;
}

export interface RowWanted {
  wanted: Accessor<WantedRow | null>;
  want(row: WantedRow | null): void;
  /** To be given as `ref` of a row: brings it into view and focuses it when it is wanted. */
  rowRef(
    receipt: Accessor<string | null>,
    part: FactRef['part'],
    index: Accessor<number | null>,
  ): (row: HTMLElement) => void;
}

export function makeRowWanted(): RowWanted {
  const [wanted, want] = createSignal<WantedRow | null>(null);
  return {
    wanted,
    want,
    rowRef: (receipt, part, index) => (row) => {
      // A row belongs to the case it was created for: that case may be leaving when another comes into view.
      const own = untrack(receipt);
      createEffect(() => {
        const now = wanted();
        if (now === null || now.receipt !== own || now.fact?.part !== part || now.fact.index !== index()) return;
        // The list may be drawn anew in this very moment: the row that stays answers.
        queueMicrotask(() => {
          if (!row.isConnected || wanted() !== now) return;
          want(null);
          row.tabIndex = -1;
          row.scrollIntoView({ block: 'center' });
          row.focus({ preventScroll: true });
        });
      });
    },
  };
}
