// English names of the steps of a case: plain, no promise, no verdict. Data only. `{name}` takes a value.

export const STEPS_EN = {
  'step.received': 'Received',
  'step.fee-problem': 'A fee matter: read the notice',
  'step.biometrics-scheduled': 'Biometrics appointment scheduled',
  'step.biometrics-taken': 'Fingerprints taken, or applied to the case',
  'step.biometrics-problem': 'Biometrics to be sorted out: read the notice',
  'step.checks': 'Background checks',
  'step.officer-review': 'Under review',
  'step.evidence-requested': 'USCIS asked for evidence',
  'step.intent-notice': 'Notice of an intended action: read it for the answer date',
  'step.response-received': 'Your response was received',
  'step.interview-queued': 'In line for an interview date',
  'step.interview-scheduled': 'Interview scheduled',
  'step.interview-off': 'Interview cancelled',
  'step.missed': 'Marked as missed appointment: read the notice',
  'step.interview-done': 'Interview done',
  'step.civics-english': 'English or civics on record',
  'step.approved': 'Approved',
  'step.decided-in-part': 'Decided in part: read the notice',
  'step.denied': 'Denied',
  'step.rejected': 'Rejected: not accepted for processing',
  'step.revoked-rescinded-terminated': 'Revoked, rescinded or terminated',
  'step.withdrawn-closed': 'Withdrawn or closed',
  'step.oath': 'Oath ceremony',
  'step.card-ordered-produced': 'Card ordered or produced',
  'step.card-problem': 'A matter with making the card',
  'step.card-mailed': 'Card or document mailed or handed over',
  'step.card-delivered': 'Card delivered',
  'step.returned': 'Card, document or notice came back to USCIS, or was sent back by you',
  'step.document-produced': 'Document produced',
  'step.transferred': 'Moved to another office or agency',
  'step.hold': 'Put on hold',
  'step.reopened': 'Reopened',
  'step.appeal-litigation': 'Appeal or court matter',
  'step.premium': 'Premium processing',
  'step.data-change': 'Data changed',
  'step.identity-processing': 'Identity processing for a card or stamp',
  'step.bona-fide': 'Bona fide determination or waiting list',
  'step.consular-result': 'Visa matter abroad, decided by the Department of State',
  'step.other-notices': 'Other notice: read it',
  'step.removal-papers': 'A paper about immigration court: see a lawyer now',
  'step.internal-only': 'Internal USCIS routing',

  // A decision that is not in the record yet: neither yes nor no.
  'decision.first': 'Decision',
  'decision.next': 'New decision',

  // Steps of which the record can also say that the matter was resolved.
  'settled.hold': 'Put on hold; a lifting was recorded later',
  'settled.fee-problem': 'A fee matter; a solution was recorded later',
  'settled.intent-notice': 'Notice of an intended action; a later entry says that an action was dropped',
  'settled.evidence-requested': 'USCIS asked for evidence; a cancellation notice was recorded later',
  'settled.oath': 'Oath ceremony; a cancellation was recorded later',

  // An approved N-400 makes nobody a citizen yet.
  'onForm.N400.approved': 'Approved; the oath comes after it',
  // An asylum case that went to the immigration courts: a referral is no denial.
  referred: 'Sent to the immigration courts: the part of USCIS has ended, the court decides',
  // USCIS's own titles come before it, its codes after it.
  removal: '{words} ({codes})',
} as const;
