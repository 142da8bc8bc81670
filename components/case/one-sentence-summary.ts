// What stands under USCIS's title: the sentence for it, and what its list of requests adds. Claims nothing that the fields do not say. Pure.
import type { ShownCase } from '../../lib/view/panel-view.ts';
import type { MayDeny } from '../../lib/locales/denial.ts';
import type { PanelWords, PlainKey } from '../../lib/locales/panel.ts';
import { mayDeny } from '../../lib/view/gate.ts';
import type { Piece } from '../../lib/locales/message.ts';
import { waitsForYou } from './action-needed.ts';

/** One sentence: words that may always be said, or a denial with its permission. */
export type Part = PlainKey | { key: ShortDenial; allowed: MayDeny };
type ShortDenial = 'short.noAnswer' | 'short.openRequest';

export function sayPart(part: Part, { rich, deny }: Pick<PanelWords, 'rich' | 'deny'>): Piece[] {
  return typeof part === 'string' ? rich(part) : [{ style: 'plain', text: deny(part.allowed, part.key) }];
}

/** What is said of a request that USCIS's own list marks as open. That it has no answer needs the gate's leave. */
function ofOpenRequest(parts: readonly Part[], file: ShownCase): Part[] {
  const allowed = mayDeny(file.gate, 'answers');
  if (parts[0] !== 'short.asked')
    return [...parts, allowed === null ? 'short.marksOpen' : { key: 'short.openRequest', allowed }];
  return ['short.asked', allowed === null ? 'short.marksOpen' : { key: 'short.noAnswer', allowed }];
}

/** The parts in order; [] for a title without a sentence beside which nothing is asked. */
export function inShort(file: ShownCase): Part[] {
  if (file.status?.title == null) return [];
  const { key } = file.soWhat;
  const parts: Part[] = key === null ? [] : [key];
  if (key === 'short.card' && file.hasApprovalLetter) parts.push('short.letter');
  if (file.evidenceRequests.some((request) => request.open === true)) return ofOpenRequest(parts, file);
  if (file.evidenceRequests.some((request) => request.open === null)) return [...parts, 'short.unsaidRequest'];
  if (waitsForYou(file)?.is === true && key !== 'short.asked') return [...parts, 'short.marked'];
  return parts;
}
