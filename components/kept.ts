// What is drawn from a kept history, with its words. It is loaded where a history is kept and looked at: a first visit goes without.
export { ComparePage } from './ComparePage.tsx';
export { NearTheStamp } from './NearTheStamp.tsx';
export { KeptChanges } from './sections/KeptChanges.tsx';
export { NoteList } from './sections/NoteList.tsx';
export { PANEL_KEPT as words } from '../lib/words/panel-kept.ts';
