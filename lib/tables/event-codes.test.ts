import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STEP_IDS } from './codes.ts';
import type { EventCode, StepId } from './codes.ts';
import { FEDERAL_CODES } from './event-codes/federal.ts';
import { OBSERVED_CODES } from './event-codes/observed.ts';
import { EVENT_CODES, eventCodeOf, otherSpellingsOf } from './event-codes.ts';

const federal = EVENT_CODES.filter((row) => row.basis === 'federal');
const isSorted = (codes: readonly string[]): boolean =>
  codes.every((code, index) => index === 0 || (codes[index - 1] ?? '') < code);

/** Rows that break a rule, as "CODE: label", so that a failing test names them. */
const breaking = (rule: (row: EventCode) => boolean): string[] =>
  EVENT_CODES.filter((row) => !rule(row)).map((row) => `${row.code}: ${row.label}`);

describe('the federal list', () => {
  it('is whole: 492 codes, and code and published text are those of the list to the letter', () => {
    const text = FEDERAL_CODES.map(([code, , , , published]) => `${code}\t${published}\n`).join('');
    expect(FEDERAL_CODES).toHaveLength(492);
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '3c3460ec838fcfc3c118b8fc68ce94d7cf1dc3930a942fcfb8baf60b3062ae9f',
    );
  });

  it('is sorted by code, and so are the codes seen outside it', () => {
    expect(isSorted(FEDERAL_CODES.map(([code]) => code))).toBe(true);
    expect(isSorted(OBSERVED_CODES.map(({ code }) => code))).toBe(true);
  });
});

describe('every code', () => {
  it('stands in one row only, so it has one family and one label', () => {
    expect(new Set(EVENT_CODES.map((row) => row.code)).size).toBe(EVENT_CODES.length);
  });

  it('has a family and a step that the steps table knows, and every family but the oath has a code', () => {
    const known = new Set<StepId>(STEP_IDS);
    expect(
      breaking((row) => known.has(row.family) && (row.step === null || known.has(row.step))),
      'Give the row a family and a step of the steps table.',
    ).toEqual([]);
    expect(
      STEP_IDS.filter((step) => !EVENT_CODES.some((row) => row.family === step)),
      'Give the step a code, or remove it from the steps table.',
    ).toEqual(['oath']);
  });

  it('proves the step of its own family or none; what it proves besides is another step', () => {
    expect(
      breaking((row) => row.step === null || row.step === row.family),
      'Let the row prove its own family or nothing.',
    ).toEqual([]);
    expect(
      breaking((row) => !(row.also ?? []).includes(row.family)),
      'Name in “also” only other steps than the family.',
    ).toEqual([]);
    expect(
      breaking((row) => row.step !== null || row.also === undefined),
      'Leave “also” away where the row proves nothing.',
    ).toEqual([]);
  });

  it('proves nothing when it is internal routing or disputed', () => {
    expect(
      breaking((row) => row.family !== 'internal-only' || row.step === null),
      'Let internal routing prove no step.',
    ).toEqual([]);
    expect(
      breaking((row) => row.basis !== 'disputed' || row.step === null),
      'Let a disputed code prove no step.',
    ).toEqual([]);
  });

  it('names at least one source with the day it was read; a federal one has its published text', () => {
    const isSourced = (row: EventCode): boolean =>
      row.sources.length > 0 && row.sources.every(({ where, seen }) => where !== '' && /^\d{4}-\d\d-\d\d$/.test(seen));
    expect(breaking(isSourced), 'Name a source with its address and the day it was read.').toEqual([]);
    expect(
      breaking((row) => (row.basis === 'federal') === (row.published !== null && row.published !== '')),
      'Copy the published text of a federal code into “published”; leave it away for any other.',
    ).toEqual([]);
  });

  it('says of an observed code whether one person or several reported it, and its label says the same', () => {
    expect(
      breaking((row) => (row.basis === 'observed') === (row.sightings !== undefined)),
      'Set “sightings” on an observed code, and on no other.',
    ).toEqual([]);
    expect(
      breaking((row) => (row.sightings === 'one') === row.label.startsWith('A user saw')),
      'Begin the label of what one person reported with “A user saw”.',
    ).toEqual([]);
    expect(
      breaking((row) => (row.sightings === 'several') === row.label.startsWith('Users saw')),
      'Begin the label of what several people reported with “Users saw”.',
    ).toEqual([]);
  });

  it('outside the federal list names where a reader can look it up: a host, or a thread by its #', () => {
    expect(
      breaking((row) => row.basis === 'federal' || row.sources.every(({ where }) => namesAPlace(where))),
      'write the address into `where`, as in "github.com/owner/name, file" or "owner/name #12"',
    ).toEqual([]);
  });

  it('has two readings or more, each with who says so and since when, if and only if it is disputed', () => {
    expect(
      breaking((row) => (row.basis === 'disputed' ? row.readings.length > 1 : row.readings.length === 0)),
      'Give a disputed code all its readings, and any other none.',
    ).toEqual([]);
    expect(
      breaking((row) => row.readings.every(({ text, who, since }) => text && who && since)),
      'Say of each reading what it is, who says so and since when.',
    ).toEqual([]);
  });
});

describe('the example row of docs/ADDING-A-CODE.md', () => {
  const page = readFileSync(new URL('../../docs/ADDING-A-CODE.md', import.meta.url), 'utf8');
  const [, label = '', where = ''] = /label: '([^']*)'.*where: '([^']*)'/.exec(page) ?? [];

  it('stands there, and is refused as it stands, its label and its source alike', () => {
    expect([label, where]).not.toContain('');
    expect(isFinished(label)).toBe(false);
    expect(namesAPlace(where)).toBe(false);
  });
});

describe('every label', () => {
  it('is finished', () => {
    expect(
      breaking(({ label }) => isFinished(label)),
      'write in words what was seen, in place of "…"; see docs/ADDING-A-CODE.md',
    ).toEqual([]);
  });

  it('was read beside its published text by a person', () => {
    const text = EVENT_CODES.map(({ code, label }) => `${code}\t${label}\n`).join('');
    expect(
      createHash('sha256').update(text).digest('hex'),
      'a label changed: read it beside its published text (docs/CODES.md), say no more than the text says, then put the new hash here',
    ).toBe('8065a0d877fad0cc4b5761ffa4e8f532b5c40f38625133ab3c27d60fdd0db4c1');
  });

  it('is one short line in sentence case without a full stop', () => {
    expect(
      breaking(({ label }) => label.length <= 90 && label === label.trim() && /^[A-Z]/.test(label)),
      'Write one short line that begins with a capital.',
    ).toEqual([]);
    expect(
      breaking(({ label }) => !/[.!?]$|[\n\t]|\s{2}/.test(label)),
      'Leave out the full stop and doubled blanks.',
    ).toEqual([]);
    const shouted = (said: string): boolean => /\b[A-Z]{4,}\b/.test(said.replaceAll('USCIS', ''));
    expect(
      breaking(({ code, label }) => !shouted(label.replace(`Code ${code}:`, ''))),
      'Write the label in sentence case.',
    ).toEqual([]);
  });

  it('predicts nothing', () => {
    const prediction =
      /\b(?:likely|unlikely|soon|should|expect\w*|probabl\w*|will|shortly|upcoming|chances?|odds|predict\w*|hopefully|almost|perhaps|going to|about to)\b/i;
    expect(
      breaking(({ label }) => !prediction.test(label)),
      'Say what was done, not what may come.',
    ).toEqual([]);
  });

  it('raises no suspicion, gives no result of a background check and blames nobody', () => {
    const suspicion =
      /\b(?:fraud\w*|investigat\w*|suspic\w*|suspect\w*|derogatory|security|enforcement|police|criminal\w*|crimes?|terror\w*|hits?|cleared you|passed the check|ident\b)/i;
    const blame = /\b(?:fail\w*|fault|refused to|neglect\w*|you did not|did not come to|did not answer|no-show)\b/i;
    expect(
      breaking(({ label }) => !suspicion.test(label)),
      'Say what was done, without suspicion and without a result.',
    ).toEqual([]);
    expect(
      breaking(({ label }) => !blame.test(label)),
      'Say what was done, without blame.',
    ).toEqual([]);
  });

  it('has no abbreviation that a newcomer would not know', () => {
    const known = ['USCIS', 'FBI', 'SB'];
    const short = ({ code, label }: EventCode): string[] =>
      label.replace(`Code ${code}:`, '').match(/\b[A-Z]{2,}\b/g) ?? [];
    expect(
      breaking((row) => short(row).every((word) => known.includes(word))),
      'Write the abbreviation out.',
    ).toEqual([]);
    const jargon =
      /\b(?:adjudicat\w*|rescission|rescind\w*|certified|certification|remand\w*|biometric\w*|undeliverable)\b/i;
    expect(
      breaking(({ label }) => !jargon.test(label.replace('pre-certified', ''))),
      'Use everyday words.',
    ).toEqual([]);
  });

  it('is in our own words: not its published text, with case, punctuation, abbreviations and small words put aside', () => {
    expect(
      breaking((row) => row.published === null || plain(row.label) !== plain(row.published)),
      'Say it in our words: the published text stands in its own field.',
    ).toEqual([]);
  });

  it('differs from all others, except where different codes may say no more than one sentence', () => {
    const shared = new Map<string, string[]>();
    for (const { code, label } of EVENT_CODES) shared.set(label, [...(shared.get(label) ?? []), code]);
    const repeated = [...shared].filter(([, codes]) => codes.length > 1).map(([label]) => label);
    expect(repeated.sort()).toEqual([
      'Background check activity',
      'Internal USCIS entry: the amount of the base fee was changed',
      'Internal USCIS routing',
      'Internal USCIS routing in an older legalization program',
      'Internal card printing code, not in use when the list was made',
      'More time to write a legal brief was refused',
      'More time was given to write a legal brief',
    ]);
  });
});

describe('labels where a wrong word would hurt', () => {
  const labelsOf = (family: StepId): EventCode[] => EVENT_CODES.filter((row) => row.family === family);
  const naming = (family: StepId, words: RegExp): string[] =>
    labelsOf(family)
      .filter(({ label }) => words.test(label))
      .map(({ code, label }) => `${code}: ${label}`);

  it('says "internal" for every code of internal routing', () => {
    expect(
      labelsOf('internal-only').filter(({ label }) => !/^Internal (?:USCIS|card printing) /.test(label)),
      'Begin the label with “Internal USCIS” or “Internal card printing”.',
    ).toEqual([]);
  });

  it('says no more than "Background check activity" for results of checks', () => {
    for (const code of [
      'FNG',
      'FNH',
      'FNI',
      'QAA',
      'QAB',
      'QAC',
      'QAD',
      'QAE',
      'QAF',
      'IBS1',
      'IBS2',
      'IBS3',
      'IBS4',
    ]) {
      expect(eventCodeOf(code)?.label).toBe('Background check activity');
    }
  });

  it('never calls a made card mailed, a mailed card delivered, a rejected filing denied or a denied case rejected', () => {
    expect(
      naming('card-ordered-produced', /\bmailed\b(?<!does not say it was mailed)|\bsent to you\b/),
      'Say that the card is being made, and nothing of the mail.',
    ).toEqual([]);
    expect(
      naming('card-mailed', /\bdelivered\b/).filter((row) => !row.startsWith('LEE')),
      'Say that the card was mailed, not that it came.',
    ).toEqual([]);
    expect(
      naming('rejected', /\bden(?:y|ied|ial)\b/i),
      'Say “rejected”: the filing was sent back, nothing was decided.',
    ).toEqual([]);
    expect(naming('denied', /\breject|not accepted/i), 'Say “denied”: the case was decided.').toEqual([]);
  });

  it('says of papers for removal only that a lawyer should see the code', () => {
    for (const { label } of labelsOf('removal-papers')) expect(label).toMatch(/; show this code to a lawyer$/);
  });
});

describe('looking a code up', () => {
  it.each([
    ['IAF', 'federal', 'received'],
    ['FTA0', 'federal', 'checks'],
    ['HA', 'federal', 'response-received'],
    ['LDA', 'federal', 'card-ordered-produced'],
    ['IFAB', 'federal', 'denied'],
    ['SA', 'observed', 'approved'],
    ['H016', 'observed', null],
    ['LED', 'observed', 'card-delivered'],
    ['H008', 'disputed', null],
    ['IMAG', 'disputed', null],
    ['FTA1', 'disputed', null],
    ['ADA', 'federal', null],
    ['FR', 'federal', null],
    ['MGA', 'federal', null],
    ['HD', 'federal', null],
    ['EA0', 'federal', null],
    ['FF0', 'federal', null],
  ])('%s is %s and proves %s', (code, basis, step) => {
    expect(eventCodeOf(code)).toMatchObject({ code, basis, step });
  });

  it('finds several steps where one code shows several', () => {
    expect(eventCodeOf('HAP')).toMatchObject({ step: 'response-received', also: ['premium'] });
    expect(eventCodeOf('BC')).toMatchObject({ step: 'transferred', also: ['interview-queued'] });
  });

  it.each(['PRB0', 'APR0', 'RCV0', 'C14', 'C21', 'RFE0', 'NOID', 'DEN', '', 'iaf'])(
    'knows nothing of %s: nobody has published or shown a meaning',
    (code) => expect(eventCodeOf(code)).toBeUndefined(),
  );

  it('leads both spellings of a misprinted code to one row, and minds blanks', () => {
    expect(eventCodeOf('MA96')?.code).toBe(',A96');
    expect(eventCodeOf('BL1')?.code).toBe('BK1');
    expect(eventCodeOf(' FTA0 ')?.code).toBe('FTA0');
    expect(eventCodeOf('Card Resent')?.basis).toBe('federal');
    expect(otherSpellingsOf('AA0')).toEqual(['AAO']);
    expect(federal.filter((row) => otherSpellingsOf(row.code).length > 0)).toHaveLength(3);
  });
});

/** A label of the example row ends where a person should write on. */
function isFinished(label: string): boolean {
  return !/…|\.\.\./.test(label);
}

/** "github.com/owner/name", "reddit.com/r/USCIS 14jjicn", "owner/name #12": a place that can be found again. */
function namesAPlace(where: string): boolean {
  return /\b[a-z0-9-]+\.(?:com|org|net|gov|info|io)\b|#\d/.test(where);
}

/** Both texts in the same bare form: lower case, abbreviations written out, small words and punctuation gone. */
function plain(text: string): string {
  const spelled: Readonly<Record<string, string>> = {
    aao: 'appeals office',
    eoir: 'immigration courts',
    dos: 'state department',
    svc: 'service',
    app: 'application',
    pet: 'petition',
    mo: 'money order',
    fp: 'fingerprint',
    fpf: 'fingerprint fee',
    incorr: 'incorrect',
    curr: 'current',
    improp: 'improper',
    natz: 'naturalization',
    purp: 'purposes',
    req: 'request',
    add: 'additional',
    supv: 'supervisor',
    proc: 'processing',
    ret: 'return',
    sc: 'service center',
    nbc: 'national benefits center',
    asc: 'fingerprint center',
    ead: 'work permit',
    osc: 'order to show cause',
    icf: 'card maker',
    poe: 'port of entry',
    que: 'line',
    appvl: 'approval',
    subj: 'subject',
    dob: 'date of birth',
    supervisory: 'supervisor',
    notice: 'letter',
    emailed: 'e mailed',
  };
  const small = new Set([
    'a',
    'an',
    'the',
    'was',
    'were',
    'is',
    'are',
    'has',
    'have',
    'been',
    'be',
    'it',
    'uscis',
    'of',
    'and',
    'to',
    'for',
    'by',
    'that',
    'in',
    'on',
  ]);
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (spelled[word] ?? word).split(' '))
    .filter((word) => word !== '' && !small.has(word))
    .join(' ');
}
