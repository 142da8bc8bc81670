// The one list of scenarios. Every one runs in both browsers.
import type { Scenario } from '../stage.ts';
import { FIRST_VISIT } from './first-visit.ts';

export const SCENARIOS: readonly Scenario[] = [...FIRST_VISIT];
