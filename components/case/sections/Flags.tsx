// USCIS's yes/no fields: those with a known meaning, then those whose meaning USCIS does not publish.
import { mayDenyList } from '../../../lib/view/gate.ts';
import { newCountOf } from '../../context/unseen-changes.ts';
import type { SectionSpec } from '../../section-frame/section.ts';
import { WhenOpened } from '../../context/WhenOpened.tsx';

const ENDPOINTS = ['cases', 'case_status', 'receipt_info'] as const;

export const flags: SectionSpec = {
  id: 'flags',
  heading: 'flags.heading',
  endpoints: ENDPOINTS,
  summary: ({ view, file }, { t, format }) => {
    const n = file.flags.length;
    if (n === 0 && mayDenyList(file.gate, ENDPOINTS) === null) return t('needed.sum.unclear');
    const changed = newCountOf(view, file.receipt, 'flags', 'cases');
    if (changed === null || n === 0) return format.number(n);
    return changed === 0 ? t('flags.sum.noneChanged', { n }) : t('flags.sum.changed', { n, changed });
  },
  found: ({ file }) => file.flags.length,
  Body: (props) => <WhenOpened>{(all) => <all.FlagsBody {...props} />}</WhenOpened>,
};
