import { expect, it } from 'vitest';
import type { Json } from '../../../uscis/reading.ts';
import { unwrapped, WORDS } from './unwrapped.fixture.ts';

const OF_OTHERS: [string, Json][] = [
  [
    'developer.uscis.gov',
    {
      case_status: {
        receiptNumber: 'EAC9999103402',
        formType: 'I-130',
        current_case_status_text_en: 'Case Was Received',
        hist_case_status: null,
      },
    },
  ],
  [
    'egov.uscis.gov',
    { CaseStatusResponse: { receiptNumber: 'IOE0912345678', detailsEng: { actionCodeText: 'Case Was Approved' } } },
  ],
  ['egov.uscis.gov', { data: { processing_time: { form_name: 'I-765', range: [] } } }],
];

it.each(OF_OTHERS)('an answer of %s is named, and not read', (site, value) => {
  expect(unwrapped(value).found).toEqual([{ kind: 'problem', message: WORDS('problem.otherService', { site }) }]);
});
