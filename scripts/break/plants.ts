// Every break that `npm run break` plants, one by one; a test sees to it that each still fits the code.
import { HOSTILE_PLANTS } from './hostile-plants.ts';
import type { Plant } from './plant.ts';
import { SILENCE_PLANTS } from './silence-plants.ts';
import { WEIGHT_PLANTS } from './weight-plants.ts';

export const PLANTS: readonly Plant[] = [...SILENCE_PLANTS, ...HOSTILE_PLANTS, ...WEIGHT_PLANTS];
