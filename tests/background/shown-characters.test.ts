// What fools the eye is shown for what it is on every screen of ours; what is saved as USCIS sent it stays as it was sent.
import { expect, it } from 'vitest';
import { DOCK, PANEL, pageReport, startBackground } from './start-background.ts';

const RECEIPT = 'IOE0912345678';
const RAW = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none' };
const UNSEEN = /[\u00ad\u061c\u200e\u202e\u2066]/;

it('no screen is given a character that nobody sees, and the saved answers keep each', async () => {
  const background = startBackground();
  await background.say('pageShows', pageReport([RECEIPT]), DOCK);
  const data = {
    receiptNumber: RECEIPT,
    submissionDate: '2026-03-03',
    events: [],
    'odd\u061ckey': 'a\u2066b',
    applicantName: 'QUIROGA\u202e, ELENA',
    formName: 'Applic\u00adation',
    formType: 'I-485\u200e',
  };
  const text = JSON.stringify({ data });
  expect(text).toMatch(UNSEEN);
  await background.say('answered', { frameKey: 'k', endpoint: 'cases', receipt: RECEIPT, ...RAW, text }, DOCK);
  const view = JSON.stringify(await background.say('panelView', { frameKey: 'k' }, PANEL));
  const fields = JSON.stringify(await background.say('fields', RECEIPT, PANEL));
  const fact = { part: 'people', index: null };
  const why = JSON.stringify(await background.say('why', { receipt: RECEIPT, fact }, PANEL));
  const form = JSON.stringify(await background.say('describeForm', RECEIPT, PANEL));
  for (const [name, given] of Object.entries({ view, fields, why, form })) {
    expect(given.length, name).toBeGreaterThan(30);
    expect(given, name).not.toMatch(UNSEEN);
  }
  expect(why).toContain('QUIROGA');
  expect(fields).toContain('odd');
  expect(JSON.stringify(await background.say('saveAnswers', RECEIPT, PANEL))).toMatch(UNSEEN);
});
