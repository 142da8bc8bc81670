// Answers of other services about USCIS cases, which are no answers of my.uscis.gov. Pure.
import { isObject, keyOf } from '../../../uscis/json-path.ts';
import type { Json } from '../../../uscis/reading.ts';
import type { Wrapper } from './wrapper.ts';

const has = (value: Json | undefined, ...keys: string[]): boolean =>
  isObject(value) && keys.some((key) => Object.hasOwn(value, key));

/** USCIS's Case Status API for programs (developer.uscis.gov). */
const isCaseStatusApi = (value: Json): boolean =>
  has(keyOf(value, 'case_status'), 'current_case_status_text_en', 'current_case_status_desc_en', 'hist_case_status');

/** The public status page (egov.uscis.gov, `csol-api`). */
const isPublicStatusPage = (value: Json): boolean =>
  has(value, 'CaseStatusResponse') || has(keyOf(value, 'detailsEng'), 'actionCodeText');

/** The public page of processing times (egov.uscis.gov). */
const isProcessingTimesPage = (value: Json): boolean =>
  has(keyOf(value, 'data'), 'processing_time', 'processing_times');

export const otherService: Wrapper = (value, { words }) => {
  if (isCaseStatusApi(value))
    return [{ kind: 'problem', message: words('problem.otherService', { site: 'developer.uscis.gov' }) }];
  if (isPublicStatusPage(value) || isProcessingTimesPage(value))
    return [{ kind: 'problem', message: words('problem.otherService', { site: 'egov.uscis.gov' }) }];
  return null;
};
