// JSON whose straight quotes became curly ones, as phones and word processors make them. Pure.
import { nearFault, type TextForm } from './text-form.ts';

const OPENS = /[{[,:]\s*[“”„‟«»‘’]/;
const CLOSES = /[“”„‟«»‘’]\s*[:,}\]]/;

export const hasCurlyQuotes: TextForm = (unreadable) => {
  const near = nearFault(unreadable);
  return OPENS.test(near) || CLOSES.test(near);
};
