// A request that the background answers: the schema of its data beside the function that serves it. No browser.
import * as z from 'zod/mini';
import type { Reply } from '../../../lib/messages.ts';

/** Long work on cases that were gathered in a turn: done outside the turns, in steps. */
export type LongWork<T> = Generator<undefined, T>;

/** What a handler gives: a value, or steps that are done outside the turn and give one; null: refused. */
type Given<V> = { value: V | null } | { steps: LongWork<V | null> } | null;

/** A message as one kind of sender sends it; `handle` is hidden behind `prepare`, so that nothing is served unparsed. */
export interface Request<Data, Value, Who> {
  schema: z.ZodMiniType<Data>;
  /** Whether it is served before all that waits: what can end a session, and the settings that say what happens then. */
  comesFirst: boolean;
  /** null: the data is not what its schema wants. `receipts`: the cases that it names. */
  prepare(data: unknown): { receipts: readonly string[]; serve: (who: Who) => Promise<Given<Value>> } | null;
}

type Call = (data: never) => Reply<unknown>;
type DataOf<F> = F extends (...data: infer D) => unknown ? (D extends [] ? undefined : D[0]) : never;
type ValueOf<F> = F extends (...data: never) => Reply<infer V> ? V : never;

/**
 * One table a sender: every message of a direction, none more. `Who` is what the check of the sender gave. A missing row, a schema of
 * another shape, another value or another sender does not compile.
 */
export type Requests<Direction, Who> = {
  readonly [K in keyof Direction]: Direction[K] extends Call
    ? Request<DataOf<Direction[K]>, ValueOf<Direction[K]>, Who>
    : never;
};

/** A message names cases by its `receipt` or `receipts`, or by being one. */
function receiptsIn(data: unknown): string[] {
  const isObject = typeof data === 'object' && data !== null;
  const named: unknown[] = isObject ? [Reflect.get(data, 'receipt'), Reflect.get(data, 'receipts')] : [data];
  return named.flat().filter((one) => typeof one === 'string');
}

function requestOf<Data, Value, Who>(
  schema: z.ZodMiniType<Data>,
  handle: (who: Who, data: Data) => Promise<Given<Value>>,
): Request<Data, Value, Who> {
  return {
    schema,
    comesFirst: false,
    prepare(given) {
      const { success, data } = schema.safeParse(given);
      return success ? { receipts: receiptsIn(data), serve: (who) => handle(who, data) } : null;
    },
  };
}

/** The schema of a message without data, whatever a browser puts in its place. */
export const nothing = z.pipe(
  z.unknown(),
  z.transform((): undefined => undefined),
);

/** @param handle gives null for a refusal */
export const request = <Data, Value, Who>(
  schema: z.ZodMiniType<Data>,
  handle: (who: Who, data: Data) => Promise<Value | null>,
): Request<Data, Value, Who> => requestOf(schema, async (who, data) => ({ value: await handle(who, data) }));

/** The same, served before all that waits. */
export const first = <Data, Value, Who>(one: Request<Data, Value, Who>): Request<Data, Value, Who> => ({
  ...one,
  comesFirst: true,
});

/**
 * Work that can take long: what it needs is gathered in a turn, the work itself is done in steps outside the turns, so that a sign-out never
 * waits for it.
 */
export const longRequest = <Data, Value, Who>(
  schema: z.ZodMiniType<Data>,
  begin: (who: Who, data: Data) => Promise<LongWork<Value | null> | null>,
): Request<Data, Value, Who> =>
  requestOf(schema, async (who, data) => {
    const steps = await begin(who, data);
    return steps && { steps };
  });
