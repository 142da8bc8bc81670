// The one list of scenarios. Every one runs in both browsers.
import type { Scenario } from '../stage.ts';
import { FIRST_VISIT } from './first-visit.ts';
import { OPEN_AND_CLOSE } from './open-and-close.ts';
import { SAVING } from './saving.ts';

export const SCENARIOS: readonly Scenario[] = [...FIRST_VISIT, ...OPEN_AND_CLOSE, ...SAVING];
