// @vitest-environment happy-dom
// The sentences that the design fixes word for word, repeated here and looked for on the panel in the state they belong to.
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stage } from '../../lib/tables/types.ts';
import type { PanelState } from '../context/panel-actions.ts';
import { theI485 } from '../fixtures/cases.ts';
import { HISTORY, NEAR } from '../fixtures/stored-history.ts';
import { showOpened as show } from '../fixtures/show.tsx';
import { STATES } from '../fixtures/states.ts';
import { addresses, aView } from '../fixtures/views.ts';

// happy-dom has no layout, so nothing ever scrolls near the viewport.
beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const settled = () => new Promise((done) => setTimeout(done, 0));

const titled = (title: string, stage: Stage | null): PanelState => ({
  kind: 'view',
  view: aView({
    current: theI485({
      status: { title, text: null, code: null, at: '2026-11-20', stage, spanish: null, basis: 'uscis' },
      flags: [],
      hasApprovalLetter: true,
    }),
  }),
});
const onForm = (type: string): PanelState => ({
  kind: 'view',
  view: aView({ current: theI485({ form: { type, name: null, subtype: null } }) }),
});
const oneHealth = (arrived: number): PanelState => ({
  kind: 'view',
  view: aView({ health: { ...aView().health, arrived } }),
});

const TOO_LARGE: PanelState = {
  kind: 'view',
  view: aView({
    health: { ...aView().health, arrived: 3 },
    addresses: addresses({
      documents: { outcome: 'no-answer', shownFrom: 'nothing', shownAt: null, unkept: 'too-large' },
    }),
  }),
};

type Row = [what: string, state: PanelState, ...sentences: string[]];
const NOT_USCIS =
  'Caseside is not USCIS and not the government. It shows what your own account already holds, in other words. It gives no legal advice.';
const ALWAYS: Row[] = [
  ['the mark', STATES.changes(), 'Unofficial tool. Not USCIS and not the government.'],
  ['the foot', STATES.changes(), NOT_USCIS, 'Your case data stays in this browser. Nothing is sent anywhere.'],
  ['health: all', STATES.changes(), 'Read at 10:42 AM. Read in full.'],
  ['health: some', oneHealth(3), 'Read at 10:42 AM. 3 of 4 answers arrived.'],
  ['health: offline', STATES.offline(), 'Offline. Last read at 10:42 AM.'],
  ['health: first paint', STATES['first-paint'](), 'Shown from this page. Reading the rest, 1 of 4…'],
  [
    'in short: reviewing',
    STATES['nothing-new'](),
    'USCIS has this case and says it is reviewing it. It does not say when a decision comes.',
  ],
  [
    'in short: received',
    titled('Case Was Received and A Receipt Notice Was Sent', 'received'),
    'USCIS says it received this case.',
  ],
  [
    'in short: request',
    STATES.asked(),
    'USCIS asked you for something. Read the letter and answer by the date printed in it. The record shows no answer so far.',
  ],
  [
    'in short: approved',
    titled('Case Was Approved', 'approved'),
    'USCIS says it approved this case. The notice is the proof, not this panel.',
  ],
  [
    'in short: card',
    titled('New Card Is Being Produced', 'card-being-made'),
    'USCIS says it is making your card. The approval letter is in your documents.',
  ],
  [
    'in short: denied',
    titled('Case Was Denied', 'denied'),
    'USCIS says it denied this case. The letter gives the reasons, and says if you can appeal and until when. Show it to a lawyer soon.',
  ],
  [
    'failed read',
    STATES['one-failed'](),
    '1 of 4 answers did not arrive. Missing: status words and office. For those you see the reading of Nov 21, 9:30 PM.',
    'Try again',
    'status words and office were not compared.',
  ],
  [
    'no answer',
    STATES['no-answer'](),
    'USCIS did not answer. Caseside asked twice, at 10:42 AM and 10:43 AM. This says nothing about your case.',
  ],
  [
    'acknowledged flag',
    STATES['nothing-new'](),
    'It can be “Yes” on a very new case too.',
    '“Acknowledged by adjudicator and CMS”',
  ],
  [
    'travel flag on an I-485',
    onForm('I-485'),
    '“All group members authorized for travel”Yes',
    'This does not mean you may travel. USCIS does not publish what this field means. It can say “Yes” on a case that is not decided. Leaving the United States without a valid travel document can end a pending I-485. Look at the document itself, or ask a lawyer, before any trip.',
  ],
  [
    'travel flag on another form',
    onForm('I-131'),
    'It can say “Yes” on a case that is not decided. Travel without valid papers can harm a case. Look at the document itself, or ask a lawyer, before any trip.',
  ],
  [
    'appointment',
    STATES.asked(),
    'The data does not say what it is for. Check the place, time and reason on your notice.',
  ],
  ['evidence request', STATES.asked(), 'The data gives no due date. Use the date printed in the letter.'],
  [
    'steps',
    STATES['nothing-new'](),
    'Cases differ. Steps can come in another order, repeat, or never appear. Caseside gives no dates for what has not happened.',
  ],
  ['paper', STATES['nothing-new'](), 'Some letters come only on paper. Keep checking your mail.'],
  [
    'first run',
    STATES['first-run'](),
    'Before you start',
    'Caseside is not USCIS and not the government.',
    'It reads the case data of the account you are signed in to, and shows it in plain words.',
    'It never asks for your password. It sends nothing anywhere.',
    'Is this your own computer?',
    'To tell you what changed, Caseside must remember the last reading. That memory stays in this browser.',
    'Yes, it is mineKeep history on this computer',
    'No, or not sureKeep nothing after my session ends',
  ],
  [
    'session ended',
    STATES.ended(),
    'Your USCIS session ended.',
    'To keep your case private, Caseside closed and took it off the screen. Sign in again on the USCIS page to go on. This says nothing about your case.',
    'OK',
  ],
  ['no changes', STATES['nothing-new'](), 'Nothing you can see changed since Saturday. Nothing asks for an answer.'],
  [
    'history off',
    STATES['history-off'](),
    'History is off, so Caseside cannot say what changed. Nothing asks for an answer.',
  ],
  ['updated', STATES.updated(), 'Caseside was updated. Reload the page to go on.'],
  [
    'format changed',
    STATES['format-changed'](),
    'The USCIS site changed how it writes some data. Some lines may be missing. The raw fields below are complete.',
  ],
  [
    'unseen',
    STATES.changes(),
    '3 changes since your last visit',
    'USCIS’s time stamp moved on 1 case: I-485, Nov 21, 1:14 AM.',
    'Mark all as seen',
  ],
  [
    'an answer that is too large',
    TOO_LARGE,
    '1 of 4 answers did not arrive.',
    'The answer is too large to read: more than 5 MB, or 50,000 values. Nothing of it is shown or kept here.',
  ],
];

it('an answer that is too large is not called one that is still read', async () => {
  const { getByRole, text } = show(TOO_LARGE);
  const heading = getByRole('button', { name: /^What was read/ });
  if (heading.getAttribute('aria-expanded') !== 'true') heading.click();
  await settled();
  expect(text().match(/The answer is too large to read/g)).toHaveLength(2);
  expect(text()).not.toContain('Still reading');
});

describe('the exact words of', () => {
  it.each(ALWAYS)('%s', (_what, state, ...sentences) => {
    const { text } = show(state);
    for (const sentence of sentences) expect(text()).toContain(sentence);
  });

  it('a timestamp that moved alone, with own activity near it and without', async () => {
    const near = show(STATES.changes(), { answers: { history: { ...HISTORY, near: NEAR } } });
    near.getByRole('button', { name: 'What is this?' }).click();
    await settled();
    expect(near.text()).toContain(
      'Nothing you can see changed. People and computers at USCIS can both cause this, and so can your own sign-in or upload. It is not a sign of approval or denial.',
    );
    expect(near.text()).toContain('You uploaded a document 3 minutes before.');

    const alone = show(STATES.changes(), { answers: { history: { ...HISTORY, near: [] } } });
    alone.getByRole('button', { name: 'What is this?' }).click();
    await settled();
    expect(alone.text()).toContain('No visit or upload seen from this computer within an hour.');
  });

  it('a disputed code, its readings side by side under their sources', async () => {
    const { getAllByRole, getByRole } = show(STATES['nothing-new']());
    getAllByRole('button', { name: 'Disputed: Code IMAG. Why does it say this?' })[0]?.click();
    await settled();
    const dialog = getByRole('dialog', { name: /^Why does it say this\? IMAG is an internal USCIS code/ });
    expect(dialog.textContent).toContain(
      'IMAG is an internal USCIS code. It is not in the federal list, and your record pairs it with no words. Public readings differ:',
    );
    const readings = [...dialog.querySelectorAll('.says > li')].map(({ textContent }) => textContent);
    expect(readings).toEqual([
      'Biometrics appointment scheduled.',
      'Imaging complete.',
      '“Biometrics appointment scheduled.” A forum post that quotes the USCIS status text, and two public tools (2023).',
      '“Imaging complete.” Forum posts about another form (2026).',
    ]);
    expect(dialog.textContent).toContain('Which one is right is not known. Caseside picks no side.');
  });

  it('an unknown code', async () => {
    const { getAllByRole, getByRole } = show(STATES['nothing-new']());
    getAllByRole('button', { name: 'Not known: Code PRB0. Why does it say this?' })[0]?.click();
    await settled();
    expect(getByRole('dialog').textContent).toContain(
      'PRB0 is an internal USCIS code. No published meaning found. Caseside does not guess.',
    );
  });
});

describe('the text of the travel flag', () => {
  it('is shown beneath its flag, in no control that could fold it away, and goes only with the whole section', () => {
    const { container, getByRole } = show(STATES['nothing-new']());
    const care = [...container.querySelectorAll('p')].find(({ textContent }) =>
      textContent.startsWith('This does not'),
    );
    expect(care?.closest('li')?.textContent).toContain('“All group members authorized for travel”');
    expect(care?.closest('details, [hidden], [aria-hidden="true"]')).toBeNull();
    const folding = [...(care?.closest('section')?.querySelectorAll('[aria-expanded], summary') ?? [])];
    expect(folding).toEqual([getByRole('button', { name: /^Yes-or-no fields\s?, / })]);
  });
});

describe('the six kinds of source', () => {
  it('have each a word and a shape of its own, on tags as among "Where the wording comes from"', async () => {
    const { container, getAllByRole, getByRole } = show(STATES['nothing-new']());
    const tags = new Map<string, string>();
    for (const tag of container.querySelectorAll('button.src'))
      tags.set(tag.textContent.trim(), [...tag.classList].join(' '));
    expect([...tags.keys()].sort()).toEqual([
      'Code list',
      'Disputed',
      'From other cases',
      'Not known',
      'USCIS',
      'Worked out',
    ]);
    expect(new Set(tags.values()).size).toBe(6);
    getAllByRole('button', { name: /^From other cases/ })[0]?.click();
    await settled();
    const rows = [...getByRole('dialog').querySelectorAll('.ladder > li')];
    expect(rows.map(({ textContent }) => textContent.split(':')[0]).sort()).toEqual([
      'Disputed',
      'Federal code list',
      'Known from other cases',
      'Not known',
      'USCIS on your case',
      'Worked out',
    ]);
    const shapes = rows.map((row) => row.querySelector('.glyph')?.className);
    expect(new Set(shapes).size).toBe(6);
  });
});
