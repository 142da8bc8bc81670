// From any sentence of a report a reader can go to the field that caused it: each date, code and office that a fact names stands in a
// value it cites. Checked on every case of the mock site and on a thousand invented records.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseFile, Evidence } from '../../lib/decode/case-file.ts';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { timestampOf } from '../../lib/decode/answers/timestamp.ts';
import { readSaved, type SavedFile } from '../../lib/report/saved/read-saved.ts';
import { EVENT_CODES } from '../../lib/tables/event-codes.ts';
import { officeOfPrefix, OFFICES } from '../../lib/tables/offices.ts';
import { realAnswers } from './whole-answers.ts';

interface Fact {
  what: string;
  sentences: (string | null)[];
  dates: (string | null)[];
  codes: (string | null)[];
  evidence: Evidence[];
}

/** Everything in a case that says something, with what it cites. */
function factsOf(file: CaseFile): Fact[] {
  const fact = (what: string, evidence: Evidence[], more: Partial<Fact> = {}): Fact => ({
    what,
    evidence,
    sentences: [],
    dates: [],
    codes: [],
    ...more,
  });
  const { form, people, filed, status, office, recordUpdated } = file;
  const offices = office === null ? [] : [office, ...office.others];
  return [
    fact('form', form.evidence, { sentences: [form.name], codes: [form.type, form.subtype?.code ?? null] }),
    fact('people', people.evidence, { sentences: [people.applicant, people.representative] }),
    fact('filed', filed.evidence, { dates: [filed.at], codes: [filed.channel] }),
    ...(status === null
      ? []
      : [
          fact('status', status.evidence, {
            sentences: [status.title, status.text],
            dates: [status.at],
            codes: [status.code],
          }),
        ]),
    ...offices.map(({ name, code, evidence }) =>
      fact('office', evidence, { sentences: [name], codes: officeOfPrefix(citedReceipt(evidence)) ? [] : [code] }),
    ),
    ...file.flags.map(({ key, label, meaning, evidence }) =>
      fact(`flag ${key}`, evidence, { sentences: [label, meaning] }),
    ),
    ...file.milestones
      .filter(({ evidence }) => evidence.length > 0)
      .map(({ id, label, at, evidence }) => fact(`step ${id}`, evidence, { sentences: [label], dates: [at] })),
    ...file.documents.map(({ name, type, at, evidence }) =>
      fact('document', evidence, { sentences: [name, type], dates: [at] }),
    ),
    ...file.notices.map(({ id, action, at, appointmentAt, evidence }) =>
      fact('notice', evidence, { sentences: [action], dates: [at, appointmentAt], codes: [id] }),
    ),
    ...file.evidenceRequests.map(({ id, action, evidence }) =>
      fact('request', evidence, { sentences: [action], codes: [id] }),
    ),
    ...file.timeline.map(({ kind, at, recordedAt, code, label, evidence }) =>
      fact(`timeline ${kind} ${code ?? ''}`, evidence, { sentences: [label], dates: [at, recordedAt], codes: [code] }),
    ),
    fact('record updated', recordUpdated.evidence, { sentences: recordUpdated.by, dates: [recordUpdated.at] }),
  ];
}

function citedReceipt(evidence: readonly Evidence[]): string {
  const receipt = evidence.find(({ path }) => /receipt_?number$/i.test(path))?.value;
  return typeof receipt === 'string' ? receipt : '';
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATES = new RegExp(String.raw`\b\d{4}-\d\d-\d\d\b|\b(?:${MONTH}) \d{1,2}, \d{4}\b`, 'g');
/** Codes that no one could take for a word: with a digit, or named as a code. */
const CODES = EVENT_CODES.map(({ code }) => code).filter((code) => /^[A-Z]+\d/.test(code));
const holdsWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`).test(text);

/** What a fact names and none of its evidence holds. */
function uncited(file: CaseFile): string[] {
  return factsOf(file).flatMap(({ what, sentences, dates, codes, evidence }) => {
    const raw = evidence.map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)));
    const days = new Set(evidence.flatMap(({ value }) => timestampOf(value) ?? []));
    const isNamed = (office: string, code: string) =>
      raw.some(
        (value) =>
          value.trim().toUpperCase() === code ||
          value.toLowerCase().replace(/[^a-z]/g, '') === office.toLowerCase().replace(/[^a-z]/g, ''),
      ) || officeOfPrefix(citedReceipt(evidence))?.name === office;
    const said = sentences.filter((sentence) => sentence !== null).join('\n');
    const same = OFFICES.filter(({ name }) => name.length > 6 && what !== 'document' && said.includes(name));
    // One name can have several codes (an old and a new one): any of them will do.
    const names = [...new Set(same.map(({ name }) => name))];
    return [
      ...dates.filter((date) => date !== null && !days.has(date)),
      ...codes.filter((code) => code !== null && !raw.includes(code)),
      ...[...said.matchAll(DATES)].map(([date]) => date).filter((date) => !raw.some((value) => value.includes(date))),
      ...CODES.filter((code) => holdsWord(said, code) && !raw.some((value) => holdsWord(value, code))),
      ...names.filter((name) => !same.some((office) => office.name === name && isNamed(name, office.code))),
    ].map((lost) => `${what}: ${String(lost)}`);
  });
}

const CASES = join(import.meta.dirname, '../../mock-site/cases');
const folders = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('each date, code and office that a sentence names stands in a cited value', () => {
  it.each(folders.map(({ name }) => name))('of the mock site’s case %s', (name) => {
    const files = readdirSync(join(CASES, name)).map((file): SavedFile => ({
      source: file,
      folder: name,
      name: file,
      text: readFileSync(join(CASES, name, file), 'utf8'),
    }));
    const decoded = decodeCases(readSaved(files, { lang: 'en' }).cases, { lang: 'en' });
    expect(decoded).toHaveLength(1);
    expect(decoded.flatMap(uncited), 'Cite the field that the sentence comes from.').toEqual([]);
  });

  it('of a thousand invented records', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const one = { receipt: null, answers: realAnswers(seed), page: null, reads: [] };
      expect(decodeCases([one], { lang: 'en' }).flatMap(uncited), `record ${String(seed)}`).toEqual([]);
    }
  }, 120_000);
});
