// Escape closes what was opened last; with nothing open it does nothing.

export interface Escapes {
  /** Registers how to close something; returns the function that unregisters it. */
  add(close: () => void): () => void;
  /** @returns whether something was closed */
  closeLast(): boolean;
}

export function makeEscapes(): Escapes {
  const open: (() => void)[] = [];
  return {
    add(close) {
      open.push(close);
      return () => {
        const at = open.lastIndexOf(close);
        if (at >= 0) open.splice(at, 1);
      };
    },
    closeLast() {
      const close = open.at(-1);
      close?.();
      return close !== undefined;
    },
  };
}
