import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { langFor, LANGS, LANGUAGES, type Lang } from './languages.ts';
import type { Message, Messages } from './message.ts';

const HERE = new URL('./', import.meta.url);
const isMessages = (value: unknown): value is Messages => typeof value === 'object' && value !== null;

/** The table of one file of a language. */
async function tableIn(lang: Lang, file: string): Promise<Messages> {
  const all: Record<string, unknown> = await import(new URL(`${lang}/${file}`, HERE).href);
  const [table, ...more] = Object.values(all).filter(isMessages);
  if (table === undefined || more.length > 0) throw new Error(`${lang}/${file} holds not just one table.`);
  return table;
}

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
/** Values for a message; `n` may be missing, since it chooses the form. */
const namesOf = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === 'n' ? [] : [name])).sort();

const files = readdirSync(new URL('en/', HERE));
const tables = LANGS.flatMap((lang) => files.map((file) => [`${lang}/${file}`, lang, file] as const));

/** What is said of a decoded case, in whatever language. */
const OTHER_FOLDERS = ['case', 'guide', 'load'];

it('has a folder for every language of the list, and no other', () => {
  const folders = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect(folders.filter((folder) => !OTHER_FOLDERS.includes(folder)).sort()).toEqual([...LANGS].sort());
});

/** What people type, not what Caseside says. */
const AS_TYPED = ['cues.ts', 'questions.ts'];

describe.each(tables)('the messages of %s', (_name, lang, file) => {
  it('have every key of English and no other', async () => {
    expect(Object.keys(await tableIn(lang, file))).toEqual(Object.keys(await tableIn('en', file)));
  });
  it('have every plural form that the language uses', async () => {
    const needed = new Intl.PluralRules(LANGUAGES[lang].locale).resolvedOptions().pluralCategories;
    const lacking = Object.entries(await tableIn(lang, file)).flatMap(([key, message]) =>
      typeof message === 'string'
        ? []
        : needed.filter((form) => message[form] === undefined).map((form) => [key, form]),
    );
    expect(lacking, 'Give the sentence every plural form of its language.').toEqual([]);
  });
  it('ask for the same values in every form as in English', async () => {
    const english = await tableIn('en', file);
    for (const [key, message] of Object.entries(await tableIn(lang, file))) {
      const asked = namesOf(formsOf(english[key] ?? '')[0] ?? '');
      for (const form of formsOf(message)) expect([key, namesOf(form)]).toEqual([key, asked]);
    }
  });
  it('close every markup they open', async () => {
    for (const [key, message] of Object.entries(await tableIn(lang, file)))
      for (const form of formsOf(message))
        expect([key, form.split('**').length % 2, form.split('`').length % 2]).toEqual([key, 1, 1]);
  });
});

describe.each(tables.filter(([, , file]) => !AS_TYPED.includes(file)))('what is said in %s', (_name, lang, file) => {
  it('holds no exclamation mark, and nothing that predicts', async () => {
    const all = Object.values(await tableIn(lang, file))
      .flatMap(formsOf)
      .join('\n');
    expect(all).not.toMatch(/!|%|\bsoon be\b|\blikely\b|\bprobably\b|\bexpect/i);
  });
});

describe('the language of a person', () => {
  it.each([
    ['the setting', 'en', 'es-MX', 'en'],
    ['the browser’s language, if nothing is set', null, 'en-GB', 'en'],
    ['English, if the browser’s is none of ours', null, 'tlh', 'en'],
    ['English, if the browser names none', null, '', 'en'],
    ['English for a name that every object has', null, 'constructor', 'en'],
  ] as const)('is %s', (_which, chosen, browserLanguage, lang) => {
    expect(langFor(chosen, browserLanguage)).toBe(lang);
  });
});
