// What is being written and not kept yet, by case: closing a section, looking at another case or a failed try loses none of it.

export interface NoteDraft {
  /** The note that is being changed; null for a new one. */
  id: string | null;
  /** `YYYY-MM-DD` */
  at: string;
  text: string;
  reference: string;
}

export interface NoteDrafts {
  get(receipt: string): NoteDraft | null;
  set(receipt: string, draft: NoteDraft | null): void;
  /** The session ended: nothing of it stays. */
  clear(): void;
}

export function makeNoteDrafts(): NoteDrafts {
  const drafts = new Map<string, NoteDraft>();
  return {
    get: (receipt) => drafts.get(receipt) ?? null,
    set: (receipt, draft) => {
      if (draft === null) drafts.delete(receipt);
      else drafts.set(receipt, draft);
    },
    clear: () => drafts.clear(),
  };
}
