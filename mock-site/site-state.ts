// Everything about a mock site that can be changed while it runs. Plain data, and the function that selects a fault.
import type { Account } from './accounts.ts';
import type { AnswerFault, FaultRule } from './faults.ts';
import type { Address } from './addresses.ts';
import type { Bodies } from './case-store.ts';

/** How the account pages behave. */
export interface PageSwitches {
  /** Whether the dashboard embeds the `CaseCardsApp` JSON. */
  embedded: boolean;
  /** Whether cases filed together are in `concurrentCases` of the first one in the embedded JSON. */
  nested: boolean;
  /** Whether cards have `id="region_{receipt}"`; if not, only their text names the receipt. */
  regionIds: boolean;
  /** Milliseconds after loading at which cards are fetched and inserted; 0: they are part of the page. */
  lateCardsMs: number;
  /** Interval in ms at which cards are replaced by new copies; 0: never. */
  rerenderMs: number;
  /** Interval in ms at which nodes that are not the site's own are removed from html and body; 0: never. */
  removeForeignMs: number;
  /** Whether the header, and a help button in the lower right corner, have `position: fixed`. */
  fixedParts: boolean;
  /** Name of a script in mock-site/hostile that runs before everything else, as a compromised script of the site would; "": none. */
  hostile: string;
}

export const DEFAULT_PAGES: Readonly<PageSwitches> = {
  embedded: true,
  nested: true,
  regionIds: true,
  lateCardsMs: 0,
  rerenderMs: 0,
  removeForeignMs: 0,
  fixedParts: false,
  hostile: '',
};

export const DEFAULT_LATENCY_MS = 150;

/** One request and its response. Requests to the control page are not logged. */
export interface RequestRecord {
  /** ISO instant of arrival. */
  at: string;
  method: string;
  host: string;
  /** Including the query. */
  path: string;
  headers: Record<string, string>;
  /** Bytes of the request's body. */
  bodyBytes: number;
  /** Account id of the session, or null. */
  account: string | null;
  address: Address | null;
  receipt: string | null;
  fault: string | null;
  /** Null while nothing was answered (hang, reset). */
  status: number | null;
}

export interface MockSiteState {
  accounts: readonly Account[];
  cases: Map<string, Bodies>;
  faults: FaultRule[];
  pages: PageSwitches;
  latencyMs: number;
  /** What an address answers without a session. */
  signedOutAs: AnswerFault;
  /** An address requested before any page of this session answers as signed out. */
  coldRefused: boolean;
  /** The account a new browser is signed in to by its first page. */
  autoSignIn: string | null;
  /** How many changes were made; the n-th happens n minutes after the mock site's first moment. */
  changes: number;
  log: RequestRecord[];
}

/** The narrowest matching rule; a counted rule is used up by one. */
export function takeFault(faults: FaultRule[], address: Address, receipt: string | null): FaultRule | null {
  const narrowness = (rule: FaultRule): number => (rule.receipt === '*' ? 0 : 2) + (rule.address === '*' ? 0 : 1);
  const [rule] = faults
    .filter((each) => each.address === address || (each.address === '*' && address !== 'page'))
    .filter((each) => each.receipt === '*' || each.receipt === receipt)
    .sort((a, b) => narrowness(b) - narrowness(a));
  if (rule === undefined) return null;
  if (rule.times !== undefined) {
    rule.times -= 1;
    if (rule.times <= 0) faults.splice(faults.indexOf(rule), 1);
  }
  return rule;
}
