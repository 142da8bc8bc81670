// What of a case bears on "is anything asked of you?" beside the requests themselves, so that "nothing is open" is said of nothing else. Pure.
import { noticeActionOf } from '../../tables/notices.ts';
import type { CaseFile, NoticeFact } from '../case-file.ts';
import { isDayOnly } from '../answers/timestamp.ts';

export interface Asks {
  /** Place among the steps of the newest one, where it says that USCIS asked for something and no request is listed; else null. */
  step: number | null;
  /** Place among the steps of the newest one, where it says that an interview was called off or is to be moved; else null. */
  offStep: number | null;
  /** Appointments whose field names no day, as USCIS wrote it. */
  rawAppointments: string[];
  /** USCIS sends requests in a form that nobody here knows. */
  hasUnknownRequests: boolean;
  /** The same of notices, which hold appointments. */
  hasUnknownNotices: boolean;
  /** USCIS answered that it holds no record: nothing can be said of what it asks. */
  isEmpty: boolean;
}

/** The raw field of a notice's appointment, as text; null where there is none. */
export function rawAppointmentOf({ evidence }: NoticeFact): string | null {
  const raw = evidence.find(({ path }) => path.endsWith('.appointmentDateTime'))?.value ?? null;
  if (raw === null || raw === '') return null;
  return typeof raw === 'string' ? raw : JSON.stringify(raw);
}

/** What USCIS wrote of an appointment's time where it gives a clock and no zone, so that only the day is sure; else null. */
export function clockWithoutZone(notice: NoticeFact): string | null {
  const { appointmentAt } = notice;
  const raw = rawAppointmentOf(notice);
  if (raw === null || appointmentAt === null || !isDayOnly(appointmentAt)) return null;
  return /\d\d:\d\d/.test(raw) && !/[T ]00:00/.test(raw) ? raw : null;
}

/** A list that is none: something stands there that is neither rows nor an empty list, null or an empty object. */
function isUnknown({ otherFields, flags }: CaseFile, key: string): boolean {
  const place = `data.${key}`;
  return [otherFields, ...flags.map(({ evidence }) => evidence)].flat().some(({ endpoint, path, value }) => {
    if (endpoint !== 'cases' || !path.startsWith(place)) return false;
    const rest = path.slice(place.length);
    return rest === '' ? value !== null && typeof value !== 'object' : /^(?:\.|\[")/.test(rest);
  });
}

export function asksOf(file: CaseFile): Asks {
  const newest = (...ids: string[]) => {
    const index = file.milestones.findIndex(({ id, state }) => state === 'current' && ids.includes(id));
    return index === -1 ? null : index;
  };
  return {
    step: file.evidenceRequests.length > 0 ? null : newest('evidence-requested', 'intent-notice'),
    offStep: newest('interview-off'),
    rawAppointments: file.notices.flatMap((notice) =>
      notice.appointmentAt === null ? (rawAppointmentOf(notice) ?? []) : [],
    ),
    hasUnknownRequests: isUnknown(file, 'evidenceRequests'),
    hasUnknownNotices: isUnknown(file, 'notices'),
    isEmpty: file.reads.some(({ endpoint, outcome }) => endpoint === 'cases' && outcome === 'empty'),
  };
}

/** What a notice's own words leave unsaid, where those words are known; else null. */
export function notSaidOfNotice({ action }: NoticeFact): string | null {
  return action === null ? null : (noticeActionOf(action)?.notSaid ?? null);
}
