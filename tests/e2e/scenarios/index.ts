// The one list of scenarios. Every one runs in both browsers.
import type { Scenario } from '../stage.ts';
import { DOCK } from './dock.ts';
import { ACCESS } from './access.ts';
import { FAULTS } from './faults.ts';
import { FIRST_VISIT } from './first-visit.ts';
import { SAVED_FORMATS } from './formats.ts';
import { HISTORY } from './history.ts';
import { HOSTILE } from './hostile.ts';
import { LIFE_OF_THE_EXTENSION } from './life-of-the-extension.ts';
import { MARKS } from './marks.ts';
import { NARROW } from './narrow.ts';
import { OPEN_AND_CLOSE } from './open-and-close.ts';
import { PAGES } from './pages.ts';
import { PRINTING } from './printing.ts';
import { READING } from './reading.ts';
import { SAVING } from './saving.ts';
import { SESSION } from './session.ts';
import { SILENCE } from './silence.ts';
import { STATES } from './states.ts';
import { UNSEEN } from './unseen.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...FIRST_VISIT,
  ...OPEN_AND_CLOSE,
  ...DOCK,
  ...ACCESS,
  ...NARROW,
  ...STATES,
  ...SAVING,
  ...SAVED_FORMATS,
  ...PRINTING,
  ...SESSION,
  ...READING,
  ...PAGES,
  ...LIFE_OF_THE_EXTENSION,
  ...FAULTS,
  ...SILENCE,
  ...HISTORY,
  ...UNSEEN,
  ...MARKS,
  ...HOSTILE,
];
