// Lazy chunk: the strip of the past, which comes right after the first paint.
export { PastStrip } from '../case/PastStrip.tsx';
