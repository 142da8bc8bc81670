// The content of "Why does it say this?" as plain text, for its copy button. Pure.
import type { Basis } from '../../lib/tables/types.ts';
import type { Explanation } from '../../lib/view/panel-view.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import type { PanelContextValue } from '../context/panel-context.ts';
import type { WhyRequest } from '../context/why-request.ts';

/** The sentence that explains each source, under "Where the wording comes from". */
export const SOURCE_LINES = {
  uscis: 'source.uscis.line',
  federal: 'source.federal.line',
  observed: 'source.observed.line',
  disputed: 'source.disputed.line',
  unknown: 'source.unknown.line',
  derived: 'source.derived.line',
} as const satisfies Record<Basis, PlainKey>;

export function whyText(request: WhyRequest, why: Explanation | null, { t }: PanelContextValue): string {
  const lines = [
    request.says,
    ...(why?.evidence ?? []).map(({ endpoint, path, value }) => `${endpoint}: ${path} = ${JSON.stringify(value)}`),
    t(SOURCE_LINES[request.basis]),
    ...(why?.readings ?? []).map(({ text, who, since }) => `“${text}” ${t('why.readingFrom', { who, since })}`),
    ...(why?.notKnown ? [`${t('why.notKnown')} ${why.notKnown}`] : []),
    t('foot.short'),
  ];
  return lines.join('\n');
}
