// Plants secrets in invented answers, makes masked reports of them in every format, and says which secrets can be found.
import type { Lang } from '../../lib/locales/languages.ts';
import type { ChangeFact } from '../../lib/decode/case-file.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { FORMAT_IDS, FORMATS, reportFileName, type FormatId } from '../../lib/report/formats/formats.ts';
import { PURPOSE_IDS } from '../../lib/report/purposes.ts';
import { reportOf } from '../../lib/report/report.ts';
import type { Json } from '../../lib/uscis/reading.ts';
import { makeRandom, type Random } from './random.ts';
import { realAnswers, type Bodies } from './whole-answers.ts';
import { foldOf, makeSecret, plainPair, SPELLINGS, viewsOf, type Secret } from './secrets.ts';

type JsonObject = { [key: string]: Json };

export interface Leak {
  seed: number;
  format: string;
  spelling: string;
  place: string;
  text: string;
  found: string;
}

interface Plant extends Secret {
  spelling: string;
  place: string;
  written: string;
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Slot {
  place: string;
  holder: JsonObject;
  key: string;
}

/** Every text or number field of a body, and every object, with where it stands. */
function walk(value: Json, place: string, fields: Slot[], objects: { place: string; object: JsonObject }[]): void {
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, `${place}[${String(index)}]`, fields, objects));
  else if (isObject(value)) {
    objects.push({ place, object: value });
    for (const key of Object.keys(value)) {
      const inner = value[key] ?? null;
      if (inner === null || typeof inner !== 'object') fields.push({ place: `${place}.${key}`, holder: value, key });
      else walk(inner, `${place}.${key}`, fields, objects);
    }
  }
}

const NEW_KEYS = [
  'employerName',
  'comments',
  'alienNumber',
  'contactEmail',
  'title',
  'location',
  'type',
  'form',
  'message',
  'note',
  'code',
  'subtype',
  'applicantName',
  'fileName',
  'date',
  'displayText',
  'jurisdiction',
  'id',
  'pid',
  'statusText',
  'actionType',
  'x',
  'receiptNumber',
] as const;

const ADDRESS_KEYS = [
  'residence',
  'hometown',
  'livesIn',
  'ciudad',
  'domicilio',
  'line',
  'homeOffice',
  'locality',
  'where',
] as const;
const PART_KEYS = [
  'first',
  'then',
  'last',
  'a',
  'b',
  'c',
  'apt',
  'areaCode',
  'house',
  'value',
  'unit',
  'room',
] as const;
const PERSONAL_DATES = ['d_o_b', 'bDate', 'fechaNacimiento', 'dateOfBirth', 'someDay', 'when', 'readyAt'] as const;
const DATE_FIELD = /date|timestamp|updatedAt|createdAt/i;

/** The numbers of a receipt stay a secret even where the test plants none. */
const ALWAYS = /\b[A-Z]{3}(\d{10})\b/g;

function plantIn(bodies: Bodies, random: Random, secret: Secret): Plant {
  const [spelling, spell] = random.pick(SPELLINGS);
  const written = spell(secret.text);
  const fields: Slot[] = [];
  const objects: { place: string; object: JsonObject }[] = [];
  for (const [endpoint, body] of Object.entries(bodies)) walk(body, endpoint, fields, objects);
  const plant = (place: string): Plant => ({ ...secret, spelling, written, place });
  const spot = objects[random.upTo(objects.length)];
  if (secret.only !== undefined && secret.only !== 'birth') return plantOnly(spot, random, secret);
  const isBirth = secret.only === 'birth';
  const open = isBirth ? fields.filter(({ key }) => !DATE_FIELD.test(key)) : fields;
  const field = open[random.upTo(open.length)];
  const way = random.upTo(10);
  if (field !== undefined && way < 3) {
    field.holder[field.key] = written;
    return plant(`${field.place} =`);
  }
  if (field !== undefined && way < 6) {
    const old = JSON.stringify(field.holder[field.key]).replace(/^"|"$/g, '');
    field.holder[field.key] =
      way === 3 ? `${old} ${written}` : way === 4 ? `${written} ${old}` : `${old.slice(0, 4)}${written}${old.slice(4)}`;
    return plant(`${field.place} +`);
  }
  if (spot === undefined) return plant('nowhere');
  if (way === 6) {
    spot.object[written] = random.pick([true, null, 'x', 7] as const);
    return plant(`${spot.place} key`);
  }
  if (way === 7) {
    spot.object[`${random.pick(NEW_KEYS)}${String(random.upTo(3))}`] = { [written]: { deep: written } };
    return plant(`${spot.place} nested`);
  }
  const key = isBirth ? random.pick(PERSONAL_DATES) : random.pick(NEW_KEYS);
  spot.object[key] = way === 8 ? written : [{ [key]: written }, written];
  return plant(`${spot.place}.${key} new`);
}

/** Plants what is a secret only under certain keys, or as a key. */
function plantOnly(spot: { place: string; object: JsonObject } | undefined, random: Random, secret: Secret): Plant {
  const { only, text, parts = [] } = secret;
  const plant: Plant = { ...secret, spelling: 'as it is', written: text, place: `${spot?.place ?? ''} ${only ?? ''}` };
  if (spot === undefined) return plant;
  if (only === 'key')
    spot.object[text] = random.upTo(2) === 0 ? random.pick([true, null, 'x', 7] as const) : { [text]: [text] };
  else if (only === 'address')
    spot.object[random.pick(ADDRESS_KEYS)] = random.pick([text, text.toUpperCase()] as const);
  else {
    const written = random.upTo(2) === 0 ? parts : parts.map(String);
    const keys = parts.map((_, index) => `${random.pick(PART_KEYS)}${random.upTo(2) === 0 ? '' : String(index)}`);
    spot.object[random.pick(['parts', 'counts', 'rest', 'number'] as const)] =
      random.upTo(2) === 0 ? written : Object.fromEntries(written.map((part, index) => [keys[index] ?? '', part]));
  }
  return plant;
}

/** Changes that name a person's former name and a file whose row another document has now; nothing else names them. */
function formerChanges([first, last]: [string, string]): ChangeFact[] {
  const name = `${last.toUpperCase()}, ${first.toUpperCase()}`;
  const file = `${last} ${first.toLowerCase()}.pdf`;
  const seenBetween: [string, string] = ['2026-05-01T00:00:00.001Z', '2026-05-02T00:00:00.001Z'];
  const place = (path: string, value: string) => [{ endpoint: 'documents' as const, path, value }];
  return [
    {
      kind: 'field',
      what: `${first} ${last}`,
      before: name,
      after: 'SAMPLE, ALEX',
      seenBetween,
      evidence: place('data.applicantName', 'SAMPLE, ALEX'),
    },
    {
      kind: 'document-gone',
      what: file,
      before: file,
      after: null,
      seenBetween,
      evidence: place('data[0].fileName', file),
    },
  ];
}

const standsAlone = (part: number, output: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d.:•-])${String(part)}(?![\\p{L}\\d.:•-])`, 'u').test(output);

/** Masked outputs of a report that was planted, with what was planted. */
function reportWith(
  seed: number,
  count: number,
  { masked, formats, lang }: { masked: boolean; formats: readonly FormatId[]; lang: Lang },
): { secrets: Plant[]; outputs: [string, string][] } {
  const random = makeRandom(seed * 7919 + 1);
  const bodies = realAnswers(seed);
  const always = [...JSON.stringify(bodies).matchAll(ALWAYS)].map(([text, number]): Plant => {
    return { text, written: text, pieces: [number ?? ''], spelling: 'as it is', place: 'receipt' };
  });
  const secrets = Array.from({ length: count }, () => plantIn(bodies, random, makeSecret(random)));
  const hide = makeSecret(random);
  const extra = plantIn(bodies, random, { ...hide, pieces: hide.pieces });
  const owner = makeSecret(random);
  const fileName = `${owner.text.replace(/[/\\]/g, '')}.json`;
  const files = Object.entries(bodies).map(([name, body]) => ({
    folder: '',
    name: name === 'documents' ? 'documents.json' : `${name}.json`,
    source: `/home/${owner.text}/${name}.json`,
    text: JSON.stringify(body),
  }));
  const doubled = `{"${owner.text.replace(/["\\]/g, '')}":1,"${owner.text.replace(/["\\]/g, '')}":2} ]`;
  const former = plainPair(random);
  const formerPlant: Plant = {
    text: former.join(' '),
    written: former.join(' '),
    spelling: 'as it is',
    place: 'changes',
    pieces: [former.join(''), former.toReversed().join('')].map(foldOf),
  };
  const saved = readSaved([...files, { folder: '', name: fileName, source: fileName, text: doubled }], { lang });
  const noted = saved.cases.map((one, index) => ({
    ...one,
    notes: [{ at: '2026-05-01', text: secrets[index]?.text ?? '', reference: secrets[index + 1]?.text ?? '' }],
    changes: [
      ...formerChanges(former),
      ...secrets
        .filter(({ only }) => only === undefined)
        .slice(0, 3)
        .map((plant) => ({
          kind: 'field',
          what: plant.written,
          before: plant.written,
          after: plant.text,
          seenBetween: ['2026-05-01T00:00:00.001Z', '2026-05-02T00:00:00.001Z'] satisfies [string, string],
          evidence: [
            { endpoint: 'cases' as const, path: `data[${JSON.stringify(plant.written)}]`, value: plant.written },
          ],
        })),
    ],
  }));
  const cases = [...decodeCases(noted, { lang }), ...saved.masked];
  const options = { at: '2026-06-01T12:00:00.000Z', lang, masked, hide: [extra.text], version: '0.0.0' };
  const report = reportOf(cases, { ...options, problems: saved.problems });
  const outputs = formats.flatMap((format): [string, string][] => {
    const purpose = PURPOSE_IDS[seed % PURPOSE_IDS.length] ?? 'myself';
    const text = FORMATS[format].write(report, {
      zone: 'America/Chicago',
      lang,
      purpose: format === 'md' ? 'myself' : purpose,
      // Whatever a purpose leaves out of its pages is searched as well.
      appendix: format === 'md' || seed % 2 === 0,
    });
    return [[format, `${reportFileName(report, format)}\n${text}`]];
  });
  return {
    secrets: [
      ...secrets,
      ...always,
      extra,
      formerPlant,
      { ...owner, written: owner.text, spelling: 'as it is', place: 'file' },
    ],
    outputs,
  };
}

/**
 * Plants `perReport` secrets in each of `reports` reports and searches all of them in every format.
 * @returns how many were planted, and every leak
 */
export function searchLeaks(
  reports: number,
  perReport: number,
  {
    firstSeed = 1,
    masked = true,
    formats = FORMAT_IDS,
    lang = 'en',
  }: { firstSeed?: number; masked?: boolean; formats?: readonly FormatId[]; lang?: Lang } = {},
): { count: number; leaks: Leak[] } {
  const leaks: Leak[] = [];
  let total = 0;
  for (let seed = firstSeed; seed < firstSeed + reports; seed += 1) {
    const { secrets, outputs } = reportWith(seed, perReport, { masked, formats, lang });
    total += secrets.length;
    for (const [format, output] of outputs) {
      const views = viewsOf(output);
      for (const { pieces, written, spelling, place, text, parts = [] } of secrets) {
        const isInParts = parts.length > 0 && parts.every((part) => standsAlone(part, output));
        if (isInParts) leaks.push({ seed, format, spelling, place, text, found: parts.join(' ') });
        const coded = spelling === 'base64' || spelling === 'hex' ? [foldOf(written)] : [];
        const found = [...pieces, ...coded].find(
          (piece) => piece.length > 5 && views.some((view) => view.includes(piece)),
        );
        if (found !== undefined) leaks.push({ seed, format, spelling, place, text, found });
      }
    }
  }
  return { count: total, leaks };
}
