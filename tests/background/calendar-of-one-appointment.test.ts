// "Save to calendar" asks the real background for the file of one appointment: that one alone, and it says to check the notice.
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod';
import { DOCK, PANEL, startBackground } from './start-background.ts';

const RECEIPT = 'IOE0912345678';
const [ONE, OTHER] = ['2099-05-07T13:00:00.000Z', '2099-06-08T14:00:00.000Z'];
const Saved = z.object({ res: z.object({ value: z.object({ name: z.string(), text: z.string() }) }) });

it('the calendar file of an appointment holds that one alone, and says to check the notice', async () => {
  const background = startBackground();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  const page = { kind: 'account', path: '/account/applicant', receipts: [RECEIPT], embedded: null, visible: true };
  await background.say(
    'pageShows',
    { ...page, listed: [], who: null, isFromSignIn: false, seq: null, frameKey: 'k' },
    DOCK,
  );
  const notices = [ONE, OTHER].map((appointmentDateTime, index) => ({
    receiptNumber: RECEIPT,
    letterId: String(index),
    generationDate: '2026-03-03T12:00:00.000Z',
    appointmentDateTime,
    actionType: 'Appointment Scheduled',
  }));
  const text = JSON.stringify({ data: { receiptNumber: RECEIPT, submissionDate: '2026-03-03', notices } });
  const answer = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none', text };
  await background.say('answered', { frameKey: 'k', endpoint: 'cases', receipt: RECEIPT, ...answer }, DOCK);
  await background.say('panelView', { frameKey: 'k' }, PANEL);
  const order = { receipts: [RECEIPT], purpose: 'myself', format: 'ics', masked: false, hide: [], withNotes: false };
  const saved = Saved.parse(await background.say('saveReport', { ...order, zone: 'UTC', appointmentAt: OTHER }, PANEL))
    .res.value;
  expect(saved.name).toMatch(/\.ics$/);
  expect(saved.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(saved.text).toContain('DTSTART:20990608T140000Z');
  expect(saved.text.replaceAll(/\r\n /g, '')).toContain('Check the place\\, time and reason on your notice.');
  expect(await background.say('saveReport', { ...order, zone: 'UTC', appointmentAt: 'never' }, PANEL)).toEqual({
    res: { ok: false },
  });
});
