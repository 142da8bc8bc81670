// One message: its template, its plural forms, and how values are inserted. Pure.

/** `{name}` takes a value, `**…**` is bold, `` `…` `` is a code of the record. Plural forms are chosen by `n`. */
type Forms = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};
export type Message = string | Forms;

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
/** The names of the values a message needs. */
type NamesOf<M> = M extends string
  ? NamesIn<M>
  : M extends { readonly other: infer O extends string }
    ? NamesIn<O> | 'n'
    : never;
export type Values<M> = [NamesOf<M>] extends [never]
  ? []
  : [values: { readonly [name in NamesOf<M>]: string | number }];

export interface Piece {
  text: string;
  style: 'plain' | 'strong' | 'code';
}

const MARKED = /\*\*(.+?)\*\*|`(.+?)`/g;

/** Splits a template into pieces. Values are inserted afterwards, so they can never act as markup. */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of template.matchAll(MARKED)) {
    if (found.index > end) pieces.push({ text: template.slice(end, found.index), style: 'plain' });
    pieces.push(found[1] === undefined ? { text: found[2] ?? '', style: 'code' } : { text: found[1], style: 'strong' });
    end = found.index + found[0].length;
  }
  if (end < template.length) pieces.push({ text: template.slice(end), style: 'plain' });
  return pieces;
}

/** What is needed to turn messages of a language into text. */
export interface Speaker {
  plural: Intl.PluralRules;
  number: Intl.NumberFormat;
}

const speakers = new Map<string, Speaker>();

/** @param locale BCP 47, such as `en-US` */
export function makeSpeaker(locale: string): Speaker {
  const known = speakers.get(locale);
  if (known !== undefined) return known;
  const made = { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) };
  speakers.set(locale, made);
  return made;
}

/** The message as pieces with its values inserted. A missing value stays visible as `{name}`, never as "undefined". */
export function say(
  speaker: Speaker,
  message: Message,
  values: Readonly<Record<string, string | number>> = {},
): Piece[] {
  const template =
    typeof message === 'string' ? message : (message[speaker.plural.select(Number(values['n'] ?? 0))] ?? message.other);
  return piecesOf(template).map(({ text, style }) => ({
    style,
    // A value that ends in a stop ("10:42 p.m.") ends the sentence as well.
    text: text.replace(/\{(\w+)\}(\.(?=\s|$))?/g, (whole, name: string, stop: string | undefined) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (typeof value === 'number') return `${speaker.number.format(value)}${stop ?? ''}`;
      return value.endsWith('.') ? value : `${value}${stop ?? ''}`;
    }),
  }));
}

/** Messages by key. */
export type Messages = Readonly<Record<string, Message>>;
/** What each language has for the messages of English: the same keys. */
export type InLanguage<English> = { readonly [key in keyof English]: Message };
/** Gives a message as text; the compiler checks its values. */
export type SayText<English> = <K extends keyof English>(key: K, ...values: Values<English[K]>) => string;

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** @param locale BCP 47, such as `en-US` */
export function sayText<English extends Messages>(words: InLanguage<English>, locale: string): SayText<English> {
  const speaker = makeSpeaker(locale);
  return (key, ...values) => textOf(say(speaker, words[key], values[0]));
}
