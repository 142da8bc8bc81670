// @vitest-environment happy-dom
// Every line that a section draws of a record leads to the field that caused it: a source tag stands in it or in its block.
import { readdirSync } from 'node:fs';
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HISTORY, NEAR, NOTES } from '../../components/fixtures/stored-history.ts';
import { NOW } from '../../components/fixtures/views.ts';
import type { SectionSpec } from '../../components/section-frame/section.ts';
import { SECTIONS } from '../../components/shell/section-list.ts';
import { HISTORY_PAGES_EN } from '../../lib/locales/en/history-pages.ts';
import { PANEL_PAGES_EN } from '../../lib/locales/en/pages.ts';
import { PANEL_EN } from '../../lib/locales/en/panel.ts';
import { READ_ENDPOINTS } from '../../lib/uscis/reading.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { CASES, bodiesOf } from './draw-mock-case.ts';
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

/** Lines without a tag, as selectors, and why. */
const WITHOUT_TAG: Readonly<Record<string, string>> = {
  '.field': 'is the field',
  '.read': 'is the answer of one address, under its name',
  '.mynote, .tl__note': 'the person wrote it',
  '.steps > .is-absent': 'stands on no field: the record holds none of it',
  '.steps__rest': 'counts the steps that are not shown; each leads to its field when they are',
  '.beside > :not(:first-child)': 'was done on this computer',
  '.note > ul > li':
    'says what was not understood, by the name of its field or in USCIS’s words: both are found under "All fields"',
  '.log .chg': 'cites an old and a new answer; "Compare two dates" shows both',
};
/** What holds a line together with its tag. */
const BLOCK = 'li, .need';
const STATIC = new Set(
  Object.values({ ...PANEL_EN, ...PANEL_PAGES_EN, ...HISTORY_PAGES_EN }).flatMap((message) =>
    typeof message === 'string' && !message.includes('{') ? [message.replaceAll('**', '')] : [],
  ),
);
/** What of the frame and of counts has values, and says nothing of a record. */
const OF_THE_FRAME =
  /^(?:Not read|Still reading|From the reading of .*): |^\d+ fields?\.|^The history of this case begins |^Happened between |^Seen \w/;

/** Lines of a drawn section that lead nowhere. */
async function deadEndsOf(spec: SectionSpec, receipt: string): Promise<string[]> {
  const answers = Object.fromEntries(
    READ_ENDPOINTS.flatMap((endpoint) => {
      const read = parseJson(bodiesOf(receipt)[endpoint]?.toString('utf8') ?? '');
      return read.ok ? [[endpoint, read.value] as const] : [];
    }),
  );
  const notRead: Ending = { outcome: 'server-error', shown: 'nothing' };
  const endings = Object.fromEntries(
    READ_ENDPOINTS.filter((endpoint) => !(endpoint in answers)).map((endpoint) => [endpoint, notRead]),
  );
  const section = await drawSection(spec, caseWith(receipt, answers, endings), {
    history: { ...HISTORY, near: NEAR },
    notes: NOTES,
  });
  return [...section.querySelectorAll('.sec__b :is(li, p, dd)')].flatMap((line) => {
    const words = wordsOf(line);
    const isExempt = Object.keys(WITHOUT_TAG).some(
      (selector) => line.closest(selector) ?? line.querySelector(selector),
    );
    const hasTag = line.closest(BLOCK)?.querySelector('button.src') ?? null;
    const isSaid = words === '' || STATIC.has(words) || OF_THE_FRAME.test(words);
    return isExempt || hasTag !== null || isSaid ? [] : [`${receipt}: ${words}`];
  });
}

describe('a line of a section', () => {
  it.each(SECTIONS)('$id leads to its field', async (spec) => {
    const found: string[] = [];
    for (const receipt of readdirSync(CASES)) found.push(...(await deadEndsOf(spec, receipt)));
    expect(found, 'Draw a <SourceTag> in the line, or name it in WITHOUT_TAG with its reason').toEqual([]);
  });
  it('is found when it leads nowhere', async () => {
    const [receipt = ''] = readdirSync(CASES);
    const spec: SectionSpec = {
      id: 'reads',
      heading: 'documents.heading',
      endpoints: ['cases'],
      summary: () => '',
      Body: ({ file }) => {
        const line = document.createElement('p');
        line.textContent = file.form.name;
        return line;
      },
    };
    expect(await deadEndsOf(spec, receipt)).toEqual([expect.stringContaining(receipt)]);
  });
});
