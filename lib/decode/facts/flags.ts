// Every yes-or-no field of a case, known or not: booleans, 0 and 1, and the same as text. Pure.
import { FLAGS, flagOf, type Flag } from '../../tables/flags.ts';
import type { Json } from '../../uscis/reading.ts';
import type { CaseWords } from '../../locales/case/case-words.ts';
import { flagLabel, flagMeaning, type SayLabel } from '../../locales/case/label-words.ts';
import type { RecordWords } from '../../locales/record.ts';
import type { Evidence, FlagFact } from '../case-file.ts';
import type { Leaves } from '../answers/leaves.ts';

const ORDER = new Map<string, number>(FLAGS.map(({ key }, index) => [key, index]));

/** Fields that name or count something: 0, 1 or the word "true" in them is no yes or no. */
const NO_FLAGS = new Set(
  `receiptNumber receipt_number formType form formName applicantName representativeName elisChannelType currentActionCode
  statusTitle statusText statusTitleSpanish statusTextSpanish jurisdiction jurisdictionDescription location subtype
  receipt_date submissionDate submissionTimestamp updatedAt updatedAtTimestamp currentActionCodeDate message
  milestone_days_remaining time_until_case_decision time_until_next_milestone display_text`.split(/\s+/),
);

/** `true`, "true", 1 and "1" are yes, their opposites no; everything else is neither. */
export function isOf(value: Json): boolean | null {
  if (value === true || value === 1 || value === 'true' || value === '1') return true;
  if (value === false || value === 0 || value === 'false' || value === '0') return false;
  return null;
}

/** The field's name from where the case's own data begin: `closed`, or a path for one that lies deeper. */
function keyOfPath({ endpoint, path }: Evidence, pageRoot: string): string {
  const root =
    endpoint === 'page'
      ? new RegExp(`^${pageRoot.replace(/[^\w]/g, '\\$&')}\\.?`)
      : endpoint === 'documents'
        ? /^data\.?/
        : /^data(?:\[0\])?\.?(?:receipt_details\.)?/;
  return path.replace(root, '') || path;
}

const isSingle = (key: string): boolean => !/[.[]/.test(key);

function isFlag({ endpoint, value }: Evidence, key: string): boolean {
  if (typeof value === 'boolean') return true;
  const isWord = typeof value === 'string' && /^(?:true|false)$/i.test(value.trim());
  if (!isSingle(key)) return isWord;
  if (endpoint === 'documents' || endpoint === 'processing_times') return isWord;
  return ORDER.has(key) || (!NO_FLAGS.has(key) && (isWord || isOf(value) !== null));
}

const isOfAnotherCase = (key: string): boolean => key.startsWith('concurrentCases');
const MAY_BE_FLAG = /^\s*(?:true|false|0|1)\s*$/i;

/** A leaf that needs no closer look: nearly all of a record's. */
function cannotBeFlag(value: Json, key: string): boolean {
  if (typeof value === 'boolean' || value === 0 || value === 1) return false;
  if (typeof value === 'string' && value.length < 8 && MAY_BE_FLAG.test(value)) return false;
  return !ORDER.has(key);
}

function knownFlag(flag: Flag, leaf: Evidence, formType: string | null, say: SayLabel): FlagFact {
  return {
    key: flag.key,
    value: leaf.value,
    is: isOf(leaf.value),
    label: flagLabel(flag, say),
    meaning: flagMeaning(flag, formType, say),
    basis: flag.basis,
    evidence: [leaf],
  };
}

const REQUEST_MARK = /^evidenceRequests\[(\d+)\]\.(isRespondedTo|finalized)$/;

function unknownFlag(key: string, leaf: Evidence, words: RecordWords): FlagFact {
  const fact = { key, value: leaf.value, is: isOf(leaf.value), evidence: [leaf] };
  const mark = REQUEST_MARK.exec(key);
  if (mark !== null) {
    const number = Number(mark[1]) + 1;
    const isAnswer = mark[2] === 'isRespondedTo';
    return {
      ...fact,
      label: isAnswer
        ? words('requestAnswered', { number: String(number) })
        : words('requestFinished', { number: String(number) }),
      meaning: isAnswer ? words('requestAnsweredMeaning') : words('requestFinishedMeaning'),
      basis: 'observed',
    };
  }
  return { ...fact, label: words('unknownFlag', { key }), meaning: words('unknownFlagMeaning'), basis: 'unknown' };
}

/** Fields of different answers that say the same thing. */
const SAME = [new Set(['isPremiumProcessed', 'premproc'])];

/** Whether two answers say yes and no of one thing. */
function isOpposed(one: FlagFact, other: FlagFact): boolean {
  const isSame = one.key === other.key || SAME.some((keys) => keys.has(one.key) && keys.has(other.key));
  return isSame && one.is !== null && other.is !== null && one.is !== other.is;
}

/**
 * All flags: the known ones in the order of their table, then the others as they stand in the answers (keys sorted). One field in
 * two answers is one flag while both say the same.
 * @param pageRoot path of this case in the page's JSON
 */
export function flagsOf(
  leaves: Leaves,
  pageRoot: string,
  formType: string | null,
  { record: words, label }: Pick<CaseWords, 'record' | 'label'>,
): FlagFact[] {
  const known: FlagFact[] = [];
  const others: FlagFact[] = [];
  leaves.all.forEach((leaf, index) => {
    if (cannotBeFlag(leaf.value, leaves.keys[index] ?? '')) return;
    const key = keyOfPath(leaf, pageRoot);
    if (isOfAnotherCase(key) || !isFlag(leaf, key)) return;
    const flag = isSingle(key) && leaf.endpoint !== 'documents' ? flagOf(key) : undefined;
    if (flag === undefined) {
      others.push(unknownFlag(key, leaf, words));
      return;
    }
    const fact = knownFlag(flag, leaf, formType, label);
    const same = known.find((other) => other.key === key && other.is === fact.is && fact.is !== null);
    if (same === undefined) known.push(fact);
    else same.evidence.push(leaf);
  });
  for (const flag of known) {
    if (known.some((other) => isOpposed(flag, other)))
      flag.meaning = [flag.meaning, words('flagsDisagree')].filter((text) => text !== null && text !== '').join(' ');
  }
  return [...known.sort((a, b) => (ORDER.get(a.key) ?? 0) - (ORDER.get(b.key) ?? 0)), ...others];
}
