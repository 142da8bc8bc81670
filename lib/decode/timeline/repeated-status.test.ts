import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../locales/case/labels.ts';
import { anEvent, decoded } from '../../../tests/builders/a-case.ts';
import { explanationOf } from '../../view/explanation.ts';
import { repeatedStatuses } from './repeated-status.ts';

const TITLE = 'Case Was Received and A Receipt Notice Was Emailed';
const withEvents = (...events: ReturnType<typeof anEvent>[]) =>
  decoded({
    record: { events },
    status: { currentActionCode: 'IAF', currentActionCodeDate: '2026-02-12T13:00:00.000Z', statusTitle: TITLE },
  });
const pairsOf = (file: ReturnType<typeof decoded>) =>
  [...repeatedStatuses(file.timeline)].map(([status, event]) => [
    file.timeline[status]?.kind,
    file.timeline[event]?.kind,
  ]);

describe('a status that only repeats an event', () => {
  it('is the receipt notice whose event happened, or was written, on the day of the status', () => {
    const happened = anEvent('IAF', '2026-02-12T09:00:00.000Z');
    const written = anEvent('IAF', '2026-02-10T00:00:00.000Z', '2026-02-12T09:00:00.000Z');
    for (const event of [happened, written]) expect(pairsOf(withEvents(event))).toEqual([['status', 'event']]);
  });

  it('is none of another day or another code, and repeats one event at most', () => {
    expect(pairsOf(withEvents(anEvent('IAF', '2026-02-01T09:00:00.000Z')))).toEqual([]);
    expect(pairsOf(withEvents(anEvent('FTA0', '2026-02-12T09:00:00.000Z')))).toEqual([]);
    const twice = [anEvent('IAF', '2026-02-12T09:00:00.000Z'), anEvent('IAF', '2026-02-12T18:00:00.000Z')];
    expect(pairsOf(withEvents(...twice))).toEqual([['status', 'event']]);
  });

  it('is named by the explanation of the one line, with the fields of both', () => {
    const file = withEvents(anEvent('IAF', '2026-02-12T09:00:00.000Z'));
    const index = [...repeatedStatuses(file.timeline).values()][0] ?? -1;
    const paths = explanationOf(file, { part: 'timeline', index }, () => null, labelsOf('en'))?.evidence.map(
      ({ path }) => path,
    );
    expect(paths).toContain('data.events[0].eventCode');
    expect(paths).toContain('data.currentActionCodeDate');
    expect(new Set(paths).size).toBe(paths?.length);
  });
});
