// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { isSound } from '../../components/fixtures/sound.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH, OWN_ENGLISH } from '../../components/fixtures/languages.ts';
import { NOW, ZONE } from '../../components/fixtures/views.ts';
import { sampleAnswers } from '../../lib/tables/sample/sample-case.ts';
import { DecoderPage } from './DecoderPage.tsx';
import { listenForArrivals } from './bring-in.ts';
import { makePageState } from './page-state.ts';

const RECEIPT = 'IOE0926301101';
const CASES = join(import.meta.dirname, '../../mock-site/cases');
const answer = (name: string, receipt = RECEIPT): string => readFileSync(join(CASES, receipt, `${name}.json`), 'utf8');
const settled = () => new Promise((done) => setTimeout(done, 0));
const sample = () =>
  sampleAnswers(NOW).map(({ receipt, name, text }) => ({ source: `${receipt}/${name}`, folder: receipt, name, text }));

afterEach(cleanup);

function thePage({ isNarrow = false } = {}) {
  let state: ReturnType<typeof makePageState> | undefined;
  render(() => {
    state = makePageState('en-US', sample);
    return (
      <DecoderPage
        state={state}
        panelWords={ENGLISH}
        ownWords={OWN_ENGLISH}
        isNarrow={isNarrow}
        zone={ZONE}
        now={() => NOW}
        version="0.1.0"
      />
    );
  });
  if (state === undefined) throw new Error('The page was not drawn.');
  const { arrivals } = state;
  const paste = async (...texts: string[]) => {
    for (const text of texts) arrivals.text(text);
    await settled();
  };
  return { ...state, paste };
}

const text = () => document.body.textContent.replaceAll('\u202f', ' ');
/** For each address, whether it is said to be here. */
const isHere = () =>
  [...document.querySelectorAll('.paste__link')].map((row) => row.querySelector('.sr')?.textContent === 'Brought in:');
const panelText = () => document.querySelector('.cs')?.textContent ?? '';
const typeReceipt = (written: string) =>
  fireEvent.input(screen.getByLabelText('Your receipt number'), { target: { value: written } });

describe('the paste page before anything is brought in', () => {
  it('shows no link until a receipt number is typed, and then the four official addresses', () => {
    thePage();
    expect(document.querySelectorAll('.paste__link')).toHaveLength(0);
    typeReceipt('ioe 0926-301 101');
    const links = [...document.querySelectorAll('.paste__link a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      `https://my.uscis.gov/account/case-service/api/cases/${RECEIPT}`,
      `https://my.uscis.gov/account/case-service/api/case_status/${RECEIPT}`,
      `https://my.uscis.gov/secure-messaging/api/case-service/receipt_info/${RECEIPT}`,
      `https://my.uscis.gov/account/case-service/api/cases/${RECEIPT}/documents`,
    ]);
    for (const link of document.querySelectorAll('.paste__link a'))
      expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  it('says what is wrong with a receipt number', () => {
    thePage();
    typeReceipt('IOEO926301101');
    expect(text()).toContain('Among the digits stands the letter O. Is it meant to be 0?');
    typeReceipt('IOE092630110');
    expect(text()).toContain('Here are 9.');
  });

  it('has nothing that axe objects to', async () => {
    thePage();
    typeReceipt(RECEIPT);
    await isSound();
  });
});

describe('an answer that is pasted', () => {
  it('is named at once, ticks its address, and shows the case with what is still missing', async () => {
    const { paste } = thePage();
    await paste(answer('case_status'));
    expect(text()).toContain('That is number 2, Status. Receipt …1101.');
    expect(text()).toContain('3 are still missing: Case, Receipt, Documents.');
    expect(isHere()).toEqual([false, true, false, false]);
    expect(panelText()).toContain('1 of 4 parts is here.');
    expect(panelText()).toContain('Request for Additional Evidence Was Sent');
  });

  it('makes a whole case of four, in any order, and then nothing is said to be missing', async () => {
    const { paste } = thePage();
    await paste(answer('documents'), answer('receipt_info'), answer('cases'), answer('case_status'));
    expect(isHere()).toEqual([true, true, true, true]);
    expect(text()).toContain('All four are here.');
    expect(panelText()).not.toContain('parts are here');
    expect(panelText()).not.toMatch(/History is off|Notes and calls|Earlier changes|Read again/);
  });

  it('denies nothing while a part is missing', async () => {
    const { paste } = thePage();
    await paste(answer('case_status', 'IOE0926301102'));
    expect(panelText()).not.toMatch(/Nothing asks for an answer|none in the record|No open request/i);
  });

  it('of another receipt becomes a case of its own, in view', async () => {
    const { paste } = thePage();
    await paste(answer('cases'), answer('cases', 'IOE0926301102'));
    expect(screen.getAllByRole('tab')).toHaveLength(2);
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('I-765');
  });

  it('stands with the others in one table, which holds a row for each', async () => {
    const { paste } = thePage();
    await paste(answer('cases'), answer('case_status'), answer('cases', 'IOE0926301102'));
    fireEvent.click(screen.getByRole('button', { name: /All 2 cases as a table/ }));
    const rows = await screen.findAllByRole('row');
    expect(rows.filter((row) => /…110[12]/.test(row.textContent))).toHaveLength(2);
  });

  it('that names no receipt belongs to the number that was typed', async () => {
    const { paste } = thePage();
    typeReceipt('IOE0926301102');
    await paste(answer('documents', 'IOE0926301102'));
    expect(isHere()).toEqual([false, false, false, true]);
  });

  it.each([
    [
      'a sign-in page',
      '<!doctype html><html><head><title>Sign In | USCIS</title></head><body><form><input type="password"></form></body></html>',
      /sign-in page/,
    ],
    ['text that was cut off', answer('cases').slice(0, 900), /cut off/],
    ['curly quotes', '{“data”: {“receiptNumber”: “IOE0926301101”}}', /curly/],
    ['the tree of Firefox', '\t\ndata\t\n\t\nreceiptNumber\t"IOE0926301101"\n', /Raw Data/],
  ])('and is %s is called that, and its text stays', async (_what, pasted, sentence) => {
    const { paste } = thePage();
    await paste(pasted);
    expect(text()).toMatch(sentence);
    fireEvent.click(screen.getByRole('button', { name: 'Show the text of Paste 1' }));
    expect(document.querySelector('.paste__raw')?.textContent).toBe(pasted);
  });

  it('is not taken from the receipt’s field when it is a receipt number, and is when it is an answer', async () => {
    const { arrivals } = thePage();
    listenForArrivals(document, arrivals);
    const field = screen.getByLabelText('Your receipt number');
    const pasteInto = (data: string) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { files: [], getData: () => data } });
      field.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(pasteInto('IOE 0926301101')).toBe(false);
    expect(pasteInto(answer('cases'))).toBe(true);
    await settled();
    expect(panelText()).toContain('I-485');
  });
});

describe('an answer that names no receipt', () => {
  it('stays with the only case there was when another case comes in', async () => {
    const { paste } = thePage();
    await paste(answer('documents'), answer('cases'), answer('cases', 'IOE0926301102'));
    fireEvent.click(screen.getByRole('tab', { name: /I-485/ }));
    await settled();
    expect(panelText()).toContain('2 of 4 parts are here.');
    expect(panelText()).toContain('Still missing: Status, Receipt.');
  });

  it('is of no case when there are two, until its number is typed', async () => {
    const { paste } = thePage();
    await paste(answer('cases'), answer('cases', 'IOE0926301102'), answer('documents'));
    expect(text()).toContain('names no receipt, and there is more than one case');
    expect(text()).toContain('Type its receipt number in step 2, then bring it in once more.');
    typeReceipt(RECEIPT);
    await paste(answer('documents'));
    expect(isHere()).toEqual([true, false, false, true]);
    expect(text()).not.toContain('there is more than one case');
  });

  it('is not taken for the number that was typed once something of another receipt came in', async () => {
    const { paste } = thePage();
    typeReceipt(RECEIPT);
    await paste(answer('cases'), answer('cases', 'IOE0926301102'), answer('documents', 'IOE0926301102'));
    expect(text()).toContain('names no receipt, and there is more than one case');
    expect(isHere()).toEqual([true, false, false, false]);
  });
});

describe('files that are brought in', () => {
  const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
  it('are read together, and a ZIP archive is refused with what to do', async () => {
    const { page } = thePage();
    page.bringFiles([
      file('cases.json', answer('cases')),
      file('documents.json', answer('documents')),
      file('case.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
    ]);
    await settled();
    await settled();
    expect(text()).toContain('case.zip: This is a ZIP archive, so it was not opened. Unpack it');
    expect(isHere()).toEqual([true, false, false, true]);
  });
});

describe('files of one name', () => {
  it('are two when they differ, and one when they do not', async () => {
    const { page, saved } = thePage();
    const bring = async (receipt: string) => {
      page.bringFiles([new File([answer('cases', receipt)], 'cases.json')]);
      await settled();
      await settled();
    };
    await bring(RECEIPT);
    await bring('IOE0926301102');
    await bring(RECEIPT);
    expect(saved.pieces().map(({ source }) => source)).toEqual(['cases.json (2)', 'cases.json']);
    expect(screen.getAllByRole('tab')).toHaveLength(2);
  });
});

describe('on a phone', () => {
  it('the steps fold to how much is here, and what was recognised stays in view', async () => {
    const { paste } = thePage({ isNarrow: true });
    await paste(answer('cases'));
    const fold = screen.getByRole('button', { name: 'Bring in more (1 of 4)' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(text()).toContain('That is number 1, Case.');
    fireEvent.click(fold);
    expect(isHere()).toEqual([true, false, false, false]);
  });
});

describe('the sample', () => {
  it('is marked as invented, ends with one click, and never mixes with what is brought in', async () => {
    const { paste } = thePage();
    fireEvent.click(screen.getByRole('button', { name: 'Look at a sample' }));
    await settled();
    expect(panelText()).toContain('This is an invented case.');
    expect(screen.getAllByRole('tab')).toHaveLength(2);
    await paste(answer('cases'));
    expect(text()).not.toContain('This is an invented case.');
    expect(panelText()).toContain('Request for');
    expect(screen.queryAllByRole('tab')).toHaveLength(0);
  });
});

describe('“Clear this page”', () => {
  it('asks once, and then nothing of a case is left', async () => {
    const { paste } = thePage();
    await paste(answer('cases'), answer('case_status'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear this page' })[0] ?? document.body);
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear this page' })[0] ?? document.body);
    await settled();
    expect(text()).toContain('This page is empty again.');
    expect(text()).not.toMatch(/1101|I-485|Evidence/);
  });
});
