import { describe, expect, it } from 'vitest';
import { savedWordsOf } from '../../locales/record.ts';
import { scanText } from './scan-text.ts';

const WORDS = savedWordsOf('en');
const scan = (text: string) => scanText(text, WORDS);
const BODY = '{"data":{"receiptNumber":"IOE0912345678","events":[]}}';
const VALUE: unknown = JSON.parse(BODY);
const values = (text: string) => scan(text).pieces.map((piece) => ('value' in piece ? piece.value : piece.page));

describe('words around the data', () => {
  it.each([
    ['a label of Chrome', `Pretty-print\n${BODY}`],
    ['the same in Spanish', `Impresión con formato estilístico \n${BODY}`],
    ['a code fence', `\`\`\`json\n${BODY}\n\`\`\``],
    ['the headers of an answer', `HTTP/2 200\ncontent-type: application/json\n\n${BODY}`],
    ['a label on the same line', `my case: ${BODY}`],
    ['words with brackets and quotes', `I [1] saw "this" {see below} and "{that}" [edit]:\n${BODY}\nThanks [2] {}!`],
    ['a fragment of a page', `<div class="x">${BODY}</div>`],
  ])('are passed over with one remark: %s', (_name, text) => {
    expect(values(text)).toEqual([VALUE]);
    expect(scan(text)).toMatchObject({ faults: [], warnings: [], remarks: [WORDS('remark.words', { line: '1' })] });
  });

  it('are none where only blanks, commas and semicolons stand', () => {
    const text = `\ufeff\u200b\n\u00a0 ${BODY},\n;${BODY};\n\u2060`;
    expect(values(text)).toEqual([VALUE, VALUE]);
    expect(scan(text)).toMatchObject({ faults: [], remarks: [] });
  });

  it('between names of answers leave each answer', () => {
    expect(values(`cases:\n${BODY}\ncase_status: ${BODY} and documents — {"data":[]}`)).toEqual([
      VALUE,
      VALUE,
      { data: [] },
    ]);
  });

  it('without data are a fault with line and column', () => {
    expect(scan('\n hello there').faults).toEqual([
      'This could not be read at line 2, column 2: "h" does not belong there.',
    ]);
  });
});

describe('characters of a clipboard', () => {
  it('may stand for the blanks of JSON, and stay inside its strings', () => {
    expect(values('{\u00a0\u00a0"data":\u202f{\u200b"statusText":\u3000"a\u00a0b"}\u2028}')).toEqual([
      { data: { statusText: 'a\u00a0b' } },
    ]);
  });

  it('are named by their number where they do not belong', () => {
    expect(scan('{"data":\u202enull}').faults[0]).toContain('"U+202E" does not belong there');
  });
});

describe('numbers that “Pretty-print” rounded', () => {
  it('are a warning with their place; other numbers are none', () => {
    const { warnings, faults } = scan('{"data":{\n"id":1.2345678901234567e+19,"a":1.5e+3,"b":123456789012345678901}}');
    expect(warnings).toEqual([WORDS('problem.rounded', { line: '2', column: '6' })]);
    expect(faults, 'Make a warning of it: the text can still be read.').toEqual([]);
  });
});

describe('after a broken answer', () => {
  it.each([
    ['on a line of its own', `{"data":{"statusTitle":oops}}\n${BODY}`],
    ['that was cut off inside a string', `{"data":{"eventCode":"IA ${BODY}`],
    ['that was cut off at a line break', `{"data":{"eventCode":"IA\n${BODY}`],
    ['without an envelope', `{"data":{"a":1}\n{"receiptNumber":"IOE0912345678"}\n${BODY}`],
  ])('the next one is still read: %s', (_name, text) => {
    expect(values(text)).toContainEqual(VALUE);
    expect(scan(text).faults).toHaveLength(1);
  });

  it('what is whole inside a list that ends too early still counts', () => {
    const text = `[${BODY},{"data":{"receiptNumber":"IOE09`;
    expect(values(text)).toEqual([VALUE]);
    expect(scan(text).faults[0]).toContain('the text ends too early. The end is missing');
  });
});

describe('a body as a JSON string', () => {
  it('is a value, among words too; other strings are words', () => {
    expect(values(`He said "{see}" and sent ${JSON.stringify(BODY)}`)).toEqual([BODY]);
  });
});

describe('a web page', () => {
  it('gives its data, or how the address answered', () => {
    expect(values(`<html><body><pre>${BODY}</pre></body></html>`)).toEqual([VALUE]);
    expect(values(`${BODY}\n<!DOCTYPE html><html><title>Sign in</title></html>\n${BODY}`)).toEqual([
      VALUE,
      'signed-out',
      VALUE,
    ]);
  });
});

it('nested deeper than 500 levels is one fault', () => {
  expect(scan('{"data":'.repeat(100_000))).toMatchObject({ pieces: [], faults: [WORDS('problem.tooDeep')] });
});
