// Short records and the steps that follow from them, written by hand from docs/DATA.md (steps, forms, titles), not from the code.
// Every case is invented. All days lie in 2026 and are written MM-DD.
//
// codes:   'FTA0 02-10', or with USCIS's own title on this case: 'H008 04-01 = Case Was Approved'. 'IAF' alone has no day.
// titles:  '03-01 Case Was Denied' stands in the status history; 'now 03-01 …' is the present status; 'now …' has no day.
// steps:   + done   * current   - not-in-record   ? not-said
// filed:   05 January unless stated otherwise.

export interface ExpectedSteps {
  what: string;
  form: string | null;
  subtype?: string;
  filed?: string | null;
  codes?: readonly string[];
  titles?: readonly string[];
  requests?: readonly { open: boolean | null; day?: string }[];
  notices?: readonly { action: string | null; day?: string }[];
  papers?: readonly { type: string; from: 'you' | 'uscis'; day?: string }[];
  closed?: boolean | null;
  steps: string;
}

export const EXPECTED_STEPS: readonly ExpectedSteps[] = [
  // ---- The forms, from the filing onward ----
  {
    what: 'an I-485 of which only the filing day is known',
    form: 'I-485',
    steps:
      '*received -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-485 whose checks came in and whose biometrics appointment has no code',
    form: 'I-485',
    codes: ['IAF 01-07', 'FTA0 02-10'],
    titles: ['01-07 Case Was Received and A Receipt Notice Was Emailed'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken *checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-485 from receipt to delivered card, every step recorded',
    form: 'I-485',
    subtype: 'I-485 Family',
    codes: [
      'IAF 01-07',
      'FNA 01-20',
      'FNB 02-05',
      'FTA0 02-10',
      'FJ 05-01',
      'HG 06-01',
      'DA 06-02',
      'LAA 06-03',
      'LDA 06-05',
      'LEA 06-08',
      'LED 06-12',
    ],
    steps:
      '+received +biometrics-scheduled +biometrics-taken +checks +interview-scheduled +interview-done +approved +card-ordered-produced +card-mailed +card-delivered',
  },
  {
    what: 'an approved I-485 without an interview code: nothing says it was waived',
    form: 'I-485',
    subtype: 'I-485 Employment',
    codes: ['IAF 01-07', 'FTA0 02-10', 'DA 06-02', 'LDA 06-05'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken +checks -interview-scheduled -interview-done +approved *card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-485 of an asylee: an interview is not usual',
    form: 'I-485',
    subtype: 'I-485 Asylee',
    codes: ['IAF 01-07'],
    steps:
      '*received -biometrics-scheduled ?biometrics-taken -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-485 of an asylee with a recorded interview',
    form: 'I-485',
    subtype: 'I-485 Asylee',
    codes: ['IAF 01-07', 'FTA0 02-01', 'FJ 03-01'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken +checks *interview-scheduled -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-485 moved to a field office for the interview',
    form: 'I-485',
    codes: ['IAF 01-07', 'FTA0 02-10', 'BK1 03-15'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken +checks *transferred -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-765 with biometrics by title',
    form: 'I-765',
    subtype: '147-C9',
    codes: ['IAF 01-07'],
    titles: ['now 01-20 Biometrics Appointment Was Scheduled'],
    steps:
      '+received *biometrics-scheduled ?biometrics-taken -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-765 under review by USCIS’s own words, which stand for checks and for review',
    form: 'I-765',
    subtype: '147-C8',
    codes: ['IAF 01-07', 'FTA0 03-24'],
    titles: [
      '01-07 Case Was Received and A Receipt Notice Was Emailed',
      'now 03-24 Case Is Being Actively Reviewed By USCIS',
    ],
    steps: '+received +checks *officer-review -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-765 of a student goes without checks in the usual order',
    form: 'I-765',
    subtype: '147-C3',
    codes: ['IAF 01-07', 'PA 01-07'],
    steps: '*received -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an I-765 whose card the postal service picked up',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'SA 03-01', 'LAA 03-02', 'LDA 03-04', 'LEA 03-05', 'LEE 03-06'],
    steps: '+received +checks +approved +card-ordered-produced *card-mailed -card-delivered',
  },
  {
    what: 'an I-765 whose card was delivered: the case is at its end',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'SA 03-01', 'LDA 03-04', 'LEE 03-06', 'LED 03-09'],
    steps: '+received +checks +approved +card-ordered-produced +card-mailed +card-delivered',
  },
  {
    what: 'an I-131 with an advance parole document that was made and mailed',
    form: 'I-131',
    subtype: '141B-OTH',
    codes: ['IAF 01-07', 'DA 04-01', 'MBC 04-03', 'MEA 04-05'],
    steps: '+received +approved +document-produced +card-mailed',
  },
  {
    what: 'an I-131 whose approval came as a card shows no missing document beside it',
    form: 'I-131',
    codes: ['IAF 01-07', 'DA 04-01', 'LDA 04-03'],
    steps: '+received +approved *card-ordered-produced -card-mailed',
  },
  {
    what: 'an I-131 for a refugee travel document',
    form: 'I-131',
    subtype: '141A-RD',
    codes: ['IAF 01-07', 'MBB 04-03'],
    steps: '+received ?approved *document-produced -card-mailed',
  },
  {
    what: 'an I-130 that waits for its decision',
    form: 'I-130',
    codes: ['IAF 01-07'],
    steps: '*received -approved',
  },
  {
    what: 'an approved I-130: it may be sent to State or kept, and the record does not say which',
    form: 'I-130',
    codes: ['IAF 01-07', 'DA 05-01'],
    steps: '+received *approved',
  },
  {
    what: 'an approved I-130 sent to the Department of State',
    form: 'I-130',
    codes: ['IAF 01-07', 'DA 05-01', 'KO 05-20'],
    titles: ['now 05-20 Case Was Sent To The Department of State'],
    steps: '+received +approved +transferred',
  },
  {
    what: 'an approved I-130 that State sent back to USCIS goes on: that move is a step of its own',
    form: 'I-130',
    codes: ['IAF 01-07', 'DA 03-01', 'KO 04-01', 'CD 08-01'],
    steps: '+received +approved +transferred *transferred',
  },
  {
    what: 'an I-130 sent back by State, reaffirmed and sent to State again has come to its end once more',
    form: 'I-130',
    codes: ['IAF 01-07', 'DA 03-01', 'KO 04-01', 'BI 08-01', 'DI 09-01', 'KO 09-05'],
    steps: '+received +approved +transferred +transferred +transferred',
  },
  {
    what: 'an I-130 moved to another office before its decision',
    form: 'I-130',
    codes: ['IAF 01-07', 'BA 03-01'],
    steps: '+received *transferred -approved',
  },
  {
    what: 'an approved I-140 has come to its end; premium processing is no step',
    form: 'I-140',
    codes: ['IAF 01-07', 'PA 01-08', 'IEA 01-20'],
    steps: '+received +approved',
  },
  {
    what: 'an approved I-140 that USCIS means to revoke goes on',
    form: 'I-140',
    codes: ['IAF 01-07', 'IEA 01-20', 'IV 06-01'],
    steps: '+received +approved *intent-notice',
  },
  {
    what: 'an approved I-140 revoked after the employer withdrew',
    form: 'I-140',
    codes: ['IAF 01-07', 'IEA 01-20', 'EW0 06-01'],
    steps: '+received +approved +revoked-rescinded-terminated',
  },
  {
    what: 'an I-129 decided in part, with the consulate told: the part completes nothing, and the consulate decided nothing',
    form: 'I-129',
    codes: ['IAF 01-07', 'DAEA 02-01', 'IJ 02-03'],
    steps: '+received *decided-in-part',
  },
  {
    what: 'an I-129 that USCIS calls approved though its code says split decision: a part is not the case',
    form: 'I-129',
    codes: ['IAF 01-07', 'DAEA 02-01 = Case Was Approved And USCIS Notified The U.S. Consulate or Port of Entry'],
    steps: '+received *decided-in-part',
  },
  {
    what: 'an I-140 with an intent to deny, and an action to revoke that was dropped: the intent to deny stays',
    form: 'I-140',
    codes: ['IAF 01-07', 'FE 03-01', 'FWA 05-01'],
    steps: '+received *intent-notice -approved',
  },
  {
    what: 'an I-140 with an intent to revoke that was dropped long after',
    form: 'I-140',
    codes: ['IAF 01-07', 'DA 02-01', 'IV 03-01', 'FWA 11-01'],
    steps: '+received +approved +intent-notice',
  },
  {
    what: 'an I-129 with a split decision, whose approval notice went out the next day: the letter of a part',
    form: 'I-129',
    codes: ['IAF 01-07', 'DAEA 02-01', 'IEA 02-02'],
    titles: ['now 02-01 Case Was Approved'],
    steps: '+received *decided-in-part',
  },
  {
    what: 'an I-129 with a decision in part that was approved whole months later',
    form: 'I-129',
    codes: ['IAF 01-07', 'DC 02-01', 'DA 06-01'],
    steps: '+received +decided-in-part +approved',
  },
  {
    what: 'an I-129 whose appeal was dismissed, under the code of a denial: USCIS’s title wins, so the case is not called denied',
    form: 'I-129',
    codes: ['IAF 01-07', 'EA 05-01 = Appeal Was Dismissed'],
    titles: ['now 05-01 Appeal Was Dismissed'],
    steps: '+received *appeal-litigation ?approved',
  },
  {
    what: 'an I-140 with a motion that was denied, by a title outside the table and the code of a denial',
    form: 'I-140',
    codes: ['IAF 01-07', 'IFA 05-01 = Motion To Reconsider Was Denied'],
    steps: '*received ?approved',
  },
  {
    what: 'an I-140 that was denied and whose appeal was dismissed later, each under a code of its own',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA 03-01', 'OB 09-01 = Appeal Was Dismissed'],
    steps: '+received +denied +appeal-litigation',
  },
  {
    what: 'an I-130 whose certified denial was affirmed: the title proves the review, the denial has no row of its own',
    form: 'I-130',
    codes: ['IAF 01-07', 'OHB 09-01 = Certified Denial Of My Case Was Affirmed By Appellate Authority'],
    titles: ['now 09-01 Certified Denial Of My Case Was Affirmed By Appellate Authority'],
    steps: '+received *appeal-litigation ?approved',
  },
  {
    what: 'an I-130 that was denied, and whose denial a court upheld: denied on the day of the denial',
    form: 'I-130',
    codes: ['IAF 01-07', 'EA 03-01'],
    titles: ['now 09-01 Denial Was Upheld by Court'],
    steps: '+received +denied +appeal-litigation',
  },
  {
    what: 'an I-140 whose approval was certified, under a code that says so: the title says approved too',
    form: 'I-140',
    codes: ['IAF 01-07', 'DB 05-01 = Case Approval Was Certified By USCIS'],
    steps: '+received +appeal-litigation +approved',
  },
  {
    what: 'an I-539 with a request for evidence that nobody answered yet',
    form: 'I-539',
    codes: ['IAF 01-07', 'FBA 02-01', 'IKE 02-02'],
    requests: [{ open: true }],
    steps: '+received *evidence-requested -approved',
  },
  {
    what: 'an I-90 whose card came back',
    form: 'I-90',
    codes: ['IAF 01-07', 'DA 03-01', 'LDA 03-03', 'LEA 03-05', 'LFA 03-20'],
    steps: '+received +approved +card-ordered-produced +card-mailed *returned -card-delivered',
  },
  {
    what: 'an I-90 whose delivered card came back goes on',
    form: 'I-90',
    codes: ['IAF 01-07', 'DA 03-01', 'LDA 03-03', 'LEE 03-05', 'LED 03-08', 'LFA 03-20'],
    steps: '+received +approved +card-ordered-produced +card-mailed +card-delivered *returned',
  },
  {
    what: 'an I-751 with biometrics taken and a transfer',
    form: 'I-751',
    codes: ['IAA 01-07', 'FNA 01-20', 'MA70 02-01', 'BA 05-01'],
    steps:
      '+received +biometrics-scheduled +biometrics-taken *transferred -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an N-400 up to a scheduled interview',
    form: 'N-400',
    codes: ['IAF 01-07', 'FNA 01-20', 'FTA0 02-10', 'FH 03-01', 'FJ 04-01'],
    steps:
      '+received +biometrics-scheduled ?biometrics-taken +checks +interview-queued *interview-scheduled -interview-done -approved -oath -document-produced',
  },
  {
    what: 'an N-400 continued for a retest, then passed in a second interview',
    form: 'N-400',
    codes: ['IAF 01-07', 'FTA0 02-10', 'FH 03-01', 'FJ 04-01', 'HG 05-01', 'FV 05-02', 'FJ 06-01', 'NHC 07-01'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken +checks +interview-queued +interview-scheduled +interview-done +civics-english +interview-scheduled *civics-english -approved -oath -document-produced',
  },
  {
    what: 'an approved N-400 still goes on: the certificate is not in the record',
    form: 'N-400',
    codes: ['IAF 01-07', 'FTA0 02-10', 'FJ 04-01', 'HG 05-01', 'NHC 05-01', 'DA 05-02'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken +checks -interview-queued +interview-scheduled +interview-done +civics-english *approved -oath -document-produced',
  },
  {
    what: 'an N-400 whose certificate was made',
    form: 'N-400',
    codes: ['IAF 01-07', 'FTA0 02-10', 'FJ 04-01', 'HG 05-01', 'DA 05-02', 'MCA 06-01'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken +checks -interview-queued +interview-scheduled +interview-done +approved -oath +document-produced',
  },
  {
    what: 'an N-600 with its certificate',
    form: 'N-600',
    codes: ['IAF 01-07', 'DA 05-02', 'MCB 06-01'],
    steps: '+received +approved +document-produced',
  },
  {
    what: 'an N-600K with a biometrics appointment, which only sometimes comes and brings its second half along',
    form: 'N-600K',
    codes: ['IAF 01-07', 'FNA 01-20'],
    steps: '+received *biometrics-scheduled ?biometrics-taken -approved -document-produced',
  },
  {
    what: 'an I-589 in line for its interview at the asylum office',
    form: 'I-589',
    codes: ['IAF 01-07', 'FNB 02-01', 'BJ 02-20', 'FHA 03-01'],
    steps:
      '+received -biometrics-scheduled +biometrics-taken +transferred *interview-queued -checks -interview-scheduled -interview-done -approved',
  },
  {
    what: 'an I-589 sent to the immigration court is neither denied nor approved, and is over for USCIS',
    form: 'I-589',
    codes: ['IAF 01-07'],
    titles: ['now 05-01 Case Was Sent To The Executive Office of Immigration Review'],
    steps: '+received +transferred +appeal-litigation',
  },
  {
    what: 'an approved I-821: the card belongs to the I-765',
    form: 'I-821',
    codes: ['IAF 01-07', 'FNA 01-20', 'FTA0 02-10', 'DA 05-01'],
    steps: '+received +biometrics-scheduled ?biometrics-taken +checks +approved',
  },
  {
    what: 'an I-821D under review',
    form: 'I-821D',
    subtype: '149-CAT',
    codes: ['IAF 01-07', 'FTA0 02-10'],
    steps: '+received -biometrics-scheduled ?biometrics-taken *checks -approved',
  },
  {
    what: 'an I-360 with an eligibility notice: a notice is no step',
    form: 'I-360',
    subtype: '135C',
    codes: ['IAF 01-07', 'JA 03-01'],
    steps: '*received -approved',
  },
  {
    what: 'an approved I-601A that was revoked',
    form: 'I-601A',
    codes: ['IAF 01-07', 'DA 05-01', 'EGA 08-01'],
    steps: '+received -biometrics-scheduled ?biometrics-taken -checks +approved +revoked-rescinded-terminated',
  },
  {
    what: 'a form without an order of its own has received, review and decision',
    form: 'I-102',
    codes: ['IAF 01-07'],
    steps: '*received -checks -approved',
  },
  {
    what: 'a record that names no form',
    form: null,
    filed: null,
    codes: ['FTA0 02-10'],
    steps: '-received *checks -approved',
  },
  {
    what: 'on a form of the common order, review by title fills the place of checks',
    form: 'I-102',
    titles: ['now 02-01 Case Is Being Actively Reviewed By USCIS'],
    steps: '+received *officer-review -approved',
  },
  {
    what: 'a bona fide notice on an I-918 stands as it happened',
    form: 'I-918',
    codes: ['IAA 01-07', 'FZB 04-01'],
    steps: '+received -biometrics-scheduled ?biometrics-taken *bona-fide -approved',
  },
  {
    what: 'an approved I-129F goes on until it is sent to State',
    form: 'I-129F',
    codes: ['IAF 01-07', 'DA 03-01'],
    steps: '+received *approved',
  },
  {
    what: 'an I-730 whose petition was approved',
    form: 'I-730',
    codes: ['IAF 01-07', 'DA 03-01', 'KO 03-08'],
    steps: '+received +approved +transferred',
  },
  {
    what: 'an I-824 that waits for its decision',
    form: 'I-824',
    codes: ['IAF 01-07'],
    steps: '*received -approved',
  },
  {
    what: 'an I-914 on the waiting list',
    form: 'I-914',
    codes: ['IAF 01-07', 'FNB 02-01', 'FZA 04-01'],
    steps: '+received -biometrics-scheduled +biometrics-taken *bona-fide -approved',
  },
  {
    what: 'a form type without its hyphen has the order of its form',
    form: 'I765',
    subtype: '147-c3',
    codes: ['IAF 01-07'],
    steps: '*received -approved -card-ordered-produced -card-mailed -card-delivered',
  },

  // ---- The ends ----
  {
    what: 'denied by code, with no title: no card is shown, and no decision is missing',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'EA 04-01'],
    steps: '+received +checks +denied',
  },
  {
    what: 'denied by title on an I-485 of which little is recorded',
    form: 'I-485',
    titles: ['now 04-01 Case Was Denied'],
    steps: '+received -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done +denied',
  },
  {
    what: 'the code H016, which a user saw on a terminated case, proves no end by itself and denies none',
    form: 'I-765',
    codes: ['IAF 01-07', 'H016 04-01'],
    steps: '*received -checks ?approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'denied because nobody came for fingerprints',
    form: 'I-821D',
    codes: ['IAF 01-07', 'FNA 01-20', 'IFAB 05-01'],
    steps: '+received +biometrics-scheduled +missed ?biometrics-taken -checks +denied',
  },
  {
    what: 'rejected at the door: nothing else is missing',
    form: 'I-485',
    titles: ['now 01-09 Case Rejected Because I Sent An Incorrect Fee'],
    steps: '+received +rejected',
  },
  {
    what: 'rejected, sent again and received',
    form: 'I-90',
    filed: null,
    codes: ['AFAC 01-09', 'AE 02-01', 'IAF 02-03'],
    steps: '+rejected *received -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'withdrawn: what was never reached is not shown as missing',
    form: 'I-485',
    codes: ['IAF 01-07', 'FTA0 02-10', 'EK 03-01'],
    titles: ['now 03-02 Withdrawal Acknowledgement Notice Was Sent'],
    steps: '+received -biometrics-scheduled ?biometrics-taken +checks +withdrawn-closed',
  },
  {
    what: 'closed because the benefit came another way (EN)',
    form: 'I-765',
    codes: ['IAF 01-07', 'EN 04-01'],
    steps: '+received +withdrawn-closed',
  },
  {
    what: 'closed by the system (EX), with a card that had been made before: it stays, since it is proven',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'SA 03-01', 'LDA 03-04', 'EX 05-01'],
    steps: '+received +checks +approved +card-ordered-produced +withdrawn-closed',
  },
  {
    what: 'status terminated by title',
    form: 'I-821D',
    codes: ['IAF 01-07', 'DA 03-01'],
    titles: ['now 08-01 Termination Notice Sent'],
    steps: '+received -biometrics-scheduled ?biometrics-taken -checks +approved +revoked-rescinded-terminated',
  },
  {
    what: 'the flag closed says yes, and no word says how: nothing is current and no card is missing',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01'],
    closed: true,
    steps: '+received +checks',
  },
  {
    what: 'the flag closed says no after an approval: that means nothing',
    form: 'I-765',
    codes: ['IAF 01-07', 'SA 02-01'],
    closed: false,
    steps: '+received -checks *approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a flag closed that is neither yes nor no closes nothing',
    form: 'I-765',
    codes: ['IAF 01-07'],
    closed: null,
    steps: '*received -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },

  // ---- Reopened, revoked, appealed ----
  {
    what: 'a denied case reopened has not ended any more',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'EA 04-01', 'AGA 06-01'],
    steps: '+received +checks +denied *reopened -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a denied case reopened and denied again tells both',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA 04-01', 'AGA 06-01', 'EA 09-01'],
    steps: '+received +denied +reopened +denied',
  },
  {
    what: 'a denied case reopened and approved',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'EA 04-01', 'AGA 06-01', 'DA 07-01', 'LDA 07-03'],
    steps: '+received +checks +denied +reopened +approved *card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an approval reopened is told in order, and a new decision is missing',
    form: 'I-130',
    titles: ['03-01 Case Was Approved', 'now 05-01 Case Was Reopened'],
    steps: '+received +approved *reopened -approved',
  },
  {
    what: 'approved on service motion (DH) says both: reopened and approved',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA 03-01', 'DH 05-01'],
    steps: '+received +denied +reopened +approved',
  },
  {
    what: 'a denied case reopened on a day that the record does not tell: it goes on, and nothing can be called the newest',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA 04-01', 'AGA'],
    steps: '+received +denied +reopened -approved',
  },
  {
    what: 'an approved I-130 reopened and then moved has not come to its end',
    form: 'I-130',
    codes: ['IAF 01-07', 'DA 03-01', 'AGA 04-01', 'BA 05-01'],
    steps: '+received +approved +reopened *transferred -approved',
  },
  {
    what: 'a card after a reopening, without a new decision in the record',
    form: 'I-765',
    codes: ['IAF 01-07', 'EA 03-01', 'AGA 04-01', 'LDA 05-01'],
    steps: '+received -checks +denied +reopened -approved *card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a case reopened after its card was delivered, which the record never says was mailed',
    form: 'I-765',
    codes: ['IAF 01-07', 'DA 02-01', 'LDA 02-03', 'LED 02-09', 'AGA 04-01'],
    steps: '+received -checks +approved +card-ordered-produced -card-mailed +card-delivered *reopened -approved',
  },
  {
    what: 'decisions and reopenings all stand, however many',
    form: 'I-140',
    codes: ['EA 03-01', 'AGA 03-11', 'EA 05-01', 'AGA 05-11', 'EA 07-01', 'AGA 07-11', 'EA 09-01'],
    steps: '+received +denied +reopened +denied +reopened +denied +reopened +denied',
  },
  {
    what: 'revoked, with no approval in the record: the decision is not missing',
    form: 'I-765',
    codes: ['IAF 01-07', 'LDA 03-01', 'EGA 05-01'],
    steps: '+received -checks +card-ordered-produced +revoked-rescinded-terminated',
  },
  {
    what: 'a denial with an appeal filed stays an end',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA 03-01', 'WK 04-01'],
    steps: '+received +denied +appeal-litigation',
  },
  {
    what: 'an appeal that was approved after a denial: the case goes back to be completed and is not approved yet',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA 03-01', 'WK 04-01'],
    titles: ['now 09-01 Appeal Was Approved'],
    steps: '+received +denied +appeal-litigation *transferred -approved',
  },
  {
    what: 'USCIS says after a denial that the appeals office sent the case back for a decision: the denial is not the end',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA 03-01', 'BE 04-01'],
    titles: ['now 09-01 Appeal Was Remanded To The Originating Office For Consideration'],
    steps: '+received +denied +transferred +appeal-litigation *transferred -approved',
  },
  {
    what: 'a file that comes back after an appeal was dismissed undoes no denial',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA 03-01', 'BE 04-01', 'OB 07-01', 'BG 07-05'],
    steps: '+received +denied +transferred +appeal-litigation +transferred',
  },
  {
    what: 'a code whose title on this case names one decision proves no other one by the tables',
    form: 'I-765',
    codes: ['IAF 01-07', 'H016 04-01 = Termination Notice Sent'],
    steps: '+received -checks +revoked-rescinded-terminated',
  },
  {
    what: 'a code that USCIS calls a denial on this case is no approval, whatever others saw',
    form: 'I-765',
    codes: ['IAF 01-07', 'SA 04-01 = Case Was Denied'],
    steps: '+received -checks +denied',
  },
  {
    what: 'USCIS says after a denial that it reviews the case: the denial is not the end',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'EA 04-01'],
    titles: ['now 08-01 USCIS Is currently Processing the Case'],
    steps: '+received +checks +denied *officer-review -approved -card-ordered-produced -card-mailed -card-delivered',
  },

  // ---- An appeal, a motion, a part and a request decide nothing of the case ----
  {
    what: 'a motion that was denied after an approval: the case stays approved',
    form: 'I-140',
    codes: ['IAF 01-07', 'DA 03-01', 'EI 06-01'],
    steps: '+received +approved +appeal-litigation',
  },
  {
    what: 'an appeal that was dismissed against a revocation makes no denial',
    form: 'I-140',
    codes: ['IAF 01-07', 'DA 03-01', 'EGA 06-01', 'OB 09-01'],
    steps: '+received +approved +revoked-rescinded-terminated +appeal-litigation',
  },
  {
    what: 'an appeal that was withdrawn closes no pending case',
    form: 'I-765',
    codes: ['IAF 01-07', 'OG 02-01'],
    steps: '+received *appeal-litigation -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'some people of a petition denied: the case has not ended',
    form: 'I-539',
    codes: ['IAF 01-07', 'EAA 03-01'],
    steps: '+received *decided-in-part',
  },
  {
    what: 'an approval that was certified is approved and goes to an appeals office',
    form: 'I-360',
    codes: ['IAF 01-07'],
    titles: ['now 03-01 Case Approval Was Certified By USCIS'],
    steps: '+received +appeal-litigation +approved',
  },
  {
    what: 'a request to move an interview moves none',
    form: 'N-336',
    codes: ['IAF 01-07', 'FJ 03-01', 'HE 03-05'],
    steps: '+received *interview-scheduled -interview-done -approved',
  },
  {
    what: 'an action to revoke that was dropped is not the newest step',
    form: 'I-751',
    codes: ['IAF 01-07', 'DA 03-01', 'FC 05-01', 'FWA 06-01'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken -checks *approved +intent-notice -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a supervisor’s hold whose action was dropped is lifted, as its twin codes lift it',
    form: 'I-140',
    codes: ['IAF 01-07', 'DA 02-01', 'KA 03-01', 'KBB 03-02'],
    steps: '+received +approved +hold',
  },
  {
    what: 'a welcome notice says on an I-485 that it was approved, and on another form nothing',
    form: 'I-485',
    subtype: 'I-485 Asylee',
    codes: ['IAF 01-07', 'IEC 03-01'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken -checks *approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a welcome notice on an I-751 is no approval',
    form: 'I-751',
    codes: ['IAF 01-07', 'IEC 03-01'],
    steps:
      '*received -biometrics-scheduled ?biometrics-taken -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an appeal form is never approved or denied as a case, whatever its title says',
    form: 'I-290B',
    codes: ['IAF 01-07'],
    titles: ['03-01 Case Was Approved', 'now 04-01 Case Was Denied'],
    steps: '+received *appeal-litigation',
  },
  {
    what: 'a notice of appeal to the Board is received, moved and an appeal',
    form: 'EOIR-29',
    codes: ['IAA 01-07', 'BF 03-01'],
    steps: '+received +transferred *appeal-litigation',
  },
  {
    what: 'a referral of an asylum case by code ends the part of USCIS',
    form: 'I-589',
    codes: ['IAF 01-07', 'FNB 02-01', 'BJ 02-20', 'FJ 03-01', 'HG 04-01', 'BF 05-01'],
    steps:
      '+received -biometrics-scheduled +biometrics-taken +transferred -checks +interview-scheduled +interview-done +transferred +appeal-litigation',
  },
  {
    what: 'the first title of many paper I-485s is a receipt',
    form: 'I-485J',
    filed: null,
    titles: ['now 01-05 Fingerprint Fee Was Received'],
    steps: '*received -approved',
  },
  {
    what: 'an N-400 with its oath',
    form: 'N-400',
    codes: ['IAF 01-07', 'FTA0 02-10', 'FH 03-01', 'FJ 04-01', 'HG 05-01', 'DA 05-02'],
    titles: ['now 05-20 Oath Ceremony Notice Was Mailed'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken +checks +interview-queued +interview-scheduled +interview-done +approved *oath -document-produced',
  },
  {
    what: 'a travel document handed over in person completes an I-131',
    form: 'I-131',
    codes: ['IAF 01-07', 'DA 03-01', 'MBC 03-05', 'MEC 03-09'],
    steps: '+received +approved +document-produced +card-delivered',
  },
  {
    what: 'a travel document mailed to an office has not reached its holder',
    form: 'I-131',
    codes: ['IAF 01-07', 'DA 03-01', 'MBC 03-05', 'MEBB 03-09'],
    steps: '+received +approved *document-produced -card-mailed',
  },

  {
    what: 'a card that is being made: the decision before it has no row, and is not said to be missing',
    form: 'I-90',
    titles: ['now 03-01 Permanent Resident Card Is Being Produced'],
    steps: '+received ?approved *card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a card that the post could not deliver, of a case without a decision in its record',
    form: 'I-765',
    titles: ['now 03-01 Card Was Determined As Undeliverable By The Post Office'],
    steps: '+received *returned -checks ?approved -card-ordered-produced -card-mailed -card-delivered',
  },

  // ---- Forms with few steps ----
  { what: 'a petition for an orphan', form: 'I-600', steps: '*received -approved' },
  { what: 'a petition for a Convention child', form: 'I-800', steps: '*received -approved' },
  { what: 'an orphan’s advance processing', form: 'I-600A', codes: ['DA 02-01'], steps: '+received +approved' },
  { what: 'a suitability to adopt', form: 'I-800A', codes: ['DA 02-01'], steps: '+received +approved' },
  { what: 'an investor petition', form: 'I-526', codes: ['DA 02-01'], steps: '+received +approved' },
  {
    what: 'a regional center investor petition',
    form: 'I-526E',
    codes: ['FBB 02-01'],
    steps: '+received *evidence-requested -approved',
  },
  {
    what: 'an investor who removes conditions',
    form: 'I-829',
    codes: ['IAF 01-07', 'FNB 02-01'],
    steps:
      '+received -biometrics-scheduled *biometrics-taken -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a replaced certificate',
    form: 'N-565',
    titles: ['now 03-01 Replacement Certificate Was Issued'],
    steps: '+received ?approved +document-produced',
  },
  {
    what: 'a registration, of which nothing is approved',
    form: 'G-325R',
    codes: ['FNB 02-01'],
    steps: '+received -biometrics-scheduled *biometrics-taken',
  },
  { what: 'a status given up has no usual steps', form: 'I-407', steps: '*received' },

  // ---- Requests and answers ----
  {
    what: 'a request answered',
    form: 'I-765',
    codes: ['IAF 01-07', 'FBA 02-01', 'IKA 02-02', 'HA 03-01'],
    requests: [{ open: false }],
    steps:
      '+received +evidence-requested *response-received -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a request that is over without an answer in the record proves no answer',
    form: 'I-539',
    requests: [{ open: false, day: '02-01' }],
    steps: '+received *evidence-requested -approved',
  },
  {
    what: 'an answer without a request in the record',
    form: 'I-539',
    codes: ['IAF 01-07', 'HA 03-01'],
    steps: '+received *response-received -approved',
  },
  {
    what: 'a second request after the answer to the first stands by itself',
    form: 'I-539',
    codes: ['IAF 01-07', 'FBA 02-01', 'HA 03-01', 'FBB 04-01'],
    steps: '+received +evidence-requested +response-received *evidence-requested -approved',
  },
  {
    what: 'a request listed without a day stands before the decision, never as the newest',
    form: 'I-129',
    codes: ['IAF 01-07', 'FTA0 02-01'],
    requests: [{ open: true }],
    steps: '+received *checks +evidence-requested -approved',
  },
  {
    what: 'a notice that names a request for evidence',
    form: 'I-539',
    notices: [{ action: 'Request for Evidence', day: '02-01' }],
    steps: '+received *evidence-requested -approved',
  },
  {
    what: 'other correspondence (HD) is no answer to a request',
    form: 'I-539',
    codes: ['IAF 01-07', 'FBA 02-01', 'HD 03-01'],
    steps: '+received *evidence-requested -approved',
  },
  {
    what: 'an intent notice by title, answered, then approved',
    form: 'I-129',
    codes: ['IAF 01-07', 'HA 04-01', 'DA 05-01'],
    titles: ['03-01 Notice Explaining USCIS Actions Was Mailed'],
    steps: '+received +intent-notice +response-received +approved',
  },

  {
    what: 'a denial does not stand as final once the appeals office sent the case back to be decided again',
    form: 'I-765',
    codes: ['IAF 01-07', 'EA 03-01', 'OC 05-01'],
    steps:
      '+received -checks +denied +transferred *appeal-litigation ?approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a final decision of a kind that its code does not name is not called missing',
    form: 'I-140',
    codes: ['IAF 01-07', 'EA0 03-01'],
    steps: '*received ?approved',
  },
  // ---- Disputed, unknown and internal codes ----
  {
    what: 'H008 without a title of USCIS proves nothing, and no decision is called missing beside it',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'H008 04-01'],
    steps: '+received *checks ?approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'H008 that USCIS itself calls approved on this case',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'H008 04-01 = Case Was Approved'],
    steps: '+received +checks *approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'IMAG without a title proves no appointment',
    form: 'I-485',
    codes: ['IAF 01-07', 'IMAG 01-20'],
    steps:
      '*received -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'IMAG that USCIS itself calls an appointment on this case',
    form: 'I-485',
    codes: ['IAF 01-07', 'IMAG 01-20 = Fingerprint and Biometrics Appointment Was Scheduled'],
    steps:
      '+received *biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'FTA1 without a title proves no checks',
    form: 'I-821D',
    codes: ['IAF 01-07', 'FTA1 03-01'],
    steps: '*received -biometrics-scheduled ?biometrics-taken -checks -approved',
  },
  {
    what: 'codes that nobody explains, and internal ones, prove nothing',
    form: 'I-130',
    codes: ['IAF 01-07', 'PRB0 02-01', 'FG 03-01', 'KEA 03-02', 'toString 03-03', '__proto__ 03-04'],
    steps: '*received -approved',
  },
  {
    what: 'a title outside the list proves nothing',
    form: 'I-130',
    codes: ['IAF 01-07'],
    titles: ['now 03-01 Case Has A New Wording'],
    steps: '*received -approved',
  },
  {
    what: 'a notice of an appointment that names no purpose is neither biometrics nor interview',
    form: 'I-821D',
    notices: [
      { action: 'Appointment Scheduled', day: '02-01' },
      { action: null, day: '02-02' },
    ],
    papers: [{ type: 'Appointment Scheduled', from: 'uscis', day: '02-01' }],
    steps: '*received -biometrics-scheduled ?biometrics-taken -checks -approved',
  },
  {
    what: 'a notice that names an interview',
    form: 'I-589',
    notices: [{ action: 'Interview Scheduled', day: '02-01' }],
    steps: '+received -biometrics-scheduled ?biometrics-taken -checks *interview-scheduled -interview-done -approved',
  },
  {
    what: 'a paper of USCIS that names the approval of this form',
    form: 'I-765',
    codes: ['IAF 01-07', 'H008 04-01'],
    papers: [{ type: 'I-765 C09 Standalone Approval', from: 'uscis', day: '04-01' }],
    steps: '+received -checks *approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'approvals of another form, or uploaded by the person, prove nothing here',
    form: 'I-485',
    subtype: 'I-485 Refugee',
    papers: [
      { type: 'I-765 C09 Standalone Approval', from: 'uscis', day: '04-01' },
      { type: 'I-485 Approval', from: 'you', day: '04-02' },
    ],
    steps:
      '*received -biometrics-scheduled ?biometrics-taken -checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'a Notice to Appear is shown and ends nothing',
    form: 'I-589',
    codes: ['IAF 01-07', 'FQB 05-01'],
    steps:
      '+received *removal-papers -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved',
  },

  // ---- Order, copies, days ----
  {
    what: 'checks before the biometrics appointment stand as they happened',
    form: 'I-821D',
    codes: ['IAF 01-07', 'FTA0 01-15', 'FNA 02-01'],
    steps: '+received +checks *biometrics-scheduled ?biometrics-taken -approved',
  },
  {
    what: 'twins and copies sent again weeks later make no second step',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01', 'FTA0 02-01', 'IAF 01-07', 'FTA0 02-01'],
    steps: '+received *checks -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'steps of one day stand in the usual order',
    form: 'I-765',
    codes: ['LDA 03-01', 'SA 03-01', 'IAF 01-07', 'FTA0 02-01'],
    steps: '+received +checks +approved *card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'titles only, no event at all',
    form: 'I-765',
    filed: null,
    titles: [
      '01-07 Case Was Received',
      '03-01 Case Was Approved',
      '03-03 New Card Is Being Produced',
      'now 03-05 Card Was Mailed To Me',
    ],
    steps: '+received -checks +approved +card-ordered-produced *card-mailed -card-delivered',
  },
  {
    what: 'a present status without a day is the newest',
    form: 'I-765',
    codes: ['IAF 01-07', 'FTA0 02-01'],
    titles: ['now Card Was Mailed To Me'],
    steps: '+received +checks ?approved -card-ordered-produced *card-mailed -card-delivered',
  },
  {
    what: 'codes without days stand in the usual order, and none is called the newest',
    form: 'I-765',
    filed: null,
    codes: ['SA', 'FTA0', 'IAF'],
    steps: '+received +checks +approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'one code without a day is the newest, being the only one',
    form: 'I-130',
    filed: null,
    codes: ['IAF'],
    steps: '*received -approved',
  },
  {
    what: 'nothing at all in answers that were read',
    form: 'I-130',
    filed: null,
    steps: '-received -approved',
  },

  // ---- What comes only sometimes ----
  {
    what: 'a fee in suspense, then accepted, then a receipt: the acceptance is no step of its own',
    form: 'I-130',
    codes: ['ACA 01-06', 'ADA 01-08', 'IAF 01-09'],
    steps: '+received +fee-problem *received -approved',
  },
  {
    what: 'a hold by title',
    form: 'I-130',
    codes: ['IAF 01-07'],
    titles: ['now 03-01 Case Is On Hold'],
    steps: '+received *hold -approved',
  },
  {
    what: 'a hold that was lifted stays as something that happened; the lifting is no step',
    form: 'I-821D',
    codes: ['IAF 01-07', 'FS 03-01', 'FR 04-01'],
    steps: '+received *hold -biometrics-scheduled ?biometrics-taken -checks -approved',
  },
  {
    what: 'a hold lifted after the end of a case does not make it go on',
    form: 'I-140',
    codes: ['IAF 01-07', 'IEA 02-01', 'KC 02-02', 'KDA 02-04'],
    steps: '+received +approved +hold',
  },
  {
    what: 'a hold put on an approved case makes it go on',
    form: 'I-140',
    codes: ['IAF 01-07', 'IEA 02-01', 'KH 03-02'],
    steps: '+received +approved *hold',
  },
  {
    what: 'an interview cancelled and set anew',
    form: 'I-485',
    codes: ['IAF 01-07', 'FTA0 02-01', 'FJ 03-01', 'FKA 03-20', 'FJ 04-10'],
    steps:
      '+received -biometrics-scheduled ?biometrics-taken +checks +interview-scheduled +interview-off *interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered',
  },
  {
    what: 'an appointment at which nobody appeared',
    form: 'I-821D',
    codes: ['IAF 01-07', 'FNA 01-20'],
    titles: ['now 02-10 Case Was Updated To Show That No One Appeared for In-Person Processing'],
    steps: '+received +biometrics-scheduled *missed ?biometrics-taken -checks -approved',
  },
  {
    what: 'two transfers with a step between them are two',
    form: 'I-130',
    codes: ['IAF 01-07', 'BA 02-01', 'FBA 03-01', 'BA 04-01'],
    steps: '+received +transferred +evidence-requested *transferred -approved',
  },
  {
    what: 'a trouble in making the card before it was mailed',
    form: 'I-90',
    codes: ['IAF 01-07', 'DA 03-01', 'LAA 03-02', 'LC 03-04', 'LEA 03-20'],
    steps: '+received +approved +card-ordered-produced +card-problem *card-mailed -card-delivered',
  },
];
