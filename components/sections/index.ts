// The sections, from plain to raw, in the order they are shown. A new section is one file and one line here.
import { allFields } from './AllFields.tsx';
import { changeLog } from './ChangeLog.tsx';
import { documents } from './Documents.tsx';
import { flags } from './Flags.tsx';
import { neededFromYou } from './NeededFromYou.tsx';
import { notes } from './Notes.tsx';
import { reads } from './Reads.tsx';
import { steps } from './Steps.tsx';
import { timeline } from './Timeline.tsx';
import type { SectionSpec } from './section.ts';

export const SECTIONS: readonly SectionSpec[] = [
  neededFromYou,
  steps,
  timeline,
  documents,
  flags,
  changeLog,
  notes,
  allFields,
  reads,
];
