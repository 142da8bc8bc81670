// The commands that control the mock site, from JSON or from a form. Validates them and applies them to the given mock site.
import { z } from 'zod';
import { ADDRESSES } from './addresses.ts';
import { CHANGE_KINDS } from './changes.ts';
import { ANSWER_FAULTS, FAULT_KINDS } from './faults.ts';
import { HOSTILE_SCRIPTS } from './hostile/scripts.ts';
import type { MockSite } from './mock-site.ts';

/** A number, or the text of one; an empty form field counts as missing. */
const blankAsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);
const optionalNumber = z.preprocess(blankAsAbsent, z.coerce.number().nonnegative().optional());
const number = z.coerce.number().nonnegative();
/** A form sends "on" and "off", JSON sends booleans. */
const onOff = z.union([z.boolean(), z.stringbool({ truthy: ['on', 'true'], falsy: ['off', 'false'] })]);

export const Command = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('fault'),
    address: z.enum([...ADDRESSES, '*']),
    receipt: z.string().min(1),
    kind: z.enum(FAULT_KINDS),
    times: z.preprocess(blankAsAbsent, z.coerce.number().int().positive().optional()),
    retryAfterSec: optionalNumber,
    overMs: optionalNumber,
  }),
  z.object({ do: z.literal('clear-faults') }),
  z.object({ do: z.literal('change'), receipt: z.string(), kind: z.enum(CHANGE_KINDS) }),
  z.object({
    do: z.literal('pages'),
    embedded: onOff.optional(),
    nested: onOff.optional(),
    regionIds: onOff.optional(),
    lateCardsMs: optionalNumber,
    rerenderMs: optionalNumber,
    removeForeignMs: optionalNumber,
    fixedParts: onOff.optional(),
    hostile: z.enum(['', ...HOSTILE_SCRIPTS]).optional(),
  }),
  z.object({ do: z.literal('latency'), ms: number }),
  z.object({ do: z.literal('end-sessions') }),
  z.object({ do: z.literal('signed-out-as'), kind: z.enum(ANSWER_FAULTS) }),
  z.object({ do: z.literal('cold'), refused: onOff }),
  z.object({ do: z.literal('clear-log') }),
  z.object({ do: z.literal('reset') }),
]);
export type Command = z.infer<typeof Command>;

/** Runs a command. @throws Error with a sentence if the case cannot be changed that way */
export function runCommand(mockSite: MockSite, command: Command): void {
  switch (command.do) {
    case 'fault': {
      const { address, receipt, kind, times, retryAfterSec, overMs } = command;
      return mockSite.setFault({ address, receipt, kind, times, retryAfterSec, overMs });
    }
    case 'clear-faults':
      return mockSite.clearFaults();
    case 'change':
      return mockSite.change(command.receipt, command.kind);
    case 'pages':
      return mockSite.setPages(command);
    case 'latency':
      return mockSite.setLatency(command.ms);
    case 'end-sessions':
      return mockSite.endSessions();
    case 'signed-out-as':
      mockSite.state.signedOutAs = command.kind;
      return;
    case 'cold':
      mockSite.state.coldRefused = command.refused;
      return;
    case 'clear-log':
      mockSite.log.length = 0;
      return;
    case 'reset':
      return mockSite.reset();
  }
}
