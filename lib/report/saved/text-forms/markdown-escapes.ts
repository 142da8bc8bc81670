// JSON that a forum escaped: a backslash before an underscore, a star or a bracket (`receipt\_number`). Pure.
import type { TextForm } from './text-form.ts';

export const hasMarkdownEscapes: TextForm = ({ text, index }) =>
  /^\\[_*[\]()#+\-.!~>`|{}]/.test(text.slice(index, index + 2));
