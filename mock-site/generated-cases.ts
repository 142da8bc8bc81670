// The mock site's large cases, generated from a counter at start: one of 1,000 events and 500 documents, and an account of 50
// cases, and the 500 clients of a law office. Pure.
import { READ_ENDPOINTS } from '../lib/uscis/addresses.ts';
import type { Bodies } from './case-store.ts';
import { CLIENT_RECEIPTS, HUGE_RECEIPT, MANY_RECEIPTS } from './accounts.ts';
import { makeCase, type Story } from './make-case.ts';

const DAY_MS = 86_400_000;
const timestampAt = (startDay: string, days: number, ms = 0): string =>
  new Date(Date.parse(startDay) + days * DAY_MS + ms).toISOString();

const CODES = ['FTA0', 'FTA0', 'HA', 'FBB', 'KA', 'KAA', 'FT0', 'BA', 'FTA1', 'BB', 'HH', 'QAA'];
const REVIEWED = {
  title: 'Case Is Being Actively Reviewed By USCIS',
  titleEs: 'USCIS está revisando activamente su caso',
};

function hugeStory(): Story {
  const start = '2012-03-05';
  const events = Array.from({ length: 999 }, (_, index): [string, string, string] => {
    const days = 20 + Math.floor((index * 5340) / 999);
    const midnight = index % 3 === 0;
    const at = timestampAt(start, days, midnight ? 0 : 32_000_000 + index * 977);
    return [CODES[index % CODES.length] ?? 'FTA0', at, timestampAt(start, days, 36_000_000 + index * 977)];
  });
  events.unshift(['IAF', timestampAt(start, 0), timestampAt(start, 2, 41_000_333)]);
  const newest = events.at(-1)?.[2] ?? timestampAt(start, 2);
  return {
    receipt: HUGE_RECEIPT,
    form: 'I-485',
    formName: 'Application to Register Permanent Residence or Adjust Status',
    filed: start,
    applicant: 'AALTO, HENRIK',
    representative: null,
    channel: 'Lockbox',
    updatedAt: newest,
    events: events.reverse(),
    notices: Array.from({ length: 40 }, (_, index): [string, string, string | null] => [
      timestampAt(start, 5300 - index * 130, 50_000_000),
      'Appointment Scheduled',
      timestampAt(start, 5320 - index * 130, 54_000_000),
    ]),
    requests: Array.from({ length: 20 }, (_, index) => ({
      noticeId: `0000${index}`,
      isRespondedTo: true,
      finalized: true,
      actionType: 'Request for Evidence',
    })),
    status: {
      code: 'FTA0',
      at: newest,
      ...REVIEWED,
      text: `We are actively reviewing your Form I-485, Receipt Number ${HUGE_RECEIPT}. See <a href="https://www.uscis.gov">www.uscis.gov</a>.`,
      textEs: `Estamos revisando activamente su Formulario I-485, Número de Recibo ${HUGE_RECEIPT}.`,
    },
    office: ['NSC', 'NEBRASKA SERVICE CENTER'],
    history: [
      [
        '03-07-2012 11:23:20',
        'IAF',
        'Case Was Received and A Receipt Notice Was Sent',
        'Caso recibido y notificación de recibo enviada',
      ],
    ],
    info: { location: 'SCD', subtype: 'I-485 Family', receiptDate: 'Mon, 05 Mar 2012 00:00:00 GMT' },
    documents: Array.from({ length: 500 }, (_, index): [string, string, string, 'you' | 'uscis'] =>
      index % 4 === 0
        ? [
            'Appointment Scheduled.pdf',
            'Appointment Scheduled',
            timestampAt(start, 5340 - index * 10, 60_000_000),
            'uscis',
          ]
        : [`${HUGE_RECEIPT}-part${500 - index}.tif`, 'Other', timestampAt(start, 5340 - index * 10, 60_000_000), 'you'],
    ),
  };
}

const FORMS = [
  ['I-485', 'Application to Register Permanent Residence or Adjust Status', 'I-485 Employment'],
  ['I-765', 'Application for Employment Authorization', '147-C9'],
  ['I-131', 'Application for Travel Document', '141B-OTH'],
  ['I-130', 'Petition for Alien Relative', '134A-IR'],
  ['I-539', 'Application to Extend/Change Nonimmigrant Status', '139A-H'],
] as const;

function manyStory(receipt: string, index: number): Story {
  const [form, formName, subtype] = FORMS[index % FORMS.length] ?? FORMS[0];
  const filed = timestampAt('2026-01-05', Math.floor(index / 5) * 9).slice(0, 10);
  const checked = timestampAt(filed, 25, 30_123_456 + index);
  return {
    receipt,
    form,
    formName,
    filed,
    applicant: `RAMAN, ${['PRIYA', 'ANIL', 'MEERA', 'KABIR', 'LEELA'][Math.floor(index / 5) % 5] ?? 'PRIYA'}`,
    channel: 'EFile',
    updatedAt: timestampAt(filed, 26 + (index % 7) * 11, 11_222_333),
    events: [
      ['FTA0', checked, checked],
      ['IAF', timestampAt(filed, 0), timestampAt(filed, 1, 40_000_100 + index)],
    ],
    status: {
      code: 'FTA0',
      at: checked,
      ...REVIEWED,
      text: `We are actively reviewing your Form ${form}, Receipt Number ${receipt}.`,
      textEs: `Estamos revisando activamente su Formulario ${form}, Número de Recibo ${receipt}.`,
    },
    office: ['NBC', 'NATIONAL BENEFITS CENTER'],
    info: index % 2 === 0 ? null : { location: 'SCD', subtype, receiptDate: new Date(filed).toUTCString() },
    documents: [[`${receipt}-part1.pdf`, 'Other', timestampAt(filed, 0, 60_000_000), 'you']],
  };
}

const SURNAMES = [
  'ABARA',
  'BASTIEN',
  'CHOWDHURY',
  'DEMIR',
  'EKSTROM',
  'FARAH',
  'GALLARDO',
  'HOANG',
  'IBARRA',
  'JANSSEN',
];
const GIVEN = ['AMARA', 'BRUNO', 'CARLA', 'DEVI', 'ELIAS', 'FATIMA', 'GORAN', 'HANA', 'IVAN', 'JOYCE'];
const OFFICES: readonly [string, string][] = [
  ['NBC', 'NATIONAL BENEFITS CENTER'],
  ['NSC', 'NEBRASKA SERVICE CENTER'],
  ['TSC', 'TEXAS SERVICE CENTER'],
];
/** So many clients apart stand those with an open request, and those with an appointment ahead. */
const REQUEST_EVERY = 50;
const APPOINTMENT_EVERY = 70;

function clientStory(receipt: string, index: number): Story {
  const story = manyStory(receipt, index % 150);
  const { filed } = story;
  const name = `${SURNAMES[index % 10] ?? ''}, ${GIVEN[Math.floor(index / 10) % 10] ?? ''}`;
  const events = Array.from({ length: 10 }, (_, place): [string, string, string] => {
    const at = timestampAt(filed, 24 - place * 2, 30_000_000 + index);
    return [CODES[place % CODES.length] ?? 'FTA0', at, at];
  });
  return {
    ...story,
    applicant: `${name} ${String.fromCharCode(65 + Math.floor(index / 100))}`,
    office: OFFICES[index % OFFICES.length] ?? ['NBC', 'NATIONAL BENEFITS CENTER'],
    events: [...story.events.slice(0, 1), ...events, ...story.events.slice(1)],
    requests:
      index % REQUEST_EVERY === REQUEST_EVERY - 1
        ? [{ noticeId: '00001', isRespondedTo: false, finalized: false, actionType: 'Request for Evidence' }]
        : [],
    notices:
      index % APPOINTMENT_EVERY === APPOINTMENT_EVERY - 1
        ? [[timestampAt(filed, 20, 50_000_000), 'Interview Scheduled', '2096-12-09T14:30:00.000Z']]
        : [],
    documents: Array.from({ length: 6 }, (_, place): [string, string, string, 'you' | 'uscis'] => [
      `${receipt}-part${String(6 - place)}.pdf`,
      'Other',
      timestampAt(filed, 6 - place, 60_000_000),
      'you',
    ]),
  };
}

/** The large cases by receipt, the same at every start. */
export function generatedCases(): Map<string, Bodies> {
  return new Map(
    [hugeStory(), ...MANY_RECEIPTS.map(manyStory), ...CLIENT_RECEIPTS.map(clientStory)].map((story) => {
      const made: Partial<Record<string, string>> = makeCase(story);
      const bodies: Bodies = {};
      for (const name of READ_ENDPOINTS) {
        const text = made[name];
        if (text !== undefined) bodies[name] = Buffer.from(text);
      }
      return [story.receipt, bodies];
    }),
  );
}
