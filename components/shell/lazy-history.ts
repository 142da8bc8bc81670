// What is drawn from a kept history, with its words. It is loaded where a history is kept and looked at: a first visit goes without.
export { ComparePage } from '../history/ComparePage.tsx';
export { NearTheStamp } from '../history/OwnActivity.tsx';
export { KeptChanges } from '../history/ChangeLogBody.tsx';
export { NoteList } from '../notes/NoteList.tsx';
export { PANEL_KEPT as words } from '../../lib/locales/history-pages.ts';
