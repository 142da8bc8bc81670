// What one decoded case asks of the person, in so many words as the answer line over all cases needs. Pure.
import type { CaseFile } from '../decode/case-file.ts';
import { asksOf } from '../decode/facts/open-questions.ts';
import { gateOf } from '../decode/gate/gate.ts';
import type { TabAsks } from './panel-view.ts';
import { matterOfCase } from './so-what-of-case.ts';

/** A request that the record does not call answered is no certain request: it is neither asked nor denied. */
export function tabAsksOf(file: CaseFile): TabAsks {
  const { step, offStep } = asksOf(file);
  const isMarked = file.flags.some(({ key, is }) => key === 'actionRequired' && is === true);
  const isListed = file.evidenceRequests.some(({ open }) => open === true);
  const isCalledOff = offStep !== null;
  return {
    isAsked: step !== null || isListed || isMarked || file.status?.stage === 'waiting-for-you',
    isCalm: matterOfCase(file).isCalm,
    appointments: isCalledOff ? [] : file.notices.flatMap(({ appointmentAt }) => appointmentAt ?? []),
    gate: gateOf(file),
  };
}
