// Every sentence that says "no" of a case's record goes through the gate: none is sayable without it, and only the gate gives leave.
import { describe, expect, it } from 'vitest';
import { ASK_DENIALS } from '../../lib/locales/guide/ask.ts';
import { ASK_EN } from '../../lib/locales/en/ask.ts';
import { HISTORY_PAGES_EN } from '../../lib/locales/en/history-pages.ts';
import { PANEL_PAGES_EN } from '../../lib/locales/en/pages.ts';
import { PANEL_EN } from '../../lib/locales/en/panel.ts';
import { SO_WHAT_EN } from '../../lib/locales/en/so-what.ts';
import { REPORT_EN } from '../../lib/locales/en/report.ts';
import type { Message } from '../../lib/locales/message.ts';
import { PANEL_DENIALS } from '../../lib/locales/panel.ts';
import { REPORT_DENIALS } from '../../lib/locales/report.ts';
import { isCode, isTest, repositoryFiles, textOf } from './files.ts';

const NEGATES = /\b(?:no|not|none|nothing|nobody|never|without|neither|cannot|isn’t|doesn’t)\b/i;
const formsOf = (message: Message): string =>
  typeof message === 'string' ? message : Object.values(message).join(' ');
const negativesOf = (words: Readonly<Record<string, Message>>): string[] =>
  Object.entries(words).flatMap(([key, message]) => (NEGATES.test(formsOf(message)) ? [key] : []));

/**
 * Sentences with such a word that deny nothing of a case's record, by what they speak of. A new one belongs to the denials (panel.ts,
 * report.ts) or here, with its reason.
 */
const PANEL_OTHERS: Readonly<Record<string, RegExp>> = {
  'Caseside, this computer, the history on it and the session':
    /^(?:unofficial|first|foot|ended|refused|fault|care|settings|page|copy|marks|asking|updated|private|options|export|save|report|print|set|look|kept|language|guide|help)\b/,
  'what was compared since an earlier visit':
    /^(?:news|log|compare|change|you|answer\.(?:nothing|nothingRead|off|hidden|notCompared))\b/,
  'how the reading goes, and that an answer is missing':
    /^(?:health|say|sum|answer\.part|notRead|reads|tab|noCase|cases|top|status\.(?:missing|saysNothing|readNotToday)|facts\.notRead)\b/,
  'what a person searched, typed or pinned': /^(?:filter|find|fields|notes|note)\b/,
  'what the record leaves unsaid, or what its words do not mean':
    /^(?:why|needed\.(?:notSaidOpen|noDueDate|checkNotice|rawAppointment|empty|unclear|notSaved|sum\.unclear|appointmentStep)|steps\.(?:notSaid|moreNotSaid|unclear|differ)|facts\.(?:receivedMore|rawDateMore|silent|notRejected)|flags\.(?:heading|unpublished|travel|travel485|sum)|timeline\.(?:disputed|unknown|noDay)|documents\.(?:noName|fromUnknown|unknown)|times\.(?:unclear|sum\.unclear)|value|source|short\.unsaidRequest)/,
};
const REPORT_OTHERS: Readonly<Record<string, RegExp>> = {
  'what kind of report it is, and how it was read':
    /^(?:title|mast|unofficial|head|part|col|reads|source|basis|mark|calendar|paper|file|missing|fact\.didNotArrive|summary\.(?:statusCode|made|missing|problems))\b/,
  'what the record leaves unsaid, or what its words do not mean':
    /^(?:fact\.(?:rawDate|statusByCode|updatedSilent)|request\.|appointment\.|steps\.unclear|list\.unclear|state\.not-said|timeline\.(?:noDate|touchedAlone)|by\.|is\.|flags\.left|disputed|notes|summary\.(?:received|touched)|short\.(?:approved|unknown)|asked\.(?:unsaid|byMark|markUnclear|notRead)|brief\.older|value\.nothing|stage\.notSorted)/,
};

/** Where a record says nothing, or was not read; and what holds of every record. */
const ASK_OTHERS: Readonly<Record<string, RegExp>> = {
  'what no record says': /^note\./,
  'what a code or a time stamp does not say': /^code\.(?:federal|observed|unknown|notSaid|disputed)$|^updated\./,
  'that something is not known': /\.maybe$|^(?:why\.unread|record\.silent|filed\.raw|form\.unknown)$/,
  'where the proof of a decision is': /^decision\.notice$/,
  'what Caseside understands and has': /^ask\./,
  'what a heading stands over, and what has no day': /^(?:heading\.|entry\.noDay$)/,
};

/** Sentences under a status title whose "no" is the title's own, or says of the title that it leaves something unsaid. None speaks of the record. */
const TITLES_OWN: ReadonlySet<string> = new Set([
  ...[
    'feesWaived',
    'interviewOff',
    'missed',
    'oathOff',
    'notRevoked',
    'inPart',
    'rejected',
    'feeNotAccepted',
    'notBack',
  ],
  ...['cardUndeliverable', 'holdLifted', 'deferredNotGranted', 'reportRejected', 'businessEnded', 'petitionWithdrawn'],
  ...['requestRejected', 'lawyerForm', 'premiumNotEligible', 'recommended', 'approved', 'affirmed', 'deferredGranted'],
  ...['reviewing', 'pending', 'processing', 'transferred', 'toAsylum', 'toConsulate', 'hold', 'holdForCourt'],
  ...['expediteReceived', 'expediteApproved', 'expediteDenied', 'reschedule', 'infoRequest'],
]);

const unsorted = (keys: readonly string[], denials: readonly string[], others: Readonly<Record<string, RegExp>>) =>
  keys.filter((key) => !denials.includes(key) && !Object.values(others).some((pattern) => pattern.test(key)));

const REMEDY = 'List the message among the denials, or here with what else it says.';

describe('a sentence that says "no"', () => {
  it('of the panel is a denial, or denies nothing of a record', () => {
    const words = { ...PANEL_EN, ...PANEL_PAGES_EN, ...HISTORY_PAGES_EN };
    expect(unsorted(negativesOf(words), PANEL_DENIALS, PANEL_OTHERS), REMEDY).toEqual([]);
  });

  it('of the sentences under a status title repeats the title, or says what it leaves unsaid', () => {
    expect(
      negativesOf(SO_WHAT_EN).filter((id) => !TITLES_OWN.has(id)),
      'Name it in TITLES_OWN if the title itself says so.',
    ).toEqual([]);
  });

  it('of a report is a denial, or denies nothing of a record', () => {
    expect(unsorted(negativesOf(REPORT_EN), REPORT_DENIALS, REPORT_OTHERS), REMEDY).toEqual([]);
  });

  it('of an answer is a denial, or denies nothing of a record', () => {
    expect(unsorted(negativesOf(ASK_EN), ASK_DENIALS, ASK_OTHERS), REMEDY).toEqual([]);
  });

  const files = repositoryFiles().filter((path) => isCode(path) && !isTest(path) && !path.startsWith('tests/'));
  const withText = files.map((path) => ({ path, text: textOf(path) }));

  it('is said by no component or section but through the function that asks for leave', () => {
    const keys = [...PANEL_DENIALS, ...REPORT_DENIALS, ...ASK_DENIALS];
    const isSaid = (text: string, key: string) => {
      const quoted = `'${key}'`;
      return [`t(${quoted}`, `say(${quoted}`, `rich(${quoted}`].some((call) => text.includes(call));
    };
    const found = withText.flatMap(({ path, text }) =>
      keys.filter((key) => isSaid(text, key)).map((key) => `${path}: ${key}`),
    );
    expect(found, 'Say it with deny(), which takes the permission of lib/decode/gate.').toEqual([]);
  });

  it('has leave from the gate alone', () => {
    const makers = withText.filter(({ text }) => /new MayDeny\b/.test(text)).map(({ path }) => path);
    expect(makers.sort()).toEqual(['lib/decode/gate/gate.ts', 'lib/decode/gate/permissions.ts']);
  });

  it('reaches no screen past the locales: nobody else opens the tables of words', () => {
    const inside = /^(?:lib\/locales|components\/fixtures|tests|tools)\//;
    const opened = withText.filter(
      ({ path, text }) => !inside.test(path) && /\b(?:PANEL_EN|REPORT_EN|ASK_EN)\b/.test(text),
    );
    expect(
      opened.map(({ path }) => path),
      'Take the words from lib/locales.',
    ).toEqual([]);
  });
});
