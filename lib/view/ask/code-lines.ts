// Answers about codes: what one means and whose words that is, the newest one, those that stand twice. Pure.
import type { TimelineEntry } from '../../decode/case-file.ts';
import { mayDenyList } from '../../decode/gate/permissions.ts';
import { newestCodeOf } from '../../decode/timeline/newest-code.ts';
import { codeLabel } from '../../locales/case/label-words.ts';
import { labelsOf } from '../../locales/case/labels.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { dayOf, shown, type AskContext, type Line } from './line.ts';

const BESIDE = {
  uscis: 'code.uscis',
  federal: 'code.federal',
  observed: 'code.observed',
  disputed: 'code.disputed',
  derived: 'code.unknown',
  unknown: 'code.unknown',
} as const;

const isCode = (entry: TimelineEntry, code: string): boolean =>
  entry.code?.trim().toUpperCase() === code.toUpperCase() && (entry.kind === 'event' || entry.kind === 'status');

/** The published meaning of a code that does not stand in the record. */
function tableLines({ say, ofCase }: AskContext, code: string): Line[] {
  const row = eventCodeOf(code);
  if (row === undefined) return [{ text: say('code.unknown'), basis: 'unknown', evidence: [] }];
  const { basis } = row;
  if (basis === 'disputed') return [{ text: say('code.disputed'), basis, evidence: [] }];
  const key = basis === 'federal' ? 'code.list' : 'code.others';
  return [
    { text: say(key, { code, label: shown(codeLabel(row, labelsOf(ofCase.report.lang))) }), basis, evidence: [] },
  ];
}

function linesOfCode(context: AskContext, code: string): Line[] {
  const { ofCase, say, deny } = context;
  const entries = ofCase.file.timeline.filter((entry) => isCode(entry, code));
  const [newest] = entries;
  if (newest === undefined) {
    const allowed = mayDenyList(ofCase.gate, ['cases', 'case_status']);
    const text = allowed === null ? say('code.maybe', { code }) : deny(allowed, 'code.notHere', { code });
    return [{ text, basis: null, evidence: [] }, ...tableLines(context, code)];
  }
  const { basis, label, at, evidence } = newest;
  return [
    {
      text: say('code.entry', { code: newest.code ?? code, day: dayOf(context, at), label: shown(label) }),
      basis,
      evidence,
    },
    { text: say(BESIDE[basis]), basis, evidence },
    // USCIS's own words come first; the list's words follow, so that both are seen.
    ...(basis === 'uscis' ? tableLines(context, newest.code ?? code) : []),
  ];
}

/** Whose words the newest code has, what the list says of it, and what no code says. */
export function codeMeaningLines(context: AskContext): Line[] {
  const { ofCase, say } = context;
  const place = newestCodeOf(ofCase.file);
  const code = place === null ? null : (ofCase.file.timeline[place]?.code ?? null);
  if (code === null) return [];
  const [, ...meaning] = linesOfCode(context, code);
  return [...meaning, { text: say('code.notSaid'), basis: null, evidence: [] }];
}

export function codeLines(context: AskContext): Line[] {
  const end: Line = { text: context.say('code.notSaid'), basis: null, evidence: [] };
  if (context.codes.length > 0) return [...context.codes.flatMap((code) => linesOfCode(context, code)), end];
  const newest = newestCodeLines(context);
  return newest.length === 0 ? [] : [...newest, { text: context.say('code.which'), basis: null, evidence: [] }, end];
}

export function newestCodeLines(context: AskContext): Line[] {
  const { ofCase, say } = context;
  const place = newestCodeOf(ofCase.file);
  const entry = place === null ? undefined : ofCase.file.timeline[place];
  if (entry?.code == null) return [];
  const { code, at, label, basis, evidence } = entry;
  return [
    { text: say('code.newest', { code: shown(code), day: dayOf(context, at), label: shown(label) }), basis, evidence },
  ];
}

export function repeatedCodeLines(context: AskContext): Line[] {
  const { ofCase, say, codes } = context;
  const byCode = new Map<string, TimelineEntry[]>();
  for (const entry of ofCase.file.timeline)
    if (entry.kind === 'event' && entry.code !== null)
      byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), entry]);
  const repeated = [...byCode].filter(([, entries]) => entries.reduce((sum, { copies }) => sum + copies, 0) > 1);
  const isAsked = ([code]: readonly [string, unknown]) => codes.includes(code);
  const meant = repeated.some(isAsked) ? repeated.filter(isAsked) : repeated;
  if (meant.length === 0) return [{ text: say('code.once'), basis: 'derived', evidence: [] }];
  return meant.map(([code, entries]) => ({
    text: say('code.times', {
      code: shown(code),
      n: entries.reduce((sum, { copies }) => sum + copies, 0),
      days: entries.map(({ at }) => dayOf(context, at)).join(ofCase.say('list.join')),
    }),
    basis: 'uscis',
    evidence: entries.flatMap(({ evidence }) => evidence),
  }));
}
