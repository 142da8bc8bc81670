// Every key and value of every answer, with search. Its data is requested when the section scrolls near the viewport.
import { ENDPOINTS } from '../../../lib/uscis/reading.ts';
import type { SectionSpec } from '../../section-frame/section.ts';
import { WhenOpened } from '../../context/WhenOpened.tsx';

export const allFields: SectionSpec = {
  id: 'fields',
  heading: 'fields.heading',
  endpoints: ENDPOINTS,
  summary: ({ file: { fieldCount, newFieldCount } }, { t, format }) =>
    newFieldCount === 0 ? format.number(fieldCount) : t('fields.sum.new', { n: fieldCount, fresh: newFieldCount }),
  found: ({ file }) => file.fieldCount,
  Body: (props) => <WhenOpened>{(all) => <all.FieldsBody {...props} />}</WhenOpened>,
};
