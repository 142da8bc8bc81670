// Inputs made from public reports, each with its right reading: what is proven, and that no "no" stands beside what was not understood.
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../lib/decode/case-file.ts';
import { newestCodeOf } from '../../lib/decode/timeline/newest-code.ts';
import { sortTitle } from '../../lib/decode/facts/sort-title.ts';
import { gateOf } from '../../lib/decode/gate/gate.ts';
import { REPORT_DENIALS, reportDenialsOf, type ReportDenial } from '../../lib/locales/report.ts';
import { MayDeny } from '../../lib/locales/denial.ts';
import { toText } from '../../lib/report/formats/to-text.ts';
import { reportOf } from '../../lib/report/report.ts';
import { EXPECTED } from './expected.ts';
import { FIELD_CASES, readFieldCase } from './read-case.ts';

const MARKS = { done: '+', current: '*', 'not-in-record': '-', 'not-said': '?' } as const;
const stepsOf = ({ milestones }: CaseFile) => milestones.map(({ id, state }) => `${MARKS[state]}${id}`).join(' ');
const mayOf = (file: CaseFile) => {
  const { requests, answers, appointments } = gateOf(file).denials;
  return [requests && 'requests', answers && 'answers', appointments && 'appointments'].filter(Boolean).join(' ');
};
const textOf = (files: CaseFile[]) => {
  const options = { at: '2026-11-30T12:00:00.000Z', lang: 'en', masked: false, version: '0', problems: [] };
  return toText(reportOf(files, options), { zone: 'UTC', lang: 'en' }).replace(/\s+/g, ' ');
};
const said = (key: ReportDenial) => reportDenialsOf('en')(new MayDeny(), key);

const fileOf = (name: string, receipt?: string): CaseFile => {
  const { files } = readFieldCase(name, true);
  const file = files.find((one) => receipt === undefined || one.receipt === receipt);
  if (file === undefined) throw new Error(`${name} holds no such case.`);
  return file;
};

describe('a field case', () => {
  it.each(EXPECTED)('$name, $receipt, is read as it should be', ({ name, receipt, steps, may }) => {
    const { files } = readFieldCase(name, true);
    const file = files.find((one) => String(one.receipt) === receipt);
    expect(file && stepsOf(file)).toBe(steps);
    expect(file && mayOf(file)).toBe(may);
  });

  it.each(FIELD_CASES)('%s never denies what an address that was not read could hold', (name) => {
    const { files } = readFieldCase(name, false);
    for (const file of files) {
      const holding = file.reads.filter(({ endpoint }) => ['cases', 'case_status', 'documents'].includes(endpoint));
      if (holding.every(({ outcome }) => outcome === 'ok' || outcome === 'empty')) continue;
      expect(file.notUnderstood).not.toEqual([]);
      expect(
        file.milestones.filter(({ state }) => state === 'not-in-record'),
        'Withhold it in lib/decode/gate while what it needs is unread or not understood.',
      ).toEqual([]);
      const text = textOf([file]);
      for (const key of ['none.openRequests', 'none.appointments', 'none.timeline'] as const)
        expect(text).not.toContain(said(key));
    }
  });

  it.each(FIELD_CASES.filter((name) => /^(?:17|80)-/.test(name)))(
    '%s, whose title is not sorted, has no negative beside it',
    (name) => {
      const { files } = readFieldCase(name, true);
      const unsorted = files.filter(({ status, form }) => sortTitle(status?.title ?? '', form.type) === undefined);
      expect(unsorted).not.toEqual([]);
      for (const file of unsorted) {
        expect(gateOf(file).denials).toMatchObject({ requests: false, appointments: false, answers: false });
        expect(
          file.milestones.filter(({ state }) => state === 'not-in-record'),
          'Withhold it in lib/decode/gate while what it needs is unread or not understood.',
        ).toEqual([]);
        expect(file.notUnderstood.map(({ what }) => what).join(' ')).toContain(file.status?.title ?? '');
      }
    },
  );

  it('names in "newest code" the code that only the status holds', () => {
    const file = fileOf('16-fta1-family');
    expect(file.timeline[newestCodeOf(file) ?? -1]?.code).toBe('SA');
  });

  it('says of the receipt notice once', () => {
    const text = textOf([fileOf('13-h008-approved-july')]);
    const timeline = text.slice(text.indexOf('Timeline'));
    expect(timeline.match(/Case Was Received and A Receipt Notice Was Sent/g)).toHaveLength(1);
  });

  it('counts the newer of two copies by its own time, whichever stands last', () => {
    expect(fileOf('66-older-copy-last').recordUpdated.at?.slice(0, 7)).toBe('2026-11');
    expect(fileOf('04-waymark-same-case-twice').timeline.map(({ code }) => code)).toContain('FTA0');
  });

  it('hints at a zero where the letter O was typed, and matches nothing', () => {
    const entry = fileOf('15-fta0-typed-with-letter-O').timeline.find(({ code }) => code === 'FTAO');
    expect(entry).toMatchObject({ basis: 'unknown' });
    expect(entry?.label).toContain('FTA0');
  });

  it('keeps a receipt that is a number, and the day that a number is', () => {
    const file = fileOf('55-numeric-receipt');
    expect(file.receipt).toBe('911115555');
    expect(file.documents[0]?.at?.slice(0, 10)).toBe('2026-02-10');
  });

  it('reads a record that stands in a list of one, with its places', () => {
    const file = fileOf('67-data-list-with-asks');
    expect(file.evidenceRequests.map(({ open }) => open)).toEqual([true]);
    expect(file.evidenceRequests[0]?.evidence[0]?.path).toMatch(/^data\[0\]\.evidenceRequests\[0\]\./);
    expect(file.flags.find(({ key }) => key === 'actionRequired')?.is).toBe(true);
  });

  it('makes a case of its own of a whole case inside another, and says no word of it on the other', () => {
    const { files } = readFieldCase('68-concurrent-cases-filled', true);
    expect(files.map(({ receipt }) => receipt)).toEqual(['IOE0911116868', 'IOE0911116869']);
    expect(files[0]?.evidenceRequests).toEqual([]);
    expect(files[1]?.evidenceRequests.map(({ open }) => open)).toEqual([true]);
    expect(files[1]?.evidenceRequests[0]?.evidence[0]?.path).toMatch(/^data\.concurrentCases\[0\]\./);
  });

  it('says that two answers disagree on premium, and shows both', () => {
    const premium = fileOf('69-i129-premium').flags.filter(({ key }) => key === 'isPremiumProcessed');
    expect(premium.map(({ is }) => is).sort()).toEqual([false, true]);
    for (const { meaning } of premium) expect(meaning).toContain('do not agree');
  });

  it('knows a title in spite of its entities', () => {
    expect(fileOf('70-html-and-entities').status).toMatchObject({
      title: 'Case Is Being Actively Reviewed By USCIS',
      stage: 'under-review',
    });
  });

  it('every denial of a report has words', () => {
    for (const key of REPORT_DENIALS) expect(said(key)).not.toBe('');
  });
});
