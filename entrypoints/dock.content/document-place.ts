// The place of this document in the background's order of events: the dock keeps it, so that a page kept for "Back" has the one it got.
// Touches nothing.
import { pageKindOf, type PageKind } from '../../lib/uscis/page-cases.ts';

export interface DocumentPlace {
  /** What the page is now. It gets a place anew when it comes to a sign-in address, leaves one, or is of the account for the first time. */
  page(now: { kind: PageKind; path: string }): void;
  /** Its place, null while it is not heard of; and a function that takes the one the background gives, unless the page moved on meanwhile. */
  asked(): { seq: number | null; given(seq: number): void };
}

export function makeDocumentPlace(): DocumentPlace {
  let stay: { seq: number | null; isAtSignIn: boolean; wasAccount: boolean } = {
    seq: null,
    isAtSignIn: false,
    wasAccount: false,
  };
  return {
    page({ kind, path }) {
      const isAtSignIn = pageKindOf(path, false) === 'sign-in';
      const isAccount = kind === 'account';
      if (isAtSignIn !== stay.isAtSignIn || (isAccount && !stay.wasAccount))
        stay = { seq: null, isAtSignIn, wasAccount: isAccount };
    },
    asked() {
      const asked = stay;
      return {
        seq: asked.seq,
        given(seq) {
          asked.seq = seq;
        },
      };
    },
  };
}
