// What is drawn from a kept history, with its words. It is loaded where a history is kept and looked at: a first visit goes without.
export { ComparePage } from '../history/ComparePage.tsx';
export { OwnActivity } from '../history/OwnActivity.tsx';
export { ChangeLogBody } from '../history/ChangeLogBody.tsx';
export { NoteList } from '../notes/NoteList.tsx';
export { HISTORY_PAGES as words } from '../../lib/locales/history-pages.ts';
