// Unsaved notes by case, so that closing a section, switching cases or a failed save loses no text.

export interface NoteDraft {
  /** The id of the note being edited; null for a new one. */
  id: string | null;
  /** `YYYY-MM-DD` */
  at: string;
  text: string;
  reference: string;
}

export interface NoteDrafts {
  get(receipt: string): NoteDraft | null;
  set(receipt: string, draft: NoteDraft | null): void;
  /** Drops all drafts when the USCIS session ends. */
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
