// English words that may stay in a masked text: the words of USCIS's status texts, letters and messages, and our own. Data only.
// A masked text keeps the words it knows and hides all others, so a name that nobody listed is hidden too. For that reason no word
// that is also a common name stands here (Grant, Mark, Rose, Young, King, April …). Read as lower case.

export const PLAIN_WORDS_EN = `
a able about above accept acceptance accepted accepting access according account accounts across act action actions
active actively activity acts actual actually added addendum addendums adding addition additional additionally address
addresschange addressed adjudicate adjudicated adjudicating adjudication adjudications adjudicator adjust adjusted
adjustment administrative admission admitted advance advice advised affect affects affidavit affirmed after again against age
agencies agency ago agree ahead alien all allow allowed allows almost along already also although always amended amount
an and announce announced annual another answer answered answering answers any anyone anything appeal appealed appeals
appear appeared appearance appears applicable applicant applicants application applications applied applies apply
applying appointed appointment appointments appropriate approval approvals approve approved approves approving are area
areas as asc ask asked asking asks assigned assistance assisting associated asylee asylum at attached attend attended
attention attorney attorneys authority authorization authorize authorized automatic automatically available await
awaiting away back background based be became because become becomes been before began begin beginning begins begun
behalf behind being below beneficiaries beneficiary benefit benefits best between beyond biographic biometric
biometrics birth blank blanks book both bring brought browser business but by calendar call called calls came can cancel
cancelled cancellation cannot card cards care carefully carry case cases categories category cause caused causes center
centers certain certificate certificates certification certified change changed changes changing channel charge check checked
checking checks child children choice choose chosen circumstances citizen citizens citizenship civics claim claimed
claims clear cleared clock close closed closely closing closure code codes collect collected collection column columns
come comes coming comment comments commonly communicate communication compare compared complete completed completely
completes completing completion computer computers concerning concurrent concurrently condition conditional conditions
conduct conducted conference confirm confirmation confirmed consider consideration considered consulate contact
contactcenter contacted contacting contain containing contains content contents continue continued continues continuing control
convenience copies copy correct corrected correction correctly correspondence could count counted country counts
course court cover covered covers create created creation credible current currently customer daily damaged data date
dated dates day days deadline decide decided decides decision decisions declined deferred delay delayed delays deliver
delivered delivery denial denied deny denying department departure dependent deeper deported deposit describe described
describes description destroyed detail detailed details detained determination determine determined determines
deterred did differ difference different differently digit digits direct directed direction directly director disagree
disagrees discretion dismissed disposed dispute disputed do document documentation documents does doing domestic done
double down draft due duplicate during each earlier early earn easier easy either elapsed electronic electronically
elect eligibility eligible else email emailed emails emergency employed employee employer employers employment empty
enclosed encourage end ended ending ends enforcement english enough ensure enter entered entering entitled entry
envelope equal error errors established eta even event events ever every everything evidence exact exactly examination
examine examined example examples exception exchange exclude excluded executive exist existing exists expect expected
expedite expedited expiration expire expired expires explain explained explains explanation extend extended extending
extends extension extra face facilities facility fact facts failed fails failure false family fault faults faq faster favorable fear
federal fee fees few field fields fifteen fifty file filed filer files filing fill filled final finally find finding
finds fine fingerprint fingerprinted fingerprinting fingerprints finish finished first five fix folded follow followed
following follows for foreign folder folders form format former forms forth forty forward forwarded found four free freedom
from full fully further future gate gave general generally get gets getting give given gives giving go goes going gone
good gov government granted granting group groups guess guesses guidance guide had half hand handle handled
happen happened happens has have having he head health hear heard hearing held help her here hers hidden high higher
him his history hold holds home homeland hour hours house how however href html http https humanitarian hundred id
identification identified identify identity if image images immediate immediately immigrant immigrants immigration
important improperly in inadmissible inactive include included includes including incomplete incorrect incorrectly
increase indicate indicated indicates individual individuals inform information informed initial initially initiate
initiated inquiries inquiry inside inspection instead instruct instructed instruction instructions insufficient
intake intend intended intends intent interest interfiled interfiling intermediate internal international internet
interpreter interview interviewed interviewing interviews into invalid investigation investor involved is issuance issue
issued issues issuing it items its itself job join joined joint judge jurisdiction jurisdictional just keep keeping
keeps kept key keys kind kinds knew know known knows label laid language large last late later latest law lawful
lawfully lawsuit lawyer lead leads learn learned learnt least leave leaves leaving left legal legally length less let
lets letter letters letting level levels life light like likely limit limited limits line lines link linked links list
listed lists litigation little live lives living local located location locations lock lockbox log logged longer look
looked looking looks lost lot lottery low lower made mail mailbox mailed mailing mailings main mainly maintain make
makes making manage management many marked marriage married match matched matches matter matters maximum me mean meaning
meanings means meant measure media medical meet meets member members memo merged message messages met middle might
military minimum minor minutes misfiled misread missed missing mistake mistakes mobile modified moment money month
monthly months more moreover most motion motions move moved moves moving much multiple must my name named names
national nationality nationals nationwide naturalization naturalize naturalized near nearest necessary need needed
needing needs neither nested net never new newer newest news next no nobody non nonimmigrant nonimmigrants none nor
normal normally not note noted notes nothing notice notices notification notifications notified notify notifying now
null number numbers oath object objection obtain obtained occur occurred of off offer offered offers office officer
officers offices official officials offline often old older oldest omitted on once one ones online only onto open
opened opening opens operation operations opinion opportunity option optional options or oral order ordered ordering
orders organization origin original originally originals originating other others otherwise our ours out outcome
outcomes outside outstanding over own owner package page pages paid paper papers parent parents parole parolee part
partial participant parties partly parts party pass passed passport past path pay paying payload payment payments
pending people per percent perfected period periods permanent permanently permission permit permits permitted person
personal personnel persons petition petitioned petitioner petitioners petitions phone photo photograph photographs
photos physical pick picked picture place placed places plain plan plans please point policy portal portion possible
possibly post postal posted postmark postpone power preference preferences prefer premium prepare prepared presence
present presented press prevent previous previously principal print printed printing prior priority privacy private
probably problem problems procedure procedures proceed proceeding proceedings process processed processes processing
produce produced producing product production program progress promise prompt proof proper properly prove proven
provide provided provides providing proving provisions public publish published publishes publishing purpose purposes
put qualification qualified qualify qualifying quality query question questions queue queued quick quickly quota quote
quoted quotes raised rate rather reach reached reaches read reader reading readings reads ready real really reason
reasonable reasons reassigned recall receipt receipts receive received receives receiving recent recently recipient
recommend recommendation recommended reconsider reconsideration reconsidered record recorded recording records red
redo reduce refer referral referred refers refile refresh refreshed refugee refugees refund refunded refuse refused
regard regarding regards regional register registered registration regular regularly regulation regulations
reinstated reject rejected rejecting rejection rejections related relates relating relationship relative relatives
release released relief relocated remain remained remaining remains remanded remember reminder removal remove removed
renew renewal rep replace replaced replacement replacing reply report reported reporting reports represent
representation representative representatives request requested requester requesting requests require required
requirement requirements requires requiring rescheduled reschedule rescheduling rescind rescinded rescission research
resent reserved reset residence resident residents resolve resolved respond responded responding response responses
responsible rest restored restricted result results resume resumed retain retained retire retry return returned
returning returns reuse reused review reviewed reviewing reviews revoke revoked revocation rfe right rights route routed
routine row rows rule rules run running safe same sample satisfied satisfy save saved saves say saying says scan scanned
schedule scheduled schedules scheduling scope screen screening search searched second seconds section sections secure
security see seek seeking seem seems seen select selected self send sender sending sends sensitive sent separate
separately separated series served server service services session set sets setting settings settled several shall share
shared sheet ship shipped short should show showed showing shown shows side sign signature signed signing signs silent
similar simple simply since single site six sixty size skip skipped slow small so solved some someone something
sometimes soon sooner sort sorted sought source sources space spanish speak special specific specified spelled spelling
split spouse staff stage stages stamp stamped stand standalone standard standing stands start started starting starts
state stated statement statements states stating status statuses statutory stay stayed step steps still stop stopped
stops storage store stored stores subject submission submissions submit submitted submitting subsequent subsequently
subtype successful successfully such sufficient suggest summary superseded supplement supplemental supplementary support
supported supporting sure surrender suspect suspended suspense system systems table take taken takes taking target
technical telephone tell telling tells temporary ten term terminate terminated terminating termination terms test tested
testimony tests text texts than thank that the their them themselves then there therefore these they thing things third
thirty this those though three through throughout thus time timely times timestamp title titled titles to today together
told tomorrow too took tool toll top total touch touched toward tps track tracked tracking transaction transfer
transferred transferring transfers transit translate translated translation transmitted travel traveling treat treated
tried trip true trust try trying turn turned twelve twenty twice two type types typically ukrainian unable unanswered
unchanged unclear under undeliverable understand undecided unfinished unit united unknown unlawful unless unpublished
until unusual up upcoming update updated updates updating upload uploaded uploading uploads upon url urgent us usa usable
use used useful user users uses using uscis usps usual usually utc valid validated validity value values verification
verified verify version very via victim view viewed views violation visa visas visible visit visited void voided wait
waited waiting waits waive waived waiver waivers want wanted wants warning was watch way ways we web website week weekly
weeks well went were what whatever when whenever where whether which while who whoever whole whom whose why widow
widower wish with withdraw withdrawal withdrawn within without wizard word worded wording words work worked worker
workers working workload works worldwide would write writes writing written wrong www yes yesterday yet you your yours
yourself zip zone
acceptancenotice addr amp apt br cmsfailure com daca defer dhs dol dos ead ecd eoir e-request e-mail e-mailed e-filing egov elis
gmt html5 ice inc ins kcc mailto my nbsp ndash nvc nta ocr org parolees petitionersbeneficiary pdf png
processing-times rescheduling sevis sevp strong stsc tel tif tiff tsa txt uac uscbp usc uscg usd vawa vol xml jpg jpeg
lt gt quot
answered approvable arrive arrived arrival asked attach began bio caseside chronologically consular domicile
endorsed enrolled evaluate evaluated evaluating evidentiary execute executed exempt exempted exemption favorably
incorporate inspected interim invite invited itemized joining mandatory meantime mention merge naturalisation noid
noir notarized obligation obligations onward overturn overturned pre preliminary prepaid queue reaffirmed reapply
recapture recaptured reconcile refiled reissue reissued rejecting relocate reopen reopened reopening replied
reprinted requeue resubmit resubmitted retained return-receipt sealed stolen tentative tentatively transcript
ceremonies ceremony dear madam miss mr mrs ms sir cfr est edt cst cdt pst pdt et tools transcripts unexecuted unreadable unsigned upgrade upgraded verification vetted vetting waiting-list withheld
`;

/** Words that stay only in small letters: with a capital they may be a name. */
export const SMALL_ONLY_EN = 'will may long mark grant page price day law field green grace chase hope art young major';
