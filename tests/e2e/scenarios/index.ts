// The one list of scenarios. Every one runs in both browsers.
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { DOCK } from './dock.ts';
import { ACCESS } from './accessibility.ts';
import { FAULTS } from './reading/fault-table.ts';
import { FIRST_SCREEN } from './first-screen.ts';
import { FIRST_VISIT } from './first-visit.ts';
import { SAVED_FORMATS } from './formats.ts';
import { HISTORY } from './history.ts';
import { HOSTILE } from './hostile-site.ts';
import { LIFE_OF_THE_EXTENSION } from './extension-lifecycle.ts';
import { MANY_CLIENTS } from './sessions/many-clients.ts';
import { MARKS } from './pins-and-ticks.ts';
import { LEFT_BEHIND } from './sessions/left-behind.ts';
import { MOVING_CLOCK } from './sessions/moving-clock.ts';
import { NARROW } from './small-screens.ts';
import { OWN_TABS } from './sessions/own-tabs.ts';
import { OPEN_AND_CLOSE } from './open-and-close.ts';
import { PAGES } from './account-pages.ts';
import { PASTE_PAGE } from './paste-page.ts';
import { PRINTING } from './printing.ts';
import { READING } from './reading/reading.ts';
import { SAVING } from './saving.ts';
import { SESSION } from './sessions/session.ts';
import { SILENCE } from './reading/network-silence.ts';
import { STATES } from './states.ts';
import { UNSEEN } from './unseen-changes.ts';
import { WHOSE_CASE } from './sessions/whose-case.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...FIRST_VISIT,
  ...FIRST_SCREEN,
  ...OPEN_AND_CLOSE,
  ...DOCK,
  ...ACCESS,
  ...NARROW,
  ...STATES,
  ...SAVING,
  ...SAVED_FORMATS,
  ...PRINTING,
  ...SESSION,
  ...WHOSE_CASE,
  ...LEFT_BEHIND,
  ...MOVING_CLOCK,
  ...OWN_TABS,
  ...READING,
  ...PAGES,
  ...MANY_CLIENTS,
  ...LIFE_OF_THE_EXTENSION,
  ...FAULTS,
  ...SILENCE,
  ...HISTORY,
  ...UNSEEN,
  ...MARKS,
  ...HOSTILE,
  ...PASTE_PAGE,
];
