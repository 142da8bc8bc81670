// Builds the four answers of an invented case from a short story. Pure; every id is derived from the receipt and a counter, so
// that the same story always gives the same bytes. Used for the generated cases; the folders in mock-site/cases are plain data.
import { createHash } from 'node:crypto';
import type { Endpoint } from '../lib/uscis/reading.ts';

type Flags = Partial<
  Record<
    | 'cmsFailure'
    | 'closed'
    | 'actionRequired'
    | 'ackedByAdjudicatorAndCms'
    | 'nonElisPaperFiled'
    | 'noticeMailingPrefIndicator'
    | 'docMailingPrefIndicator'
    | 'areAllGroupStatusesComplete'
    | 'areAllGroupMembersAuthorizedForTravel'
    | 'isPremiumProcessed',
    boolean
  >
>;

/** One case as a person would describe it. Days are `YYYY-MM-DD`, timestamps ISO UTC with milliseconds. */
export interface Story {
  receipt: string;
  form: string;
  formName: string;
  filed: string;
  applicant: string;
  representative?: string | null;
  channel: 'EFile' | 'Lockbox';
  flags?: Flags;
  updatedAt?: string;
  /** Keys that only some records have. */
  more?: Record<string, unknown>;
  requests?: Record<string, unknown>[];
  /** [letter written, action, appointment or null], newest first. */
  notices?: [string, string, string | null][];
  /** [code, when it happened, when the row was written], newest first. */
  events: [string, string, string][];
  status: { code: string; at: string; title: string; text: string; titleEs: string; textEs: string };
  office?: [string, string];
  premiumRefunded?: boolean;
  /** [`MM-DD-YYYY HH:mm:ss`, code, title, Spanish title], newest first. */
  history?: [string, string, string, string][];
  /** null: the address answers {"data":null}, as it often does. */
  info: { location: string; subtype: string; receiptDate: string; premium?: number } | null;
  /** [file name, type, created, who], newest first. */
  documents?: [string, string, string, 'you' | 'uscis'][];
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A UUID (version 4 form) derived from the seed alone. */
export function uuidOf(seed: string): string {
  const hex = hash(seed).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** 43 opaque characters, like the site's names of stored files. */
export const contentIdOf = (seed: string): string => hash(seed).toString('base64url').slice(0, 43);

const dayOf = (timestamp: string): string => timestamp.slice(0, 10);
const bodyOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function casesOf(story: Story): string {
  const { receipt, flags = {} } = story;
  return bodyOf({
    data: {
      receiptNumber: receipt,
      submissionDate: story.filed,
      submissionTimestamp: `${story.filed}T00:00:00.000Z`,
      formType: story.form,
      formName: story.formName,
      ...(story.updatedAt === undefined
        ? {}
        : { updatedAt: dayOf(story.updatedAt), updatedAtTimestamp: story.updatedAt }),
      cmsFailure: flags.cmsFailure ?? false,
      closed: flags.closed ?? false,
      actionRequired: flags.actionRequired ?? false,
      ackedByAdjudicatorAndCms: flags.ackedByAdjudicatorAndCms ?? true,
      applicantName: story.applicant,
      ...(story.representative === undefined ? {} : { representativeName: story.representative }),
      nonElisPaperFiled: flags.nonElisPaperFiled ?? false,
      noticeMailingPrefIndicator: flags.noticeMailingPrefIndicator ?? false,
      docMailingPrefIndicator: flags.docMailingPrefIndicator ?? false,
      elisChannelType: story.channel,
      elisBeneficiaryAddendum: {},
      areAllGroupStatusesComplete: flags.areAllGroupStatusesComplete ?? false,
      areAllGroupMembersAuthorizedForTravel: flags.areAllGroupMembersAuthorizedForTravel ?? true,
      isPremiumProcessed: flags.isPremiumProcessed ?? false,
      ...story.more,
      concurrentCases: [],
      documents: [],
      addendums: [],
      evidenceRequests: story.requests ?? [],
      notices: (story.notices ?? []).map(([at, action, appointment], index, all) => ({
        receiptNumber: receipt,
        letterId: String(51_000_000 + (hash(receipt).readUInt16BE(0) % 9000) * 100 + all.length - index),
        generationDate: at,
        ...(appointment === null ? {} : { appointmentDateTime: appointment }),
        actionType: action,
      })),
      events: story.events.map(([code, at, written], index) => ({
        receiptNumber: receipt,
        eventId: uuidOf(`${receipt} event ${story.events.length - index}`),
        eventCode: code,
        createdAt: dayOf(written),
        createdAtTimestamp: written,
        updatedAt: dayOf(written),
        updatedAtTimestamp: written,
        eventDateTime: dayOf(at),
        eventTimestamp: at,
      })),
    },
  });
}

function statusOf(story: Story): string {
  const { status } = story;
  return bodyOf({
    data: {
      receiptNumber: story.receipt,
      formType: story.form,
      currentActionCode: status.code,
      currentActionCodeDate: status.at,
      statusTitle: status.title,
      statusText: status.text,
      statusTitleSpanish: status.titleEs,
      statusTextSpanish: status.textEs,
      ...(story.office === undefined
        ? {}
        : { jurisdiction: story.office[0], jurisdictionDescription: story.office[1] }),
      isPremiumProcessed: story.flags?.isPremiumProcessed ?? false,
      isPremiumRefunded: story.premiumRefunded ?? false,
      historicalCaseStatuses: (story.history ?? []).map(([date, actionCode, statusTitle, statusTitleSpanish]) => ({
        date,
        actionCode,
        statusTitle,
        statusTitleSpanish,
      })),
      message: `Query was successful for payload {'receipt_number': '${story.receipt}'}`,
    },
  });
}

function infoOf(story: Story): string {
  const { info } = story;
  if (info === null) return '{"data":null}\n';
  const details = {
    form: story.form,
    location: info.location,
    milnatz: 0,
    onpt: 0,
    premproc: info.premium ?? 0,
    receipt_date: info.receiptDate,
    receipt_number: story.receipt,
    subtype: info.subtype,
  };
  return bodyOf({ data: { receipt_details: details }, message: 'Query was successful' });
}

function documentsOf(story: Story): string {
  return bodyOf({
    data: (story.documents ?? []).map(([fileName, type, createDate, who], index, all) => ({
      fileName,
      contentId: contentIdOf(`${story.receipt} document ${all.length - index}`),
      type,
      createDate: createDate.replace('Z', '+0000'),
      sourceType: who === 'you' ? 'Applicant Provided' : 'USCIS Generated',
    })),
  });
}

/** The four bodies of a story, as text. */
export function makeCase(story: Story): Record<Endpoint, string> {
  return {
    cases: casesOf(story),
    case_status: statusOf(story),
    receipt_info: infoOf(story),
    documents: documentsOf(story),
  };
}
