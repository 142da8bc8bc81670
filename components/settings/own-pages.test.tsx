// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen as wholePage } from '@solidjs/testing-library';
import { isSound } from '../fixtures/sound.ts';
import { createSignal } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { makeFormat } from '../../lib/locales/format.ts';
import { makeOwnWords } from '../../lib/locales/own-pages.ts';
import { OWN_ENGLISH, OWN_MARKED } from '../fixtures/languages.ts';
import { I485 } from '../fixtures/cases.ts';
import { NOTHING_STORED, SHEETS, aStored, backUps } from '../fixtures/own-pages.ts';
import { NOW, ZONE } from '../fixtures/views.ts';
import { unmarkedText } from '../fixtures/unmarked-text.ts';
import { OptionsPage, type KeepingActions, type OptionsPageProps } from './OptionsPage.tsx';
import { ReportSheets, type PaperState } from '../export/PrintSheets.tsx';

afterEach(cleanup);
const settled = () => new Promise((done) => setTimeout(done, 0));
const words = makeOwnWords(() => OWN_ENGLISH);
const format = makeFormat({ locale: () => OWN_ENGLISH.locale, zone: ZONE, now: () => NOW });
const text = () => document.body.textContent.replaceAll('\u202f', ' ');

function options(stored: OptionsPageProps['stored'], isDone = true) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) => {
      asked.push([name, ...given]);
      return Promise.resolve(isDone);
    };
  const actions: KeepingActions = {
    change: note('change'),
    eraseCase: note('eraseCase'),
    eraseAll: note('eraseAll'),
    openStored: note('openStored'),
    nameKept: note('nameKept'),
  };
  const panel = render(() => (
    <OptionsPage stored={stored} actions={actions} backUp={backUps(asked)} words={words} format={format} />
  ));
  return { ...panel, asked };
}

describe('the options page', () => {
  it('says how much is kept and since when, in all and by case', () => {
    options(aStored());
    expect(text()).toContain('Kept since Mar 6, 2026: 2 cases, about 310 KB of text.');
    expect(text()).toContain('Since Mar 6, 2026. 164 readings, 12 different answers, 2 notes.');
    expect(text()).toContain('Since Mar 6, 2026. 1 reading, 1 different answer, 0 notes.');
  });
  it('says so when nothing is kept, and offers nothing to look at', () => {
    const { queryByRole } = options(NOTHING_STORED);
    expect(text()).toContain('Nothing is kept now.');
    expect(queryByRole('button', { name: 'Open what is kept' })).toBeNull();
  });
  it('erases one case only after it was asked', async () => {
    const { getByRole, asked } = options(aStored());
    getByRole('button', { name: `Erase this case, ${I485}` }).click();
    expect(asked).toEqual([]);
    expect(text()).toContain(`Erase what Caseside keeps of ${I485}`);
    const [yes] = [...getByRole('group', { name: 'Erase this case' }).querySelectorAll('button')];
    yes?.click();
    await settled();
    expect(asked).toEqual([['eraseCase', I485]]);
    expect(text()).toContain('The case is erased here.');
  });
  it('asks the design’s question before everything is erased, with the way back in focus', async () => {
    const { getByRole, getAllByRole, asked } = options(aStored());
    getByRole('button', { name: 'Erase everything' }).click();
    expect(text()).toContain('Erase everything Caseside keeps on this computer? Your case at USCIS is not touched.');
    const names = [...getByRole('group', { name: 'Erase everything' }).querySelectorAll('button')].map(
      (button) => button.textContent,
    );
    expect(names).toEqual(['Erase everything', 'Keep']);
    expect(document.activeElement?.textContent).toBe('Keep');
    getByRole('button', { name: 'Keep' }).click();
    expect(asked).toEqual([]);
    getByRole('button', { name: 'Erase everything' }).click();
    getAllByRole('button', { name: 'Erase everything' })[0]?.click();
    await settled();
    expect(asked).toEqual([['eraseAll']]);
    expect(text()).toContain('Everything is erased.');
  });
  it('never says that something was erased when it was not', async () => {
    const { getByRole, getAllByRole } = options(aStored(), false);
    getByRole('button', { name: 'Erase everything' }).click();
    getAllByRole('button', { name: 'Erase everything' })[0]?.click();
    await settled();
    expect(text()).toContain('It is still there.');
    expect(text()).not.toContain('Everything is erased.');
  });
  it('changes how it is kept', async () => {
    const { getByLabelText, asked } = options(aStored());
    getByLabelText(/^Pause it/).click();
    getByLabelText(/^Keep history on this computer/).click();
    await settled();
    expect(asked).toEqual([
      ['change', { isHistoryPaused: true }],
      ['change', { keepHistory: false }],
    ]);
  });
  it.each([
    [
      'erasing at sign-out',
      () => wholePage.getByLabelText(/^Erase it when I sign out/).click(),
      'Erase it at each sign-out',
      { forgetAtSignOut: true },
    ],
    [
      'forgetting sooner',
      () => fireEvent.change(wholePage.getByLabelText(/^Forget what is older than/), { target: { value: '12' } }),
      'Forget it',
      { keepMonths: 12 },
    ],
  ])('asks once more before %s, and a double click is no answer', async (_what, begin, yes, patch) => {
    const { asked } = options(aStored());
    begin();
    await settled();
    expect(asked).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Keep');
    fireEvent.click(wholePage.getByRole('button', { name: yes }), { detail: 2 });
    await settled();
    expect(asked).toEqual([]);
    wholePage.getByRole('button', { name: 'Keep' }).click();
    expect(wholePage.queryByRole('button', { name: yes })).toBeNull();
    begin();
    wholePage.getByRole('button', { name: yes }).click();
    await settled();
    expect(asked).toEqual([['change', patch]]);
  });
  it('asks nothing before what destroys nothing: keeping longer, or no erasing at sign-out', async () => {
    const settings = { ...aStored().settings, keepMonths: 6, forgetAtSignOut: true };
    const { getByLabelText, asked } = options(aStored({ settings }));
    fireEvent.change(getByLabelText(/^Forget what is older than/), { target: { value: '0' } });
    getByLabelText(/^Erase it when I sign out/).click();
    await settled();
    expect(asked).toEqual([
      ['change', { keepMonths: 0 }],
      ['change', { forgetAtSignOut: false }],
    ]);
  });
  it('names no case that may not be named, until it is clicked', async () => {
    const { getByRole, asked } = options(aStored({ cases: [] }));
    expect(text()).toContain('2 cases, about 310 KB of text.');
    expect(text()).toContain('2 cases are not named here');
    expect(text()).not.toMatch(/IOE\d/);
    getByRole('button', { name: 'Show which' }).click();
    await settled();
    expect(asked).toEqual([['nameKept']]);
  });
  it('opens what is kept only by a click', async () => {
    const { getByRole, asked } = options(aStored());
    expect(asked).toEqual([]);
    getByRole('button', { name: 'Open what is kept' }).click();
    await settled();
    expect(asked).toEqual([['openStored']]);
  });
  it.each([
    ['newer', 'made by a newer Caseside. It was left as it is.'],
    ['full', 'no room left'],
    ['blocked', 'Another window holds the history.'],
    ['hidden', 'The history is hidden.'],
    ['broken', 'cannot be opened'],
  ])('says calmly when the history is %s', (historyFault, sentence) => {
    options(aStored({ historyFault }));
    expect(text()).toContain(sentence);
  });
  it.each([
    ['asking', 'asking' as const],
    ['failed', 'failed' as const],
    ['nothing', NOTHING_STORED],
    ['much', aStored({ historyFault: 'full' })],
  ])('is sound for assistive technology: %s', { timeout: 60_000 }, async (_name, stored) => {
    options(stored);
    await isSound();
  });
});

describe('the page that prints', () => {
  const paper = (first: PaperState) => {
    const [state, setState] = createSignal(first);
    const clicks: string[] = [];
    const panel = render(() => <ReportSheets state={state()} words={words} onPrint={() => clicks.push('print')} />);
    return { ...panel, setState, clicks };
  };
  it('says unofficial and its number at the head of each sheet', () => {
    const { container } = paper({ kind: 'sheets', sheets: SHEETS });
    const heads = [...container.querySelectorAll('.sheet > .mast')].map((head) => head.textContent);
    expect(heads).toEqual([
      'Case record summaryUnofficial. Not made by USCIS.Page 1 of 2',
      'Case record summaryUnofficial. Not made by USCIS.Page 2 of 2',
    ]);
  });
  it('draws text as text, whatever stands in it', () => {
    const { container } = paper({ kind: 'sheets', sheets: SHEETS });
    expect(text()).toContain('<b>National</b> Benefits Center');
    expect(container.querySelector('.sheet b')).toBeNull();
  });
  it('puts codes and widths where the blocks say', () => {
    const { container } = paper({ kind: 'sheets', sheets: SHEETS });
    expect([...container.querySelectorAll('td code')].map((code) => code.textContent)).toEqual(['FTA1']);
    expect([...container.querySelectorAll('col')].map((col) => parseFloat(col.style.width))).toEqual([20, 60, 20]);
  });
  it('prints at a click', () => {
    const { getByRole, clicks } = paper({ kind: 'sheets', sheets: SHEETS });
    getByRole('button', { name: 'Print, or save as PDF' }).click();
    expect(clicks).toEqual(['print']);
  });
  it('leaves no word of the case when the session ended', () => {
    const { setState } = paper({ kind: 'sheets', sheets: SHEETS });
    setState({ kind: 'ended' });
    expect(text()).toContain('Your USCIS session ended');
    expect(text()).not.toMatch(/I-485|FTA1|National/);
  });
  it.each(['asking', 'refused', 'ended', 'sheets'] as const)(
    'is sound for assistive technology: %s',
    { timeout: 60_000 },
    async (kind) => {
      paper(kind === 'sheets' ? { kind, sheets: SHEETS } : { kind });
      await isSound();
    },
  );
});

describe('another language', () => {
  const [language, setLanguage] = createSignal(OWN_ENGLISH);
  // eslint-disable-next-line solid/reactivity -- the words follow what they are given, wherever it is read
  const following = makeOwnWords(language);
  const inOurs = () => unmarkedText(document).filter((part) => !/^(?:IOE\d+|Jan|Mar|Never)/.test(part));
  afterEach(() => setLanguage(OWN_ENGLISH));

  it('leaves no English sentence of ours on the options page', async () => {
    const done = () => Promise.resolve(true);
    const actions = { change: done, eraseCase: done, eraseAll: done, nameKept: done, openStored: done };
    render(() => (
      <OptionsPage stored={aStored()} actions={actions} backUp={backUps()} words={following} format={format} />
    ));
    expect(inOurs().length).toBeGreaterThan(10);
    setLanguage(OWN_MARKED);
    await settled();
    expect(inOurs(), 'Say it with t(), which follows the language.').toEqual([]);
  });

  it.each(['asking', 'refused', 'ended'] as const)('leaves none on the print page: %s', async (kind) => {
    render(() => <ReportSheets state={{ kind }} words={following} onPrint={() => undefined} />);
    expect(inOurs().length).toBeGreaterThan(0);
    setLanguage(OWN_MARKED);
    await settled();
    expect(inOurs(), 'Say it with t(), which follows the language.').toEqual([]);
  });
});
