// What each known field of USCIS's answers holds, as far as masking must know it. Data only.
// A field that is not here keeps its value only where the value's own shape is harmless (masker.ts).

export type Slot =
  | 'receipt'
  | 'id'
  | 'name'
  | 'date'
  | 'code'
  | 'form'
  | 'form-name'
  | 'office'
  | 'subtype'
  | 'words'
  | 'file'
  | 'plain';

const KEYS: Readonly<Record<Slot, string>> = {
  receipt: 'receiptNumber receipt_number',
  id: 'eventId letterId noticeId contentId documentUri cmsContentId pid id',
  name: 'applicantName representativeName',
  date: `submissionDate submissionTimestamp updatedAt updatedAtTimestamp createdAt createdAtTimestamp eventDateTime eventTimestamp
    generationDate appointmentDateTime currentActionCodeDate date createDate receipt_date`,
  code: 'eventCode actionCode currentActionCode currentActioCode noticeCode',
  form: 'formType form',
  'form-name': 'formName',
  office: 'jurisdiction jurisdictionDescription location',
  subtype: 'subtype',
  words: `statusTitle statusText statusTitleSpanish statusTextSpanish message elisChannelType sourceType type actionType
    display_text time_until_case_decision time_until_next_milestone`,
  file: 'fileName',
  plain: `data events notices documents evidenceRequests addendums historicalCaseStatuses concurrentCases cases receipt_details
    cmsFailure closed actionRequired ackedByAdjudicatorAndCms nonElisPaperFiled
    noticeMailingPrefIndicator docMailingPrefIndicator areAllGroupStatusesComplete areAllGroupMembersAuthorizedForTravel
    isPremiumProcessed isPremiumProcessing isPremiumRefunded isRespondedTo finalized milnatz onpt premproc
    milestone_days_remaining error`,
};

const SLOTS = new Map<string, Slot>(
  (
    [
      'receipt',
      'id',
      'name',
      'date',
      'code',
      'form',
      'form-name',
      'office',
      'subtype',
      'words',
      'file',
      'plain',
    ] as const
  ).flatMap((slot) => KEYS[slot].split(/\s+/).map((key): [string, Slot] => [key, slot])),
);

/** What a field holds; undefined for a field nobody has described. */
export function slotOf(key: string): Slot | undefined {
  return SLOTS.get(key);
}

/** Parts of field names that are no words of a language. */
export const KEY_PARTS: ReadonlySet<string> = new Set(
  'elis cms pref sub num idx uri url ref seq cnt desc ts ind doc docs acked info msg req resp biz auth meta lang en es uuid guid pid env ver'.split(
    ' ',
  ),
);

/** A field whose name has one of these parts speaks of a person: its value is hidden whatever it looks like. */
const PERSONAL_PARTS: ReadonlySet<string> = new Set(
  `name names surname birth born birthday dob bdate address addresses adr addr street city town zip postal postcode county province
  phone telephone tel mobile cell fax mail email ssn social alien anumber uscis account accounts passport gender sex race marital spouse
  child children parent mother father employer beneficiary applicant petitioner sponsor representative attorney lawyer person people
  contact user login signature note notes comment comments remark remarks memo number numbers id ids identifier visa iban
  nationality citizenship country height weight eye eyes hair age
  house apt apartment unit suite ste floor building bldg block lot room area region district municipality locality village home
  residence residential residing resides lives living hometown neighborhood neighbourhood parish place origin
  nombre apellido apellidos correo domicilio direccion ciudad pueblo calle casa piso telefono celular pasaporte edad sexo genero
  madre padre hijo hija esposo esposa pais cumpleanos`.split(/\s+/),
);

const PERSONAL_STEM =
  /name|birth|address|street|phone|mail|alien|passport|account|ssn|gender|nation|countr|postal|beneficiar|dob|bdate|nacim|nacid|apellid|domicil|telefon/;

/** Whether a field's name speaks of a person. @param parts of `keyPartsOf` */
export function isPersonalKey(parts: readonly string[]): boolean {
  return parts.some((part) => PERSONAL_PARTS.has(part)) || PERSONAL_STEM.test(parts.join(''));
}

/** A field whose name ends so holds how many there are of something. */
const COUNTS: ReadonlySet<string> = new Set(
  `count counts cnt total totals days weeks months hours minutes pages copies attempts retries times steps step version size limit
  remaining elapsed percent quantity`.split(/\s+/),
);

/** Whether a field's name says that it counts. @param parts of `keyPartsOf` */
export function isCountKey(parts: readonly string[]): boolean {
  return COUNTS.has(parts[parts.length - 1] ?? '');
}

const OFFICES: ReadonlySet<string> = new Set('office offices jurisdiction center centre lockbox'.split(' '));

/** Whether a field's name says that it holds an office. @param parts of `keyPartsOf` */
export function isOfficeKey(parts: readonly string[]): boolean {
  return parts.some((part) => OFFICES.has(part));
}
