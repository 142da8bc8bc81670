// Reads the cases that USCIS's own page embeds as JSON (`CaseCardsApp`), without a request. Pure.
import type { Json } from './reading.ts';

export interface EmbeddedCase {
  receipt: string;
  value: Json;
  /** JavaScript path from the top of the embedded JSON: `cases[0]`, `cases[0].concurrentCases[1]`. */
  path: string;
}

const MOST_CASES = 500;

/** Every case in the embedded JSON, nested concurrent ones included, each receipt once, in page order. */
export function embeddedCasesOf(embedded: Json): EmbeddedCase[] {
  const found = new Map<string, EmbeddedCase>();
  const visit = (value: Json | undefined, path: string): void => {
    if (!Array.isArray(value)) return;
    value.forEach((item, index) => {
      if (typeof item !== 'object' || item === null || Array.isArray(item) || found.size >= MOST_CASES) return;
      const at = `${path}[${String(index)}]`;
      const receipt = item['receiptNumber'];
      if (typeof receipt === 'string' && !found.has(receipt)) found.set(receipt, { receipt, value: item, path: at });
      visit(item['concurrentCases'], `${at}.concurrentCases`);
    });
  };
  if (typeof embedded === 'object' && embedded !== null && !Array.isArray(embedded)) visit(embedded['cases'], 'cases');
  return [...found.values()];
}

/**
 * The case to show first: the one filed first, and on the same day the lowest receipt; if no filing date is known, the first on
 * the page.
 */
export function firstInView(receipts: readonly string[], embedded: readonly EmbeddedCase[]): string | null {
  const filed = new Map(
    embedded.flatMap(({ receipt, value }): [string, string][] => {
      const day = typeof value === 'object' && value !== null && !Array.isArray(value) ? value['submissionDate'] : null;
      return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}/.test(day) ? [[receipt, day.slice(0, 10)]] : [];
    }),
  );
  const ranked = receipts
    .filter((receipt) => filed.has(receipt))
    .map((receipt) => `${filed.get(receipt) ?? ''} ${receipt}`);
  return ranked.sort()[0]?.split(' ').at(-1) ?? receipts[0] ?? null;
}
