// How long a case takes, as USCIS itself says it, word for word. Caseside computes no time.
import { mayDenyField } from '../../../lib/view/gate.ts';
import type { SectionData } from '../../section-frame/section-data.ts';
import type { SectionSpec } from '../../section-frame/section.ts';
import { WhenOpened } from '../../context/WhenOpened.tsx';

const ENDPOINTS = ['processing_times'] as const;
/** USCIS answered that it has nothing to say. */
const isEmpty = ({ file }: SectionData): boolean =>
  file.reads.some(({ endpoint, outcome }) => endpoint === 'processing_times' && outcome === 'empty');

export const processingTime: SectionSpec = {
  id: 'processing-time',
  heading: 'times.heading',
  endpoints: ENDPOINTS,
  summary: (data, { t, deny }) => {
    const { processingTime: said, gate } = data.file;
    if (said !== null) return said.text;
    const allowed = isEmpty(data) ? mayDenyField(gate, ENDPOINTS) : null;
    return allowed === null ? t('times.sum.unclear') : deny(allowed, 'times.sum.none');
  },
  found: ({ file }) => file.processingTime?.text ?? null,
  Body: (props) => <WhenOpened>{(all) => <all.TimesBody {...props} />}</WhenOpened>,
};
