// What is added to the sentence under USCIS's title: what the record's list of requests and its mark say. Claims no more than they do. Pure.
import type { ShownCase } from '../../lib/view/panel-view.ts';
import type { MayDeny } from '../../lib/locales/denial.ts';
import type { PanelWords, PlainKey } from '../../lib/locales/panel.ts';
import { mayDeny } from '../../lib/view/gate.ts';
import { waitsForYou } from './action-needed.ts';

/** One sentence: words that may always be said, or a denial with its permission. */
type Part = PlainKey | { key: ShortDenial; allowed: MayDeny };
type ShortDenial = 'short.noAnswer' | 'short.openRequest';

export function sayPart(part: Part, { t, deny }: Pick<PanelWords, 't' | 'deny'>): string {
  return typeof part === 'string' ? t(part) : deny(part.allowed, part.key);
}

/** What is said of a request that USCIS's own list marks as open. That it has no answer needs the gate's leave. */
function ofOpenRequest({ gate, soWhat }: ShownCase): Part {
  const allowed = mayDeny(gate, 'answers');
  if (allowed === null) return 'short.marksOpen';
  return { key: soWhat.id === 'asked' ? 'short.noAnswer' : 'short.openRequest', allowed };
}

/** What stands after the title's own sentence, in order; [] where nothing is asked, or without a title. */
export function inShort(file: ShownCase): Part[] {
  if (file.status?.title == null) return [];
  const { id } = file.soWhat;
  const first: Part[] = id === 'card' && file.hasApprovalLetter ? ['short.letter'] : [];
  if (file.evidenceRequests.some((request) => request.open === true)) return [...first, ofOpenRequest(file)];
  if (file.evidenceRequests.some((request) => request.open === null)) return [...first, 'short.unsaidRequest'];
  return waitsForYou(file)?.is === true && id !== 'asked' ? [...first, 'short.marked'] : first;
}
