// What a case says, from beginning to end, in sentences: a pure function of the decoded cases. Nothing is predicted; each sentence has its fields.
import type { CaseFile, Report, TimelineEntry } from '../../decode/case-file.ts';
import { datesNamedIn } from '../../decode/facts/named-dates.ts';
import { mayDenyAsStep, mayDenyList } from '../../decode/gate/permissions.ts';
import { askWordsOf, type AskKey } from '../../locales/guide/ask.ts';
import { caseContextOf, contextOf, type ReportView } from '../../report/context.ts';
import { shownEntries } from '../../report/sections/entries.ts';
import { entryText } from '../../report/sections/record.ts';
import { codeMeaningLines, newestCodeLines } from '../ask/code-lines.ts';
import { officeLines, statusLines } from '../ask/field-lines.ts';
import { shown, type AskContext, type Line } from '../ask/line.ts';
import { appointmentLines, askedLines, changeLines } from '../ask/list-lines.ts';
import { decisionLines } from '../ask/step-lines.ts';

type HeadingKey = Extract<AskKey, `heading.${string}`>;

export interface BreakdownPart {
  heading: string;
  lines: Line[];
}

/** A time without anything that has a date is named from this length on. */
const GAP_DAYS = 60;
const DAY_MS = 86_400_000;

const msOf = (at: string): number => Date.parse(at.slice(0, 10));

function gapLine({ ofCase, say, deny }: AskContext, from: string, to: string, evidence: Line['evidence']): Line[] {
  if (msOf(to) - msOf(from) < GAP_DAYS * DAY_MS) return [];
  const days = { from: ofCase.dates.day(from), to: ofCase.dates.day(to) };
  const allowed = mayDenyList(ofCase.gate, ['cases', 'case_status', 'documents']);
  const text = allowed === null ? say('gap.maybe', days) : deny(allowed, 'gap.none', days);
  return [{ text, basis: 'derived', evidence }];
}

function entryLine({ ofCase, say }: AskContext, entry: TimelineEntry): Line {
  const text = shown(entryText(ofCase, entry));
  const { at, basis, evidence } = entry;
  return {
    text: at === null ? say('entry.noDay', { text }) : say('entry.is', { day: ofCase.dates.day(at), text }),
    basis,
    evidence,
  };
}

/** Oldest first, with the times named in which nothing has a date: letters and documents count, whether they are shown or not. */
function happenedLines(context: AskContext): Line[] {
  const { ofCase } = context;
  const { timeline, recordUpdated } = ofCase.file;
  const today = ofCase.dates.isoDay(ofCase.report.generatedAt) ?? ofCase.report.generatedAt;
  const moved = recordUpdated.at === null ? [] : [recordUpdated.at];
  const days = [...timeline.flatMap(({ at, recordedAt }) => [at, recordedAt]), ...moved]
    .flatMap((at) => (at === null ? [] : [at.slice(0, 10)]))
    .filter((day) => day <= today)
    .sort();
  const entries = shownEntries(ofCase)
    .filter(({ at }) => at !== null)
    .reverse();
  const gapsAfter = (from: string, to: string, evidence: Line['evidence']): Line[] => {
    const inside = [from, ...days.filter((day) => day > from && day < to), to];
    return inside.slice(1).flatMap((day, place) => gapLine(context, inside[place] ?? day, day, evidence));
  };
  const lines = entries.flatMap((entry, place) => {
    const day = entry.at?.slice(0, 10) ?? '';
    const after = entries[place + 1];
    const next = after?.at?.slice(0, 10) ?? today;
    const ground = [...entry.evidence, ...(after?.evidence ?? [])];
    return [entryLine(context, entry), ...(next > day ? gapsAfter(day, next, ground) : [])];
  });
  return [...lines, ...shownEntries(ofCase).flatMap((entry) => (entry.at === null ? [entryLine(context, entry)] : []))];
}

/** The status of each case of the same filing day. */
function togetherLines(context: AskContext, files: readonly CaseFile[]): Line[] {
  const { ofCase, say } = context;
  const { at } = ofCase.file.filed;
  const others = files.filter(
    ({ receipt, filed }) =>
      receipt !== ofCase.file.receipt && at !== null && filed.at?.slice(0, 10) === at.slice(0, 10),
  );
  return others.flatMap((file) =>
    statusLines({ ...context, ofCase: caseContextOf(ofCase, file) }).map(({ text, ...line }) => ({
      ...line,
      text: say('line.ofCase', { label: file.label, text }),
    })),
  );
}

function usualLines({ ofCase, say, deny }: AskContext): Line[] {
  const { milestones } = ofCase.file;
  const names = (steps: readonly { label: string }[]) =>
    [...new Set(steps.map(({ label }) => shown(label)))].join(ofCase.say('list.join'));
  const missing = milestones.filter((step) => mayDenyAsStep(step) !== null);
  const [first] = missing;
  const allowed = first === undefined ? null : mayDenyAsStep(first);
  const unsaid = milestones.filter(({ state }) => state === 'not-said');
  return [
    ...(allowed === null ? [] : [deny(allowed, 'usual.none', { steps: names(missing) })]),
    ...(unsaid.length === 0 ? [] : [say('usual.maybe', { steps: names(unsaid) })]),
  ].map((text) => ({ text, basis: 'derived', evidence: [] }));
}

function dateLines({ ofCase, say }: AskContext): Line[] {
  const { status } = ofCase.file;
  if (status?.text == null) return [];
  return datesNamedIn(status.text).map(({ day, words }) => ({
    text: say('date.named', { day: ofCase.dates.day(day), words: shown(words.replace(/\s+/g, ' ')) }),
    basis: 'uscis',
    evidence: status.evidence,
  }));
}

/**
 * One case of a report, in parts; a part without a sentence is left out.
 * @throws RangeError for a time zone that is none
 */
export function breakdownOf(file: CaseFile, report: Report, view: ReportView): BreakdownPart[] {
  const { say, deny } = askWordsOf(view.lang);
  const ofCase = caseContextOf(contextOf(report, view), file);
  const context: AskContext = { ofCase, say, deny, codes: [] };
  const parts: readonly (readonly [HeadingKey, Line[]])[] = [
    ['heading.where', [...statusLines(context), ...officeLines(context), ...decisionLines(context)]],
    ['heading.happened', happenedLines(context)],
    ['heading.newest', [...newestCodeLines(context), ...codeMeaningLines(context)]],
    ['heading.asked', [...askedLines(context), ...appointmentLines(context)]],
    ['heading.changed', changeLines(context)],
    ['heading.together', togetherLines(context, report.cases)],
    ['heading.usual', usualLines(context)],
    ['heading.dates', dateLines(context)],
  ];
  return parts.flatMap(([key, lines]) => (lines.length === 0 ? [] : [{ heading: say(key), lines }]));
}

/** The same as plain text. */
export function breakdownText(parts: readonly BreakdownPart[]): string {
  return parts.map(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)].join('\n')).join('\n\n');
}
