// The popover as plain text, for "Copy". Pure.
import type { Explanation } from '../lib/view/panel-view.ts';
import { SOURCES } from './names.ts';
import type { Screen, WhyRequest } from './screen.ts';

export function whyText(request: WhyRequest, why: Explanation | null, { t }: Screen): string {
  const lines = [
    request.says,
    ...(why?.evidence ?? []).map(({ endpoint, path, value }) => `${endpoint}: ${path} = ${JSON.stringify(value)}`),
    t(SOURCES[request.basis].line),
    ...(why?.readings ?? []).map(({ text, who, since }) => `“${text}” ${t('why.readingFrom', { who, since })}`),
    ...(why?.notKnown ? [`${t('why.notKnown')} ${why.notKnown}`] : []),
    t('foot.short'),
  ];
  return lines.join('\n');
}
