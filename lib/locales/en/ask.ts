// English sentences of Ask: the facts of an answer, and what no record says. Data only. `{name}` takes a value. Nothing is predicted, no amount
// and no computed date is named.

export const ASK_EN = {
  'line.ofCase': '{label}: {text}',
  'status.since': 'USCIS’s status: “{title}”, since {day}.',
  'status.bare': 'USCIS’s status: “{title}”.',
  'status.words': 'Status: {words}.',
  'status.text': 'USCIS’s text: “{text}”',
  'code.entry': '{code}, {day}: {label}.',
  'code.uscis': 'USCIS’s own words stand beside this code on this case.',
  'code.federal':
    'These are the words of the federal code list, put plainly. USCIS does not explain its codes to applicants.',
  'code.observed': 'This is what people saw beside this code on other cases. USCIS has not published it.',
  'code.disputed': 'People read this code differently. Caseside takes no side.',
  'code.unknown': 'No meaning of this code has been published.',
  'code.notSaid': 'A code does not say when a decision comes, or what it will be.',
  'code.notHere': 'The code {code} does not stand in this record.',
  'code.maybe': 'Whether the code {code} stands in this record is not known.',
  'code.list': 'The federal list says of {code}: {label}.',
  'code.others': 'People say of {code}: {label}.',
  'code.which': 'Name the code, such as it stands in the timeline.',
  'code.newest': 'Newest code: {code}, {day}: {label}.',
  'code.times': { one: '{code} stands {n} time: {days}.', other: '{code} stands {n} times: {days}.' },
  'code.once': 'Each code stands once in what was read.',
  'filed.days': { one: 'Filed {day}, {n} day ago.', other: 'Filed {day}, {n} days ago.' },
  'filed.day': 'Filed {day}.',
  'filed.raw': 'Filed: “{raw}”, from which no day can be read.',
  'filed.unknown': 'Filed: {why}.',
  'office.is': 'Office: {office}.',
  'office.other': 'Another part of the record says: {office}.',
  'updated.explained': 'The record was last changed {when}; written then or later: {by}.',
  'updated.silent': 'The record’s time stamp moved on {when}. The record does not show why.',
  'updated.unknown': 'The record was last changed {when}.',
  'updated.none': 'When the record was last changed is not said.',
  'change.is': 'Between {from} and {to}: {what}.',
  'change.beforeAfter': 'Between {from} and {to}: {what}. Before: “{before}”. After: “{after}”.',
  'change.needs':
    'What changed can be said only beside an earlier reading. Caseside compares what it has read on this computer.',
  'step.is': 'The record says: {step} ({day}).',
  'step.isWithoutDay': 'The record says: {step}.',
  'step.none': '{step}: not in this record.',
  'step.maybe': '{step}: this record does not say.',
  'decision.none': 'The record shows no decision.',
  'decision.maybe': 'Whether there is a decision is not known. {why}',
  'decision.notice': 'The notice is the proof of a decision, not this text.',
  'card.none': 'The record shows no card or document as made, mailed or delivered.',
  'card.maybe': 'Whether a card or document was made is not known. {why}',
  'why.unread': 'A part of the record was not read.',
  'appointment.none': 'The record shows no coming appointment.',
  'appointment.maybe': 'Whether an appointment is coming is not known. {why}',
  'document.is': '{name} (from: {from}, {day}).',
  'document.more': { one: '{n} more is listed.', other: '{n} more are listed.' },
  'document.none': 'The record lists no document.',
  'notice.is': 'Letter: {name} ({day}).',
  'notice.none': 'The record lists no letter.',
  'list.maybe': 'Whether there is one is not known. {why}',
  'people.applicant': 'Applicant: {name}.',
  'people.representative': 'Representative in the record: {name}.',
  'people.noRepresentative': 'The record names no representative.',
  'people.maybe': 'Whether the record names a representative is not known.',
  'form.is': 'Form {type}: {name}.',
  'form.bare': 'Form {type}.',
  'form.kind': 'Category, as USCIS writes it: {kind}.',
  'form.receipt': 'Receipt number: {receipt}.',
  'form.unknown': 'Which form it is, the record does not say.',
  'flag.is': '{label}: {value}.',
  'flag.means': '{label}: {value}. {meaning}',
  'flag.none': 'The field {key} is not in this record.',
  'flag.maybe': 'Whether the field {key} is in this record is not known.',
  'together.same': 'Filed on the same day, {day}: {labels}.',
  'together.alone': 'Filed {day}; of the cases that were read, on this day only this one.',
  'time.uscis': 'USCIS’s own words on time: “{text}”',
  'gap.none': 'From {from} to {to} the record shows nothing with a date.',
  'gap.maybe': 'From {from} to {to} nothing with a date was found; not all of the record was read and understood.',
  'usual.none': 'What records of this form often show, and this one does not: {steps}. Some cases have none of them.',
  'usual.maybe': 'Of these steps this record does not say whether they were: {steps}.',
  'date.named': 'USCIS’s text names {day}: “{words}”',
  'entry.is': '{day}: {text}.',
  'entry.noDay': 'Without a day: {text}.',

  'heading.where': 'Where it stands',
  'heading.happened': 'What happened, in order',
  'heading.newest': 'The newest code',
  'heading.asked': 'What USCIS asks',
  'heading.changed': 'What changed',
  'heading.together': 'Beside the cases filed with it',
  'heading.usual': 'What such records often show and this one does not',
  'heading.dates': 'Dates in USCIS’s own text',

  'page.is': 'Official page: {address} (named there in {seen}).',
  'record.silent': 'The record does not say.',
  'ask.noCase': 'There is no case here to ask about.',
  'ask.notUnderstood':
    'Caseside did not understand the question. It knows only questions about what the record says. Try other words, or one of these:',

  'note.actively-reviewed':
    'These are words of a status title. They do not say whether an officer has the file, or which one.',
  'note.silent-update':
    'People call it so when the record’s time stamp moves and nothing that can be seen changes. USCIS does not say why a stamp moves. It can be work on the case, a computer’s own work, or something that the account itself did.',
  'note.update-real':
    'A time stamp that moves alone is no news: USCIS does not say why it moves. What can be read is above.',
  'note.code-good':
    'No code is good or bad by itself. It says that something was written to the record, not how the case ends.',
  'note.code-twice':
    'Two rows with one code can be one thing written twice, or two things. The record does not say which.',
  'note.account-vs-egov':
    'The two pages are fed separately and one can be behind the other. What the other page shows does not stand in this record. The letters count.',
  'note.event-redated':
    'USCIS sometimes writes an old row again with a new date. It does not say why. A row’s own date and the time it was written can differ; the timeline shows both.',
  'note.acked-by-adjudicator':
    'USCIS does not publish what this field means. Caseside does not guess: it does not say that an officer has seen the case, and not the opposite.',
  'note.h008-approval':
    'People read this code differently. Whether the case is approved is said by USCIS’s own words on it alone, and not by this code.',
  'note.history-fewer-rows':
    'The status history and the list of events are two lists of USCIS, and it does not put every event into the history. Nothing follows from a row that stands in only one of them.',
  'note.time-zone':
    'Times that USCIS gives with a zone are turned into yours. Where it gives a date alone, Caseside leaves the day as it stands and shifts nothing.',
  'note.when-decided': 'No field of the record holds a date for a decision, and Caseside does not guess one.',
  'note.outside-normal-time':
    'USCIS’s page on processing times says from which day it takes a question about a late case. Choose form, category and office there. Caseside does not compute the day.',
  'note.later-filers-first':
    'The record is of one case and says nothing of others. Why another one was decided first does not stand in it.',
  'note.biometrics-to-decision': 'No field of the record says how long anything will take after the fingerprints.',
  'note.premium-clock':
    'The record can show that premium processing is marked. It holds no clock, and Caseside counts no days: the receipt notice of the premium request counts.',
  'note.rfe-deadline':
    'The date is printed in the letter, and only there. The record holds none, and Caseside does not compute one.',
  'note.inquiry-speeds':
    'The record does not say what a question to USCIS does to the time. Where one can be asked, the page says.',
  'note.expedite':
    'You can ask USCIS to go faster for a reason on its list; wanting to work sooner is not enough alone. The page has the list and the ways to ask.',
  'note.office-slow': 'The record says nothing of how fast an office is. USCIS publishes times for some offices.',
  'note.appointment-for-what': 'What an appointment is for stands on the notice.',
  'note.fingerprints-taken':
    'USCIS’s words do not tell apart whether fingerprints were taken anew or earlier ones were applied.',
  'note.move-appointment':
    'The notice says how to move the appointment, and the account may offer it. Until a new date is in a letter, check the notice. A missed appointment can end a case.',
  'note.will-be-interviewed': 'Whether there will be an interview does not stand in a record before USCIS sets one.',
  'note.interview-waived': 'No field says that an interview is waived, and a missing interview is no sign of it.',
  'note.interview-cancelled': 'Why an interview was called off is not in the record. Read the letter.',
  'note.interview-no-decision': 'Why a decision waits after an interview is not in the record.',
  'note.which-office-sees-me':
    'The place stands on the notice. The office that has the case can be another one than the place of an appointment.',
  'note.oath-date':
    'The day of an oath stands in the letter of the oath ceremony. Citizenship begins with the oath, not with the approval.',
  'note.passed-test':
    'A code can show that English or civics was put on record. The result that counts is on the paper from the interview.',
  'note.rfe-wants':
    'What USCIS wants stands in the letter, and not in the record. Answer once, with everything together.',
  'note.medical-valid':
    'The record does not say whether a medical is valid or missing. If USCIS wants one, it asks in a letter.',
  'note.see-notice': 'Letters are listed here and can be opened in the account. Some come only on paper.',
  'note.noid-denial':
    'A notice of intent is not a denial: it gives a time to answer, and the letter says which. Read it, and show it to a lawyer soon.',
  'note.lawyer-notified':
    'The record can name a representative. It does not say what was sent to that person, or when.',
  'note.g28-accepted':
    'A title about Form G-28 speaks of the lawyer’s form and not of the case. The record says no more of it than stands here.',
  'note.why-transferred': 'USCIS does not say in the record why it moves a case.',
  'note.transfer-good': 'A transfer says that another office has the case. It says nothing of what will be decided.',
  'note.office-letters':
    'Three letters at the start of a receipt number, and short names in the record, are names of places of USCIS. Those that Caseside knows are written out wherever they stand in the record.',
  'note.which-processing-time':
    'On USCIS’s page choose this form, the category and the office. USCIS gives there the time in which it completed 80 percent of such cases in the last six months. It is no forecast.',
  'note.ioe-office':
    'IOE is no office. It is the mark of a case in USCIS’s electronic system. The office stands in other fields.',
  'note.why-denied': 'The reasons stand in the letter, and not in the record. Show the letter to a lawyer.',
  'note.appeal':
    'The letter of the decision says whether it can be appealed and until when. Only the person who filed can. Caseside computes no day. Show it to a lawyer now.',
  'note.tracking-number': 'Where USCIS gives a tracking number, it stands in its text or in the account.',
  'note.card-lost':
    'Check the address that USCIS has. If the post says “delivered”, ask the post office first. USCIS’s own text says from when it takes a question; its page takes it.',
  'note.card-valid-until': 'How long a card is valid stands on the card alone. No field of the record says it.',
  'note.approval-final':
    'No record says that a decision can never be looked at again. A letter would say so if it were. Ask a lawyer.',
  'note.will-reopen': 'What USCIS will do is not in the record. If it reopens a case, a notice says so.',
  'note.cases-together': 'The same day of filing is a hint, and no proof that USCIS decides the cases together.',
  'note.spouse-approved-first': 'Each case has its own record, and none says why another was decided first.',
  'note.sent-to-nvc': 'Where USCIS says that a case went to the Department of State, the next letters come from there.',
  'note.visa-number':
    'Whether a visa number is free is not in the record. The Department of State publishes it each month.',
  'note.withdrawn-petition':
    'What a withdrawal means for you is law and not in the record. A withdrawal cannot be taken back. Ask a lawyer before.',
  'note.may-work':
    'No record can tell you that you may work. Look at the card or notice itself and at USCIS’s page, or ask a lawyer.',
  'note.work-extended':
    'No record can tell you that a work permit is extended. Check your receipt notice and USCIS’s page: the rules changed for renewals filed on or after October 30, 2025.',
  'note.may-travel':
    'No record can tell you that you may travel. Leaving the United States can end a pending case, and a travel paper never promises entry. Look at the paper itself, or ask a lawyer, before any trip.',
  'note.in-status':
    'No record can tell you whether you are in status, or what could happen to your stay. That is for a lawyer.',
  'note.moved':
    'Most people who are not citizens must tell USCIS within 10 days of moving. Use its own page, name every receipt, and do it for each family member. Tell the post office too, and the immigration court separately.',
  'note.country-pause':
    'The record does not say whether a country has anything to do with it, and Caseside never concludes that. It can show only a hold that USCIS wrote to this case.',
  'note.arrest-ticket':
    'What an arrest or a ticket means for a case is law and not in the record. Ask a lawyer before you answer any question about it.',
  'note.need-lawyer':
    'Caseside cannot say that. See one soon after a denial, a notice of intent, a paper about immigration court, an arrest, or before any trip. Only lawyers in good standing and accredited representatives may advise; a notario is no lawyer here.',
  'note.really-uscis':
    'Caseside cannot see mail or calls. Compare with the letters in the account. USCIS asks for no payment by phone.',
  'note.who-sees':
    'Only you, in this browser. Caseside sends nothing anywhere: it reads your own record while you are signed in and shows it here. Whoever uses this browser profile can see what is kept; Settings can turn that off.',
  'note.show-lawyer': 'Press Save: there is a page for an attorney, and a summary to send. Nothing is sent by itself.',
  'note.must-leave':
    'No record can say that. USCIS wrote to its officers about this in 2026; what it means for one person is for a lawyer.',
  'note.asylum-fee':
    'The record does not show whether the yearly asylum fee is due. USCIS sends a notice when it is. Pay only on USCIS’s own page. No amount is named here.',
  'note.civics-test':
    'USCIS goes by the day on which the N-400 was filed: those filed on or after October 20, 2025 take the 2025 test, earlier ones the 2008 test.',
  'note.must-register':
    'Whether you must register is law and not in the record. Form G-325R is a registration, and no application for a status.',
  'note.card-expired-renewal':
    'The receipt notice of the renewal says whether and for how long it extends the card. The record does not say it.',
  'note.will-be-approved': 'No record says how a case will be decided, and Caseside does not guess.',
  'note.why-so-long': 'The record does not say why a case takes its time.',
  'note.on-hold':
    'Only a hold that USCIS wrote to this case can be seen here. A pause that stands in no code or title cannot.',
  'note.contact-uscis':
    'USCIS can be reached by phone, by chat and by secure message in the account. Its page has the ways and the hours.',
  'note.file-copy': 'You can ask USCIS online for a copy of your own file, without a charge.',
  'note.checks-done':
    'A code about checks says that some came in or were asked for. It does not say what they showed, or that all are done.',
  'note.is-it-allowed':
    'Caseside reads, while you are signed in, the same data that the account’s own pages read, and only yours. It is not made by USCIS. The terms of the account are USCIS’s: read them there.',
  'note.approved': 'Only USCIS’s own title or code for a decision on the whole case counts here.',
} as const;
