// One decoded case for display: without evidence, with what is known of its codes and flags. Pure.
import { namesApproval } from '../decode/facts/approval-notice.ts';
import { asksOf, notSaidOfNotice } from '../decode/facts/open-questions.ts';
import type { CaseFile, Evidence, OfficeFact, OfficeName } from '../decode/case-file.ts';
import { gateOf } from '../decode/gate/gate.ts';
import { withheldBy, type Withheld } from '../decode/gate/withheld.ts';
import { bareName, documentKeyOf } from '../decode/facts/letters.ts';
import { isWhereReceived } from '../decode/facts/office.ts';
import { repeatedStatuses } from '../decode/timeline/repeated-status.ts';
import { rawDateOf } from '../decode/answers/unreadable-date.ts';
import { eventCodeOf } from '../tables/event-codes.ts';
import { flagOf } from '../tables/flags.ts';
import { codeLabel, flagNotSaid, readingsOf, type SayLabel } from '../locales/case/label-words.ts';
import { labelsOf } from '../locales/case/labels.ts';
import type { Lang } from '../locales/languages.ts';
import { soWhatIn } from '../locales/so-what.ts';
import { matterOfCase } from './so-what-of-case.ts';
import { togetherOf } from './together.ts';
import type { ShownCase, FieldRow, ShownOffice, WithoutEvidence } from './panel-view.ts';

function withoutEvidence<T>(value: T): WithoutEvidence<T>;
function withoutEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutEvidence(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'evidence' ? [] : [[key, withoutEvidence(inner)]])),
  );
}

/** Every evidence entry of a case in the order of its parts; a field cited by several facts occurs several times. */
function evidenceOf(file: CaseFile): Evidence[] {
  const lists = [
    file.form,
    file.people,
    file.filed,
    file.status,
    file.office,
    file.recordUpdated,
    file.processingTime,
    ...(file.office?.others ?? []),
    ...[file.flags, file.milestones, file.documents, file.notices, file.evidenceRequests, file.timeline].flat(),
  ];
  return lists.flatMap((fact) => fact?.evidence ?? []);
}

/** Every leaf of every answer of a case once, by address and then in USCIS's order. */
export function fieldsOf(file: CaseFile): FieldRow[] {
  const rows = new Map<string, FieldRow>();
  for (const { endpoint, path, value } of [...evidenceOf(file), ...file.otherFields]) {
    rows.set(`${endpoint}:${path}`, { endpoint, path, value, isNew: false, was: undefined });
  }
  const inOrder = new Intl.Collator('en', { numeric: true });
  return [...rows.entries()].sort(([a], [b]) => inOrder.compare(a, b)).map(([, row]) => row);
}

function fieldCountOf(file: CaseFile): number {
  return new Set([...evidenceOf(file), ...file.otherFields].map(({ endpoint, path }) => `${endpoint}:${path}`)).size;
}

function codesOf(file: CaseFile, say: SayLabel): ShownCase['codes'] {
  const codes: ShownCase['codes'] = {};
  for (const { code, label, basis } of [
    ...file.timeline,
    { code: file.status?.code ?? null, label: '', basis: null },
  ]) {
    if (code === null || Object.hasOwn(codes, code)) continue;
    const known = eventCodeOf(code);
    const own = basis === 'uscis' ? label : null;
    Object.defineProperty(codes, code, {
      value: {
        label: own ?? (known === undefined ? null : codeLabel(known, say)),
        basis: basis ?? known?.basis ?? 'unknown',
        readings: known === undefined ? [] : readingsOf(known, say),
      },
      enumerable: true,
    });
  }
  return codes;
}

function flagNotesOf(file: CaseFile, say: SayLabel): ShownCase['flagNotes'] {
  return Object.fromEntries(
    file.flags.map(({ key }) => {
      const flag = flagOf(key);
      const notSaid = flag ? flagNotSaid(flag, file.form.type, say) : '';
      return [key, { notSaid: notSaid === '' ? null : notSaid, group: flag?.group ?? 'unpublished', sinceText: null }];
    }),
  );
}

/** A document is identified by its kind or by its file's name. */
function hasApprovalLetter({ documents, form }: CaseFile): boolean {
  return documents.some(
    ({ from, type, name }) =>
      from === 'uscis' && [type, name === null ? null : bareName(name)].some((one) => namesApproval(one, form.type)),
  );
}

/** The history store's keys of the documents, from the fields each one cites. */
function documentKeysOf({ documents }: CaseFile): string[] {
  return documents.map(({ evidence }) => {
    const cited = (key: string) => evidence.find(({ path }) => path.endsWith(`.${key}`))?.value ?? null;
    return documentKeyOf(
      Object.fromEntries(['contentId', 'fileName', 'type', 'createDate'].map((key) => [key, cited(key)])),
    );
  });
}

function reasonsOf({ notUnderstood, form }: CaseFile): ShownCase['reasons'] {
  const of = (isMeant: (held: Withheld) => boolean) =>
    notUnderstood.flatMap((entry) => (isMeant(withheldBy(entry, form.type)) ? [entry.what] : []));
  return {
    requests: of(({ denials }) => denials.includes('requests')),
    appointments: of(({ denials }) => denials.includes('appointments')),
    steps: of(({ steps }) => steps === 'all' || steps.length > 0),
  };
}

function shownOffice({ others, ...office }: OfficeFact): ShownOffice {
  const named = <T extends OfficeName>(one: T) => ({ ...withoutEvidence(one), isWhereReceived: isWhereReceived(one) });
  return { ...named(office), others: others.map(named) };
}

/** @param siblings the other cases of the page @param lang of the sentences that are made here: the one that they were decoded in */
export function shownCaseOf(file: CaseFile, siblings: readonly CaseFile[], lang: Lang): ShownCase {
  const say = labelsOf(lang);
  const { otherFields: _raw, changes, office, ...rest } = file;
  const day = file.filed.at?.slice(0, 10) ?? null;
  const together = siblings.filter((other) => day !== null && other.filed.at?.slice(0, 10) === day);
  const others = together.filter((other) => other.receipt !== file.receipt);
  return {
    ...withoutEvidence(rest),
    office: office && shownOffice(office),
    repeated: [...repeatedStatuses(file.timeline)].map(([status, event]) => ({ status, event })),
    asks: asksOf(file),
    soWhat: soWhatIn(matterOfCase(file), lang),
    gate: gateOf(file),
    reasons: reasonsOf(file),
    hasApprovalLetter: hasApprovalLetter(file),
    noticeNotes: file.notices.map((notice) => notSaidOfNotice(notice, say)),
    rawDates: { filed: rawDateOf(file.filed), recordUpdated: rawDateOf(file.recordUpdated) },
    changeCount: changes.length,
    fieldCount: fieldCountOf(file),
    newFieldCount: 0,
    codes: codesOf(file, say),
    flagNotes: flagNotesOf(file, say),
    marks: { pinned: [], have: [] },
    documentKeys: documentKeysOf(file),
    ...(others.length > 0 ? { together: withoutEvidence(togetherOf([file, ...others])) } : {}),
    filedTogether: together.flatMap((other) =>
      other.receipt !== null && other.receipt !== file.receipt ? [other.receipt] : [],
    ),
  };
}
