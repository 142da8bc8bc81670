// An invented pair of cases for people who look first: two forms of one person, filed together, with something of every section. Every
// name in it says that it is invented, and its days follow the day on which it is looked at. Data; no answer of USCIS is copied here.

/** One answer, as USCIS would send it. */
export interface SampleAnswer {
  receipt: string;
  /** The name of a saved answer's file. */
  name: 'cases.json' | 'case_status.json' | 'receipt_info.json' | 'documents.json';
  text: string;
}

const DAY_MS = 86_400_000;
const I485 = 'IOE0000000001';
const I765 = 'IOE0000000002';
const PERSON = 'SAMPLE, INVENTED';
const ATTORNEY = 'ALSO, INVENTED';

/** The days before the look, negative for a day ahead. */
const FILED = 272;
const RECEIVED = 269;
const FINGERPRINTS_LETTER = 260;
const FINGERPRINTS = 240;
const ASKED = 170;
const ANSWERED = 134;
const APPROVED = 13;
const CARD = 11;
const INTERVIEW_LETTER = 6;
const INTERVIEW = -9;

/** @param now milliseconds since 1970 */
export function sampleAnswers(now: number): SampleAnswer[] {
  const instant = (daysAgo: number, time = '14:41:52.207') =>
    `${new Date(now - daysAgo * DAY_MS).toISOString().slice(0, 10)}T${time}Z`;
  const day = (daysAgo: number) => instant(daysAgo).slice(0, 10);
  const american = (daysAgo: number) => {
    const [year = '', month = '', date = ''] = day(daysAgo).split('-');
    return `${month}-${date}-${year}`;
  };
  const event = (eventCode: string, daysAgo: number) => ({
    eventCode,
    eventId: `invented-${eventCode.toLowerCase()}-${daysAgo}`,
    createdAt: day(daysAgo),
    createdAtTimestamp: instant(daysAgo),
    updatedAt: day(daysAgo),
    updatedAtTimestamp: instant(daysAgo),
    eventDateTime: day(daysAgo),
    eventTimestamp: instant(daysAgo, '00:00:00.000'),
  });
  const past = (actionCode: string, statusTitle: string, daysAgo: number) => ({
    date: `${american(daysAgo)} 14:41:52`,
    actionCode,
    statusTitle,
  });
  const document = (type: string, fileName: string, daysAgo: number, isYours = false) => ({
    fileName,
    contentId: `invented-${daysAgo}-${fileName.length}`,
    type,
    createDate: `${day(daysAgo)}T14:42:00.000+0000`,
    sourceType: isYours ? 'Applicant Provided' : 'USCIS Generated',
  });
  const common = {
    submissionDate: day(FILED),
    submissionTimestamp: instant(FILED, '00:00:00.000'),
    cmsFailure: false,
    closed: false,
    actionRequired: false,
    ackedByAdjudicatorAndCms: true,
    applicantName: PERSON,
    representativeName: ATTORNEY,
    nonElisPaperFiled: false,
    elisChannelType: 'Lockbox',
    areAllGroupStatusesComplete: false,
    areAllGroupMembersAuthorizedForTravel: false,
    isPremiumProcessed: false,
    concurrentCases: [],
    documents: [],
    addendums: [],
  };
  const receiptInfo = (receipt: string, form: string, subtype: string) => ({
    data: {
      receipt_details: { form, location: 'SCD', receipt_date: day(FILED), receipt_number: receipt, subtype },
    },
  });
  const office = { jurisdiction: 'NBC', jurisdictionDescription: 'NATIONAL BENEFITS CENTER' };
  const bodies = [
    [
      I485,
      'cases.json',
      {
        data: {
          ...common,
          receiptNumber: I485,
          formType: 'I-485',
          formName: 'Application to Register Permanent Residence or Adjust Status',
          updatedAt: day(INTERVIEW_LETTER),
          updatedAtTimestamp: instant(INTERVIEW_LETTER),
          evidenceRequests: [
            { isRespondedTo: true, finalized: true, actionType: 'Request for Evidence', noticeCode: 'RFE' },
          ],
          notices: [
            {
              generationDate: instant(INTERVIEW_LETTER),
              appointmentDateTime: instant(INTERVIEW, '15:30:00.000'),
              actionType: 'Interview Scheduled',
            },
            {
              generationDate: instant(FINGERPRINTS_LETTER),
              appointmentDateTime: instant(FINGERPRINTS, '13:00:00.000'),
              actionType: 'Appointment Scheduled',
            },
          ],
          events: [
            event('IM', INTERVIEW_LETTER),
            event('H008', ANSWERED - 20),
            event('HA', ANSWERED),
            event('FBA', ASKED),
            event('FTA0', FINGERPRINTS),
            event('IAF', RECEIVED),
          ],
        },
      },
    ],
    [
      I485,
      'case_status.json',
      {
        data: {
          ...office,
          receiptNumber: I485,
          formType: 'I-485',
          currentActionCode: 'IM',
          currentActionCodeDate: instant(INTERVIEW_LETTER),
          statusTitle: 'Interview Was Scheduled',
          statusText: `This is an invented text. On ${day(INTERVIEW_LETTER)}, we scheduled an interview for your Form I-485, Receipt Number ${I485}. Please follow the instructions in the notice.`,
          historicalCaseStatuses: [
            past('HA', "Response To USCIS' Request For Evidence Was Received", ANSWERED),
            past('FBA', 'Request for Initial Evidence Was Sent', ASKED),
            past('IAF', 'Case Was Received and A Receipt Notice Was Sent', RECEIVED),
          ],
        },
      },
    ],
    [I485, 'receipt_info.json', receiptInfo(I485, 'I-485', 'I-485 Employment')],
    [
      I485,
      'documents.json',
      {
        data: [
          document('Interview Scheduled', 'Interview Scheduled.pdf', INTERVIEW_LETTER),
          document('Other', 'Invented answer.pdf', ANSWERED, true),
          document('Request for Evidence', 'Request for Evidence.pdf', ASKED),
          document('Appointment Scheduled', 'Appointment Scheduled.pdf', FINGERPRINTS_LETTER),
          document('Account Acceptance Notice', 'Account Acceptance Notice.pdf', RECEIVED),
        ],
      },
    ],
    [
      I765,
      'cases.json',
      {
        data: {
          ...common,
          receiptNumber: I765,
          formType: 'I-765',
          formName: 'Application for Employment Authorization',
          updatedAt: day(CARD),
          updatedAtTimestamp: instant(CARD),
          evidenceRequests: [],
          notices: [],
          events: [event('LDA', CARD), event('SA', APPROVED), event('FTA0', FINGERPRINTS), event('IAF', RECEIVED)],
        },
      },
    ],
    [
      I765,
      'case_status.json',
      {
        data: {
          ...office,
          receiptNumber: I765,
          formType: 'I-765',
          currentActionCode: 'LDA',
          currentActionCodeDate: instant(CARD),
          statusTitle: 'New Card Is Being Produced',
          statusText: `This is an invented text. On ${day(CARD)}, we ordered production of your new card for Receipt Number ${I765}.`,
          historicalCaseStatuses: [
            past('SA', 'Case Was Approved', APPROVED),
            past('IAF', 'Case Was Received and A Receipt Notice Was Sent', RECEIVED),
          ],
        },
      },
    ],
    [I765, 'receipt_info.json', receiptInfo(I765, 'I-765', 'C09')],
    [
      I765,
      'documents.json',
      {
        data: [
          document('I-765 C09 Standalone Approval', 'I-765 C09 Standalone Approval.pdf', CARD),
          document('Account Acceptance Notice', 'Account Acceptance Notice.pdf', RECEIVED),
        ],
      },
    ],
  ] as const;
  return bodies.map(([receipt, name, body]) => ({ receipt, name, text: JSON.stringify(body, null, 2) }));
}
