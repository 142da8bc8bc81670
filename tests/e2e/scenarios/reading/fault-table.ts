// The fault table: every way an answer can go wrong, at each of the four addresses, gives exactly its outcome. One visit to an
// account of fifty cases carries the whole table: each cell is one address of one case.
import assert from 'node:assert/strict';
import { FAULT_KINDS, type FaultKind } from '../../../../mock-site/faults.ts';
import { MANY_RECEIPTS } from '../../../../mock-site/accounts.ts';
import { ENDPOINTS, type Endpoint, type Outcome } from '../../../../lib/uscis/reading.ts';
import { eventually } from '../../../../tools/browser/eventually.ts';
import { panelShows } from '../../../../tools/browser/page-objects.ts';
import { ReportReads, savedReport } from '../../../../tools/browser/saved-report.ts';
import type { Scenario } from '../../../../tools/browser/fixtures.ts';

/** Outcome of each fault by the contract; `documents` names no receipt, so another case's list cannot be recognised. */
const OUTCOMES: Readonly<Record<FaultKind, Outcome | Readonly<Record<Endpoint, Outcome>>>> = {
  '401': 'signed-out',
  '403-html': 'blocked',
  '403-json': 'not-yours',
  '404': 'server-error',
  '429': 'throttled',
  '429-after': 'throttled',
  '429-date': 'throttled',
  '500': 'server-error',
  '500-html': 'server-error',
  '502': 'server-error',
  '503': 'server-error',
  '503-after': 'server-error',
  'redirect-sign-in': 'signed-out',
  'redirect-elsewhere': 'signed-out',
  'html-200': 'signed-out',
  'challenge-202': 'not-json',
  'not-json': 'not-json',
  'half-json': 'not-json',
  'empty-body': 'not-json',
  'other-shape': 'unexpected',
  'other-receipt': { cases: 'unexpected', case_status: 'unexpected', receipt_info: 'unexpected', documents: 'ok' },
  'too-many-bytes': 'no-answer',
  'too-many-values': 'unexpected',
  'data-null': 'empty',
  'data-empty': 'empty',
  'data-null-error': 'signed-out',
  '204': 'empty',
  'cut-off': 'no-answer',
  reset: 'no-answer',
  hang: 'timeout',
  trickle: 'timeout',
  late: 'timeout',
};

/** Faults that cost the whole time limit of a read: a few cells of each are enough to keep the visit short. */
const SLOW: readonly FaultKind[] = ['hang', 'trickle', 'late'];

interface Cell {
  receipt: string;
  endpoint: Endpoint;
  kind: FaultKind;
}

/**
 * The account's cases in the order the table takes them: first those with four answers of their own (every second one), then the
 * rest from the end. The very first case stays whole, so that the visit is not taken for one without a session.
 */
const ROWS = [
  ...MANY_RECEIPTS.filter((_receipt, index) => index % 2 === 1),
  ...MANY_RECEIPTS.filter((_receipt, index) => index % 2 === 0).reverse(),
];

function cellsOf(kinds: readonly FaultKind[]): Cell[] {
  return kinds.flatMap((_kind, row) => {
    const receipt = ROWS[row] ?? '';
    // Each case carries four different faults: its neighbours in the list, one an address.
    return ENDPOINTS.map((endpoint, column) => ({
      receipt,
      endpoint,
      kind: kinds[(row + column) % kinds.length] ?? '401',
    }));
  });
}

const outcomeOf = ({ kind, endpoint }: Cell): Outcome => {
  const outcome = OUTCOMES[kind];
  return typeof outcome === 'string' ? outcome : outcome[endpoint];
};

const table = (name: string, kinds: readonly FaultKind[], isSlow: boolean): Scenario => ({
  name,
  isMostlyWaiting: isSlow,
  mockSite: { autoSignIn: 'c', latencyMs: 5 },
  async run({ browser, mockSite }) {
    const cells = cellsOf(kinds);
    for (const { receipt, endpoint, kind } of cells)
      mockSite.setFault({ address: endpoint, receipt, kind, retryAfterSec: 2, overMs: 40_000 });
    const tab = await browser.open('/account/applicant');
    await panelShows(tab, /\(1 of 50\)/, 15_000);
    await eventually(
      'every address of every case was answered or given up',
      () => {
        const done = new Set(
          mockSite.log.filter(({ address }) => address === 'documents').map(({ receipt }) => receipt),
        );
        assert.equal(done.size, MANY_RECEIPTS.length);
      },
      140_000,
    );
    await panelShows(tab, 'Read in full.', 60_000);
    const report = ReportReads.parse(JSON.parse(await savedReport(browser, tab, { all: true })));
    const outcomes = new Map(
      report.cases.flatMap(({ receipt, reads }) =>
        reads.map(({ endpoint, outcome }) => [`${receipt} ${endpoint}`, outcome]),
      ),
    );
    const wrong = cells
      .map((cell) => ({ cell, got: outcomes.get(`${cell.receipt} ${cell.endpoint}`) }))
      .filter(({ cell, got }) => got !== outcomeOf(cell))
      .map(({ cell, got }) => `${cell.kind} at ${cell.endpoint}: ${got ?? 'nothing'} instead of ${outcomeOf(cell)}`);
    assert.deepEqual(wrong, []);
  },
});

export const FAULTS: readonly Scenario[] = [
  table(
    'every fault at every address gives exactly its outcome',
    FAULT_KINDS.filter((kind) => !SLOW.includes(kind)),
    true,
  ),
  table('an answer that never comes, comes in drops or comes too late is a timeout at every address', SLOW, true),
];
