// What is known of the texts in a notice's or an evidence request's `actionType`. Data, and one lookup.
import type { Basis, Source, Sources } from './types.ts';

export interface NoticeAction {
  /** The text as USCIS writes it. */
  action: string;
  label: string;
  /** What the text does not say; "" when nothing need be said. */
  notSaid: string;
  /** `uscis` when read in live answers, `observed` when only public tools name it. */
  basis: Basis;
  sources: Sources;
}

const CASELENS: Source = {
  where: 'github.com/itsericqiu/uscis-caselens, docs/API-SCHEMA.md (live answers, August 2026)',
  seen: '2026-11-23',
};
const UUES: Source = {
  where: 'github.com/Alphasite/uues (the tool handles this text)',
  seen: '2026-11-23',
};
const PROBER: Source = {
  where: 'github.com/TheoLong/uscis-prober (evidenceRequests, in its tests)',
  seen: '2026-11-23',
};

export const NOTICE_ACTIONS = [
  {
    action: 'Appointment Scheduled',
    label: 'USCIS set an appointment',
    notSaid: 'The data does not say what it is for. Check the place, time and reason on your notice.',
    basis: 'uscis',
    sources: [CASELENS],
  },
  {
    action: 'Interview Scheduled',
    label: 'USCIS set an interview',
    notSaid: 'Check the place, time and reason on your notice.',
    basis: 'observed',
    sources: [UUES],
  },
  {
    action: 'Request for Evidence',
    label: 'USCIS asked for evidence',
    notSaid: 'The data gives no due date. Use the date printed in the letter.',
    basis: 'observed',
    sources: [PROBER],
  },
] as const satisfies readonly NoticeAction[];

const loose = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const BY_ACTION = new Map<string, NoticeAction>(NOTICE_ACTIONS.map((row) => [loose(row.action), row]));

/** The row of an action text, case and blanks aside, or undefined: then the text stands as USCIS wrote it. */
export function noticeActionOf(action: string): NoticeAction | undefined {
  return BY_ACTION.get(loose(action));
}
