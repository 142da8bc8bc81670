import { describe, expect, it } from 'vitest';
import { anEvent, decoded } from '../../../tests/builders/a-case.ts';
import { CASES_OF_PEOPLE, mockSiteCases } from '../../../tests/ask/some-cases.ts';
import type { CaseFile } from '../../decode/case-file.ts';
import { reportOf } from '../../report/report.ts';
import { breakdownOf, breakdownText } from './breakdown.ts';

const AT = '2026-11-30T12:00:00.000Z';

function textOf(file: CaseFile, all: readonly CaseFile[] = [file], lang = 'en'): string {
  const report = reportOf(all, { at: AT, lang, masked: false, version: '0', problems: [] });
  return breakdownText(breakdownOf(file, report, { zone: 'UTC', lang }));
}

const fileOf = (files: readonly CaseFile[], receipt: string): CaseFile => {
  const file = files.find((one) => one.receipt === receipt);
  if (file === undefined) throw new Error(`There is no case ${receipt}.`);
  return file;
};

describe('the breakdown of a case', () => {
  const files = mockSiteCases();
  const text = textOf(fileOf(files, 'IOE0926301101'), files);

  it('says where the case stands, and that no decision is in the record', () => {
    expect(text).toContain('USCIS’s status: “Request for Additional Evidence Was Sent”, since Nov 20, 2026.');
    expect(text).toContain('The record shows no decision.');
  });

  it('says in order what happened, and names the times in which nothing did', () => {
    const happened = text
      .slice(text.indexOf('What happened'), text.indexOf('The newest code'))
      .split('\n')
      .slice(1, -2);
    const days = happened
      .filter((line) => /^[A-Z][a-z]{2} \d/.test(line))
      .map((line) => Date.parse(line.split(':')[0] ?? ''));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(happened).toContain('From Jul 16, 2026 to Nov 19, 2026 the record shows nothing with a date.');
  });

  it('sets it beside the cases filed on the same day', () => {
    expect(text).toContain('I-765 B: USCIS’s status: “New Card Is Being Produced”, since Nov 20, 2026.');
    expect(text).not.toContain('N-400');
  });

  it('quotes the dates that USCIS’s own text names, and computes none', () => {
    expect(text).toContain('USCIS’s text names Dec 20, 2026: “If you do not receive it by December 20, 2026,');
  });

  it('denies no time, no step and no decision where an answer did not arrive', () => {
    for (const unread of ['cases', 'case_status', 'documents'] as const) {
      const some = mockSiteCases([unread]);
      const said = some.map((file) => textOf(file, some)).join('\n');
      expect(said).not.toContain('the record shows nothing with a date');
      expect(said).not.toContain('and this one does not:');
      expect(said).not.toContain('The record shows no decision.');
    }
  });

  it('counts a document as something with a date, though it is listed elsewhere', () => {
    const file = decoded({
      record: { events: [anEvent('IAF', '2026-02-12T13:00:00.000Z')] },
      documents: [
        {
          fileName: 'Letter.pdf',
          contentId: 'c1',
          type: 'Other',
          createDate: '2026-06-15T10:00:00.000+0000',
          sourceType: 'USCIS Generated',
        },
      ],
    });
    expect(textOf(file)).toContain('From Feb 12, 2026 to Jun 15, 2026 the record shows nothing with a date.');
    expect(textOf(file)).not.toContain('From Feb 12, 2026 to Nov 30, 2026');
  });

  it.each(CASES_OF_PEOPLE)('can be made of what anybody saved, in both languages: %s', (_name, all) => {
    for (const file of all)
      for (const lang of ['en', 'es']) expect(textOf(file, all, lang)).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});
