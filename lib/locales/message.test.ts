import { describe, expect, it } from 'vitest';
import { makeSpeaker, say } from './message.ts';

const speaker = makeSpeaker('en-US');
const text = (message: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) =>
  say(speaker, message, values)
    .map((piece) => piece.text)
    .join('');

describe('a message', () => {
  it('takes the plural form its language asks for', () => {
    const message = { one: '{n} day', other: '{n} days' };
    expect([0, 1, 2, 1234].map((n) => text(message, { n }))).toEqual(['0 days', '1 day', '2 days', '1,234 days']);
  });
  it('uses "other" for a plural form that the language needs and the message lacks', () => {
    const polish = makeSpeaker('pl-PL');
    expect(say(polish, { one: '{n} dzień', other: '{n} dni' }, { n: 3 })).toEqual([{ text: '3 dni', style: 'plain' }]);
  });
  it('separates bold words and codes', () => {
    expect(say(speaker, '**No.** Code `{code}` here', { code: 'FTA1' })).toEqual([
      { text: 'No.', style: 'strong' },
      { text: ' Code ', style: 'plain' },
      { text: 'FTA1', style: 'code' },
      { text: ' here', style: 'plain' },
    ]);
  });
  it('never takes markup from a value', () => {
    expect(say(speaker, 'USCIS says {words}', { words: '**x** `y` {n}' })).toEqual([
      { text: 'USCIS says **x** `y` {n}', style: 'plain' },
    ]);
  });
  it('ends a sentence once where its last value ends in a stop', () => {
    expect(text('Cita {when}. Revise.', { when: '1:00 p.m.' })).toBe('Cita 1:00 p.m. Revise.');
    expect(text('Cita {when}. Revise.', { when: '1 abr 2026' })).toBe('Cita 1 abr 2026. Revise.');
  });
  it('shows a missing value by its name, never as "undefined"', () => {
    expect(text('Hello {name}')).toBe('Hello {name}');
  });
});
