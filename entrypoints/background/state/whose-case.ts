// Whose case an answer shows: which receipts this session may see kept words of, and whether somebody else has signed in meanwhile.
import { keyOf } from '../../../lib/uscis/json-path.ts';
import type { RawAnswer } from '../../../lib/uscis/outcome.ts';
import { isOptional } from '../../../lib/uscis/addresses.ts';
import { ENDPOINTS, type Outcome, type ReadEndpoint } from '../../../lib/uscis/reading.ts';
import { dataOf } from '../../../lib/uscis/shape.ts';
import { parseOnce } from './decode-cache.ts';
import { isSamePerson } from './page-decision.ts';
import {
  changeSession,
  forgetOlderAnswers,
  readAnswers,
  readSession,
  type Scope,
  type SessionRecord,
  type TabRecord,
} from './session-records.ts';

export interface AnswerOfTab {
  tab: TabRecord;
  session: SessionRecord;
  raw: Pick<RawAnswer, 'receipt' | 'text'> & { endpoint: ReadEndpoint };
  outcome: Outcome;
  round: string | null;
}

/** A day: further apart, one of the two clocks is wrong. */
const CLOCKS_AGREE_MS = 24 * 60 * 60 * 1000;

/** Whether this computer's clock shows about the time that the server's did when it answered. @param now ms */
export function isClockRight(servedAt: string | null, now: number): boolean {
  return servedAt !== null && Math.abs(Date.parse(servedAt) - now) <= CLOCKS_AGREE_MS;
}

/**
 * Whether an address says "not yours" of a case that was shown as one's own: it answered good before, or none of the case's did. An address
 * that never answers good, beside others that do, is only that address's outcome, and so is whatever an optional one says.
 */
export async function isRefusal(
  scope: Scope,
  { receipt, endpoint }: AnswerOfTab['raw'],
  outcome: Outcome,
  round: string | null,
): Promise<boolean> {
  if (outcome !== 'not-yours' || isOptional(endpoint)) return false;
  const stored = (await readAnswers(scope, [receipt])).get(receipt);
  const others = [...(stored?.values() ?? [])].filter(({ good }) => good !== null);
  const wasGood = stored?.get(endpoint)?.good ?? null;
  return others.length === 0 || (wasGood !== null && wasGood.round !== round);
}

/** Whether an address answers good only whoever's case it is: processing times are the same for everybody. */
export const isOfOwner = (endpoint: ReadEndpoint): boolean => endpoint !== 'processing_times';

/** What an answer changes in which receipts are shown to be of who is signed in. */
export function provenBy({ tab, session, raw, outcome }: AnswerOfTab, isRefused: boolean): Partial<SessionRecord> {
  const { proven, account } = session;
  const others = (list: readonly string[]) => list.filter((one) => one !== raw.receipt);
  if (isRefused) return { proven: others(proven), refused: [...others(session.refused), raw.receipt] };
  if (outcome !== 'ok' || isOptional(raw.endpoint)) return {};
  const isOfAccount =
    raw.endpoint === 'cases' || account.length === 0 || (tab.listed ?? []).some((one) => account.includes(one));
  const withIt = (list: readonly string[]) => [...new Set([...list, raw.receipt])];
  return {
    proven: withIt(proven),
    refused: others(session.refused),
    ...(isOfAccount ? { account: withIt(account) } : {}),
  };
}

const applicantIn = (receipt: string, text: string): string => {
  const parsed = parseOnce(`${receipt} cases`, text);
  const name = parsed.ok ? keyOf(dataOf(parsed.value), 'applicantName') : null;
  return typeof name === 'string' ? name.trim().toUpperCase() : '';
};

/** Whether a round had good answers of a case, but not from the one address that names the applicant. */
async function isNameless({ tab, raw, outcome, round }: AnswerOfTab): Promise<boolean> {
  const stored = (await readAnswers(tab.scope, [raw.receipt])).get(raw.receipt);
  const newest = stored?.get('cases')?.newest ?? null;
  const said = raw.endpoint === 'cases' ? outcome : newest?.round === round ? newest.outcome : null;
  if (said === null || said === 'ok') return false;
  if (raw.endpoint !== 'cases' && outcome === 'ok') return isOfOwner(raw.endpoint);
  return [...(stored ?? [])].some(
    ([endpoint, { good }]) => endpoint !== 'cases' && isOfOwner(endpoint) && good?.round === round,
  );
}

/**
 * Whether the answers of a page that lists no case of this account show that somebody else is signed in: they are of a case that the account
 * never showed, of another applicant, or of one whom no answer names. A family's cases stand together on the account's list.
 */
export async function showsAnotherAccount(answer: AnswerOfTab): Promise<boolean> {
  const { tab, session, raw, outcome } = answer;
  const { account } = session;
  if (account.length === 0 || isSamePerson(session.who, tab.who ?? null) === true) return false;
  if (account.includes(raw.receipt) || (tab.listed ?? []).some((one) => account.includes(one))) return false;
  if (raw.endpoint !== 'cases' || outcome !== 'ok') return isNameless(answer);
  const stored = await readAnswers(tab.scope, account);
  const names = [...stored].flatMap(([receipt, records]) => {
    const good = records.get('cases')?.good ?? null;
    return good === null ? [] : [applicantIn(receipt, good.text)];
  });
  const name = applicantIn(raw.receipt, raw.text);
  return name === '' || !names.includes(name);
}

/** The session once it is another account's: of the page whose answer showed it. */
export const ofOther = (tab: TabRecord, receipt: string): Partial<SessionRecord> => ({
  accountFrom: tab.seq,
  account: [receipt],
  who: null,
  proven: [receipt],
  refused: [],
  shown: tab.receipts,
  lastRoundAt: null,
  asked: null,
});

const SAYS_NOT_MINE: readonly Outcome[] = ['not-yours', 'blocked', 'server-error'];

/**
 * A round is over, maybe one that took up what an earlier one left, after which every address of a case has refused it, and the page only
 * names the case: USCIS answers so for the cases of others, so what was read of it earlier is shown no more.
 */
export async function dropUnanswered(tab: TabRecord, { lease }: SessionRecord): Promise<void> {
  const round = lease?.tabId === tab.tabId ? lease.round : null;
  if (round === null) return;
  const stored = await readAnswers(tab.scope, tab.receipts);
  for (const [receipt, records] of stored) {
    const outcomes = ENDPOINTS.map((endpoint) => records.get(endpoint)?.newest ?? null);
    const isRefused = outcomes.every((one) => one !== null && SAYS_NOT_MINE.includes(one.outcome));
    if (!isRefused || !outcomes.some((one) => one?.round === round) || tab.listed?.includes(receipt) === true) continue;
    await forgetOlderAnswers(tab.scope, receipt, round);
    const { proven, refused } = await readSession(tab.scope);
    const others = (list: readonly string[]) => list.filter((one) => one !== receipt);
    await changeSession(tab.scope, { proven: others(proven), refused: [...others(refused), receipt] });
  }
}
