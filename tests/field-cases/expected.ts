// What each field case says, written down once it was read beside its right reading (docs/DATA.md, "Field cases"). Addresses that are
// missing answer that there is nothing. Data only. Marks: + done, * current, - not in the record, ? not said.

/** `may`: what may be denied of it. */
export interface ExpectedCase {
  name: string;
  receipt: string;
  steps: string;
  may: string;
}

// prettier-ignore
export const EXPECTED: readonly ExpectedCase[] = [
  { name: '02-notices-approved-card-mailed', receipt: 'IOE0911110202', steps: '+received +checks +approved +card-ordered-produced *card-mailed ?card-delivered', may: '' },
  { name: '04-waymark-same-case-twice', receipt: 'IOE0911110404', steps: '+received ?biometrics-scheduled ?biometrics-taken *checks ?interview-scheduled ?interview-done ?approved ?card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '12-daca-post-json-only', receipt: 'IOE0911111111', steps: '+received ?biometrics-scheduled ?biometrics-taken *checks ?approved', may: '' },
  { name: '13-h008-approved-july', receipt: 'IOE0911111313', steps: '+received -biometrics-scheduled ?biometrics-taken +checks +officer-review -interview-scheduled -interview-done +approved *card-ordered-produced -card-mailed -card-delivered', may: 'requests answers appointments' },
  { name: '14-eb2-three-forms', receipt: 'IOE0911111414', steps: '+received ?biometrics-scheduled ?biometrics-taken *checks ?interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'requests answers appointments' },
  { name: '14-eb2-three-forms', receipt: 'IOE0911111415', steps: '+received *checks -approved -card-ordered-produced -card-mailed -card-delivered', may: 'requests answers appointments' },
  { name: '14-eb2-three-forms', receipt: 'IOE0911111416', steps: '*received -approved -document-produced -card-mailed', may: 'requests answers appointments' },
  { name: '15-fta0-typed-with-letter-O', receipt: 'IOE0911111515', steps: '+received ?biometrics-scheduled ?biometrics-taken *checks ?interview-scheduled ?interview-done ?approved ?card-ordered-produced ?card-mailed ?card-delivered', may: 'requests answers appointments' },
  { name: '16-fta1-family', receipt: 'IOE0911111616', steps: '+received +officer-review -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done *approved -card-ordered-produced -card-mailed -card-delivered', may: 'requests answers appointments' },
  { name: '18-i751-spanish', receipt: 'IOE0911111818', steps: '+received ?biometrics-scheduled ?biometrics-taken +checks +transferred *interview-queued ?approved ?card-ordered-produced ?card-mailed ?card-delivered', may: 'requests answers appointments' },
  { name: '19-n400-msc-oath-title', receipt: 'MSC9990012345', steps: '+received ?biometrics-scheduled ?biometrics-taken +checks ?interview-queued +interview-scheduled +interview-done +approved *oath ?document-produced', may: '' },
  { name: '21-permanent-card-being-produced', receipt: 'IOE0911112121', steps: '+received ?approved *card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '23-card-undeliverable', receipt: 'IOE0911112123', steps: '+received *returned ?checks ?approved ?card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '25-intent-to-deny', receipt: 'IOE0911112125', steps: '+received *intent-notice ?approved', may: '' },
  { name: '51-strings-for-booleans', receipt: 'IOE0911115151', steps: '+received -biometrics-scheduled ?biometrics-taken *checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'answers appointments' },
  { name: '52-null-lists', receipt: 'IOE0911115252', steps: '*received ?checks ?approved ?card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '54-data-is-list', receipt: 'IOE0911115454', steps: '*received -checks -approved -card-ordered-produced -card-mailed -card-delivered', may: 'requests answers appointments' },
  { name: '55-numeric-receipt', receipt: '911115555', steps: '*received -checks -approved -card-ordered-produced -card-mailed -card-delivered', may: 'requests answers appointments' },
  { name: '58-notice-type-rfe', receipt: 'IOE0911115858', steps: '+received *evidence-requested -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'answers appointments' },
  { name: '59-reemit-and-6ms', receipt: 'IOE0911115959', steps: '+received -biometrics-scheduled ?biometrics-taken *checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'requests answers appointments' },
  { name: '60-n400-codes', receipt: 'IOE0911116060', steps: '+received +biometrics-scheduled +biometrics-taken +checks +interview-queued +interview-scheduled +civics-english +interview-done +approved -oath +document-produced', may: 'requests answers appointments' },
  { name: '61-i130-codes', receipt: 'IOE0911116161', steps: '+received +evidence-requested +response-received +approved +transferred', may: 'requests appointments' },
  { name: '62-i589-codes', receipt: 'ZLA9990006262', steps: '+received -biometrics-scheduled ?biometrics-taken +checks +transferred +interview-queued +interview-scheduled +interview-done +transferred +appeal-litigation', may: 'requests answers appointments' },
  { name: '64-other-tracker-codes', receipt: 'IOE0911116464', steps: '+received ?checks *approved ?card-ordered-produced ?card-mailed ?card-delivered', may: 'requests answers appointments' },
  { name: '65-noid-with-code-FE', receipt: 'IOE0911116565', steps: '+received *intent-notice -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'answers appointments' },
  { name: '66-older-copy-last', receipt: 'IOE0911116666', steps: '+received *evidence-requested -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'answers appointments' },
  { name: '67-data-list-with-asks', receipt: 'IOE0911116767', steps: '+received *evidence-requested ?biometrics-scheduled ?biometrics-taken -checks ?interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'answers appointments' },
  { name: '68-concurrent-cases-filled', receipt: 'IOE0911116868', steps: '*received -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'requests answers appointments' },
  { name: '68-concurrent-cases-filled', receipt: 'IOE0911116869', steps: '+received +evidence-requested ?checks *approved ?card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '69-i129-premium', receipt: 'EAC9990016969', steps: '+received +evidence-requested +response-received *decided-in-part', may: 'requests appointments' },
  { name: '70-html-and-entities', receipt: 'IOE0911117070', steps: '?received ?biometrics-scheduled ?biometrics-taken +checks *officer-review ?interview-scheduled ?interview-done ?approved ?card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '71-documents-many', receipt: 'IOE0911117171', steps: '+received ?biometrics-scheduled ?biometrics-taken -checks ?interview-scheduled -interview-done *approved -card-ordered-produced -card-mailed -card-delivered', may: '' },
  { name: '76-rfe-letter-only-in-documents', receipt: 'IOE0911117676', steps: '+received -biometrics-scheduled ?biometrics-taken +checks *officer-review -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'appointments' },
  { name: '77-status-text-asks', receipt: 'IOE0911117777', steps: '+received *evidence-requested ?biometrics-scheduled ?biometrics-taken ?checks ?approved ?card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '78-denied-variant-title', receipt: 'IOE0911117878', steps: '+received ?biometrics-scheduled ?biometrics-taken ?checks ?interview-queued ?interview-scheduled ?interview-done +denied', may: '' },
  { name: '79-case-processing-resumed', receipt: 'IOE0911117979', steps: '+received *response-received -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'requests appointments' },
  { name: '80-status-code-LDA-other-words', receipt: 'IOE0911118080', steps: '+received ?checks ?approved *card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '85-title-case-and-dots', receipt: 'IOE0911228383', steps: '+received ?checks ?approved *card-ordered-produced ?card-mailed ?card-delivered', may: '' },
  { name: '86-status-code-II-no-title', receipt: 'IOE0911117575', steps: '+received *intent-notice -biometrics-scheduled ?biometrics-taken -checks -interview-scheduled -interview-done -approved -card-ordered-produced -card-mailed -card-delivered', may: 'answers appointments' },
];
