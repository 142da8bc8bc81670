import { describe, expect, it } from 'vitest';
import type { CaseFile, TimelineEntry } from '../decode/case-file.ts';
import { togetherOf } from './together.ts';

function entry(at: string | null, label: string, recordedAt: string | null = null): TimelineEntry {
  const precision = at?.includes('T') === true ? 'instant' : 'day';
  return { kind: 'event', at, precision, recordedAt, code: null, label, basis: 'federal', copies: 1, evidence: [] };
}

function file(receipt: string | null, type: string, timeline: TimelineEntry[]): CaseFile {
  return {
    receipt,
    label: `${type} A`,
    form: { type, name: null, subtype: null, evidence: [] },
    people: { applicant: null, representative: null, evidence: [] },
    filed: { at: '2026-03-03', channel: null, evidence: [] },
    status: null,
    office: null,
    flags: [],
    milestones: [],
    documents: [],
    notices: [],
    evidenceRequests: [],
    timeline,
    recordUpdated: { at: null, verdict: 'unknown', by: [], evidence: [] },
    changes: [],
    notes: [],
    notUnderstood: [],
    ownFacts: [],
    processingTime: null,
    otherFields: [],
    reads: [],
  };
}

describe('the timeline of cases filed together', () => {
  it('is newest first over all cases, instants before days, undated last', () => {
    const one = file('IOE0912345678', 'I-485', [entry('2026-06-09', 'b'), entry('2026-03-03', 'e'), entry(null, 'f')]);
    const two = file('IOE0912345679', 'I-765', [
      entry('2026-11-20', 'a'),
      entry('2026-03-03T09:00:00.000Z', 'd'),
      entry('2026-03-04', 'c'),
    ]);
    expect(togetherOf([one, two]).map((placed) => placed.entry.label)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
  it('has the case of each row and its index there', () => {
    const two = file('IOE0912345679', 'I-765', [entry('2026-11-20', 'a'), entry('2026-03-03', 'b')]);
    expect(togetherOf([two])[1]).toMatchObject({ receipt: 'IOE0912345679', formType: 'I-765', index: 1 });
  });
  it('lists the one written later first within a day, and otherwise keeps the record’s order', () => {
    const one = file('IOE0912345678', 'I-485', [
      entry('2026-03-03', 'early', '2026-03-03'),
      entry('2026-03-03', 'late', '2026-03-06'),
    ]);
    expect(togetherOf([one]).map((placed) => placed.entry.label)).toEqual(['late', 'early']);
  });
});
