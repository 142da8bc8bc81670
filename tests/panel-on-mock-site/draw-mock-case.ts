// Draws a case of the mock site on the panel end to end: its answers go through the real background, and the view the background
// gives is drawn.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { within } from '@solidjs/testing-library';
import { ENGLISH, SPANISH } from '../../components/fixtures/languages.ts';
import { show } from '../../components/fixtures/show.tsx';
import { opened } from '../../components/fixtures/views.ts';
import { SECTIONS } from '../../components/shell/section-list.ts';
import { changeCase, type ChangeKind } from '../../mock-site/changes.ts';
import type { Bodies } from '../../mock-site/case-store.ts';
import { READ_ENDPOINTS } from '../../lib/uscis/addresses.ts';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import type { Lang } from '../../lib/locales/languages.ts';
import type { Reply } from '../../lib/messages.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { DOCK, PANEL, startBackground } from '../background/start-background.ts';

export const CASES = join(import.meta.dirname, '../../mock-site/cases');

export function bodiesOf(receipt: string): Bodies {
  const bodies: Bodies = {};
  for (const name of READ_ENDPOINTS) {
    const file = join(CASES, receipt, `${name}.json`);
    if (existsSync(file)) bodies[name] = readFileSync(file);
  }
  return bodies;
}

/** The options page, from which everything stored can be erased. */
const OPTIONS = { ...PANEL, frameId: 0, url: PANEL.url.replace('panel.html', 'options.html') };

const isViewReply = (reply: unknown): reply is { res: Reply<PanelView> } =>
  typeof reply === 'object' && reply !== null && 'res' in reply;

/** What a person finds on the panel through a screen reader: regions and headings by name, with their text. */
export interface PanelContextValue {
  view: PanelView;
  container: Element;
  /** The answer line over all cases. */
  answer(): string;
  /** What was not compared. */
  uncompared(): string;
  /** The text of the block of changes; "" without any. */
  news(): string;
  status(): string;
  /** The text of a section with its heading, which starts with the answer shown while closed. */
  section(name: string): string;
  /** The value of a row under the status, without its source. */
  fact(label: string): string;
  headings(level: number): string[];
  /** Closes every section. */
  close(): void;
}

/**
 * The second visit of a person who stores history: the case was read, something happened, it is read again.
 * @param happens what USCIS did in between; null for nothing
 * @param later advances the time between the two visits
 * @param language that the person chooses after the first visit
 */
export async function secondVisit(
  receipt: string,
  happens: ChangeKind | null,
  later: () => void,
  language: Lang = 'en',
): Promise<PanelContextValue> {
  // happy-dom's navigator claims to have locks, but has none.
  const request = (_name: string, _how: object, work: () => unknown) => work();
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  const background = startBackground();
  await background.say('eraseAll', null, OPTIONS);
  const page = { kind: 'account', path: '/account/applicant', receipts: [receipt], embedded: null, visible: true };
  const read = async (bodies: Bodies) => {
    await background.say(
      'pageShows',
      { ...page, listed: [], who: null, isFromSignIn: false, seq: null, frameKey: 'k' },
      DOCK,
    );
    for (const endpoint of ENDPOINTS) {
      const text = bodies[endpoint]?.toString('utf8');
      const status = text === undefined ? 404 : 200;
      const raw = { status, redirectedTo: null, contentType: 'application/json', failure: 'none', text: text ?? '{}' };
      await background.say('answered', { frameKey: 'k', endpoint, receipt, ...raw }, DOCK);
    }
    await background.say('roundEnded', { receipts: [receipt], frameKey: 'k' }, DOCK);
    const reply = await background.say('panelView', { frameKey: 'k' }, PANEL);
    if (!isViewReply(reply) || !reply.res.ok) throw new Error('The background gave no view.');
    return reply.res.value;
  };
  const bodies = bodiesOf(receipt);
  await read(bodies);
  await background.say('answerFirstRun', true, PANEL);
  await background.say('changeSettings', { language }, PANEL);
  await background.say('markSeen', null, PANEL);
  later();
  const view = await read(happens === null ? bodies : changeCase(bodies, happens, 0));
  const { container, update } = show(
    { kind: 'view', view: opened(view) },
    { language: () => (language === 'es' ? SPANISH : ENGLISH) },
  );
  const words = (element: Element | null | undefined) =>
    (element?.textContent ?? '')
      .replaceAll(/[\u202f\u00a0]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
  return {
    view,
    container,
    answer: () => words(container.querySelector('section[aria-labelledby="answer"]')),
    uncompared: () => words(container.querySelector('.changes__tail')),
    news: () => words(container.querySelector('section[aria-labelledby="news"], .quiet-news')),
    status: () => words(container.querySelector('.status')),
    section: (name) => words(within(container).queryByRole('region', { name: new RegExp(`^${name}`) })),
    headings: (level) => [...container.querySelectorAll(`h${String(level)}`)].map((one) => words(one)),
    fact: (label) => {
      const [row] = [...container.querySelectorAll('.facts > div')].filter(
        (each) => words(each.querySelector('dt')) === label,
      );
      return words(row?.querySelector('dd'));
    },
    close: () => {
      const closedSections = SECTIONS.map(({ id }) => id);
      update({ ...view, settings: { ...view.settings, closedSections, openSections: [] } });
    },
  };
}
