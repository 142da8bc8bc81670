// One sentence of an answer with the fields it rests on, and what is at hand while an answer is made. Pure.
import type { CaseFile, Evidence } from '../../decode/case-file.ts';
import type { AskDenial, DenyAsk, SayAsk } from '../../locales/guide/ask.ts';
import type { MayDeny } from '../../locales/denial.ts';
import type { CaseContext } from '../../report/context.ts';
import { visibleLine } from '../../report/formats/escape-invisible.ts';
import type { Basis } from '../../tables/types.ts';

export interface Line {
  text: string;
  /** Whose words; null for what Caseside says of records in general. */
  basis: Basis | null;
  /** [] for a denial: what was read in full is its ground. */
  evidence: readonly Evidence[];
}

export interface AskContext {
  ofCase: CaseContext;
  say: SayAsk;
  deny: DenyAsk;
  /** Codes that the question names. */
  codes: readonly string[];
}

/** A text of the record, as it is safe to show, without the stop that the sentence around it brings. */
export const shown = (text: string): string => visibleLine(text).replace(/\.$/, '');

/** A day as a person reads it; the words for none where there is no day. */
export const dayOf = ({ ofCase }: AskContext, at: string | null): string =>
  at === null ? ofCase.say('timeline.noDate') : ofCase.dates.day(at);

/** Why something is not known, in whole sentences. */
export function whyNot({ ofCase, say }: AskContext, denial: Parameters<CaseContext['why']>[0]): string {
  const reasons = ofCase.why(denial);
  if (reasons !== '') return visibleLine(reasons);
  return ofCase.missing('cases', 'case_status', 'documents').length > 0 ? say('why.unread') : say('record.silent');
}

/** The fields that were not understood: what is said of them stands there. */
const unsortedFields = ({ notUnderstood }: CaseFile): Evidence[] => notUnderstood.flatMap(({ evidence }) => evidence);

/** A denial where the gate permits it, else another sentence. */
export function deniedOr(
  { ofCase, deny }: AskContext,
  allowed: MayDeny | null,
  key: Exclude<AskDenial, 'code.notHere' | 'step.none' | 'flag.none' | 'gap.none' | 'usual.none'>,
  otherwise: string,
): Line[] {
  const evidence = allowed === null ? unsortedFields(ofCase.file) : [];
  return [{ text: allowed === null ? otherwise : deny(allowed, key), basis: null, evidence }];
}

/** The fields of a case in which a request can stand. */
export function fieldsOfRequests(file: CaseFile): Evidence[] {
  const { evidenceRequests, status, flags, milestones } = file;
  return [
    ...unsortedFields(file),
    ...evidenceRequests.flatMap(({ evidence }) => evidence),
    ...(status?.evidence ?? []),
    ...flags.filter(({ key }) => key === 'actionRequired').flatMap(({ evidence }) => evidence),
    ...milestones
      .filter(({ id }) => id === 'evidence-requested' || id === 'intent-notice')
      .flatMap(({ evidence }) => evidence),
  ];
}
