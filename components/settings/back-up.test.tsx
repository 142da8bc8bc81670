// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { makeFormat } from '../../lib/locales/format.ts';
import { makeOwnWords } from '../../lib/locales/own-pages.ts';
import { OWN_ENGLISH } from '../fixtures/languages.ts';
import { aStored, backUps, NOTHING_STORED } from '../fixtures/own-pages.ts';
import { NOW, ZONE } from '../fixtures/views.ts';
import type { BackUpActions } from './back-up-actions.ts';
import { OptionsPage } from './OptionsPage.tsx';

afterEach(cleanup);
const settled = () => new Promise((done) => setTimeout(done, 0));
const text = () => document.body.textContent;
const done = () => Promise.resolve(true);

function page(change: Partial<BackUpActions> = {}, stored = aStored()) {
  const asked: unknown[][] = [];
  const actions = { change: done, eraseCase: done, eraseAll: done, nameKept: done, openStored: done };
  const words = makeOwnWords(() => OWN_ENGLISH);
  const format = makeFormat({ locale: () => OWN_ENGLISH.locale, zone: ZONE, now: () => NOW });
  render(() => (
    <OptionsPage stored={stored} actions={actions} backUp={backUps(asked, change)} words={words} format={format} />
  ));
  return asked;
}

const type = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

async function choose(name = 'back-up.json') {
  const input = screen.getByLabelText('Bring in a back-up');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], name)], configurable: true });
  fireEvent.change(input);
  await settled();
}

describe('backing up', () => {
  it('makes an open file without a passphrase, and says before that anyone can read it', async () => {
    const asked = page();
    expect(text()).toContain('Without a passphrase, whoever gets the file can read it.');
    button('Back up').click();
    await settled();
    expect(asked).toEqual([['backUp', null]]);
    expect(text()).toContain('The back-up is saved as a file.');
  });

  it('seals it only with a passphrase typed twice alike, and says before what a lost one means and how strong it is', async () => {
    const asked = page();
    type(/^Passphrase/, 'dog');
    expect(text()).toContain('Weak: a computer can guess it.');
    expect(text()).toContain('A lost passphrase cannot be found again, by anybody.');
    expect(button('Back up').disabled).toBe(true);
    type(/^Passphrase/, 'river lamp seven coat moon');
    type(/again$/, 'river lamp seven coat noon');
    expect(text()).toContain('The two are not the same yet.');
    expect(button('Back up').disabled).toBe(true);
    type(/again$/, 'river lamp seven coat moon');
    expect(text()).toContain('Strong.');
    button('Back up').click();
    await settled();
    expect(asked).toEqual([['backUp', 'river lamp seven coat moon']]);
  });

  it('is never said to be done when it was not', async () => {
    page({ backUp: () => Promise.resolve(false) });
    button('Back up').click();
    await settled();
    expect(text()).toContain('could not make the back-up');
    expect(text()).not.toContain('The back-up is saved');
  });

  it('is not offered where nothing is kept, or while the history is hidden', () => {
    page({}, NOTHING_STORED);
    expect(screen.queryByRole('button', { name: 'Back up' })).toBeNull();
    cleanup();
    page({}, aStored({ historyFault: 'hidden' }));
    expect(screen.queryByRole('button', { name: 'Back up' })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Bring in a back-up').disabled).toBe(true);
  });
});

describe('bringing in', () => {
  it('shows first what would come in, and takes it only then', async () => {
    const asked = page();
    await choose();
    expect(text()).toContain('New: 2 cases, 33 readings, 2 notes.');
    expect(text()).toContain('You have 5 readings of it already.');
    expect(text()).toContain('Made on Oct 12, 2026 with Caseside 0.9.0.');
    expect(text()).toContain('Nothing that you have is changed or lost. All of it comes in, or none.');
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'CaseNewYou have',
      'I-485 …567822 readings, 2 notes3',
      'I-765 …567911 readings2',
    ]);
    expect(asked).toEqual([['look', 'back-up.json', null]]);
    button('Bring in').click();
    await settled();
    expect(asked.at(-1)).toEqual(['bringIn']);
    expect(text()).toContain('It is in. Everything you had is still here.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('takes nothing when the person does not want it', async () => {
    const asked = page();
    await choose();
    button('Do not').click();
    expect(asked).toEqual([['look', 'back-up.json', null]]);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('asks for the passphrase of a sealed one, again when it is another', async () => {
    const asked: unknown[] = [];
    page({
      look: (file, passphrase) => {
        asked.push(passphrase);
        if (passphrase === 'right') return backUps().look(file, passphrase);
        return Promise.resolve({ ok: false, fault: passphrase === null ? 'sealed' : 'wrong' });
      },
    });
    await choose();
    for (const passphrase of ['left', 'right']) {
      type(/^This back-up is sealed/, passphrase);
      button('Open it').click();
      await settled();
      if (passphrase === 'left') expect(text()).toContain('This is not its passphrase, or somebody changed the file.');
    }
    expect(asked).toEqual([null, 'left', 'right']);
    expect(text()).toContain('New: 2 cases, 33 readings, 2 notes.');
  });

  it.each([
    ['none', 'This is no back-up of Caseside.'],
    ['newer', 'A newer Caseside made this back-up.'],
    ['damaged', 'This back-up is damaged. Nothing of it was brought in.'],
    ['masked', 'It never goes into a history.'],
  ] as const)('says what is wrong with a file: %s', async (fault, sentence) => {
    page({ look: () => Promise.resolve({ ok: false, fault }) });
    await choose();
    expect(text()).toContain(sentence);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says of how many readings nobody can say which came first, and when nothing came in', async () => {
    page({ bringIn: () => Promise.resolve({ ok: true, unsure: 2 }) });
    await choose();
    button('Bring in').click();
    await settled();
    expect(text()).toContain('Of 2 readings USCIS’s own times do not say whether they came before or after yours.');
    cleanup();
    page({ bringIn: () => Promise.resolve({ ok: false }) });
    await choose();
    button('Bring in').click();
    await settled();
    expect(text()).toContain('It could not be brought in. Everything is as it was.');
  });

  it('is not possible while history is off', () => {
    page({}, aStored({ settings: { ...aStored().settings, keepHistory: false } }));
    expect(screen.getByLabelText<HTMLInputElement>('Bring in a back-up').disabled).toBe(true);
    expect(text()).toContain('Turn history on to bring one in.');
  });
});
