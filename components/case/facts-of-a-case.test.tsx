// @vitest-environment happy-dom
// The facts under the status, from USCIS's answers through the real decoder and the real panel.
import { cleanup } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { anEvent, decoded } from '../../tests/builders/a-case.ts';
import { shownCaseOf } from '../../lib/view/shown-case.ts';
import { show } from '../fixtures/show.tsx';
import { aView } from '../fixtures/views.ts';

afterEach(cleanup);

const facts = (parts: Parameters<typeof decoded>[0]): string => {
  const { text } = show({ kind: 'view', view: aView({ current: shownCaseOf(decoded(parts), [], 'en') }) });
  return text();
};

describe('where a case is', () => {
  it('is not shown when only the receipt number names an office, which is where it was received', () => {
    const text = facts({ receipt: 'LIN2190012345' });
    expect(text).toContain('Received atNebraska Service Center');
    expect(text).toContain('The record does not say who holds the case now.');
    expect(text).not.toContain('Office');
  });
  it('is shown when the record names it, and its source says which office received it', () => {
    const text = facts({ receipt: 'LIN2190012345', status: { jurisdictionDescription: 'CHARLOTTE, NC' } });
    expect(text).toContain('OfficeCharlotte, NC');
    const source = document.querySelector('.facts .src')?.getAttribute('aria-label');
    expect(source).toContain('Received at Nebraska Service Center, says the receipt number');
    expect(source).not.toContain('Another field says');
  });
});

describe('a date that no calendar has', () => {
  it('is shown as USCIS wrote it, never as "not in this record"', () => {
    const text = facts({
      record: {
        submissionDate: '2026-02-30',
        submissionTimestamp: '2026-02-30T00:00:00.000Z',
        updatedAt: '0001-13-01',
      },
    });
    expect(text).toMatch(/Filed“2026-02-30/);
    expect(text).toMatch(/Record last changed“0001-13-01”/);
    expect(text).toContain('No day can be read from this field.');
  });
});

describe('what explains the newest timestamp', () => {
  it('is not claimed for the same day when it was written later', () => {
    const text = facts({
      record: {
        updatedAtTimestamp: '2026-03-01T10:00:00.000Z',
        events: [],
        notices: [{ letterId: '1', actionType: 'Appointment Scheduled', generationDate: '2026-04-20T10:00:00.000Z' }],
      },
    });
    expect(text).toContain('Written then or later: Appointment Scheduled');
  });
});

describe('a code that returns a case for evidence', () => {
  const withCode = (code: string) => facts({ record: { events: [anEvent(code, '2026-03-05T15:00:00.000Z')] } });

  it('says beside it, as the newest code and on the timeline, that the case was not rejected by it', () => {
    expect(withCode('FA').match(/This code does not say that the case was rejected\./g)).toHaveLength(2);
  });

  it('and no other code says so', () => {
    for (const code of ['FBA', 'IL', 'AF', 'IC']) expect(withCode(code)).not.toContain('does not say that the case');
  });
});

describe('the timeline', () => {
  it('has one line for a receipt notice that an event and the status both report', () => {
    const statusTitle = 'Case Was Received and A Receipt Notice Was Emailed';
    const file = decoded({
      record: { events: [anEvent('IAF', '2026-02-12T15:00:00.000Z')] },
      status: { statusTitle, currentActionCode: 'IAF', currentActionCodeDate: '2026-02-12T13:00:00.000Z' },
    });
    const { container } = show({ kind: 'view', view: aView({ current: shownCaseOf(file, [], 'en') }) });
    const lines = [...container.querySelectorAll('.tl li')].map((line) => line.textContent);
    expect(lines.filter((line) => line.includes(statusTitle))).toHaveLength(1);
    expect(lines.join(' ')).toContain('Event and status');
  });
});
