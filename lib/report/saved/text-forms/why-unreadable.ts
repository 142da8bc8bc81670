// Which known form a text that is no JSON has, so that a person can be shown what to do. Pure.
import type { SavedKey } from '../../../locales/record.ts';
import { hasCurlyQuotes } from './curly-quotes.ts';
import { isCutOff } from './cut-off.ts';
import { isExtensionText } from './extension-text.ts';
import { isFirefoxTree } from './firefox-tree.ts';
import { isJavaScriptLiteral } from './javascript-literal.ts';
import { hasMarkdownEscapes } from './markdown-escapes.ts';
import { isPythonLiteral } from './python-literal.ts';
import type { TextForm, Unreadable } from './text-form.ts';
import { hasWrappedLines } from './wrapped-lines.ts';

type HintOf<Key> = Key extends `problem.hint.${infer Name}` ? Name : never;
type Hint = HintOf<SavedKey>;

/** The first that fits counts: what a fault proves by itself stands before what only the look of the text suggests. */
const FORMS: readonly (readonly [Hint, TextForm])[] = [
  ['markdownEscapes', hasMarkdownEscapes],
  ['wrappedLines', hasWrappedLines],
  ['curlyQuotes', hasCurlyQuotes],
  ['pythonLiteral', isPythonLiteral],
  ['javaScriptLiteral', isJavaScriptLiteral],
  ['firefoxTree', isFirefoxTree],
  ['extensionText', isExtensionText],
  ['cutOff', isCutOff],
];

/** What is known of an unreadable text, or null. */
export function hintFor(unreadable: Unreadable): Hint | null {
  return FORMS.find(([, has]) => has(unreadable))?.[0] ?? null;
}
