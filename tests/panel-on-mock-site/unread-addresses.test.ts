// @vitest-environment happy-dom
// No section says "none" of what was not read: every section, each of its addresses missing, every way in which a read can end.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW } from '../../components/fixtures/views.ts';
import type { SectionSpec } from '../../components/section-frame/section.ts';
import { SECTIONS } from '../../components/shell/section-list.ts';
import { PANEL_PAGES_EN } from '../../lib/locales/en/pages.ts';
import { PANEL_EN } from '../../lib/locales/en/panel.ts';
import { ADDRESSES } from '../../lib/uscis/addresses.ts';
import { isGoodOutcome } from '../../lib/uscis/good-outcome.ts';
import { ENDPOINTS, OUTCOMES, READ_ENDPOINTS, type ReadEndpoint } from '../../lib/uscis/reading.ts';
import { aCase, aDocument, aNotice, anEvent } from '../builders/a-case.ts';
import { caseWith, drawSection, wordsOf, type Ending } from './draw-section.tsx';

// happy-dom has no layout, so nothing ever scrolls near the viewport.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.stubGlobal('IntersectionObserver', undefined);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const COMPONENTS = join(import.meta.dirname, '../../components');
const RECEIPT = 'IOE0912345678';
/** A case in which every section has something to show. */
const FULL = aCase({
  record: {
    actionRequired: false,
    closed: false,
    events: [
      anEvent('IAF', '2026-02-12T13:00:00.000Z'),
      anEvent('FTA0', '2026-03-20T13:00:00.000Z'),
      anEvent('HA', '2026-06-01T13:00:00.000Z'),
    ],
    notices: [aNotice('Interview Scheduled', '2026-11-01', { appointmentDateTime: '2026-12-10T14:00:00.000Z' })],
  },
  status: { representativeName: null, isPremiumProcessed: true },
  receiptInfo: { form: 'I-765', subtype: '147-C9', location: 'National Benefits Center', is_expedited: true },
  documents: [aDocument('Approval Notice', '2026-03-21'), aDocument('Receipt Notice', '2026-02-12')],
  processingTimes: { display_text: 'About 9 months from filing', milestone_days_remaining: 40 },
}).answers;
/** A case that has nothing beside its receipt: whatever can be called "none", is. */
const BARE = aCase({ documents: [], processingTimes: null }).answers;

/** What stands on no address, and why. */
const OF_NO_ADDRESS: Readonly<Record<string, string>> = {
  notes: 'the person wrote them',
  reads: 'it lists what arrived and what did not',
};

/** Sentences with such a word that deny nothing of what was not read, by their reason. */
const MAY_STAND: Readonly<Record<string, readonly (keyof typeof PANEL_EN | keyof typeof PANEL_PAGES_EN)[]>> = {
  'says what no record tells': ['steps.differ', 'needed.noDueDate', 'documents.openThere', 'flags.travel'],
  'repeats a value of USCIS, with its tag beside it': ['value.noDay', 'needed.waits'],
};
const NEGATES = /(?<![\w:.,-])(?:none|nothing|no|never|0)(?![\w:,-])|not in the record/i;

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const allowed = Object.values(MAY_STAND)
  .flat()
  .map((key) => {
    const message = { ...PANEL_EN, ...PANEL_PAGES_EN }[key];
    const words = (typeof message === 'string' ? message : message.other).replaceAll('**', ' ').replaceAll(/\s+/g, ' ');
    return words
      .trim()
      .split(/\{\w+\}/)
      .map((part) => escaped(part))
      .join('(?:Yes|No|not said)');
  });
const ALLOWED = new RegExp(allowed.join('|'), 'g');

/** What a section denies; null if nothing. Raw fields are USCIS's own. */
async function denialOf(spec: SectionSpec, drawn: ReturnType<typeof caseWith>): Promise<string | null> {
  for (const isOpened of [true, false]) {
    const section = await drawSection(spec, drawn, undefined, isOpened);
    for (const raw of section.querySelectorAll('.field, .flag__v')) raw.remove();
    const words = wordsOf(section).replaceAll(ALLOWED, '');
    if (NEGATES.test(words)) return words;
  }
  return null;
}

const ENDINGS: readonly Ending[] = [...OUTCOMES.filter((outcome) => !isGoodOutcome(outcome)), null].flatMap((outcome) =>
  (['nothing', 'kept'] as const).map((shown) => ({ outcome, shown })),
);
const nameOf = ({ outcome, shown }: Ending) => `${outcome ?? 'awaited'}, ${shown} shown`;

/** An older answer is shown while the new one is on its way: the heading says "so far", and the health line that it is being read. */
const isOnItsWay = ({ outcome, shown }: Ending) => outcome === null && shown === 'kept';

async function denialsOf(spec: SectionSpec): Promise<string[]> {
  const found: string[] = [];
  const walk = async (what: string, endings: Partial<Record<ReadEndpoint, Ending>>) => {
    for (const bodies of [BARE, FULL]) {
      const denial = await denialOf(spec, caseWith(RECEIPT, bodies, endings));
      if (denial !== null) found.push(`${spec.id}, ${what}: ${denial}`);
    }
  };
  for (const ending of ENDINGS) {
    for (const endpoint of spec.endpoints) await walk(`${endpoint} ${nameOf(ending)}`, { [endpoint]: ending });
    await walk(`all ${nameOf(ending)}`, Object.fromEntries(READ_ENDPOINTS.map((endpoint) => [endpoint, ending])));
  }
  if (spec.endpoints.includes('cases')) await walk('cases from the page', { cases: { outcome: null, shown: 'page' } });
  return found;
}

const MISSING: Ending = { outcome: 'timeout', shown: 'nothing' };

/**
 * Addresses whose answer changes what a section says though it does not name them. An optional one adds to what "All fields" lists, and
 * withholds nothing from it.
 */
async function unnamedOf(spec: SectionSpec): Promise<string[]> {
  const found: string[] = [];
  for (const bodies of [FULL, BARE])
    for (const endpoint of ENDPOINTS.filter((each) => !spec.endpoints.includes(each))) {
      const whole = wordsOf(await drawSection(spec, caseWith(RECEIPT, bodies, {})));
      const without = wordsOf(await drawSection(spec, caseWith(RECEIPT, bodies, { [endpoint]: MISSING })));
      if (whole !== without) found.push(`${spec.id}: ${endpoint}`);
    }
  return [...new Set(found)];
}

const ofTheRecord = SECTIONS.filter(({ id }) => !Object.hasOwn(OF_NO_ADDRESS, id));

describe('a section', () => {
  it('names an address, unless it shows nothing of a record', () => {
    const without = SECTIONS.filter(({ endpoints }) => endpoints.length === 0).map(({ id }) => id);
    expect(without, 'Name in `endpoints` every address whose answer can change what the section says').toEqual(
      Object.keys(OF_NO_ADDRESS),
    );
  });

  it('leaves what was not read to its frame', () => {
    const files = ['case/sections', 'history', 'notes'].flatMap((folder) =>
      readdirSync(join(COMPONENTS, folder)).map((name) => join(COMPONENTS, folder, name)),
    );
    const byHand = files.filter((file) => /\/(?:NotRead|address-status)\.ts/.test(readFileSync(file, 'utf8')));
    expect(byHand, 'Use `isWhole`, which the frame gives to the body').toEqual([]);
  });

  it.each(ofTheRecord)('$id names every address whose answer changes what it says', async (spec) => {
    expect(await unnamedOf(spec), 'Add the address to the `endpoints` of the section').toEqual([]);
  });

  it.each(ofTheRecord)('$id denies nothing while one of its addresses is missing', async (spec) => {
    expect(await denialsOf(spec), 'Say it in `summary`, or in the body when `isWhole`').toEqual([]);
  });

  it.each(ofTheRecord)(
    '$id says which of its addresses is missing, and nothing of that when all answered',
    async (spec) => {
      for (const endpoint of spec.endpoints) {
        const name = PANEL_EN[ADDRESSES[endpoint].words];
        for (const ending of ENDINGS.filter((each) => !isOnItsWay(each))) {
          const drawn = caseWith(RECEIPT, FULL, { [endpoint]: ending });
          expect(wordsOf(await drawSection(spec, drawn)), nameOf(ending)).toContain(`: ${name}.`);
        }
        for (const outcome of ['ok', 'empty'] as const) {
          const drawn = caseWith(RECEIPT, FULL, { [endpoint]: { outcome, shown: 'nothing' } });
          expect(wordsOf(await drawSection(spec, drawn)), outcome).not.toContain(`: ${name}.`);
        }
      }
    },
  );
});

describe('this test', () => {
  const intruder = (rest: Partial<SectionSpec>): SectionSpec => ({
    id: 'reads',
    heading: 'documents.heading',
    endpoints: [],
    summary: ({ file }) => (file.documents.length === 0 ? 'None' : 'Some'),
    Body: () => null,
    ...rest,
  });
  it('finds a section that says "None" of an address that never answered', async () => {
    expect(await unnamedOf(intruder({}))).toEqual(['reads: documents']);
    expect(await denialsOf(intruder({}))).toContain('reads, all timeout, nothing shown: Documents , None');
  });
  it('finds a section that says "None" although it names the address', async () => {
    const found = await denialsOf(intruder({ endpoints: ['documents'], found: () => 'None' }));
    expect(found.length).toBeGreaterThan(OUTCOMES.length);
    expect(await denialsOf(intruder({ endpoints: ['documents'], Body: () => '0 documents' }))).not.toEqual([]);
  });
  it('leaves a section alone that names its address and lets the frame speak', async () => {
    const spec = intruder({ endpoints: ['documents'] });
    expect(await unnamedOf(spec)).toEqual([]);
    expect(await denialsOf(spec)).toEqual([]);
  });
});
