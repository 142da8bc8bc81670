// The mock site's control page at /__lab: plain forms, a JSON API with the same commands, and sign-in without a password.
import { ADDRESSES } from './addresses.ts';
import { htmlAnswer, jsonAnswer, redirectTo, type Answer } from './answer.ts';
import { CASE_NOTES } from './case-notes.ts';
import { CHANGE_KINDS } from './changes.ts';
import { Command, runCommand } from './control-commands.ts';
import { ANSWER_FAULTS, FAULT_KINDS } from './faults.ts';
import { HOSTILE_SCRIPTS } from './hostile/scripts.ts';
import { escapeHtml } from './pages.ts';
import type { MockSite } from './mock-site.ts';
import type { Sessions } from './sessions.ts';

export interface ControlRequest {
  method: string;
  url: URL;
  body: string;
  isForm: boolean;
}

/** The response to GET /__lab/state, and to POST /__lab/api after each command. */
function stateOf(mockSite: MockSite): Record<string, unknown> {
  const { accounts, cases, faults, pages, latencyMs, signedOutAs, coldRefused, autoSignIn } = mockSite.state;
  return {
    origin: mockSite.origin,
    port: mockSite.port,
    accounts,
    cases: [...cases].map(([receipt, bodies]) => ({ receipt, answers: Object.keys(bodies) })),
    faults,
    pages,
    latencyMs,
    signedOutAs,
    coldRefused,
    autoSignIn,
    kinds: { faults: FAULT_KINDS, changes: CHANGE_KINDS },
    requests: mockSite.log.length,
  };
}

const options = (values: readonly string[], chosen?: string): string =>
  values.map((value) => `<option${value === chosen ? ' selected' : ''}>${escapeHtml(value)}</option>`).join('');

const form = (command: string, inside: string, label: string): string =>
  `<form method="post" action="/__lab/api"><input type="hidden" name="do" value="${command}">${inside} <button>${label}</button></form>`;

const field = (name: string, label: string, value: string | number = ''): string =>
  `<label>${label} <input name="${name}" value="${escapeHtml(String(value))}" size="7"></label>`;

const onOff = (name: string, label: string, on: boolean): string =>
  `<label>${label} <select name="${name}">${options(['on', 'off'], on ? 'on' : 'off')}</select></label>`;

function controlPage(mockSite: MockSite): string {
  const { accounts, cases, faults, pages, latencyMs, signedOutAs, coldRefused, log } = mockSite.state;
  const receipts = [...cases.keys()];
  const signIns = accounts.map(
    ({ id, name, kind, receipts: own }) =>
      `<li><a href="/__lab/sign-in?account=${id}">${escapeHtml(name)}</a> (${id}, ${kind}, ${own.length} cases)</li>`,
  );
  const notes = receipts
    .filter((receipt) => CASE_NOTES[receipt] !== undefined || receipts.length < 40)
    .map((receipt) => {
      const owners = accounts.filter((account) => account.receipts.includes(receipt)).map(({ id }) => id);
      const cells = [receipt, owners.join(' '), CASE_NOTES[receipt] ?? ''];
      return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
    });
  const rules = faults.map((rule) => `<li>${escapeHtml(JSON.stringify(rule))}</li>`);
  const requests = log
    .slice(-100)
    .reverse()
    .map(({ at, method, host, path, account, status, fault, bodyBytes }) => {
      const cells = [at.slice(11), method, host, path, account ?? '', status ?? '', fault ?? '', bodyBytes];
      return `<tr>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`;
    });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mock site</title><link rel="stylesheet" href="/site/site.css"></head><body>
<main>
<h1>The mock site</h1>
<p>A stand-in my.uscis.gov on this machine. <a href="/account/applicant">To the account page</a> · <a href="/__lab">Reload this page</a></p>
<h2>Sign in as</h2><ul>${signIns.join('')}</ul>
<h2>Cases</h2>
<table class="clients"><tr><th>Receipt</th><th>Accounts</th><th>What it shows</th></tr>${notes.join('')}</table>
<h2>Session</h2>
${form('end-sessions', '', 'End every session')}
${form('signed-out-as', `<label>Signed out, the addresses answer <select name="kind">${options(ANSWER_FAULTS, signedOutAs)}</select></label>`, 'Set')}
${form('cold', onOff('refused', 'Refuse an address asked before any page', coldRefused), 'Set')}
<h2>Faults</h2><ul>${rules.join('') || '<li>None</li>'}</ul>
${form(
  'fault',
  `<label>Address <select name="address">${options(['*', ...ADDRESSES])}</select></label>
<label>Receipt <select name="receipt">${options(['*', ...receipts])}</select></label>
<label>Fault <select name="kind">${options(FAULT_KINDS)}</select></label>
${field('times', 'Times (blank: always)')} ${field('retryAfterSec', 'Retry-After, s')} ${field('overMs', 'Spread over, ms')}`,
  'Add',
)}
${form('clear-faults', '', 'Clear all faults')}
${form('latency', field('ms', 'Latency, ms', latencyMs), 'Set')}
<h2>Change a case</h2>
${form('change', `<label>Case <select name="receipt">${options(receipts)}</select></label> <label>Change <select name="kind">${options(CHANGE_KINDS)}</select></label>`, 'Change')}
<h2>Pages</h2>
${form(
  'pages',
  `${onOff('embedded', 'Embedded JSON', pages.embedded)} ${onOff('nested', 'Nested cases', pages.nested)} ${onOff('regionIds', 'Region ids', pages.regionIds)}
${field('lateCardsMs', 'Late cards, ms', pages.lateCardsMs)} ${field('rerenderMs', 'Render again every, ms', pages.rerenderMs)}
${field('removeForeignMs', 'Remove foreign nodes every, ms', pages.removeForeignMs)}
${onOff('fixedParts', 'Header and help button hang on the window', pages.fixedParts)}
<label>Hostile script <select name="hostile">${options(['', ...HOSTILE_SCRIPTS], pages.hostile)}</select></label>`,
  'Set',
)}
<h2>Everything</h2>
${form('reset', '', 'As at start')}
<h2>Requests</h2>${form('clear-log', '', 'Empty the list')}
<table class="clients"><tr><th>At</th><th>Method</th><th>Host</th><th>Path</th><th>Account</th><th>Status</th><th>Fault</th><th>Body</th></tr>${requests.join('')}</table>
</main></body></html>`;
}

function commandAnswer(request: ControlRequest, mockSite: MockSite): Answer {
  try {
    const raw: unknown = request.isForm
      ? Object.fromEntries(new URLSearchParams(request.body))
      : JSON.parse(request.body);
    const command = Command.safeParse(raw);
    if (!command.success)
      return jsonAnswer(400, {
        error: command.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      });
    runCommand(mockSite, command.data);
  } catch (error) {
    return jsonAnswer(400, { error: error instanceof Error ? error.message : String(error) });
  }
  return request.isForm ? redirectTo('/__lab', [], 303) : jsonAnswer(200, stateOf(mockSite));
}

/** Answers a request below /__lab. */
export function controlAnswer(request: ControlRequest, mockSite: MockSite, sessions: Sessions): Answer {
  const { url, method } = request;
  if (url.pathname === '/__lab/api')
    return method === 'POST' ? commandAnswer(request, mockSite) : jsonAnswer(405, { error: 'POST a command.' });
  if (url.pathname === '/__lab/state') return jsonAnswer(200, stateOf(mockSite));
  if (url.pathname === '/__lab/log') return jsonAnswer(200, mockSite.log);
  if (url.pathname === '/__lab/sign-in') {
    const account = mockSite.accounts.find(({ id }) => id === (url.searchParams.get('account') ?? 'a'));
    if (account === undefined) return jsonAnswer(404, { error: 'No such account.' });
    const to = url.searchParams.get('to') ?? '/account/applicant';
    return redirectTo(to.startsWith('/') && !to.startsWith('//') ? to : '/account/applicant', [sessions.open(account)]);
  }
  return url.pathname === '/__lab' ? htmlAnswer(200, controlPage(mockSite)) : jsonAnswer(404, { error: 'Not Found' });
}
