// Whole answers of the four addresses as USCIS sends them, invented, made from a number: the input that mutations start from.
import type { Endpoint, Json } from '../../lib/uscis/reading.ts';
import { makeRandom, type Random } from './random.ts';

export type Bodies = Record<Endpoint, Json>;

const FORMS = [
  ['I-485', 'Application to Register Permanent Residence or Adjust Status'],
  ['I-765', 'Application for Employment Authorization'],
  ['I-131', 'Application for Travel Document'],
  ['N-400', 'Application for Naturalization'],
] as const;
const CODES = [
  'IAF',
  'IMAG',
  'FTA0',
  'FTA1',
  'SA',
  'H008',
  'IKA',
  'HA',
  'LDA',
  'LEA',
  'LEE',
  'FJ',
  'DA',
  'EA',
  'QZX7',
] as const;
const TITLES = [
  'Case Was Received and A Receipt Notice Was Emailed',
  'Case Is Being Actively Reviewed By USCIS',
  'Request for Initial Evidence Was Sent',
  'Case Was Approved',
  'New Card Is Being Produced',
  'Words Nobody Has Seen',
] as const;
const OFFICES = [
  ['NBC', 'NATIONAL BENEFITS CENTER'],
  ['NSC', 'NEBRASKA SERVICE CENTER'],
  ['CLT', 'CHARLOTTE, NC'],
] as const;
const LETTERS = [
  'Appointment Scheduled',
  'Interview Scheduled',
  'Request for Evidence',
  'Other',
  'Account Acceptance Notice',
] as const;
const DAY_MS = 86_400_000;

const several = <T>(random: Random, most: number, make: (index: number) => T): T[] =>
  Array.from({ length: random.upTo(most + 1) }, (_, index) => make(index));

/** The same bodies for the same number. */
export function realAnswers(seed: number): Bodies {
  const random = makeRandom(seed);
  const receipt = `IOE09${String(random.upTo(1e8)).padStart(8, '0')}`;
  const start = Date.UTC(2025, random.upTo(18), 1 + random.upTo(28));
  const instant = () => new Date(start + random.upTo(400) * DAY_MS + random.upTo(DAY_MS)).toISOString();
  const midnight = (text: string) => `${text.slice(0, 10)}T00:00:00.000Z`;
  const filed = new Date(start).toISOString();
  const [formType, formName] = random.pick(FORMS);
  const [jurisdiction, jurisdictionDescription] = random.pick(OFFICES);

  const event = (): Record<string, Json> => {
    const written = instant();
    return {
      receiptNumber: receipt,
      eventId: `00000001-0000-4000-8000-${String(random.upTo(1e12)).padStart(12, '0')}`,
      eventCode: random.pick(CODES),
      createdAt: written.slice(0, 10),
      createdAtTimestamp: written,
      updatedAt: written.slice(0, 10),
      updatedAtTimestamp: written,
      eventDateTime: written.slice(0, 10),
      eventTimestamp: random.upTo(2) === 0 ? midnight(written) : written,
    };
  };
  const events = several(random, 6, event);
  const [twin] = events;
  if (twin !== undefined && random.upTo(3) === 0)
    events.push({ ...twin, eventId: 'again', createdAtTimestamp: instant() });
  const notices = several(random, 3, (index): Json => ({
    receiptNumber: receipt,
    letterId: String(50_000_000 + index),
    generationDate: instant(),
    actionType: random.pick(LETTERS),
    ...(random.upTo(2) === 0 ? { appointmentDateTime: instant() } : {}),
  }));
  const documents = several(random, 5, (index): Json => {
    const type = random.pick(LETTERS);
    const isOwn = random.upTo(2) === 0;
    return {
      fileName: isOwn ? `${receipt}-part${String(index)}.tif` : `${type}.pdf`,
      contentId: `c2FtcGxlLWNvbnRlbnQtaWQt${String(random.upTo(1e9))}`,
      type,
      createDate: instant().replace('Z', '+0000'),
      sourceType: isOwn ? 'Applicant Provided' : 'USCIS Generated',
    };
  });
  const requests = several(random, 1, (): Json => ({
    noticeId: 'a3f0c1d2',
    actionType: 'Request for Evidence',
    isRespondedTo: random.upTo(2) === 0,
    finalized: random.upTo(2) === 0,
  }));
  const touched = instant();
  const history = several(random, 4, (): Json => {
    const [year = '', month = '', day = ''] = instant().slice(0, 10).split('-');
    return {
      date: `${month}-${day}-${year} 08:00:00`,
      actionCode: random.pick(CODES),
      statusTitle: random.pick(TITLES),
      statusTitleSpanish: 'Se recibió el caso',
    };
  });

  return {
    cases: {
      data: {
        receiptNumber: receipt,
        submissionDate: filed.slice(0, 10),
        submissionTimestamp: midnight(filed),
        formType,
        formName,
        updatedAt: touched.slice(0, 10),
        updatedAtTimestamp: touched,
        cmsFailure: false,
        closed: random.upTo(4) === 0,
        actionRequired: random.upTo(4) === 0,
        ackedByAdjudicatorAndCms: true,
        applicantName: 'SAMPLE, ALEX',
        representativeName: null,
        nonElisPaperFiled: false,
        noticeMailingPrefIndicator: false,
        docMailingPrefIndicator: false,
        elisChannelType: 'EFile',
        elisBeneficiaryAddendum: {},
        areAllGroupStatusesComplete: false,
        areAllGroupMembersAuthorizedForTravel: true,
        isPremiumProcessed: false,
        concurrentCases: [],
        documents: [],
        addendums: [],
        evidenceRequests: requests,
        notices,
        events,
      },
    },
    case_status: {
      data: {
        receiptNumber: receipt,
        formType,
        currentActionCode: random.pick(CODES),
        currentActionCodeDate: instant(),
        statusTitle: random.pick(TITLES),
        statusText: `As of ${filed.slice(0, 10)}, we have your Form ${formType}. See <a href="https://www.uscis.gov">our site</a>.`,
        statusTitleSpanish: 'USCIS está revisando su caso',
        statusTextSpanish: '…',
        jurisdiction,
        jurisdictionDescription,
        isPremiumProcessed: false,
        isPremiumRefunded: false,
        historicalCaseStatuses: history,
        message: `Query was successful for payload {'receipt_number': '${receipt}'}`,
      },
    },
    receipt_info:
      random.upTo(3) === 0
        ? { data: null }
        : {
            data: {
              receipt_details: {
                form: formType,
                location: 'SCD',
                milnatz: 0,
                onpt: 0,
                premproc: 0,
                receipt_date: new Date(start).toUTCString(),
                receipt_number: receipt,
                subtype: '147-C9',
              },
            },
            message: 'Query was successful',
          },
    documents: { data: documents },
  };
}
