import { describe, expect, it } from 'vitest';
import { decodeCases } from '../decode/decode-cases.ts';
import { readSaved } from '../report/saved/read-saved.ts';
import { sampleAnswers } from '../tables/sample/sample-case.ts';

const NOW = Date.parse('2026-11-30T15:42:30.000Z');

function theSample(now = NOW) {
  const files = sampleAnswers(now).map(({ receipt, name, text }) => ({
    source: `${receipt}/${name}`,
    folder: receipt,
    name,
    text,
  }));
  const { cases, problems, remarks } = readSaved(files, { lang: 'en' });
  return { files: decodeCases(cases, { lang: 'en' }), problems, remarks };
}

describe('the sample', () => {
  it('is understood whole, without a problem or a remark', () => {
    const { files, problems, remarks } = theSample();
    expect([problems, remarks]).toEqual([[], []]);
    expect(files.map(({ form }) => form.type)).toEqual(['I-485', 'I-765']);
    for (const { reads, notUnderstood } of files) {
      expect(reads.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok', 'ok']);
      expect(
        notUnderstood.filter(({ what }) => !/Appointment Scheduled/.test(what)),
        'Use titles, letters and codes of the tables in the sample.',
      ).toEqual([]);
    }
  });

  it('has something in every section of the panel', () => {
    const [first] = theSample().files;
    const { timeline, documents, flags, notices, evidenceRequests, milestones } = first ?? {};
    for (const part of [timeline, documents, flags, notices, evidenceRequests, milestones])
      expect(part?.length).toBeGreaterThan(0);
  });

  it('has its appointment ahead whenever it is looked at', () => {
    const later = NOW + 400 * 86_400_000;
    const [first] = theSample(later).files;
    const ahead = first?.notices.filter(({ appointmentAt }) => Date.parse(appointmentAt ?? '') > later);
    expect(ahead).toHaveLength(1);
  });

  it('says in its names and texts that it is invented', () => {
    const [first] = theSample().files;
    expect(first?.people.applicant).toMatch(/invented/i);
    expect(first?.people.representative).toMatch(/invented/i);
    expect(first?.status?.text).toMatch(/invented/i);
  });
});
