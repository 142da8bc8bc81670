// What each case of the mock site demonstrates. Data only; the control page prints it.
import { HUGE_RECEIPT } from './accounts.ts';

export const CASE_NOTES: Readonly<Record<string, string>> = {
  IOE0926301101:
    'I-485 with one answered and one open evidence request; twin FTA0, disputed FTA1, stamp after the newest event',
  IOE0926301102: 'I-765 filed the same day, approved, card being produced',
  IOE0926301103: 'I-131 filed the same day, only received; receipt_info is null',
  IOE0926342671: 'I-130 transferred to a field office; receipt_info names another office',
  IOE0926339946: 'I-539 denied after an answered evidence request; closed',
  IOE0926350118: 'I-765 approved, card on its way (LAA, LDA, LEA, LEE); IMAG without words of its own; closed',
  IOE0926377530: 'I-140 with premium processing, approved, not marked closed',
  IOE0926344207: 'I-485J with disputed and unknown codes (H008, IMAG, PRB0, FTA1, QZX7) and unknown keys; no office',
  IOE0927904412: 'I-90 a day old: no stamp, no office notice, receipt_info null, documents empty',
  IOE0927210045: 'N-400 with an interview coming at a field office, after an appointment of unstated purpose',
  IOE0927345519: 'I-751 quiet for ten months whose stamp alone has moved',
  MSC2490412873: 'I-130 on paper, not an IOE receipt: only receipt_info knows it, the others answer 404',
  [HUGE_RECEIPT]: 'I-485 with 1,000 events, 40 notices, 20 evidence requests and 500 documents',
};
