// Lazy chunk: everything that needs stored history. Not loaded on a first visit.
export { AllChangesPage } from '../history/AllChangesPage.tsx';
export { ComparePage } from '../history/ComparePage.tsx';
export { OwnActivity } from '../history/OwnActivity.tsx';
export { ChangeLogBody } from '../history/ChangeLogBody.tsx';
export { NoteList } from '../notes/NoteList.tsx';
