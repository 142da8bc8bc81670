import { describe, expect, it } from 'vitest';
import type { Message } from './message.ts';
import { OWN_PAGES_EN } from './en/own-pages.ts';
import { OWN_LANGUAGES } from './own-pages.ts';
import { PANEL_EN } from './en/panel.ts';
import { HISTORY_PAGES_EN } from './en/history-pages.ts';
import { HISTORY_PAGES } from './history-pages.ts';
import { PANEL_PAGES_EN } from './en/pages.ts';
import { PANEL_PAGES } from './pages.ts';
import { PANEL_LANGUAGES } from './panel.ts';

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
/** Values for a message; `n` may be missing, since it chooses the form. */
const namesOf = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === 'n' ? [] : [name])).sort();
type Row = [language: string, locale: string, words: Record<string, Message>, english: Record<string, Message>];
const languages: Row[] = [
  ...Object.entries(PANEL_LANGUAGES).map(([language, { locale, words }]): Row => [
    `the panel, ${language}`,
    locale,
    words,
    PANEL_EN,
  ]),
  ...Object.entries(PANEL_PAGES).map(([language, words]): Row => [
    `the panel’s pages, ${language}`,
    language,
    words,
    PANEL_PAGES_EN,
  ]),
  ...Object.entries(HISTORY_PAGES).map(([language, words]): Row => [
    `a kept history, ${language}`,
    language,
    words,
    HISTORY_PAGES_EN,
  ]),
  ...Object.entries(OWN_LANGUAGES).map(([language, { locale, words }]): Row => [
    `our own pages, ${language}`,
    locale,
    words,
    OWN_PAGES_EN,
  ]),
];

describe.each(languages)('the words of %s', (_language, locale, words, english) => {
  it('have every key of English and no other', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
  });
  it('have every plural form that the language uses', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const lacking = Object.entries(words).filter(
      ([, message]) => typeof message !== 'string' && needed.some((form) => message[form] === undefined),
    );
    expect(lacking, 'Give the sentence every plural form of its language.').toEqual([]);
  });
  it('ask for the same values in every form as in English', () => {
    for (const [key, message] of Object.entries(words)) {
      const asked = namesOf(formsOf(english[key] ?? '')[0] ?? '');
      for (const form of formsOf(message)) expect([key, namesOf(form)]).toEqual([key, asked]);
    }
  });
  it('close every markup they open', () => {
    for (const [key, message] of Object.entries(words))
      for (const form of formsOf(message))
        expect([key, form.split('**').length % 2, form.split('`').length % 2]).toEqual([key, 1, 1]);
  });
  it('hold no exclamation mark, and nothing that predicts', () => {
    const all = Object.values(words).flatMap(formsOf).join('\n');
    expect(all).not.toMatch(/!|%|\bsoon be\b|\blikely\b|\bprobably\b|\bexpect/i);
  });
});
