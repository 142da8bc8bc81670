// Lazy chunk: what understands a question. Loaded at the first one that is typed.
export { understand } from '../../lib/view/ask/understand.ts';
