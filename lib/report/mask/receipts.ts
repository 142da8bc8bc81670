// How receipt numbers are found in a text and what a masked report shows in their place: known letters, and dots for every digit. Pure.
import { RECEIPT_PREFIXES } from '../../tables/offices.ts';
import { foldOf } from './fold.ts';

const DOTS = '••••••••••';
/** Three letters and ten digits, together or split by blanks, hyphens and characters that are not seen. */
export const RECEIPT = /(?<![\p{L}\p{N}])([\p{L}]{3})(?:[^\p{L}\p{N}]{0,4}\p{N}){10}(?![\p{N}])/gu;
/** A receipt that is masked already. */
export const MASKED_RECEIPT = /(?<![\p{L}\p{N}])[A-Z]{3}•{10}/gu;

/** The receipt as a masked report shows it: its letters stay where they are a known prefix. */
export function maskedReceipt(receipt: string): string {
  const prefix = foldOf(receipt.slice(0, 3)).toUpperCase();
  return prefix === 'IOE' || Object.hasOwn(RECEIPT_PREFIXES, prefix) ? `${prefix}${DOTS}` : DOTS;
}
