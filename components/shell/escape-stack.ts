// Escape closes what was opened last. With nothing open it does nothing.

export interface Escapes {
  /** Remembers how to close something; returns the way to forget it. */
  add(close: () => void): () => void;
  /** @returns whether there was something to close */
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
