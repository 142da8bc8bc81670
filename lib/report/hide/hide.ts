// A report with everything personal hidden: what one may show to others. Dates, codes, forms and offices stay, and so do the words that
// keep people from harm (the travel warning). Pure.
import type { CaseFile, ChangeFact, Evidence, OtherField, Problem } from '../../decode/case-file.ts';
import { stampOf } from '../../decode/stamp.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { flagOf } from '../../tables/flags.ts';
import { formNameOf } from '../../tables/forms.ts';
import { officeOfCode, officeOfName } from '../../tables/offices.ts';
import { statusTitleOf } from '../../tables/status-titles.ts';
import { isObject, pathToItem, pathToKey } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import type { RecordWords } from '../../words/record.ts';
import { stepsOfPath } from '../saved/rebuild.ts';
import { isKnownKey, kindOfField } from './fields.ts';
import { makeScrub, maskReceipt, type Secrets } from './scrub.ts';

const lastKey = (path: string): string => String(stepsOfPath(path)?.findLast((step) => typeof step === 'string') ?? '');

/** Every leaf a case names, its facts' and its changes' too. */
function leavesOf(file: CaseFile): Evidence[] {
  const { form, people, filed, status, office, recordUpdated } = file;
  const single = [
    form,
    people,
    filed,
    recordUpdated,
    ...(status === null ? [] : [status]),
    ...(office === null ? [] : [office]),
  ];
  const rows = [file.flags, file.documents, file.notices, file.evidenceRequests, file.timeline, file.changes].flat();
  return [...[...single, ...rows].flatMap(({ evidence }) => evidence), ...file.otherFields];
}

/** Parts of names that are words of every sentence: hidden as part of the whole name only. */
const PARTICLES = new Set(
  'DE DEL LA LAS LOS EL Y DA DO DOS DAS DI VAN VON DER DEN TER BIN IBN AL THE OF AND TO'.split(' '),
);

function namesIn(text: string): string[] {
  return text.split(/[^\p{L}\p{M}'’]+/u).filter((word) => word.length > 1 && !PARTICLES.has(word.toUpperCase()));
}

/** What must be hidden wherever it stands: names, ids, and the names of files that a person gave. */
function secretsOf(files: readonly CaseFile[], hidden: string): Secrets {
  const texts: string[] = [];
  const words = new Set<string>();
  for (const file of files) {
    const { applicant, representative } = file.people;
    const names = [applicant, representative].filter((name) => name !== null);
    for (const leaf of leavesOf(file)) {
      const key = lastKey(leaf.path);
      if (typeof leaf.value !== 'string') continue;
      if (kindOfField(key) === 'id' && leaf.value.length > 3) texts.push(leaf.value);
      if (/name$/i.test(key) && !/^(?:formName|fileName)$/.test(key)) names.push(leaf.value);
    }
    texts.push(...names);
    for (const word of names.flatMap(namesIn)) words.add(word.toUpperCase());
    for (const { name, from } of file.documents) if (name !== null && from !== 'uscis') texts.push(name);
    for (const { text, reference } of file.notes) texts.push(text, ...(reference === null ? [] : [reference]));
  }
  return { texts, words, hidden };
}

interface Masker {
  text(text: string): string;
  /** A sentence of USCIS or of ours: known wording stays to the letter. */
  label(label: string, code: string | null): string;
  value(value: Json, key: string, isOurFile: boolean): Json;
  path(path: string): string;
}

/** A text that is a date, a code, a form or an office by itself. */
function isPublic(text: string): boolean {
  const bare = text.trim();
  if (bare === '' || /^(?:true|false)$/i.test(bare)) return true;
  if (stampOf(bare) !== null || /^(?:\d\d:){1,2}\d\d$/.test(bare)) return true;
  const isShortCode = /^[A-Z][A-Z0-9-]{1,5}$/.test(bare);
  if (isShortCode && (eventCodeOf(bare) !== undefined || officeOfCode(bare) !== undefined)) return true;
  return formNameOf(bare) !== undefined || officeOfName(bare) !== undefined || statusTitleOf(bare) !== undefined;
}

function makeMasker(secrets: Secrets, words: RecordWords): Masker {
  const { hidden } = words;
  const text = makeScrub(secrets);
  const numbersOnly = makeScrub({ texts: [], words: new Set(), hidden });
  const ours = new Set(Object.values(words).filter((word) => typeof word === 'string'));

  const unknown = (value: Json, key: string): Json => {
    if (typeof value === 'number') return value === 0 || value === 1 ? value : null;
    if (typeof value === 'string') {
      if (/^[A-Z]{3}\d{10}$/i.test(value.trim())) return maskReceipt(value);
      return isPublic(value) && !secrets.words.has(value.trim().toUpperCase()) ? value : hidden;
    }
    if (Array.isArray(value)) return value.map((item) => masker.value(item, key, false));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [keyText(name), masker.value(inner, name, false)]),
    );
  };
  const keyText = (key: string): string => {
    if (isKnownKey(key) || flagOf(key) !== undefined) return key;
    return text(key) === key && !/\d{4,}/.test(key) && !secrets.words.has(key.toUpperCase()) ? key : hidden;
  };
  const masker: Masker = {
    text,
    label: (label, code) =>
      ours.has(label) || statusTitleOf(label) !== undefined || (code !== null && eventCodeOf(code)?.label === label)
        ? label
        : text(label),
    value: (value, key, isOurFile) => {
      const kind = kindOfField(key);
      if (typeof value === 'boolean' || value === null) return value;
      if (kind === 'id') return typeof value === 'object' ? unknown(value, '') : null;
      if (typeof value === 'string') {
        if (kind === 'plain') return numbersOnly(value);
        if (kind === 'sentence') return statusTitleOf(value) === undefined ? text(value) : value;
        if (kind === 'receipt') return maskReceipt(value);
        if (kind === 'birth') return hidden;
        if (kind === 'file') return isOurFile ? text(value) : hidden;
      }
      return kind === 'plain' && typeof value === 'number' ? value : unknown(value, key);
    },
    path: (path) => {
      const steps = stepsOfPath(path);
      if (steps === null) return hidden;
      return steps.reduce<string>(
        (whole, step) => (typeof step === 'number' ? pathToItem(whole, step) : pathToKey(whole, keyText(step))),
        '',
      );
    },
  };
  return masker;
}

function maskCase(file: CaseFile, masker: Masker, words: RecordWords): CaseFile {
  const { hidden } = words;
  const hide = (text: string | null): string | null => (text === null ? null : hidden);
  const textOrNull = (text: string | null): string | null => (text === null ? null : masker.text(text));
  // A file's name stays only where its own row says that USCIS made it.
  const ofUscis = new Set(
    file.documents.flatMap(({ from, evidence }) => (from === 'uscis' ? evidence.map(({ path }) => path) : [])),
  );
  const leaf = <T extends Evidence | OtherField>(one: T): T => {
    const isOurFile = one.endpoint === 'documents' && ofUscis.has(one.path);
    return { ...one, path: masker.path(one.path), value: masker.value(one.value, lastKey(one.path), isOurFile) };
  };
  const evident = <T extends { evidence: Evidence[] }>(fact: T): T => ({ ...fact, evidence: fact.evidence.map(leaf) });
  const change = (one: ChangeFact): ChangeFact => {
    const key = one.evidence[0] === undefined ? '' : lastKey(one.evidence[0].path);
    const value = (raw: Json) => masker.value(raw, key, false);
    return { ...evident(one), what: masker.text(one.what), before: value(one.before), after: value(one.after) };
  };
  const { status, office } = file;
  return {
    ...file,
    receipt: file.receipt === null ? null : maskReceipt(file.receipt),
    form: evident(file.form),
    people: evident({
      ...file.people,
      applicant: hide(file.people.applicant),
      representative: hide(file.people.representative),
    }),
    filed: evident(file.filed),
    status: status && {
      ...evident(status),
      title: status.title === null ? null : masker.label(status.title, status.code),
      text: textOrNull(status.text),
      spanish: status.spanish && { title: textOrNull(status.spanish.title), text: textOrNull(status.spanish.text) },
    },
    office: office && { ...evident(office), others: office.others.map(evident) },
    flags: file.flags.map((flag) => {
      const last = flag.evidence[0] === undefined ? flag.key : lastKey(flag.evidence[0].path);
      const shared = { ...evident(flag), value: masker.value(flag.value, last, false) };
      if (flagOf(flag.key) !== undefined) return shared;
      const key = masker.path(flag.key);
      return key === flag.key ? shared : { ...shared, key, label: words.unknownFlag(key) };
    }),
    milestones: file.milestones.map((step) => evident({ ...step, label: masker.label(step.label, null) })),
    documents: file.documents.map((document) =>
      evident({
        ...document,
        name: document.from === 'uscis' ? textOrNull(document.name) : hide(document.name),
        type: textOrNull(document.type),
      }),
    ),
    notices: file.notices.map((notice) => evident({ ...notice, id: null, action: textOrNull(notice.action) })),
    evidenceRequests: file.evidenceRequests.map((request) =>
      evident({ ...request, id: null, action: textOrNull(request.action) }),
    ),
    timeline: file.timeline.map((entry) => evident({ ...entry, label: masker.label(entry.label, entry.code) })),
    recordUpdated: evident({
      ...file.recordUpdated,
      by: file.recordUpdated.by.map((label) => masker.label(label, null)),
    }),
    changes: file.changes.map(change),
    notes: file.notes.map(({ at, reference }) => ({ at, text: hidden, reference: hide(reference) })),
    otherFields: file.otherFields.map(leaf),
  };
}

const OWN_NAMES = /^(?:-|(?:cases|case_status|receipt_info|documents)\.json)$/;

/** Cases with everything personal hidden, what one case tells about a person in the others too. */
export function maskCases(files: readonly CaseFile[], words: RecordWords): CaseFile[] {
  const masker = makeMasker(secretsOf(files, words.hidden), words);
  return files.map((file) => maskCase(file, masker, words));
}

/** Problems without the names of a person's files and folders. */
export function maskProblems(problems: readonly Problem[], files: readonly CaseFile[], words: RecordWords): Problem[] {
  const scrub = makeScrub(secretsOf(files, words.hidden));
  return problems.map(({ source, message }) => {
    const name = source.split(/[\\/]/).at(-1) ?? '';
    return { source: OWN_NAMES.test(name) ? name : words.hidden, message: scrub(message) };
  });
}
