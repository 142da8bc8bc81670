// The sections in the order they are shown, from plain to raw. A new section is one file and one line here.
import { allFields } from '../case/sections/AllFields.tsx';
import { changeLog } from '../history/ChangeLogSection.tsx';
import { documents } from '../case/sections/Documents.tsx';
import { flags } from '../case/sections/Flags.tsx';
import { neededFromYou } from '../case/sections/NeededFromYou.tsx';
import { notes } from '../notes/NotesSection.tsx';
import { processingTime } from '../case/sections/ProcessingTime.tsx';
import { reads } from '../case/sections/Reads.tsx';
import { steps } from '../case/sections/Steps.tsx';
import { timeline } from '../case/sections/Timeline.tsx';
import type { SectionSpec } from '../section-frame/section.ts';

export const SECTIONS: readonly SectionSpec[] = [
  neededFromYou,
  steps,
  timeline,
  documents,
  flags,
  processingTime,
  changeLog,
  notes,
  allFields,
  reads,
];
