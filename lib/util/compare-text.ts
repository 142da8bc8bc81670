// Compares two texts by UTF-16 code units, the same on every machine and in every language. Pure.

/** For `sort`: negative when `a` comes first, 0 when they are equal. ISO days and instants come in order of time. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
