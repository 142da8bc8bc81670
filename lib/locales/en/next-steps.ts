// English sentences of what a person can do, one a row of lib/tables/guide/next-steps.ts. No amount, no computed day, no advice on law. Data only.

export const NEXT_STEPS_EN = {
  processingTimes:
    'USCIS’s processing time is the time in which it completed 80 percent of such cases in the last six months. It is no forecast. Choose form, category and office on its page.',
  localOffice:
    'If the notice names the National Benefits Center for this form, USCIS says to look at the local field office on its page.',
  newOffice: 'After a transfer, look under the new office. USCIS lists its service centers together.',
  inquiryDay:
    'The same page turns your receipt date into the day from which USCIS takes a question about a late case. Caseside does not compute it.',
  bothLate: 'For an I-765 or I-131 filed with an I-485, USCIS says to ask only when both are late.',
  ask: 'You can ask USCIS online about a case past that day, a notice or card that did not come, a typing error, or help at an appointment.',
  faster:
    'You can ask USCIS to go faster for a reason on its list. Wanting to work sooner is not enough alone. You can ask by phone, by chat, or by secure message in the account.',
  premium:
    'Premium processing: USCIS must act within a number of business days that its page names. A request for evidence counts as acting, and the clock starts anew with the answer.',
  contact: 'USCIS Contact Center: 800-375-5283 (TTY 800-767-1833).',
  visit:
    'You can ask online for an office appointment for an urgent need, such as a stamp or emergency travel. It is not for status questions.',
  congress: 'A member of Congress can ask USCIS where your case stands. That cannot change a decision.',
  ownFile: 'You can ask for a copy of your own file, free and online.',
  pauses:
    'About pauses: a federal court set four policies aside in June 2026, and USCIS appealed. The record does not show a pause by nationality.',
  discretion: 'What USCIS told its officers about green cards inside the United States is before the public there.',
  moved:
    'Most people who are not citizens must tell USCIS “within 10 days” of moving. The account’s tool also updates most open cases: name every receipt, and do it for each family member. Tell the post office too, and the immigration court separately. For VAWA, T and U cases other instructions hold.',
  sponsorMoved: 'A sponsor who signed Form I-864 tells USCIS of a move on Form I-865.',
  wrongData: 'A wrong name or date on a card or notice: USCIS corrects its own errors free.',
  paperCase:
    'A paper case is added to the account with its receipt number. Letters show there only with an IOE number and an Online Access Code.',
  lawyerForm:
    'A lawyer or accredited representative files Form G-28. Your case itself is not rejected by this. You can always write to USCIS yourself.',
  withdrawal: 'A withdrawal cannot be taken back, and fees stay paid. Ask a lawyer before.',
  fingerprints:
    'Go to the fingerprint appointment with the notice and an ID, or move it before its time: online where the account offers it, otherwise by phone. A missed one can end the case.',
  interview: 'Go to the interview, or ask to move it as the notice says.',
  moveAsked: 'USCIS has your wish to move an interview. For the date that stands, check your notice.',
  calledOff: 'The interview was called off. USCIS says that it writes if there is a new date or a decision.',
  evidence:
    'Answer once, with everything together, so that it arrives by the date printed in the letter. Without an answer the case is decided as it is, or denied.',
  denyIntended: 'An intent to deny is not a denial. The letter has the days to answer; they are few.',
  revokeIntended:
    'An intent to revoke, to rescind or to end a status: the letter has the days. Show it to a lawyer now.',
  intentDropped: 'USCIS dropped its plan to take something back.',
  requestCancelled: 'A request for evidence was cancelled: read the letter.',
  asylumFee:
    'USCIS sends a notice when the yearly asylum fee is due; the record does not show it. By a rule of 2026, an unpaid fee can lead to rejection of the I-589. Pay only on USCIS’s own page; one fee for one application.',
  disability: 'Help for a disability can be asked for before any appointment.',
  oath: 'Citizenship begins with the oath, not with the approval. If you cannot come, send Form N-445 back with a letter.',
  newTest:
    'Forms N-400 filed on or after October 20, 2025 take the 2025 civics test. For people of 65 and more with 20 years as a resident there are fewer questions.',
  oldTest:
    'Forms N-400 filed before October 20, 2025 take the 2008 civics test. For people of 65 and more with 20 years as a resident there are fewer questions.',
  registration: 'Form G-325R is a registration, and not an application for a status.',
  cardByMail:
    'USCIS mails cards by Priority Mail, and the account shows the tracking number. Some need a signature. If a representative’s address was chosen, the card goes there.',
  cardNotHere:
    'If the card is not here: USCIS’s text gives the date from which it can be asked. Marked as delivered but missing: ask the post office first.',
  cameBack: 'The card or paper came back. Give USCIS your address now: it destroys what nobody claims.',
  neitherCameNorBack: 'The card did not arrive and did not come back. Ask USCIS.',
  letterCameBack: 'A letter of USCIS came back to it. Act at once: check the address that it has.',
  denied:
    'The letter gives the reasons, and says if you can appeal or ask again, and until when. Only the person who filed can.',
  inPart: 'A part of the case was decided one way and a part another. Read the letter for each part.',
  appealEnded: 'An appeal or motion ended. That decides the appeal, and not a new case. The letter says what stands.',
  appealWon: 'The appeal was won: USCIS now finishes the case. Watch for a new letter.',
  toCourt: 'The immigration court decides now. A referral is no denial.',
  leaving:
    'Leaving while an I-485 is pending without advance parole normally gives it up; some people in H, L, K and V status with a visa are excepted. Parole never promises entry.',
  travelPaper: 'Applicants for asylum, DACA and TPS need a paper of their own to travel.',
  shorterCards:
    'New cards of this category last a shorter time since the end of 2025. The card itself says until when.',
  receiptExtends: 'Your receipt notice says whether and for how long it extends the card.',
  daca: 'USCIS’s page says when to ask for a renewal of DACA.',
  petitionApproved:
    'An approved petition gives no status by itself. What follows is with the Department of State, or a form I-485; a visa number may not be free.',
  consulateNotified: 'USCIS notified a consulate or port of entry. The visa is decided there.',
  lostCard: 'A lost or stolen card: USCIS’s forms page names the form for a new one.',
  lawyer:
    'Show the papers to a lawyer. Only lawyers in good standing and accredited representatives may advise; a “notario” is no lawyer here. USCIS asks for no payment by phone.',
} as const;
