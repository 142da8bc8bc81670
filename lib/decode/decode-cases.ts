// Answers to case files: the one way in to the decoder. Pure; never throws, never changes what it is given.
import { caseWordsOf, type CaseWords } from '../locales/case/case-words.ts';
import type { RecordWords } from '../locales/record.ts';
import type { CaseFile, Evidence, NoticeFact, OtherField, ReadFact } from './case-file.ts';
import { eventsOf, proofOf, type EventGroup } from './facts/events.ts';
import { flagsOf, isOf } from './facts/flags.ts';
import { filedOf, filingDayOf, formOf, peopleOf } from './facts/form-and-people.ts';
import { labelled } from './case-labels.ts';
import { lettersOf } from './facts/letters.ts';
import { makeMemo, type Memo } from './answers/memo.ts';
import { milestonesOf } from './milestones/milestones.ts';
import type { StepEvent, StepRecord } from './milestones/record.ts';
import { officeOf } from './facts/office.ts';
import { idAt, textAt } from './answers/place.ts';
import { mayDenyStep } from './gate/gate.ts';
import { notUnderstoodOf } from './gate/not-understood.ts';
import { processingTimeOf } from './facts/processing-time.ts';
import { proofsOf } from './milestones/proofs.ts';
import { plainReceipt } from '../uscis/shape.ts';
import { recordUpdatedOf } from './facts/record-updated.ts';
import { requestsOf } from './facts/requests.ts';
import { isOptional } from '../uscis/addresses.ts';
import { READ_ENDPOINTS } from '../uscis/reading.ts';
import { outcomeOfBody, sourcesOf, type CaseAnswers, type Sources } from './answers/sources.ts';
import { statusOf } from './facts/status.ts';
import { entryOfEvent, nameOfDocument, statusRowsOf, timelineOf, type StatusRow } from './facts/timeline.ts';
import { learntTitlesOf, ownTitlesOf, type LearntTitles, type OwnTitle, type Wording } from './facts/wording.ts';

export type { CaseAnswers } from './answers/sources.ts';

/** What no fact cites: nothing that USCIS sent is lost. */
function otherFieldsOf(leaves: readonly Evidence[], facts: readonly (readonly Evident[])[]): OtherField[] {
  const cited = new Set<Evidence>();
  for (const part of facts) for (const { evidence } of part) for (const leaf of evidence) cited.add(leaf);
  return leaves.filter((leaf) => !cited.has(leaf));
}

/** One row for each address of every case, and for an optional one if it was read. */
function readsOf({ reads, answers }: CaseAnswers, words: RecordWords): ReadFact[] {
  return READ_ENDPOINTS.flatMap((endpoint): ReadFact[] => {
    const read = reads.find((row) => row.endpoint === endpoint);
    if (read === undefined && isOptional(endpoint) && answers[endpoint] === undefined) return [];
    const outcome = read?.outcome ?? outcomeOfBody(answers[endpoint]);
    const message = words(read?.unkept === undefined ? `outcome.${outcome}` : `unkept.${read.unkept}`);
    return [{ endpoint, outcome, at: read?.at ?? null, message }];
  });
}

interface Evident {
  evidence: readonly Evidence[];
}

interface Prepared {
  answers: CaseAnswers;
  sources: Sources;
  form: string | null;
  own: Map<string, OwnTitle>;
}

/** An event as the steps take it: its code and day, and USCIS's own title for the code with the place where it stands. */
function stepEventOf(group: EventGroup, own: Map<string, OwnTitle>): StepEvent[] {
  const { code, at, recordedAt } = group;
  if (code === null) return [];
  const ownTitle = own.get(code.trim());
  return [
    {
      code,
      at,
      recordedAt,
      ownTitle: ownTitle?.title ?? null,
      evidence: [...proofOf(group), ...(ownTitle?.evidence ?? [])],
    },
  ];
}

/** Codes of the status and its history prove what the tables say of them, whether or not USCIS's title beside them is known. */
function stepsOfStatusCodes(statuses: readonly StatusRow[]): StepEvent[] {
  return statuses.flatMap(({ title, spanish, code, at, isCurrent, evidence }) =>
    code === null ? [] : [{ code, at, recordedAt: null, ownTitle: title ?? spanish, isCurrent, evidence }],
  );
}

/** A notice that names another receipt says nothing of this case. */
function isOfCase({ evidence }: NoticeFact, receipt: string | null): boolean {
  const named = evidence.find(({ path }) => path.endsWith('.receiptNumber'))?.value;
  return typeof named !== 'string' || receipt === null || plainReceipt(named) === plainReceipt(receipt);
}

interface Among {
  learnt: LearntTitles;
  /** Receipts of all cases that are decoded together. */
  shown: ReadonlySet<string>;
}

function decodeCase({ answers, sources, own }: Prepared, { learnt, shown }: Among, said: CaseWords): CaseFile {
  const { record: words, label } = said;
  const form = formOf(sources, label);
  const wording: Wording = { own, learnt, form: form.type, words, label, found: new Map() };
  const { leaves } = sources;
  const filed = filedOf(sources);
  const status = statusOf(sources, wording);
  const statuses = statusRowsOf(sources, status);
  const events = eventsOf(sources).map((group) => ({ group, entry: entryOfEvent(group, wording) }));
  const { documents, notices } = lettersOf(sources, answers.firstSeen ?? {});
  const requests = requestsOf(sources);
  const flags = flagsOf(leaves, answers.page?.path ?? '', form.type, said);
  const closed = flags.find(({ key }) => key === 'closed');
  const timeline = timelineOf(
    { filed, events: events.map(({ entry }) => entry), statuses, notices, documents, requests },
    wording,
  );

  const people = peopleOf(sources);
  const office = officeOf(sources, label);
  const recordUpdated = recordUpdatedOf(sources, {
    events,
    statuses,
    notices,
    documents,
    nameOfNotice: ({ action }) => action ?? words('aNotice'),
    nameOfDocument: (document) => nameOfDocument(document, words),
  });
  const processingTime = processingTimeOf(sources.processingTimes);
  const single = [
    form,
    people,
    filed,
    recordUpdated,
    ...(status === null ? [] : [status]),
    ...(office === null ? [] : [office]),
    ...(processingTime === null ? [] : [processingTime]),
  ];

  const receipt = answers.receipt ?? idAt(sources.record, 'receiptNumber');
  const ofCase = notices.filter((notice) => isOfCase(notice, receipt));
  const record: StepRecord = {
    formType: form.type,
    subtype: form.subtype?.code ?? null,
    filed: filed.at === null ? null : { at: filed.at, evidence: filingDayOf(filed) },
    events: [...events.flatMap(({ group }) => stepEventOf(group, own)), ...stepsOfStatusCodes(statuses)],
    statuses: statuses.flatMap(({ title, spanish, code, at, isCurrent, evidence }) => {
      const said = title ?? spanish;
      return said === null ? [] : [{ title: said, code, at, isCurrent, evidence }];
    }),
    requests: requests.map(({ action, open, evidence }) => ({ action, open, at: null, evidence })),
    notices: ofCase,
    documents,
    ...(closed === undefined ? {} : { closed: isOf(closed.value) }),
    readable: sources.record !== null || sources.status !== null,
  };
  const proofs = proofsOf(record);
  const notUnderstood = notUnderstoodOf({
    sources,
    answers: answers.answers,
    formType: form.type,
    statuses,
    documents,
    proofs,
    shown,
    words,
    events: events.map(({ group }) => group),
    notices: ofCase,
    subtype: record.subtype,
  });
  return {
    receipt,
    label: '',
    form,
    people,
    filed,
    status,
    office,
    flags,
    milestones: milestonesOf(record, said.steps, mayDenyStep(notUnderstood, form.type), proofs),
    documents,
    notices,
    evidenceRequests: requests,
    timeline,
    recordUpdated,
    changes: [...(answers.changes ?? [])],
    notes: [...(answers.notes ?? [])],
    notUnderstood,
    ownFacts: [],
    processingTime,
    otherFields: otherFieldsOf(leaves.all, [
      single,
      flags,
      office?.others ?? [],
      documents,
      notices,
      requests,
      timeline,
    ]),
    reads: readsOf(answers, words),
  };
}

/** Keeps what was decoded for the next time; see memo.ts. */
export interface DecodeMemo {
  prepared: Memo<Omit<Prepared, 'answers'>>;
  files: Memo<CaseFile>;
  clear(): void;
}

/** @param most so many cases */
export function makeDecodeMemo(most: number): DecodeMemo {
  const prepared = makeMemo<Omit<Prepared, 'answers'>>(most);
  const files = makeMemo<CaseFile>(most);
  return {
    prepared,
    files,
    clear: () => {
      prepared.clear();
      files.clear();
    },
  };
}

/** What of one case can be known without the others. */
function prepare(answers: CaseAnswers): Omit<Prepared, 'answers'> {
  const sources = sourcesOf(answers);
  const form =
    textAt(sources.record, 'formType') ?? textAt(sources.status, 'formType') ?? textAt(sources.receiptInfo, 'form');
  return { sources, form, own: ownTitlesOf(sources.status) };
}

/**
 * Case files in the order of `cases`, labelled among themselves. USCIS's words for a code, learnt from one case, serve the others of the
 * same form and say so.
 * @param memo what was decoded before: a case whose bodies are the same objects, and of which nothing else changed, is not decoded again
 */
export function decodeCases(
  cases: readonly CaseAnswers[],
  { lang, memo = makeDecodeMemo(cases.length) }: { lang: string; memo?: DecodeMemo },
): CaseFile[] {
  const words = caseWordsOf(lang);
  const keyOf = ({ receipt }: CaseAnswers, index: number) => receipt ?? `case ${String(index)}`;
  const prepared = cases.map((answers, index) => {
    const bodies = READ_ENDPOINTS.map((endpoint) => answers.answers[endpoint]);
    const from = [...bodies, answers.page?.value, answers.page?.path, JSON.stringify(answers.reads)];
    return memo.prepared.once(keyOf(answers, index), from, () => prepare(answers));
  });
  const learnt = learntTitlesOf(prepared);
  const learntAsText = JSON.stringify([...learnt].map(([form, titles]) => [form, [...titles]]));
  const shown = new Set(cases.flatMap(({ receipt }) => (receipt === null ? [] : [plainReceipt(receipt)])));
  const together = [...shown].join(' ');
  const files = cases.map((answers, index) => {
    const one = prepared[index] ?? prepare(answers);
    const { changes, notes, firstSeen } = answers;
    const from = [one, JSON.stringify([changes, notes, firstSeen]), learntAsText, words, together];
    const among = { learnt, shown };
    return memo.files.once(keyOf(answers, index), from, () => decodeCase({ ...one, answers }, among, words));
  });
  return labelled(files, words.record);
}
