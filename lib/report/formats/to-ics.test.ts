import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { aCase, aNotice, aRecord } from '../../../tests/builders/a-case.ts';
import { goldenReport } from '../../../tests/golden/reports.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import { reportOf } from '../report.ts';
import { toIcs } from './to-ics.ts';

const VIEW = { zone: 'America/New_York', lang: 'en' };

/** The events of a calendar file, read by a library that did not write it. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const withAppointments = (times: string[], at = '2026-06-01T12:00:00.000Z', masked = false) => {
  const notices = times.map((appointmentDateTime) =>
    aNotice('Interview Scheduled', '2026-03-02T09:00:00.000Z', { appointmentDateTime }),
  );
  const cases = decodeCases([aCase({ record: aRecord({ notices }) })], { lang: 'en' });
  return reportOf(cases, { at, lang: 'en', masked, version: '0.1.0', problems: [] });
};

describe('the calendar file', () => {
  const report = goldenReport('appointment');

  it('holds the coming appointment at the instant USCIS gives, and no past one', () => {
    const [event, ...others] = eventsIn(toIcs(report, VIEW));
    expect(others, 'Save coming appointments only.').toEqual([]);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-09T14:30:00.000Z');
    expect(event?.summary).toBe('USCIS appointment, N-400, IOE0927210045');
  });

  it('sends the reader to the notice, and never says what the appointment is for', () => {
    const [event] = eventsIn(toIcs(report, VIEW));
    expect(event?.description).toContain('Check the place, time and reason on your notice.');
    expect(event?.description).toContain('Unofficial');
    expect(`${event?.summary ?? ''} ${event?.description ?? ''}`).not.toMatch(/interview|biometric|fingerprint/i);
  });

  it('says of a day the day, however USCIS writes it, and quotes a clock that has no zone', () => {
    const about = (time: string) => eventsIn(toIcs(withAppointments([time]), VIEW))[0]?.description ?? '';
    expect(about('Wed, 09 Dec 2026 00:00:00 GMT')).toContain('gives the day 2026-12-09 and no time.');
    expect(about('2026-12-09T08:00:00')).toContain('writes “2026-12-09T08:00:00”, without a time zone.');
  });

  it('names a masked case by its label, in its id too', () => {
    const text = toIcs(goldenReport('appointment', { masked: true }), VIEW);
    expect(eventsIn(text)[0]?.summary).toBe('USCIS appointment, N-400 A');
    expect(text).not.toMatch(/IOE|0927210045/);
  });

  it('is empty when nothing is ahead', () => {
    expect(toIcs(goldenReport('appointment', { at: '2026-12-10T00:00:00.000Z' }), VIEW)).toBe('');
    expect(toIcs(goldenReport('i-131'), VIEW)).toBe('');
  });

  it('counts by the moment the report was made, not by the clock', () => {
    expect(
      eventsIn(toIcs(withAppointments(['2026-06-01T12:00:00.001Z', '2026-06-01T12:00:00.000Z']), VIEW)),
    ).toHaveLength(1);
  });

  it('takes a day without a time as a whole day, today included', () => {
    const [event] = eventsIn(toIcs(withAppointments(['2026-06-01T00:00:00.000Z']), VIEW));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-06-01');
  });

  it('gives two appointments at one time two ids', () => {
    const events = eventsIn(toIcs(withAppointments(['2026-07-01T13:00:00.000Z', '2026-07-01T13:00:00.000Z']), VIEW));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it('is the same bytes twice, with CRLF at every line and no line over 75 bytes', () => {
    const text = toIcs(report, VIEW);
    expect(toIcs(report, VIEW)).toBe(text);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75)).toBe(true);
  });
});
