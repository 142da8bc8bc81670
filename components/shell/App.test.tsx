// @vitest-environment happy-dom
import { cleanup } from '@solidjs/testing-library';
import { isSound } from '../fixtures/sound.ts';
import { afterEach, describe, expect, it } from 'vitest';
import type { ShownCase } from '../../lib/view/panel-view.ts';
import type { PanelState } from '../context/panel-actions.ts';
import { I485, theI485 } from '../fixtures/cases.ts';
import { show, showOpened } from '../fixtures/show.tsx';
import { STATES } from '../fixtures/states.ts';
import { BEFORE, CHANGES, LAST_VISIT, READ_AT, aView, addresses } from '../fixtures/views.ts';

afterEach(cleanup);
const settled = () => new Promise((done) => setTimeout(done, 0));
/** The long case exists for scrolling; its parts are those of the others, and tests/gallery checks it in a real browser. */
const names = Object.entries(STATES).filter(([name]) => name !== 'thousand-events');

describe.each(names)('the state "%s"', (_name, state) => {
  it('is accessible', { timeout: 60_000 }, async () => {
    show(state());
    await settled();
    await isSound();
  });
  it('has one h1, and no heading that skips a level', () => {
    show(state());
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });
});

describe('the panel', () => {
  it('updates what changed without drawing everything again', () => {
    const { update, getByText } = show({ kind: 'view', view: aView() });
    const before = getByText('National Benefits Center');
    update(aView({ health: { state: 'reading', at: null, arrived: 1, of: 4, readAgainFrom: null } }));
    expect(getByText('Reading, 2 of 4…')).toBeTruthy();
    expect(before.isConnected).toBe(true);
  });
  it('shows status, answer line, what is needed, office, newest code, steps and newest entries without a click', () => {
    const { text } = show({ kind: 'view', view: aView() });
    for (const words of [
      'Nothing you can see changed since Saturday. Nothing asks for an answer.',
      'Case Is Being Actively Reviewed By USCIS',
      'No request is open in the record.',
      'National Benefits Center',
      'FTA1',
      'steps are not in this record',
      'Show all 12',
    ])
      expect(text()).toContain(words);
  });
  it('shows all codes, documents and notices to a person who has opened them', () => {
    const { text } = showOpened({ kind: 'view', view: aView() });
    for (const words of ['IMAG', 'IAF', 'Request for Evidence.pdf', 'Appointment Scheduled'])
      expect(text()).toContain(words);
  });
  it.each(['ended', 'refused', 'updated'] as const)('leaves no word of the case when it is %s', (kind) => {
    const { setState, text } = show({ kind: 'view', view: aView() });
    setState({ kind });
    expect(text()).not.toMatch(/IOE|I-485|Reviewed|FTA1|MUSTERSON|National/);
  });
  it('leaves no word of the case when the view itself says that the session ended', () => {
    const { text } = show({ kind: 'view', view: aView({ session: 'ended' }) });
    expect(text()).toContain('Your USCIS session ended');
    expect(text()).not.toContain('IOE');
  });
  it('leaves no open explanation behind when the session ends', async () => {
    const { setState, getAllByRole, queryByRole, text } = show({ kind: 'view', view: aView() });
    getAllByRole('button', { name: /Office.*Why does it say this/ })[0]?.click();
    await settled();
    expect(queryByRole('dialog')).not.toBeNull();
    setState({ kind: 'ended' });
    expect(queryByRole('dialog')).toBeNull();
    expect(text()).not.toContain('FTA0');
  });
  it('asks the first-visit question above the case, which stays visible below it', () => {
    const { getByRole, text, asked } = show(STATES['first-run']());
    expect(text().indexOf('Is this your own computer?')).toBeLessThan(text().indexOf('Case Is Being Actively'));
    getByRole('button', { name: /No, or not sure/ }).click();
    expect(asked).toContainEqual(['answerFirstRun', false]);
  });
  it('shows equal day counts everywhere', () => {
    const { text } = show({ kind: 'view', view: aView() }, { zone: 'America/Los_Angeles' });
    expect(text()).toContain('Mar 3, 2026');
    expect(text()).toContain('(265 days)');
  });
});

describe('USCIS’s words in Spanish', () => {
  const spanish = { title: 'Se aprobó el caso', text: 'Aprobamos su caso el 3 de marzo de 2026.' };
  const withStatus = (status: Partial<NonNullable<ShownCase['status']>>): PanelState => {
    const file = theI485();
    if (file.status === null) throw new Error('The case has no status.');
    return { kind: 'view', view: aView({ current: { ...file, status: { ...file.status, ...status } } }) };
  };
  it('stand beside the English ones, as Spanish', () => {
    const { getByText } = show(withStatus({ spanish, text: 'We approved your case.' }));
    expect(getByText(spanish.text).getAttribute('lang')).toBe('es');
    expect(getByText(spanish.title).getAttribute('lang')).toBe('es');
  });
  it('are the status when USCIS writes no others', () => {
    const { getByRole } = show(withStatus({ spanish, title: null, text: null, code: null }));
    expect(getByRole('heading', { level: 2, name: spanish.title }).getAttribute('lang')).toBe('es');
  });
});

describe('what did not arrive', () => {
  it('is named, with the older answer that is shown instead', () => {
    const { text } = show(STATES['one-failed']());
    expect(text()).toContain(
      '1 of 4 answers did not arrive. Missing: status words and office. For those you see the reading of Nov 21, 9:30 PM.',
    );
    expect(text()).toContain('1 change in what was read');
    expect(text()).toContain('I-485: status words and office were not compared.');
    expect(text()).toContain('Read Nov 21, 9:30 PM, not today');
  });
  it('is never called "none" or "nothing new"', () => {
    const { text } = show(STATES['documents-missing']());
    expect(text()).toContain('Not read: documents.');
    expect(text()).not.toMatch(/no documents|none new|Nothing changed|Nothing new/i);
    expect(text()).toContain('No change in what was read');
  });
  it('is not counted as "none new" when it arrived and was not compared', () => {
    const uncompared = [{ receipt: I485, endpoint: 'documents' as const }];
    const news = { state: 'compared' as const, since: READ_AT, whole: false, items: [], uncompared };
    const { text } = show({ kind: 'view', view: aView({ news }) });
    expect(text()).toContain('Documents, 6');
    expect(text()).not.toContain('none new');
  });
  it.each(['cases', 'case_status', 'receipt_info', 'documents'] as const)(
    'never makes an answer out of a missing %s',
    (endpoint) => {
      const view = aView({
        health: { state: 'read', at: READ_AT, arrived: 3, of: 4, readAgainFrom: null },
        addresses: addresses({ [endpoint]: { outcome: 'no-answer', shownFrom: 'nothing', shownAt: null } }),
        current: theI485({
          status: null,
          office: null,
          documents: [],
          flags: [],
          timeline: [],
          evidenceRequests: [],
          notices: [],
          recordUpdated: { at: null, verdict: 'unknown', by: [] },
        }),
        news: { state: 'compared', since: READ_AT, whole: false, items: [], uncompared: [{ receipt: I485, endpoint }] },
      });
      const { text } = show({ kind: 'view', view });
      expect(text()).not.toContain('Nothing changed since');
      if (endpoint === 'cases')
        expect(text()).not.toMatch(/Nothing (is )?open|none in the record|holds no flags|Filed\s*Not in/);
      if (endpoint === 'case_status') expect(text()).not.toMatch(/gives no status words/);
      if (endpoint === 'documents') expect(text()).not.toMatch(/lists no documents/);
    },
  );
  it('makes no comparison when none of it arrived', () => {
    const uncompared = aView().tabs.flatMap(({ receipt }) =>
      (['cases', 'case_status', 'receipt_info', 'documents'] as const).map((endpoint) => ({ receipt, endpoint })),
    );
    const news = { state: 'compared' as const, since: READ_AT, whole: false, items: [], uncompared };
    const { text } = show({ kind: 'view', view: aView({ news }) });
    expect(text()).toContain('Nothing was read, so nothing was compared');
    expect(text()).not.toMatch(/No change|not compared/);
  });
  it('is explained once at the top, and in each section in one short line', () => {
    const nothing = { outcome: 'no-answer', shownFrom: 'nothing', shownAt: null } as const;
    const view = aView({
      health: { state: 'read', at: READ_AT, arrived: 2, of: 4, readAgainFrom: null },
      addresses: addresses({ cases: nothing, case_status: nothing }),
    });
    const { text, container } = showOpened({ kind: 'view', view });
    expect(text()).toContain(
      '2 of 4 answers did not arrive. Missing: events, notices and flags and status words and office.',
    );
    for (const id of ['needed', 'steps', 'timeline', 'flags', 'fields']) {
      const lines = [...container.querySelectorAll(`#section-${id}-body > .note, #section-${id}-body > div > .note`)];
      const said = lines.map(({ textContent }) => textContent).filter((line) => line.startsWith('Not read'));
      expect([id, said.length, said[0]?.length ?? 0]).toEqual([id, 1, expect.toSatisfy((n: number) => n < 70)]);
    }
  });
  it('has no common date at the top when answers of several dates are shown: each section gives its own', () => {
    const old = (shownAt: string) => ({ outcome: 'timeout', shownFrom: 'kept', shownAt }) as const;
    const view = aView({
      health: { state: 'read', at: READ_AT, arrived: 2, of: 4, readAgainFrom: null },
      addresses: addresses({ cases: old(LAST_VISIT), documents: old(BEFORE) }),
    });
    const { text } = showOpened({ kind: 'view', view });
    expect(text()).not.toContain('For those you see the reading of');
    expect(text()).toContain('From the reading of Nov 14, 8:02 PM: events, notices and flags.');
    expect(text()).toContain('From the reading of Nov 21, 9:30 PM: documents.');
  });
  it('of everything says that this says nothing about the case', () => {
    const { text, getByRole, asked } = show(STATES['no-answer']());
    expect(text()).toContain(
      'USCIS did not answer. Caseside asked twice, at 10:42 AM and 10:43 AM. This says nothing about your case.',
    );
    expect(text()).toContain('You see the reading of Nov 21, 9:30 PM.');
    expect(text().split('Read Nov 21, 9:30 PM')).toHaveLength(2);
    getByRole('button', { name: 'Try again' }).click();
    expect(asked).toContainEqual(['readAgain']);
  });
});

describe('an answer that never came', () => {
  it('says that it was asked for twice only where it says when', () => {
    const gone = { outcome: 'server-error', shownFrom: 'nothing', shownAt: null } as const;
    const all = { cases: gone, case_status: gone, receipt_info: gone, documents: gone };
    const health = { state: 'no-answer', at: null, arrived: 0, of: 4, readAgainFrom: null } as const;
    const { text } = show({ kind: 'view', view: aView({ health, addresses: addresses(all) }) });
    expect(text()).toContain('USCIS did not answer. This says nothing about your case.');
    expect(text()).not.toMatch(/asked twice|You see the reading/);
  });
});

describe('reading again', () => {
  it('is not offered before its time, and says from when it is', () => {
    const view = aView({ health: { ...aView().health, readAgainFrom: '2026-11-23T15:43:00.000Z' } });
    const { getByRole, text, asked } = showOpened({ kind: 'view', view });
    getByRole('button', { name: 'Read again' }).click();
    expect(asked.map(([name]) => name)).not.toContain('readAgain');
    expect(text()).toContain('You can read again at 10:43 AM.');
  });
});

describe('the live region', () => {
  it('announces once per reading, also when the sentence is the same, and not while it runs', async () => {
    const news = { state: 'compared', since: READ_AT, whole: true, items: CHANGES, uncompared: [] } as const;
    const { container, update } = show(STATES['first-paint']());
    const region = container.querySelector('.sr[role="status"]');
    expect(region?.textContent).toBe('');
    update(aView({ news: { ...news, items: [...CHANGES], uncompared: [] } }));
    expect(region?.textContent).toBe('Read. 3 changes since your last visit.');
    const said: string[] = [];
    new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region ?? container, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    update(aView({ health: { state: 'reading', at: READ_AT, arrived: 1, of: 4, readAgainFrom: null } }));
    await settled();
    update(aView({ health: { state: 'reading', at: READ_AT, arrived: 3, of: 4, readAgainFrom: null } }));
    await settled();
    const at = '2026-11-23T15:57:00.000Z';
    update(aView({ news: { ...news, items: [...CHANGES], uncompared: [] }, health: { ...aView().health, at } }));
    await settled();
    expect(said).toEqual(['', 'Read. 3 changes since your last visit.']);
  });
});
