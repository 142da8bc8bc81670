import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { askCommand } from './ask.ts';

const caseOf = (receipt: string) => fileURLToPath(new URL(`../../mock-site/cases/${receipt}`, import.meta.url));
const I485 = caseOf('IOE0926301101');
const AT = ['--at', '2026-11-30T12:00:00.000Z'];

async function ask(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const write = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
  };
  return { code: await askCommand(words, { stdin: Readable.from([]), write }), ...said };
}

describe('npm run ask', () => {
  it('answers what the record says, with the fields that say it', async () => {
    const { code, out, err } = await ask(...AT, 'do I have to do anything?', I485);
    expect([code, err]).toEqual([0, '']);
    const { intent, answer, evidence, refused } = JSON.parse(out);
    expect([intent, refused]).toEqual(['what-must-i-do', false]);
    expect(answer).toContain('Request for Evidence: open. Use the date printed in the letter.');
    expect(evidence).toContainEqual({
      case: null,
      endpoint: 'cases',
      path: 'data.evidenceRequests[0].isRespondedTo',
      value: false,
    });
  });

  it('says why no record can answer, and which official page does', async () => {
    const { out } = await ask(...AT, 'can I fly home for a funeral', I485);
    const { intent, answer, refused } = JSON.parse(out);
    expect([intent, refused]).toEqual(['may-travel', true]);
    expect(answer).toMatch(
      /^No record can tell you that you may travel\..*\nOfficial page: https:\/\/www\.uscis\.gov\/i-131/,
    );
  });

  it('only offers where it is not sure', async () => {
    const { code, out } = await ask(...AT, 'is everything fine', I485);
    expect(code).toBe(0);
    const { intent, answer, offered } = JSON.parse(out);
    expect([intent, answer]).toEqual([null, null]);
    expect(offered.map(({ id }: { id: string }) => id)).toContain('will-be-approved');
  });

  it('keeps to the cases of a form that the question names', async () => {
    const { out } = await ask(...AT, 'where is my n-400?', I485, caseOf('IOE0927210045'));
    expect(JSON.parse(out).answer).toContain('Office: Raleigh, NC.');
    expect(JSON.parse(out).answer).not.toContain('National Benefits Center');
  });

  it('says what is wrong with its arguments', async () => {
    expect((await ask('where is my case')).err).toBe('No file was named. Try --help.\n');
    expect((await ask('--at', 'soon', 'where is my case', I485)).err).toMatch(/^soon is no moment\./);
    expect((await ask('--zone', 'Mars/Base', 'where is my case', I485)).err).toMatch(
      /^There is no time zone Mars\/Base\./,
    );
    expect((await ask('--lang', 'xx', 'where is my case', I485)).code).toBe(64);
    expect((await ask('where is my case', '/no/such/file')).code).toBe(2);
  });
});
