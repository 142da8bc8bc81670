// Every break that `npm run break` plants, one by one; a test sees to it that each still fits the code.
import { HOSTILE_PLANTS } from './hostile-mutations.ts';
import type { Plant } from './mutation.ts';
import { SILENCE_PLANTS } from './silence-mutations.ts';
import { WEIGHT_PLANTS } from './weight-mutations.ts';
import { WHOSE_CASE_PLANTS } from './whose-case-mutations.ts';

export const PLANTS: readonly Plant[] = [...SILENCE_PLANTS, ...HOSTILE_PLANTS, ...WEIGHT_PLANTS, ...WHOSE_CASE_PLANTS];
