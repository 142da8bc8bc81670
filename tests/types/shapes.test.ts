// What must not compile, said as types: `npm run check` proves it with tsc; run as a test it only counts.
import { describe, expectTypeOf, it } from 'vitest';
import type { CaseFile, Evidence, FactRef } from '../../lib/decode/case-file.ts';
import type { Protocol, Reply } from '../../lib/messages.ts';
import { sendMessage } from '../../lib/platform/messaging.ts';
import type { CHANNELS } from '../../lib/tables/channels.ts';
import type { DisputedCode, EventCode, SettledCode } from '../../lib/tables/codes.ts';
import type { Sources } from '../../lib/tables/types.ts';

type FactOf<T> = Exclude<T extends readonly (infer One)[] ? One : T, null>;
/** Every fact of a case that the panel explains: a part, or one item of a part that is a list. */
type Fact = { [Part in FactRef['part']]: FactOf<CaseFile[Part]> }[FactRef['part']];

describe('a row of a table', () => {
  it('has a source', () => {
    expectTypeOf<readonly []>().not.toExtend<Sources>();
    expectTypeOf<Omit<SettledCode, 'sources'>>().not.toExtend<EventCode>();
    expectTypeOf<Omit<DisputedCode, 'sources'>>().not.toExtend<EventCode>();
    expectTypeOf<(typeof CHANNELS)[number]['sources']>().toExtend<Sources>();
  });
});

describe('a disputed code', () => {
  it('has no label of its own, proves no step, and keeps at least two readings', () => {
    expectTypeOf<DisputedCode>().toExtend<EventCode>();
    expectTypeOf<Omit<DisputedCode, 'label'> & { label: string }>().not.toExtend<EventCode>();
    expectTypeOf<Omit<DisputedCode, 'label'> & { label: 'The case was approved' }>().not.toExtend<EventCode>();
    expectTypeOf<Omit<DisputedCode, 'step'> & { step: 'approved' }>().not.toExtend<EventCode>();
    expectTypeOf<Omit<DisputedCode, 'also'> & { also: ['approved'] }>().not.toExtend<EventCode>();
    expectTypeOf<Omit<DisputedCode, 'readings'> & { readings: readonly [] }>().not.toExtend<EventCode>();
    expectTypeOf<Omit<SettledCode, 'readings'> & { readings: DisputedCode['readings'] }>().not.toExtend<EventCode>();
  });
});

describe('a fact', () => {
  it('carries evidence, whichever part it is of', () => {
    expectTypeOf<Fact>().toExtend<{ evidence: Evidence[] }>();
    expectTypeOf<Omit<CaseFile['timeline'][number], 'evidence'>>().not.toExtend<Fact>();
    expectTypeOf<Omit<Evidence, 'path'>>().not.toExtend<Evidence>();
  });
});

describe('a message', () => {
  it('that is not in the protocol can be neither sent nor answered', () => {
    expectTypeOf(sendMessage).parameter(0).toEqualTypeOf<keyof Protocol>();
    expectTypeOf<'nobodyAnswers'>().not.toExtend<keyof Protocol>();
  });

  it('that is requested gets a reply, which says whether it was refused', () => {
    type Requests = Exclude<keyof Protocol, 'dockUpdate' | 'viewChanged'>;
    expectTypeOf<ReturnType<Protocol[Requests]>>().toExtend<Reply<unknown>>();
  });
});
