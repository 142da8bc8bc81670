import { describe, expect, it } from 'vitest';
import type { Message } from './message.ts';
import { PANEL_EN } from './panel.en.ts';
import { PANEL_LANGUAGES } from './panel.ts';

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
/** The values a form asks for; `n` may stay unsaid, since it chooses the form. */
const namesOf = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === 'n' ? [] : [name])).sort();
const languages = Object.entries(PANEL_LANGUAGES).map(
  ([language, { locale, words }]): [string, string, Record<string, Message>] => [language, locale, words],
);

describe.each(languages)('the words in %s', (_language, locale, words) => {
  it('have every key of English and no other', () => {
    expect(Object.keys(words)).toEqual(Object.keys(PANEL_EN));
  });
  it('have every plural form that the language uses', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const lacking = Object.entries(words).filter(
      ([, message]) => typeof message !== 'string' && needed.some((form) => message[form] === undefined),
    );
    expect(lacking).toEqual([]);
  });
  it('ask for the same values in every form as in English', () => {
    const english: Record<string, Message> = PANEL_EN;
    for (const [key, message] of Object.entries(words)) {
      const asked = namesOf(formsOf(english[key] ?? '')[0] ?? '');
      for (const form of formsOf(message)) expect([key, namesOf(form)]).toEqual([key, asked]);
    }
  });
  it('close every mark they open', () => {
    for (const [key, message] of Object.entries(words))
      for (const form of formsOf(message))
        expect([key, form.split('**').length % 2, form.split('`').length % 2]).toEqual([key, 1, 1]);
  });
  it('hold no exclamation mark, and nothing that predicts', () => {
    const all = Object.values(words).flatMap(formsOf).join('\n');
    expect(all).not.toMatch(/!|%|\bsoon be\b|\blikely\b|\bprobably\b|\bexpect/i);
  });
});
