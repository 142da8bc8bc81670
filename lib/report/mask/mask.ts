// Removes everything from a report that could identify the person. Pure. A report is masked before it is rendered, so every format shows the masked one.
// No receipt digit stays; ids are null; names, account numbers, addresses, e-mail, phone numbers, files that USCIS did not make
// and notes are hidden wherever they stand, in sentences, keys and paths too. Dates, codes, forms and offices stay.
// What is not known to be harmless is hidden (docs/REPORT.md).
import { UNKEPT } from '../../uscis/reading.ts';
import { nearCodeOf } from '../../decode/facts/near-code.ts';
import type {
  CaseFile,
  ChangeFact,
  Evidence,
  FlagFact,
  NotUnderstood,
  OfficeName,
  Report,
  TimelineEntry,
} from '../../decode/case-file.ts';
import { codeLabel, flagLabel, flagMeaning, flagNotSaid, type SayLabel } from '../../locales/case/label-words.ts';
import { allLabelsOf, labelsOf } from '../../locales/case/labels.ts';
import { plainProblemsOf, recordWordsOf, type RecordWords } from '../../locales/record.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { FLAGS, flagOf } from '../../tables/flags.ts';
import { explainedDaysOf } from './explained-days.ts';
import { makeMasker, type Masker } from './masker.ts';
import { lastKeyOf, parentOf } from './paths.ts';
import { leavesOfCase, lettersOfUscis, secretsOf, type Secrets } from './secrets.ts';
import { slotOf } from './slots.ts';

export interface MaskOptions {
  /** Words of the person's own to hide as well: a town, an employer. Whole words or phrases, in any spelling. */
  hide?: readonly string[];
  /** Problems that hold no word of any record. */
  ownMessages?: ReadonlySet<string>;
}

/** What a flag's own row says on one form or another: our words, which hold nothing of the case. */
const meaningsOf = (say: SayLabel): ReadonlySet<string> =>
  new Set(
    FLAGS.flatMap((flag) =>
      [null, 'I-485'].flatMap((form) => [
        flagNotSaid(flag, form, say),
        flagMeaning(flag, form, say),
        say(`flag.${flag.key}.meaning`, flag.meaning),
      ]),
    ),
  );
/** The file names of a saved case: they tell nothing. */
const OWN_SOURCE = /(?:^|[\\/])(-|(?:cases|case_status|receipt_info|documents)\.json)$/;
const REQUEST_MARK = /^evidenceRequests\[\d+\]\.(?:isRespondedTo|finalized)$/;

interface Ctx {
  to: Masker;
  words: RecordWords;
  label: SayLabel;
  meanings: ReadonlySet<string>;
  secrets: Secrets;
  /** Rows of the documents that USCIS sent. */
  letters: ReadonlySet<string>;
}

const orNull = (text: string | null, mask: (text: string) => string): string | null =>
  text === null ? null : mask(text);

const maskEvidence = (evidence: readonly Evidence[], { to, letters }: Ctx): Evidence[] =>
  evidence.map((leaf) => ({
    endpoint: leaf.endpoint,
    path: to.path(leaf.path),
    value: to.value(leaf, letters.has(`${leaf.endpoint} ${parentOf(leaf.path)}`)),
  }));

/** A label of the decoder: our own words for a code stay, the rest is a text like any other. */
function maskLabel(label: string, code: string | null, { to, words, label: say, secrets }: Ctx): string {
  if (secrets.files.has(label)) return to.mark;
  const row = code === null ? undefined : eventCodeOf(code);
  if (row !== undefined && codeLabel(row, say) === label) return label;
  if (code !== null && words('unknownCode', { code: code.trim() }) === label)
    return words('unknownCode', { code: to.code(code.trim()) });
  const near = code === null ? null : nearCodeOf(code.trim());
  if (code !== null && near !== null && words('unknownCodeNear', { code: code.trim(), near }) === label)
    return words('unknownCode', { code: to.code(code.trim()) });
  return to.words(label);
}

function maskFlag(flag: FlagFact, ctx: Ctx): FlagFact {
  const { to, words, label: say, meanings } = ctx;
  const row = flagOf(flag.key);
  const key = to.path(flag.key);
  const isOurs = (row !== undefined && flagLabel(row, say) === flag.label) || REQUEST_MARK.test(flag.key);
  const meaning = flag.meaning !== null && !meanings.has(flag.meaning) ? to.words(flag.meaning) : flag.meaning;
  const [leaf] = flag.evidence;
  return {
    key,
    value: to.value(
      leaf === undefined ? { endpoint: 'cases', path: flag.key, value: flag.value } : { ...leaf, value: flag.value },
      false,
    ),
    is: flag.is,
    label: isOurs
      ? flag.label
      : flag.label === words('unknownFlag', { key: flag.key })
        ? words('unknownFlag', { key })
        : to.words(flag.label),
    meaning,
    basis: flag.basis,
    evidence: maskEvidence(flag.evidence, ctx),
  };
}

function maskEntry(entry: TimelineEntry, ctx: Ctx): TimelineEntry {
  return {
    ...entry,
    code: orNull(entry.code, ctx.to.code),
    label: maskLabel(entry.label, entry.code, ctx),
    evidence: maskEvidence(entry.evidence, ctx),
  };
}

function maskChange(change: ChangeFact, ctx: Ctx): ChangeFact {
  const { to, letters } = ctx;
  const leaf = change.evidence[change.evidence.length - 1] ?? { endpoint: 'cases', path: '' };
  const value = (of: ChangeFact['after']) =>
    to.value({ ...leaf, value: of }, letters.has(`${leaf.endpoint} ${parentOf(leaf.path)}`));
  const isPath = slotOf(lastKeyOf(change.what)) !== undefined && /[.[]|^\w+$/.test(change.what);
  return {
    kind: to.words(change.kind),
    what: isPath ? to.path(change.what) : maskLabel(change.what, null, ctx),
    before: value(change.before),
    after: value(change.after),
    seenBetween: change.seenBetween,
    evidence: maskEvidence(change.evidence, ctx),
  };
}

const maskOffice = (office: OfficeName, ctx: Ctx): OfficeName => ({
  code: orNull(office.code, ctx.to.office),
  name: ctx.to.office(office.name),
  kind: office.kind,
  evidence: maskEvidence(office.evidence, ctx),
});

function maskCase(file: CaseFile, of: Omit<Ctx, 'letters'>): CaseFile {
  const { to, words } = of;
  const ctx: Ctx = { ...of, letters: lettersOfUscis(leavesOfCase(file)) };
  const { form, people, filed, status, office, recordUpdated } = file;
  const evidence = (of: { evidence: readonly Evidence[] }) => maskEvidence(of.evidence, ctx);
  const type = orNull(form.type, to.form);
  const letter = /[A-Z]{1,4}$/.exec(file.label)?.[0] ?? '';
  const hidden = (text: string | null) => orNull(text, () => to.mark);
  return {
    receipt: orNull(file.receipt, to.receipt),
    label: `${type === null || type === to.mark ? words('aCase') : type} ${letter}`.trim(),
    form: {
      type,
      name: orNull(form.name, to.formName),
      subtype:
        form.subtype === null
          ? null
          : { code: to.subtype(form.subtype.code), meaning: orNull(form.subtype.meaning, to.words) },
      evidence: evidence(form),
    },
    people: {
      applicant: hidden(people.applicant),
      representative: hidden(people.representative),
      evidence: evidence(people),
    },
    filed: { at: filed.at, channel: orNull(filed.channel, to.words), evidence: evidence(filed) },
    status: status && {
      ...status,
      title: orNull(status.title, (title) => maskLabel(title, status.code, ctx)),
      text: orNull(status.text, to.words),
      code: orNull(status.code, to.code),
      spanish: status.spanish && {
        title: orNull(status.spanish.title, to.words),
        text: orNull(status.spanish.text, to.words),
      },
      evidence: evidence(status),
    },
    office: office && {
      ...maskOffice(office, ctx),
      basis: office.basis,
      others: office.others.map((other) => maskOffice(other, ctx)),
    },
    flags: file.flags.map((flag) => maskFlag(flag, ctx)),
    milestones: file.milestones.map((step) => ({ ...step, label: to.words(step.label), evidence: evidence(step) })),
    documents: file.documents.map((document) => ({
      ...document,
      name: orNull(document.name, (name) => (document.from === 'uscis' ? to.words(name) : to.mark)),
      type: orNull(document.type, to.words),
      evidence: evidence(document),
    })),
    notices: file.notices.map((notice) => ({
      ...notice,
      id: null,
      action: orNull(notice.action, to.words),
      evidence: evidence(notice),
    })),
    evidenceRequests: file.evidenceRequests.map((request) => ({
      id: null,
      action: orNull(request.action, to.words),
      open: request.open,
      evidence: evidence(request),
    })),
    timeline: file.timeline.map((entry) => maskEntry(entry, ctx)),
    recordUpdated: {
      ...recordUpdated,
      by: recordUpdated.by.map((label) => maskBy(label, file, ctx)),
      evidence: evidence(recordUpdated),
    },
    changes: file.changes.map((change) => maskChange(change, ctx)),
    notes: file.notes.map(({ at }) => ({ at, text: to.mark, reference: null })),
    notUnderstood: file.notUnderstood.map((one) => ({ what: maskReason(one, ctx), evidence: evidence(one) })),
    ownFacts: file.ownFacts.map(({ kind, at }) => ({ kind, at, text: to.mark, basis: 'yours' as const })),
    processingTime: file.processingTime && {
      text: to.words(file.processingTime.text),
      evidence: evidence(file.processingTime),
    },
    otherFields: maskEvidence(file.otherFields, ctx),
    reads: file.reads.map(({ endpoint, outcome, at, message }) => ({
      endpoint,
      outcome,
      at,
      message: UNKEPT.some((why) => words(`unkept.${why}`) === message) ? message : words(`outcome.${outcome}`),
    })),
  };
}

const IS_CODE = /(?:eventCode|[aA]ctionCode)$/;

/** A sentence of ours that names a field of the record: a code in it is shown as a code is, every other word as a text's. */
function maskReason({ what, evidence }: NotUnderstood, { to }: Ctx): string {
  const leaf = evidence.find(
    ({ path, value }) => IS_CODE.test(path) && typeof value === 'string' && value.trim() !== '',
  );
  const code = typeof leaf?.value === 'string' ? leaf.value.trim() : null;
  const at = code === null ? -1 : what.indexOf(code);
  if (code === null || at === -1) return to.words(what);
  const [before, after] = [what.slice(0, at), what.slice(at + code.length)];
  const around = (text: string) => {
    const inner = text.trim();
    return inner === '' ? text : text.replace(inner, () => to.words(inner));
  };
  return `${around(before)}${to.code(code)}${around(after)}`;
}

/** What explains an update is named as it is on the timeline. */
function maskBy(label: string, { timeline }: CaseFile, ctx: Ctx): string {
  return maskLabel(label, timeline.find((entry) => entry.label === label)?.code ?? null, ctx);
}

/** So many characters are masked between two pauses. */
const STEP_LENGTH = 20_000;

/** Masks the texts of a case one after another, so that `maskCase` finds them done. Pauses where much was done. */
function* warmUp(leaves: readonly Evidence[], to: Masker): Generator<undefined> {
  let done = 0;
  for (const leaf of leaves) {
    to.value(leaf, true);
    done += 100 + (typeof leaf.value === 'string' ? leaf.value.length : 0);
    if (done < STEP_LENGTH) continue;
    done = 0;
    yield undefined;
  }
}

/** As `maskReport`, in steps: whoever runs it can do something else between two of them. */
export function* maskInSteps(
  report: Report,
  { hide = [], ownMessages = new Set() }: MaskOptions = {},
): Generator<undefined, Report> {
  const words = recordWordsOf(report.lang);
  const label = labelsOf(report.lang);
  const [labels, meanings] = [allLabelsOf(report.lang), meaningsOf(label)];
  const secrets = secretsOf(report, hide);
  yield undefined;
  const mark = `[${words('hidden')}]`;
  const cases: CaseFile[] = [];
  for (const file of report.cases) {
    const leaves = leavesOfCase(file);
    const ofCase = { ...secrets, days: explainedDaysOf(file, leaves, report.generatedAt) };
    const to = makeMasker(ofCase, mark, labels);
    yield* warmUp(leaves, to);
    cases.push(maskCase(file, { to, words, label, meanings, secrets: ofCase }));
    yield undefined;
  }
  const ours = new Set(plainProblemsOf(report.lang));
  const to = makeMasker(secrets, mark);
  return {
    schema: report.schema,
    generatedAt: report.generatedAt,
    generator: report.generator,
    lang: report.lang,
    masked: true,
    notice: words('notice'),
    cases,
    problems: report.problems.map(({ source, message }) => ({
      source: OWN_SOURCE.exec(source)?.[1] ?? to.mark,
      message: ours.has(message) || ownMessages.has(message) ? message : to.words(message),
    })),
  };
}

/** The masked report. Masking it again changes nothing. */
export function maskReport(report: Report, options: MaskOptions = {}): Report {
  const steps = maskInSteps(report, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
