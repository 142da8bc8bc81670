// A known code that somebody may have meant who typed an unknown one: the letter O for a zero, small letters. A hint, never a match. Pure.
import { eventCodeOf } from '../../tables/event-codes.ts';

/** `FTAO` //=> `FTA0`; null where no known code is that near. */
export function nearCodeOf(code: string): string | null {
  const plain = code.toUpperCase().replace(/\s+/g, '');
  const candidates = [plain, plain.replaceAll('O', '0'), plain.replaceAll('0', 'O'), plain.replace(/O$/, '0')];
  return candidates.find((one) => one !== code && eventCodeOf(one) !== undefined) ?? null;
}
