// The answer beside a section's heading: the section's own words when all of its addresses answered, else what is missing. Pure.
import { weakest } from '../context/address-status.ts';
import type { PanelContextValue } from '../context/panel-context.ts';
import type { SectionData } from './section-data.ts';
import type { SectionSpec } from './section.ts';

/** Whether every address of the section answered in this reading. */
export function isWhole(spec: SectionSpec, data: SectionData): boolean {
  return weakest(data.view, spec.endpoints) === 'fresh';
}

export function summaryOf(spec: SectionSpec, data: SectionData, panel: PanelContextValue): string {
  if (isWhole(spec, data)) return spec.summary(data, panel);
  const status = weakest(data.view, spec.endpoints);
  const found = spec.found?.(data, panel) ?? 0;
  if (typeof found === 'string') return found;
  if (found > 0) return panel.t(status === 'old' ? 'sum.notReadToday' : 'sum.soFar', { n: found });
  return panel.t(status === 'missing' || status === 'old' ? 'sum.notRead' : 'sum.reading');
}
