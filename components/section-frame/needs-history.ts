// The sections that only a kept history fills: there are none beside answers that were brought in by hand. Data only.
import type { SectionId } from './opened.ts';

export const NEEDS_HISTORY: readonly SectionId[] = ['changes', 'notes'];
