// Codes whose words can be read as worse than their published text is, and what is said beside them. Data and one lookup, no table of codes.

/** `notRejected`: the published text sends a case back for evidence ("case return for additional evidence"), which rejects nothing. */
export type CodeRemark = 'notRejected';

const REMARKS: ReadonlyMap<string, CodeRemark> = new Map([['FA', 'notRejected']]);

/** The remark beside a code, matched to the letter as codes are; null for all others. */
export function codeRemarkOf(code: string): CodeRemark | null {
  return REMARKS.get(code.trim()) ?? null;
}
