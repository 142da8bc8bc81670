// The one table of all mutations, by theme. A theme is a file of rows beside this one. Data only.
import { DECODER_MUTATIONS } from './decoder-mutations.ts';
import { HOSTILE_MUTATIONS } from './hostile-mutations.ts';
import { MASKING_MUTATIONS } from './masking-mutations.ts';
import type { Mutation } from './mutation.ts';
import { SESSION_MUTATIONS } from './session-mutations.ts';
import { SHARED_COMPUTER_MUTATIONS } from './shared-computer-mutations.ts';
import { SIGN_OUT_MUTATIONS } from './sign-out-mutations.ts';
import { SILENCE_MUTATIONS } from './silence-mutations.ts';
import { WEIGHT_MUTATIONS } from './weight-mutations.ts';
import { WHOSE_CASE_MUTATIONS } from './whose-case-mutations.ts';

export const MUTATIONS: readonly Mutation[] = [
  ...SILENCE_MUTATIONS,
  ...HOSTILE_MUTATIONS,
  ...WEIGHT_MUTATIONS,
  ...DECODER_MUTATIONS,
  ...MASKING_MUTATIONS,
  ...SESSION_MUTATIONS,
  ...SHARED_COMPUTER_MUTATIONS,
  ...SIGN_OUT_MUTATIONS,
  ...WHOSE_CASE_MUTATIONS,
];
