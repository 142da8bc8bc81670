// Line and column of places in one text, each found without reading the text again. Pure.

export interface Place {
  line: number;
  column: number;
}

/** Line and column, both from 1, of any index of the text; `\r\n`, `\n` and `\r` each end one line. */
export function placesIn(text: string): (index: number) => Place {
  let starts: number[] | null = null;
  const startsOfLines = (): number[] => {
    const found = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) found.push(index + end.length);
    return found;
  };
  return (index) => {
    starts ??= startsOfLines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
  };
}
