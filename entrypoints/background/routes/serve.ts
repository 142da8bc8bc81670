// How a message is served: its content is parsed, its sender and the case it names are checked, one thing is done at a time, and a
// refusal gives no reason.
import type { Reply } from '../../../lib/messages.ts';
import { runInSteps } from '../../../lib/platform/run-in-steps.ts';
import { onRequest, type Incoming } from '../../../lib/platform/serve-requests.ts';
import type { InTurn } from '../../../lib/platform/session-store.ts';
import type { RawSender } from '../validate-message.ts';
import type { Request } from './request.ts';

/** Who may send the messages of a table. */
export interface Audience<Who> {
  /** null: whoever sent it, it is none of them. Else who is answered, found in a turn; null: none that may be. */
  of(raw: RawSender): (() => Promise<Who | null>) | null;
  /** The only cases that a message of theirs may name, checked for all of them here; null: each handler has a rule of its own. */
  casesOf(who: Who): readonly string[] | null;
}

const REFUSED = { ok: false } as const;

/** @param inTurn runs one thing at a time, whoever asks for it */
export function makeServing(inTurn: InTurn) {
  async function answer<Who>(
    { of, casesOf }: Audience<Who>,
    request: Request<unknown, unknown, Who>,
    message: Incoming,
  ): Promise<Reply<unknown>> {
    const prepared = request.prepare(message.data);
    const whoIs = of(message.sender);
    if (prepared === null || whoIs === null) return REFUSED;
    const { receipts, serve } = prepared;
    const begun = await inTurn(async () => {
      const who = await whoIs();
      const cases = who === null ? [] : casesOf(who);
      if (who === null || (cases !== null && !receipts.every((receipt) => cases.includes(receipt)))) return null;
      const given = await serve(who);
      return given && { cases: cases ?? [], given };
    }, request.comesFirst);
    if (begun === null) return REFUSED;
    const { cases, given } = begun;
    if ('value' in given) return given.value === null ? REFUSED : { ok: true, value: given.value };
    // The result of long work goes out only if the same screen may still show these cases when it is done.
    const value = await runInSteps(given.steps);
    const who = await inTurn(whoIs);
    const stillMay = who === null ? [] : (casesOf(who) ?? []);
    const isServed = who !== null && cases.every((one) => stillMay.includes(one));
    return value === null || !isServed ? REFUSED : { ok: true, value };
  }

  /** Answers every message of a table. */
  return function listen<Who>(
    audience: Audience<Who>,
    requests: Readonly<Record<string, Request<unknown, unknown, Who>>>,
  ): void {
    for (const [type, request] of Object.entries(requests))
      onRequest(type, (message) => answer(audience, request, message));
  };
}
