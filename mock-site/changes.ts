// What USCIS can do to a case between two visits, as a table. Pure: takes bodies, returns new ones.
import { isRecord, type Bodies, type BodyName } from './case-store.ts';
import { contentIdOf, uuidOf } from './make-case.ts';

type Data = Record<string, unknown>;

/** The time of a change, and a seed for its ids. */
interface Moment {
  timestamp: string;
  seed: string;
}

const day = (timestamp: string): string => timestamp.slice(0, 10);

/** Rewrites the parsed body of one address. @throws Error if the case lacks it or it is no JSON object */
function edit(bodies: Bodies, name: BodyName, change: (top: Data) => void): Bodies {
  const parsed: unknown = JSON.parse(bodies[name]?.toString('utf8') ?? 'null');
  if (!isRecord(parsed)) throw new Error(`This case has no ${name} answer to change.`);
  change(parsed);
  return { ...bodies, [name]: Buffer.from(`${JSON.stringify(parsed, null, 2)}\n`) };
}

function dataIn(top: Data): Data {
  if (!isRecord(top['data'])) throw new Error('This answer has no data to change.');
  return top['data'];
}

function listIn(holder: Data, key: string): unknown[] {
  const list = holder[key];
  if (!Array.isArray(list)) throw new Error(`This answer has no ${key} to change.`);
  return list;
}

const timestampOnly = (bodies: Bodies, { timestamp }: Moment): Bodies =>
  edit(bodies, 'cases', (top) =>
    Object.assign(dataIn(top), { updatedAt: day(timestamp), updatedAtTimestamp: timestamp }),
  );

function addEvent(bodies: Bodies, { timestamp, seed }: Moment, eventCode: string): Bodies {
  return edit(bodies, 'cases', (top) => {
    const data = dataIn(top);
    listIn(data, 'events').unshift({
      receiptNumber: data['receiptNumber'],
      eventId: uuidOf(`${seed} event`),
      eventCode,
      createdAt: day(timestamp),
      createdAtTimestamp: timestamp,
      updatedAt: day(timestamp),
      updatedAtTimestamp: timestamp,
      eventDateTime: day(timestamp),
      eventTimestamp: timestamp,
    });
  });
}

function sendEventAgain(bodies: Bodies, { timestamp, seed }: Moment): Bodies {
  return edit(bodies, 'cases', (top) => {
    const events = listIn(dataIn(top), 'events');
    const oldest = events.at(-1);
    if (!isRecord(oldest)) throw new Error('This case has no event to send again.');
    const written = {
      createdAt: day(timestamp),
      createdAtTimestamp: timestamp,
      updatedAt: day(timestamp),
      updatedAtTimestamp: timestamp,
    };
    events.unshift({ ...oldest, eventId: uuidOf(`${seed} again`), ...written });
  });
}

function addDocument(
  bodies: Bodies,
  { timestamp, seed }: Moment,
  fileName: string,
  type: string,
  sourceType: string,
): Bodies {
  return edit(bodies, 'documents', (top) => {
    listIn(top, 'data').unshift({
      fileName,
      contentId: contentIdOf(`${seed} ${fileName}`),
      type,
      createDate: timestamp.replace('Z', '+0000'),
      sourceType,
    });
  });
}

function newStatus(bodies: Bodies, { timestamp }: Moment): Bodies {
  return edit(bodies, 'case_status', (top) => {
    const data = dataIn(top);
    const [year, month, dayOfMonth] = day(timestamp).split('-');
    listIn(data, 'historicalCaseStatuses').unshift({
      date: `${month}-${dayOfMonth}-${year} ${timestamp.slice(11, 19)}`,
      actionCode: data['currentActionCode'],
      statusTitle: data['statusTitle'],
      statusTitleSpanish: data['statusTitleSpanish'],
    });
    Object.assign(data, {
      currentActionCode: 'SA',
      currentActionCodeDate: timestamp,
      statusTitle: 'Case Was Approved',
      statusText: `We approved your case. See <a href="https://www.uscis.gov">www.uscis.gov</a>.`,
      statusTitleSpanish: 'Caso aprobado',
      statusTextSpanish: 'Aprobamos su caso.',
    });
  });
}

const flipFlag = (bodies: Bodies): Bodies =>
  edit(bodies, 'cases', (top) => {
    const data = dataIn(top);
    data['ackedByAdjudicatorAndCms'] = data['ackedByAdjudicatorAndCms'] !== true;
  });

const moveOffice = (bodies: Bodies): Bodies =>
  edit(bodies, 'case_status', (top) =>
    Object.assign(dataIn(top), { jurisdiction: 'ATL', jurisdictionDescription: 'ATLANTA, GA' }),
  );

const CHANGES = {
  'flag flips': flipFlag,
  'new event': (bodies: Bodies, moment: Moment) => addEvent(bodies, moment, 'HA'),
  'event again': sendEventAgain,
  'new document': (bodies: Bodies, moment: Moment) =>
    addDocument(bodies, moment, 'Notice of Action.pdf', 'Notice of Action', 'USCIS Generated'),
  'new upload': (bodies: Bodies, moment: Moment) =>
    addDocument(bodies, moment, `Upload of ${day(moment.timestamp)}.pdf`, 'Other', 'Applicant Provided'),
  'office moves': moveOffice,
  'new status': newStatus,
  'stamp only': timestampOnly,
  'new key': (bodies: Bodies) =>
    edit(bodies, 'cases', (top) => Object.assign(dataIn(top), { caseHandlingTrack: 'TRACK-4' })),
} as const satisfies Record<string, (bodies: Bodies, moment: Moment) => Bodies>;

export type ChangeKind = keyof typeof CHANGES | 'everything';

const isSingle = (kind: string): kind is keyof typeof CHANGES => Object.hasOwn(CHANGES, kind);
const SINGLE = Object.keys(CHANGES).filter(isSingle);
export const CHANGE_KINDS: readonly ChangeKind[] = [...SINGLE, 'everything'];

/** Kinds that leave the record's own timestamp unchanged. */
const WITHOUT_TIMESTAMP: readonly string[] = ['new key'];

/**
 * The case after one change. Every change also moves the record's timestamp, as the site's does, except `new key`.
 * @param count how many changes the mock site has made: the n-th happens n minutes after 2026-11-23T16:00Z
 */
export function changeCase(bodies: Bodies, kind: ChangeKind, count: number): Bodies {
  const moment: Moment = {
    timestamp: new Date(Date.UTC(2026, 10, 23, 16, count, 7, 391)).toISOString(),
    seed: `change ${count}`,
  };
  if (kind === 'everything') return SINGLE.reduce((now, each) => CHANGES[each](now, moment), bodies);
  const changed = CHANGES[kind](bodies, moment);
  return WITHOUT_TIMESTAMP.includes(kind) ? changed : timestampOnly(changed, moment);
}
