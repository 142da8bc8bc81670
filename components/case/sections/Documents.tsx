// The documents of the case and who sent each. No links, since USCIS's data contains no files.
import { mayDenyList } from '../../../lib/view/gate.ts';
import { newCountOf } from '../../context/unseen-changes.ts';
import type { SectionSpec } from '../../section-frame/section.ts';
import { WhenOpened } from '../../context/WhenOpened.tsx';

const ENDPOINTS = ['documents'] as const;
export const documents: SectionSpec = {
  id: 'documents',
  heading: 'documents.heading',
  endpoints: ENDPOINTS,
  summary: ({ view, file }, { t, format }) => {
    const n = file.documents.length;
    if (n === 0 && mayDenyList(file.gate, ENDPOINTS) === null) return t('needed.sum.unclear');
    const fresh = newCountOf(view, file.receipt, 'documents', 'documents');
    if (fresh === null || n === 0) return format.number(n);
    return fresh === 0 ? t('sum.noneNew', { n }) : t('sum.new', { n, fresh });
  },
  found: ({ file }) => file.documents.length,
  Body: (props) => <WhenOpened>{(all) => <all.DocumentsBody {...props} />}</WhenOpened>,
};
