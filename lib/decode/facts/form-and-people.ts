// Who filed what, when and how: form, people and filing of one case. Pure.
import { plainForm } from '../../tables/forms.ts';
import { formLabel, subtypeLabel, type SayLabel } from '../../locales/case/label-words.ts';
import type { Evidence, FiledFact, FormFact, PeopleFact } from '../case-file.ts';
import { cite, timestampAt, textAt, type Place } from '../answers/place.ts';
import type { Sources } from '../answers/sources.ts';
import { isDayOnly } from '../answers/timestamp.ts';

const citeIf = (place: Place | null, key: string, holds: boolean): Evidence[] => (holds ? cite(place, key) : []);

/** USCIS's own `formName` wins over the table; sources that name another form are left to the other fields. */
export function formOf({ record, status, receiptInfo }: Sources, say: SayLabel): FormFact {
  const said: [Place | null, string][] = [
    [record, 'formType'],
    [status, 'formType'],
    [receiptInfo, 'form'],
  ];
  const first = said.find(([place, key]) => textAt(place, key) !== null);
  const type = first === undefined ? null : textAt(...first);
  const subtypeCode = textAt(receiptInfo, 'subtype');
  const agrees = (place: Place | null, key: string) => {
    const text = textAt(place, key);
    return text !== null && type !== null && plainForm(text) === plainForm(type);
  };
  return {
    type,
    name: textAt(record, 'formName') ?? (type === null ? null : (formLabel(type, say) ?? null)),
    subtype: subtypeCode === null ? null : { code: subtypeCode, meaning: subtypeLabel(subtypeCode, type, say) ?? null },
    evidence: [
      ...said.flatMap(([place, key]) => citeIf(place, key, agrees(place, key))),
      ...citeIf(record, 'formName', textAt(record, 'formName') !== null),
      ...citeIf(receiptInfo, 'subtype', subtypeCode !== null),
    ],
  };
}

export function peopleOf({ record }: Sources): PeopleFact {
  return {
    applicant: textAt(record, 'applicantName'),
    representative: textAt(record, 'representativeName'),
    evidence: cite(record, 'applicantName', 'representativeName'),
  };
}

/** The filing date: an instant only where `submissionTimestamp` has a time; else the day; else the receipt date. */
export function filedOf({ record, receiptInfo }: Sources): FiledFact {
  const at = (place: Place | null, key: string) => timestampAt(place, key);
  const timestamp = at(record, 'submissionTimestamp');
  const day = at(record, 'submissionDate');
  const receiptDate = at(receiptInfo, 'receipt_date');
  const filedAt = (timestamp !== null && !isDayOnly(timestamp) ? timestamp : (day ?? timestamp)) ?? receiptDate;
  return {
    at: filedAt,
    channel: textAt(record, 'elisChannelType'),
    evidence: [
      ...cite(record, 'submissionTimestamp', 'submissionDate', 'elisChannelType'),
      ...citeIf(receiptInfo, 'receipt_date', filedAt !== null && receiptDate?.slice(0, 10) === filedAt.slice(0, 10)),
    ],
  };
}

/** The fields that give the day of filing, without those that say how it was filed. */
export function filingDayOf({ evidence }: FiledFact): Evidence[] {
  return evidence.filter(({ path }) => !path.endsWith('elisChannelType'));
}
