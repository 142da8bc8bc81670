// The questions that Ask understands, in English: the first wording of each is the one that is shown, the others are how people put it.
// Wordings are parted by ` | `. Data only; the questions themselves are rows of lib/tables/questions.ts.

export const QUESTIONS_EN = {
  'code-meaning':
    'What does this code mean? | what is IAF | what does the code FTA0 mean | meaning of code DA | what is this code | explain the code IAF | what does IAF stand for in my events | eventCode FTA0 explanation | I see the code IAF, what is that | there is a code FTA0 on my case | what are these letters in my case history | can you tell me what SA is',
  'newest-code':
    'What is the newest code? | latest code on my case | newest event | last event code | what was the last code they added | most recent event in my case | what is the latest action code | last thing in the history | which code came last',
  'what-changed':
    'Did anything change? | is there anything new | any updates | any news on my case | what changed since yesterday | what is different since last time | did something change since I looked | has my case been updated | any movement on my case | did they update anything overnight | whats new | any change this week',
  'when-changed':
    'When did it change? | when was my case updated | on what day did the status change | date of the last change | since when does it have this status | what date did they update it | when did this status start | what time was the last update | how long has it had this status',
  'status-now':
    'What is the status of my case? | where does my case stand | case status | what is happening with my case | how is my case going | what stage is my case in | status of my application | tell me about my case | what does my case say | at what step am I | is it received or under review | whats going on with my application | give me a summary of my case',
  'what-must-i-do':
    'What must I do? | do I have to do anything | what should I do now | do they need something from me | are they waiting for me | do I need to send anything | is there anything I need to answer | what is the next step for me | does USCIS want something from me | what do I do next | do I need to respond to something | is any action required from me',
  'case-closed':
    'Is my case closed? | did they close my case | it says closed, is my case over | has my case been closed | case closed meaning | closed true, is it finished | is my application finished | was my case administratively closed | is it over',
  'actively-reviewed':
    'Does “actively reviewed” mean that an officer has it? | case is being actively reviewed | is an officer looking at my case | is somebody working on my case now | actively reviewing, is it with an officer | what does actively being reviewed mean | is my file on an officer desk | does active review mean it is assigned | did they assign an officer',
  'silent-update':
    'What is a silent update? | silent updates meaning | what are silent updates | explain silent update | what does a silent update mean for my case | people say silent update | is a silent update good | hidden update on my case',
  'update-real':
    'Is this update real? | why did last updated move with nothing new | the time stamp changed and nothing else | updated at changed but status is the same | is it a real update or a system update | the update date changed why | my case says updated but I see nothing new | timestamp moved is it important | updatedAtTimestamp changed | it was updated in the middle of the night | why was my case touched today | does the update mean anything',
  'code-good':
    'Is this code good or bad? | is FTA0 good news | is IAF a good sign | does FTA1 mean approval | should I worry about this code | is this code bad | does this code mean I will be approved | is FTA0 bad | code FTA0 positive or negative | I got the code IAF is it good | what comes after this code | order of codes before approval',
  'code-twice':
    'Why does a code stand there twice? | why two FTA0 | the same code two times | duplicate code in my events | FTA0 appears twice | I have the same event twice | why is the code repeated | double IAF | second FTA0 why',
  'account-vs-egov':
    'Why does my account differ from the public status page? | egov says something different | case status online shows another status | my account and egov do not match | different status on the website and in the app | the public page has an older status | which one is right, egov or my account | receipt number check shows something else',
  'event-redated':
    'Why does an old event have a new date? | event date changed | an old event was re-dated | the date of an event moved | event has a new date | old code with a recent date | why was the date of the old event changed | createdAt is different from eventDateTime',
  'acked-by-adjudicator':
    'What does ackedByAdjudicatorAndCms mean? | ackedByAdjudicator | acked by adjudicator meaning | acked by adjudicator and cms false | ackedByAdjudicatorAndCms true | what is the acked field | adjudicator acknowledged field | did the adjudicator acknowledge my case',
  'h008-approval':
    'Was H008 my approval? | does H008 mean approved | I got H008 | H008 approval code | code H008 is that the approval | H008 then what | is H008 approved | H008 came am I approved',
  'history-fewer-rows':
    'Why does the status history show fewer rows? | history shows fewer entries | historicalCaseStatuses is shorter than events | why are some events missing from the history | the history lost some lines | less rows in history than events | my case history is incomplete | events are not in the history',
  'time-zone':
    'Is the time zone right? | what time zone are these times | date is off by one day | times are wrong time zone | is that Eastern time or UTC | why does it show a different day | the hour is wrong | eastern or my time',
  'when-decided':
    'When will it be decided? | when will I get a decision | how long until my case is approved | how much longer | when will they approve my green card | how many more months | when will I hear back | when is my case going to be done | estimated decision date | when do I get my green card | how soon will they decide | how much time is left | what is the wait from here | guess when I get approved',
  'outside-normal-time':
    'Is my case outside the normal time? | am I outside normal processing time | is my case late | is my case delayed more than usual | can I ask about a late case | when can I make an inquiry about my case | past normal processing time | my case is taking too long | receipt date for case inquiry | is it taking longer than usual',
  'how-long-waiting':
    'How long has it been since I filed? | how many days since filing | how long have I been waiting | days pending | how long is my case pending | how long since the last event | when did I file | what is my filing date | time since received date | how many months has it been | what is my received date',
  'later-filers-first':
    'Why are people who filed later approved first? | others filed after me and are approved | my friend filed later and got it first | why is everybody else approved before me | later filers approved | people with newer receipt dates got approved | someone applied after me and has the card | they skip me',
  'biometrics-to-decision':
    'How long from fingerprints to a decision? | how long after biometrics | after fingerprints when is the decision | biometrics done what is the time until approval | time between biometrics and approval | how many weeks after biometrics | biometrics to green card time | I did biometrics, how long now',
  'premium-clock':
    'Does the premium clock run now? | premium processing started | is my premium processing clock running | 15 days premium | when do the premium days end | did the premium clock start | premium processing time left | was my I-907 accepted | upgraded to premium processing | is my case premium | premium refund',
  'rfe-deadline':
    'By when must I answer the request? | when is my RFE due | RFE deadline | due date for request for evidence | how many days to answer the RFE | when does the RFE clock end | last day to respond to RFE | deadline to send evidence | how much time to respond to a notice of intent | RFE due date',
  'inquiry-speeds':
    'Does an inquiry make it faster? | will a service request speed it up | does calling USCIS help | does contacting my congressman help | will the ombudsman make it faster | does an inquiry speed up my case | I opened a service request will it help | if I ask a senator will it go faster | e-request faster | Emma chat to speed up',
  expedite:
    'Can I ask USCIS to go faster? | how do I request an expedite | expedite request | can I expedite my case | ask for faster processing | how to expedite EAD | emergency expedite | expedite criteria | request to speed up due to financial loss | was my expedite request received',
  'office-slow':
    'Is my field office slow? | which field office is fastest | is my office slow | is the service center slow | how fast is this office | how busy is my field office | is Nebraska slower than Texas | are some offices faster | slow office',
  'appointment-ahead':
    'Do I have an appointment? | when is my appointment | is an appointment scheduled | do I have a biometrics appointment | when is my interview | upcoming appointment | next appointment date | did they schedule my fingerprints | is my interview scheduled | what day do I have to go | appointment time and date | have I got an interview date',
  'appointment-for-what':
    'What is the appointment for? | why do I have an appointment | what kind of appointment is it | is the appointment biometrics or interview | reason for the appointment | what will happen at the appointment | appointment notice without a reason | what is this appointment about',
  'fingerprints-taken':
    'Did they take or reuse my fingerprints? | were my fingerprints taken | biometrics reused | did they reuse my biometrics | biometrics done | are my fingerprints in the record | fingerprints applied to my case | fingerprint status | will they use my old biometrics | biometrics completed | did my biometrics go through',
  'move-appointment':
    'Can I move my appointment? | reschedule my appointment | I cannot go to my biometrics | how do I reschedule my interview | change the date of my appointment | I will miss my appointment | postpone my interview | I missed my biometrics appointment | can I go another day | different day for fingerprints',
  'will-be-interviewed':
    'Will I be interviewed? | will there be an interview | do I need an interview | am I going to have an interview | when will they schedule my interview | is there an interview for my case | do they interview employment cases | will they call me for an interview | when will my interview be',
  'interview-waived':
    'Is my interview waived? | interview waiver | did they waive my interview | no interview needed | is the interview going to be waived | can the interview be skipped | waived interview case | will they waive the interview',
  'interview-cancelled':
    'Was my interview cancelled, and why? | interview cancelled | interview was descheduled | why did they cancel my interview | my interview got canceled | they called off my interview | cancelled due to unforeseen circumstances | did they cancel the interview | interview off',
  'interview-no-decision':
    'The interview is done and there is no decision: why? | I had my interview and no decision | interview completed still waiting | after the interview nothing | why no answer after my interview | decision not made after interview | interview was completed and case must be reviewed | waiting since the interview | interviewed months ago and nothing',
  'which-office-sees-me':
    'Which office will see me? | where is my interview | which field office will do my interview | where do I go for my appointment | address of the appointment | where is my biometrics | which ASC | location of my interview | what place do I go to',
  'oath-date':
    'When is my oath? | oath ceremony date | when will my oath ceremony be | is my oath scheduled | naturalization ceremony | when do I become a citizen | oath letter N-445 | when do I swear in | have they scheduled the oath | citizenship ceremony day',
  'passed-test':
    'Did I pass the test? | did I pass the civics test | did I pass the English test | naturalization test result | test result | did I fail the citizenship test | passed the reading and writing | result of my N-400 exam | do they say I passed',
  'rfe-sent':
    'Did they send a request for evidence? | is there an RFE | do I have an RFE | did I get a request for evidence | was an RFE issued | request for evidence sent | RFE on my case | did they ask for more evidence | evidence request open | have they requested more documents',
  'rfe-wants':
    'What do they want in the request? | what does the RFE ask for | what is my RFE about | what evidence do they need | what documents do they want | why did I get an RFE | reason for the RFE | what should I send for the RFE | what is missing in my application | RFE content',
  'reply-arrived':
    'Did my reply arrive? | did they get my RFE response | was my response received | RFE response received | I sent the evidence, did they receive it | did USCIS receive my documents | is my answer recorded | response to request for evidence was received | I mailed the reply | they got my response or not',
  'upload-in-file':
    'Is my upload in the file? | is the document I uploaded there | I uploaded evidence | did my upload go through | my uploaded documents | is my evidence in the case | can they see what I uploaded | unsolicited evidence upload | where are my uploads | list my documents | what documents are in my case',
  'medical-valid':
    'Is my medical valid or missing? | is my I-693 still valid | medical exam expired | did they get my medical | do I need a new medical | I-693 validity | is the medical missing | vaccination record still ok | medical exam good for how long',
  'see-notice':
    'Can I see the notice here? | where can I read the letter | where is my notice | can I open the letter | read the notice | download my notice | can I see my I-797 | what letters did they send | list of notices | show me the letter | did they send a letter | where is the receipt notice',
  'noid-denial':
    'Is a notice of intent a denial? | NOID meaning | is a NOID a denial | notice of intent to deny | does NOID mean denied | I received a NOID | intent to deny is it over | intent to revoke | did I get a notice of intent | what happens after NOID | they intend to deny me',
  'lawyer-notified':
    'Was my lawyer notified? | did my attorney get the notice | does my lawyer know | did they send it to my lawyer | is my lawyer on the case | who is my representative | attorney was told | does USCIS write to my lawyer too | my lawyer got the letter',
  'g28-accepted':
    'Was my G-28 accepted? | G-28 rejected | is the G-28 on file | was my lawyer form accepted | attorney form G-28 | G-28 status | form G-28 was rejected because | did they accept my representative | representation form',
  'where-is-case':
    'Where is my case? | which office has my case | what service center has my case | who has my case now | where is my file | which center | location of my case | what office is it at | where was it sent | at what office is my application | who is handling my case',
  'why-transferred':
    'Why was it transferred? | why did they move my case | reason for the transfer | case was transferred to another office why | why was my case sent to another office | transferred to local office reason | transferred why | why did it go to a different service center',
  'transfer-good':
    'Is a transfer good or bad? | is transfer good news | case transferred is it bad | does a transfer mean delay | transferred to field office is it a good sign | transfer means interview | does transfer make it slower | what does a transfer mean for me',
  'office-letters':
    'What is NBC, SCOPS or SCD? | what is NBC | what does SCD mean | what does SCOPS mean | what is MSC | what is the National Benefits Center | NSC TSC meaning | what is LIN | what is WAC | what is EAC | what do the letters of the office mean | what is an ASC',
  'which-processing-time':
    'Which processing time applies to me? | which processing time should I look at | processing time category for my case | how do I read the processing times page | what category do I choose in processing times | processing time for my office | USCIS processing times page | what is the processing time | what does 80 percent mean',
  'ioe-office':
    'Is IOE an office? | what is IOE | IOE receipt which service center | where is IOE | what does IOE mean | is IOE Nebraska | IOE number meaning | what is the IOE at the start of my receipt number',
  approved:
    'Am I approved? | is my case approved | was it approved | did they approve my case | has my green card been approved | approved or not | do I have an approval | was my application granted | is it an approval | did I get approved | approval date | was my petition approved',
  denied:
    'Was it denied? | is my case denied | did they deny me | was my application denied | is there a denial | was it rejected | have I been denied | did they reject my case | denied or not | was my case revoked | did they refuse it',
  'why-denied':
    'Why was it denied? | reason for denial | why did they deny my case | what is the reason I was denied | why was my application rejected | denial reason | why did they refuse | why was it revoked | explain my denial',
  appeal:
    'Can I appeal, and until when? | how do I appeal | can I appeal the denial | appeal deadline | motion to reopen | file I-290B | how long do I have to appeal | motion to reconsider | what can I do after a denial | appeal days | can I fight the denial',
  'card-made':
    'Is my card made, mailed or delivered? | where is my card | is my card being produced | was my green card mailed | card production | did they mail my EAD | is my work permit card made | new card is being produced | card was mailed | when was my card mailed | did they print my card | card status | was my card delivered',
  'tracking-number':
    'What is the tracking number? | tracking number for my card | USPS tracking | track my green card | usps number | where do I find the tracking number | how can I track my card | tracking of the mailed card | postal tracking id',
  'card-lost':
    'The card is lost or did not come: what now? | my card did not arrive | card lost in the mail | I never received my card | my green card was stolen | delivered but not received card | card returned to USCIS | I lost my card | card came back undeliverable | did not get my EAD in the mail | my card is missing',
  'card-destroyed':
    'Did they void or destroy my card? | card destroyed | was my card destroyed | did USCIS destroy my green card | my card was voided | card void | destroyed card after return | they destroyed the document',
  'card-valid-until':
    'How long is the card valid? | when does my card expire | card expiration date | how long is the EAD valid | validity of my work permit card | expiry of green card | when will my EAD expire | how many years is my card good for | until when is my card valid',
  'approval-final':
    'Is the approval final? | can they take back my approval | can they revoke my approval | is approval final after a court case | can USCIS cancel my green card later | can my approved case be reopened | can approval be reversed | is my approval safe | will they revoke my green card',
  'will-reopen':
    'Will they reopen or review it? | will my case be reopened | re-review of approved cases | will they review my old case | are they reopening cases | will they look again at my case | is my case going to be reviewed again | will USCIS reopen my denied case',
  'cases-together':
    'Which of my cases belong together? | which cases were filed together | are my cases linked | is my I-765 linked to my I-485 | which applications go together | concurrent cases | list my cases | how many cases do I have | do my forms belong together | which receipts are mine',
  'spouse-approved-first':
    'Why is my wife’s or husband’s case approved and mine not? | my wife is approved and I am not | husband approved but not me | spouse got the green card and mine is pending | my son was approved before me | derivative approved principal pending | my family was approved except me | we filed together but only she was approved | why did my spouse get it first',
  'sent-to-nvc':
    'Did the petition go to the National Visa Center? | did my I-130 go to NVC | sent to NVC | sent to the department of state | is my case at NVC | was the petition sent to the embassy | petition at the consulate | national visa center case | did USCIS send it to the state department',
  'visa-number':
    'Is a visa number free? | is a visa number available | is my priority date current | visa bulletin | am I current | when will my priority date be current | EB2 India visa number | final action date | is there a visa for me | retrogression',
  'withdrawn-petition':
    'Does the withdrawn petition hurt me? | my employer withdrew the petition | withdrawn I-140 | what if the petition is withdrawn | my old company withdrew my I-140 | sponsor withdrew | does a withdrawal affect my case | petition withdrawn after I changed jobs | can I withdraw my case | withdrawal of my application | should I withdraw and file again',
  'may-work':
    'May I work now? | can I work | am I allowed to work | can I start working | can I start my new job | may I work while pending | can I work without the card | am I authorized to work | is my work permit valid | can I keep working | can I work with the receipt notice | do I have permission to work | EAD approved can I work | can I begin my job on Monday | is it legal to work | show my employer that I can work | my boss asks if I can work',
  'work-extended':
    'Is my work permit extended? | automatic extension of EAD | 540 day extension | EAD expired renewal pending | is my work card extended automatically | does the 540 days apply to me | 180 day extension | auto extension work permit | work permit expired and renewal filed | is my expired EAD still good',
  'may-travel':
    'May I travel? | can I travel | can I leave the country | can I leave the United States | is it safe to travel | can I go abroad | can I fly | can I visit my family in another country | can I go see my mother | can I go on vacation | can I re-enter | will they let me back in | can I come back if I leave | can I take a cruise | go to Mexico | go to Canada | what if I leave while pending | travel with advance parole | can I travel with pending I-485 | is it ok to go home for a funeral | authorized for travel true, may I go | fly to Puerto Rico | go to Hawaii | trip outside the US',
  'parole-made':
    'Was my advance parole made? | is my advance parole approved | is my travel document ready | advance parole document produced | I-131 document mailed | was my parole paper made | where is my advance parole | travel document printed | reentry permit produced | did they issue my advance parole',
  'in-status':
    'Am I in status? | am I legal | am I out of status | is my stay legal | do I have lawful status | lawful presence | authorized stay | can I be deported | will they deport me | can ICE arrest me | can they arrest me | am I undocumented now | will I be put in removal proceedings | am I accruing unlawful presence | overstay | is it legal for me to be here | will immigration detain me | am I safe from deportation',
  moved:
    'I moved: what now? | change my address | how do I change my address | I moved to a new address | new address | my address changed | update my address with USCIS | AR-11 | does moving affect my case | wrong address on my case | moving to another state',
  'country-pause':
    'Is my case paused because of my country? | country pause | travel ban | is my country on the ban list | is my case on hold because of my nationality | because of where I was born | is it because of my country | are cases from my country on hold | 39 countries pause | does the proclamation affect my case | Iranian cases | Venezuelan applicants paused | Nigerian | am I banned | is it because of my passport | Afghans on hold | Cuban Haitian cases paused | discriminated for my religion',
  'arrest-ticket':
    'Will a ticket or an arrest matter? | speeding ticket | will my arrest affect my case | I was arrested | DUI and green card | criminal record | traffic ticket effect | will my misdemeanor matter | I got a citation | background check problem | will a dismissed charge be a problem | police record | I have a conviction | will the background check find something',
  'need-lawyer':
    'Do I need a lawyer? | should I get a lawyer | do I need an attorney | should I hire an attorney | can I do this without a lawyer | where do I find a lawyer | free legal help | is a notario ok | low cost immigration lawyer | is it time for a lawyer',
  'really-uscis':
    'Is this e-mail or call really from USCIS? | is this email really from USCIS | is this a scam | somebody called me and said USCIS | phone call from immigration | fake uscis letter | text message from USCIS | they ask me to pay by phone | scam call | is this letter real | someone wants gift cards',
  'who-sees':
    'Who can see this? | who can see my data | is my data private | do you send my data anywhere | is this safe to use | can USCIS see that I use this | where is my data stored | does anybody else see my case | do you sell my data | privacy | can others on this computer see it | is this stored on a server | can my employer see this',
  'show-lawyer':
    'Can I show this to my lawyer? | how do I send this to my lawyer | export for my attorney | print my case | save a report | share this with my attorney | make a pdf for my lawyer | download a summary | send a copy to my lawyer',
  'must-leave':
    'Must I leave the country to get a green card? | do I have to leave the US for the green card | do I have to go back home for the green card | do I need to do consular processing now | new memo green card inside the US | adjustment of status discretion memo | PM-602-0199 | must I go to my home country for the visa | are they making people leave to get the green card',
  'asylum-fee':
    'Do I owe the asylum fee? | annual asylum fee | do I have to pay the yearly asylum fee | asylum fee due | how much is the asylum fee | I-589 fee | did I pay the asylum fee | pay asylum fee where | notice to pay the asylum fee',
  'civics-test':
    'Which civics test do I take? | 2008 or 2025 civics test | new citizenship test | which naturalization test | how many questions in the civics test | 128 questions test | civics test version | new civics test for me | what test will they give me for citizenship',
  'must-register':
    'Do I have to register (G-325R)? | alien registration | G-325R | do I need to register with the government | registration requirement | am I registered | must I file G-325R | register my children | alien registration form',
  'card-expired-renewal':
    'Is my card expired while the renewal waits? | my green card expired and I-90 is pending | I-90 pending expired card | green card renewal pending | is my expired green card still good with the receipt | I-751 pending and card expired | extension letter green card | 48 month extension I-751 | 36 months extension I-90 | card expires while waiting for the renewal',
  'will-be-approved':
    'Will it be approved? | will they approve me | what are my chances | will I be approved | will I be denied | chance of approval | is it going to be approved | does this look like an approval is coming | do you think I will get approved | will my case be denied | probability of approval | is approval near | am I close to approval | are they going to deny me | will I win | what will the decision be | will they accept my case | will I get my green card | predict my case | is it looking good | what is the officer thinking | can I win the appeal',
  'why-so-long':
    'Why does it take so long? | why is my case taking so long | why is it stuck | why is my case not moving | why is there no update | why are they not deciding | why the delay | what is holding up my case | why so slow | is my officer lazy | why is nothing happening | reason for the delay',
  'on-hold':
    'Is my case on hold? | is there a hold on my case | is my case paused | hold code | was my case put on hold | administrative processing hold | is my case frozen | stopped case | hold lifted',
  'contact-uscis':
    'How do I reach USCIS? | USCIS phone number | how do I contact USCIS | talk to a live person at USCIS | call USCIS | speak to an officer | how to ask USCIS a question | chat with USCIS | how do I submit an inquiry | contact center',
  'file-copy':
    'How do I get a copy of my file? | FOIA request | get my A-file | copy of my immigration file | how do I request my records | freedom of information act | see my whole file | request my file from USCIS',
  'checks-done':
    'Are the background checks done? | background check status | is my background check complete | FBI name check | security checks | did my background check clear | are my checks finished | background checks came in | name check pending',
  'form-and-kind':
    'Which form and category is this? | what category is my case | what form is this | which category am I in | what type of case is this | what is my subtype | is it employment or family based | what class is my application | who is the applicant | receipt number of my case',
  'was-rejected':
    'Was my form sent back as not accepted? | was my form sent back | did they return my application | rejected at the lockbox | case rejected because of the fee | rejected for wrong fee | package returned | not accepted for processing | my payment failed | fee problem',
  'is-it-allowed':
    'Is it allowed to use Caseside? | is this legal to use | is Caseside allowed | can USCIS ban me for using this | is this extension official | who made this | are you USCIS | does USCIS know about this tool | will using this hurt my case | can I trust this',
} as const;
