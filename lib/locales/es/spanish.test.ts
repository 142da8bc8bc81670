import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../tables/channels.ts';
import { DOCUMENT_TYPES } from '../../tables/document-types.ts';
import { FEDERAL_CODES } from '../../tables/event-codes/federal.ts';
import { OBSERVED_CODES } from '../../tables/event-codes/observed.ts';
import { FLAGS } from '../../tables/flags.ts';
import { FORM_SUBTYPES } from '../../tables/form-subtypes.ts';
import { FORMS } from '../../tables/forms.ts';
import { NOTICE_ACTIONS } from '../../tables/notices.ts';
import { NAMED_OFFICES, OFFICES } from '../../tables/offices.ts';
import { ASK_EN } from '../en/ask.ts';
import { DOCK_EN } from '../en/dock.ts';
import { HISTORY_PAGES_EN } from '../en/history-pages.ts';
import { HISTORY_EN } from '../en/history.ts';
import { OWN_PAGES_EN } from '../en/own-pages.ts';
import { PANEL_PAGES_EN } from '../en/pages.ts';
import { PANEL_EN } from '../en/panel.ts';
import { PASTE_EN } from '../en/paste.ts';
import { RECORD_EN } from '../en/record.ts';
import { REPORT_EN } from '../en/report.ts';
import { SAVED_EN } from '../en/saved.ts';
import { SO_WHAT_EN } from '../en/so-what.ts';
import { STEPS_EN } from '../en/steps.ts';
import { makeSpeaker, say, textOf, type Message, type Messages } from '../message.ts';
import { ASK_ES } from './ask.ts';
import { DISPUTED_ES, FEDERAL_CODES_ES, OBSERVED_CODES_ES, READINGS_ES } from './codes.ts';
import { DOCK_ES } from './dock.ts';
import { HISTORY_PAGES_ES } from './history-pages.ts';
import { HISTORY_ES } from './history.ts';
import {
  CHANNELS_ES,
  DOCUMENT_TYPES_ES,
  FLAGS_ES,
  FORMS_ES,
  NOTICE_ACTIONS_ES,
  OFFICE_NAMES_ES,
  OFFICE_NOTES_ES,
  SUBTYPES_ES,
} from './labels.ts';
import { OWN_PAGES_ES } from './own-pages.ts';
import { PANEL_PAGES_ES } from './pages.ts';
import { PANEL_ES } from './panel.ts';
import { PASTE_ES } from './paste.ts';
import { RECORD_ES } from './record.ts';
import { REPORT_ES } from './report.ts';
import { SAVED_ES } from './saved.ts';
import { SO_WHAT_ES } from './so-what.ts';
import { STEPS_ES } from './steps.ts';

const TABLES: readonly (readonly [name: string, english: Messages, spanish: Messages])[] = [
  ['panel', PANEL_EN, PANEL_ES],
  ['pages', PANEL_PAGES_EN, PANEL_PAGES_ES],
  ['history pages', HISTORY_PAGES_EN, HISTORY_PAGES_ES],
  ['paste page', PASTE_EN, PASTE_ES],
  ['own pages', OWN_PAGES_EN, OWN_PAGES_ES],
  ['history', HISTORY_EN, HISTORY_ES],
  ['record', RECORD_EN, RECORD_ES],
  ['report', REPORT_EN, REPORT_ES],
  ['saved', SAVED_EN, SAVED_ES],
  ['steps', STEPS_EN, STEPS_ES],
  ['dock', DOCK_EN, DOCK_ES],
  ['so what', SO_WHAT_EN, SO_WHAT_ES],
  ['ask', ASK_EN, ASK_ES],
];

/** Texts that are the same in both languages: names, and words that both write alike. */
const ALIKE = new Set(['Caseside', 'USCIS', 'No', 'U', 'D', 'N']);

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const valuesOf = (text: string) =>
  placeholdersOf(text)
    .filter((name) => name !== 'n')
    .sort();
const marksOf = (text: string) => [text.split('**').length, text.split('`').length];
/** Words that deny. */
const DENIES_EN = /\b(?:not|no|nothing|never|none|nobody|neither|nor|without|cannot)\b/i;
const DENIES_ES = /(?<!\p{L})(?:no|nada|nunca|ningun[oa]s?|ningún|nadie|ni|sin|tampoco)(?!\p{L})/iu;
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

describe.each(TABLES)('the Spanish of %s', (_name, english, spanish) => {
  it('has the keys of the English, in the same order', () => {
    expect(Object.keys(spanish)).toEqual(Object.keys(english));
  });
  it('takes the same values and carries the same marks in every form', () => {
    for (const [key, message] of Object.entries(spanish)) {
      const [first = ''] = formsOf(english[key] ?? '');
      for (const form of formsOf(message)) {
        expect([key, valuesOf(form)]).toEqual([key, valuesOf(first)]);
        expect([key, marksOf(form)]).toEqual([key, marksOf(first)]);
      }
    }
  });
  it('has one, many and other where the English has forms', () => {
    for (const [key, message] of Object.entries(english)) {
      const forms = spanish[key] ?? '';
      expect([key, typeof forms === 'string' ? [] : Object.keys(forms).sort()]).toEqual([
        key,
        typeof message === 'string' ? [] : ['many', 'one', 'other'],
      ]);
    }
  });
  it('leaves no English behind', () => {
    const same = Object.entries(spanish).flatMap(([key, message]) =>
      formsOf(message).filter(
        (form) => hasWords(form) && !ALIKE.has(form) && formsOf(english[key] ?? '').includes(form),
      ),
    );
    expect(same, 'Translate it, or add the name to ALIKE.').toEqual([]);
  });
  it('denies wherever the English denies', () => {
    const lost = Object.entries(spanish).filter(
      ([key, message]) =>
        DENIES_EN.test(formsOf(english[key] ?? '').join(' ')) &&
        !formsOf(message).every((form) => DENIES_ES.test(form)),
    );
    expect(lost, 'Say the no in the Spanish too').toEqual([]);
  });
  it('speaks to usted, and neither predicts nor shouts', () => {
    for (const [key, message] of Object.entries(spanish))
      for (const form of formsOf(message))
        expect([key, form]).toEqual([
          key,
          expect.not.stringMatching(
            /[!¡%]|\b(?:tú|tu|tus|te|ti|vos|vosotros|probablemente|seguramente|pronto será)\b/i,
          ),
        ]);
  });
});

const PUBLISHED = new Map(FEDERAL_CODES.map(([code, label]) => [code, label]));

describe('the Spanish labels of the tables', () => {
  it('name every code of the federal list, in its order', () => {
    expect(Object.keys(FEDERAL_CODES_ES)).toEqual([...PUBLISHED.keys()]);
  });
  it('give two codes one label exactly where the English does', () => {
    const pairs = new Set([...PUBLISHED].map(([code, label]) => `${label} = ${FEDERAL_CODES_ES[code] ?? ''}`));
    expect(pairs.size).toBe(new Set(PUBLISHED.values()).size);
    expect(pairs.size).toBe(new Set(Object.values(FEDERAL_CODES_ES)).size);
  });
  it('deny wherever the English denies', () => {
    expect(
      [...PUBLISHED].filter(([code, label]) => DENIES_EN.test(label) && !DENIES_ES.test(FEDERAL_CODES_ES[code] ?? '')),
      'Say the no in the Spanish label too',
    ).toEqual([]);
  });
  it('send to a lawyer exactly where the English does', () => {
    for (const [code, label] of PUBLISHED)
      expect([code, /a un abogado$/.test(FEDERAL_CODES_ES[code] ?? '')]).toEqual([code, /to a lawyer$/.test(label)]);
  });
  it.each([
    ['an intention', /\bintends\b/, /tiene la intención/],
    [
      'what a code does not say',
      /does not say|does not name|names no|not named/,
      /no dice\b|no nombra\b|no se nombra\b/,
    ],
    ['a denial', /\bden(?:ied|ial|y)\b/, /\bden(?:egó|egado|egar|egación)|denegaron/],
    ['an approval', /\bapprov/, /\baprob|\baprueb/],
    ['what was not accepted', /^Not accepted/, /^No aceptado/],
  ])('speak of %s exactly where the English does', (_what, english, spanish) => {
    const differing = [...PUBLISHED].filter(
      ([code, label]) => english.test(label) !== spanish.test(FEDERAL_CODES_ES[code] ?? ''),
    );
    expect(differing, 'Say in Spanish no more and no less than in English').toEqual([]);
  });
  it('name every code outside of the list, the disputed ones by their readings alone', () => {
    const settled = OBSERVED_CODES.flatMap(({ code, basis }) => (basis === 'observed' ? [code] : []));
    const disputed = OBSERVED_CODES.flatMap(({ code, readings }) =>
      readings.length > 0 ? [[code, readings.length]] : [],
    );
    expect(Object.keys(OBSERVED_CODES_ES)).toEqual(settled);
    expect(Object.entries(READINGS_ES).map(([code, readings]) => [code, readings.length])).toEqual(disputed);
    expect(placeholdersOf(DISPUTED_ES)).toEqual(['code']);
  });
  it('name every form and every kind of form', () => {
    expect(Object.keys(FORMS_ES)).toEqual(FORMS.map(({ type }) => type));
    expect(Object.keys(SUBTYPES_ES)).toEqual(FORM_SUBTYPES.map(([form, code]) => `${form}/${code}`));
  });
  it('name every office that is not named after a city, and every note of one', () => {
    const names = new Set(
      [...OFFICES, ...NAMED_OFFICES].flatMap(({ name }) => (/, [A-Z]{2}$/.test(name) ? [] : [name])),
    );
    expect(new Set(Object.keys(OFFICE_NAMES_ES))).toEqual(names);
    expect(Object.keys(OFFICE_NOTES_ES)).toEqual(OFFICES.flatMap(({ code, note }) => (note === null ? [] : [code])));
  });
  it('name every flag, document, channel and notice, and warn where the English warns', () => {
    expect(Object.keys(FLAGS_ES)).toEqual(FLAGS.map(({ key }) => key));
    expect(Object.keys(DOCUMENT_TYPES_ES)).toEqual(DOCUMENT_TYPES.map(({ type }) => type));
    expect(Object.keys(CHANNELS_ES)).toEqual(CHANNELS.map(({ channel }) => channel));
    expect(Object.keys(NOTICE_ACTIONS_ES)).toEqual(NOTICE_ACTIONS.map(({ action }) => action));
    const { notSaid, notSaidOnForms } = FLAGS_ES.areAllGroupMembersAuthorizedForTravel;
    for (const warning of [notSaid, notSaidOnForms])
      expect(warning).toMatch(/^Esto no significa que usted pueda viajar\./);
  });
  it('leave none empty', () => {
    const all = [FEDERAL_CODES_ES, OBSERVED_CODES_ES, FORMS_ES, SUBTYPES_ES, OFFICE_NAMES_ES, OFFICE_NOTES_ES];
    expect(
      all.flatMap(Object.values).filter((label) => label === ''),
      'Write the label',
    ).toEqual([]);
  });
});

it('a million is a million of something, and one is one', () => {
  const speaker = makeSpeaker('es-US');
  const said = (n: number) => textOf(say(speaker, PANEL_ES['news.heading'], { n }));
  expect([said(1), said(3), said(1_000_000)]).toEqual([
    '1 cambio desde su última visita',
    '3 cambios desde su última visita',
    '1,000,000 de cambios desde su última visita',
  ]);
});
