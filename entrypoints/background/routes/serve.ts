// How a message is served: its content is parsed and its sender checked, one thing is done at a time, and a refusal gives no reason.
import * as z from 'zod/mini';
import type { Reply } from '../../../lib/messages.ts';
import { runInSteps } from '../../../lib/platform/run-in-steps.ts';
import type { InTurn } from '../../../lib/platform/session-store.ts';
import type { LongWork } from '../handlers/report.ts';
import { tabOfPanel } from '../handlers/panel-view.ts';
import { hideIfUnsure } from '../state/erase-at-sign-out.ts';
import { isOwnTab, type TabRecord } from '../state/session-records.ts';
import { dockOf, optionsOf, panelOf, type senderOf, type Sender } from '../validate-message.ts';

type RawSender = Parameters<typeof senderOf>[0];
interface Message {
  data: unknown;
  sender: RawSender;
}

const REFUSED = { ok: false } as const;

export const nothing = z.optional(z.nullable(z.unknown()));

/** @param inTurn runs one thing at a time, whoever asks for it */
export function makeServing(inTurn: InTurn) {
  /** Parses what came and who sent it. */
  function serve<D, T>(
    parts: { data: z.ZodMiniType<D>; sender: (raw: RawSender) => Sender | null },
    work: (data: D, sender: Sender) => Promise<T | null>,
  ) {
    return async (message: Message): Promise<Reply<T>> => {
      const data = parts.data.safeParse(message.data);
      const sender = parts.sender(message.sender);
      if (!data.success || sender === null) return REFUSED;
      const value = await inTurn(() => work(data.data, sender));
      return value === null ? REFUSED : { ok: true, value };
    };
  }

  /**
   * Work that can take long: what it needs is gathered in a turn, the work itself is done in steps outside the turns, and its result
   * goes out only if the same screen may still show these cases when it is done.
   */
  function serveLong<D, T>(
    data: z.ZodMiniType<D>,
    tabOf: (sender: Sender) => Promise<TabRecord | null>,
    work: (tab: TabRecord, data: D) => Promise<LongWork<T | null> | null>,
  ) {
    return async (message: Message): Promise<Reply<T>> => {
      const parsed = data.safeParse(message.data);
      const sender = panelOf(message.sender);
      if (!parsed.success || sender === null) return REFUSED;
      const begun = await inTurn(async () => {
        const tab = await tabOf(sender);
        const steps = tab && (await work(tab, parsed.data));
        return steps === null ? null : { receipts: tab?.receipts ?? [], steps };
      });
      if (begun === null) return REFUSED;
      const value = await runInSteps(begun.steps);
      const tab = await inTurn(() => tabOf(sender));
      const isServed = tab !== null && begun.receipts.every((receipt) => tab.receipts.includes(receipt));
      return value === null || !isServed ? REFUSED : { ok: true, value };
    };
  }

  /** The tab of a panel that was served, its history hidden first where the session is unsure. */
  async function surePanel(sender: Sender): Promise<TabRecord | null> {
    const tab = await tabOfPanel(sender);
    if (tab) await hideIfUnsure(tab.scope);
    return tab;
  }

  const fromDock = <D, T>(data: z.ZodMiniType<D>, work: (data: D, sender: Sender) => Promise<T | null>) =>
    serve({ data, sender: dockOf }, work);
  const fromOptions = <D, T>(data: z.ZodMiniType<D>, work: (data: D, sender: Sender) => Promise<T | null>) =>
    serve({ data, sender: optionsOf }, work);
  const fromPanel = <D, T>(data: z.ZodMiniType<D>, work: (tab: TabRecord, data: D) => Promise<T | null>) =>
    serve({ data, sender: panelOf }, async (parsed, sender) => {
      const tab = await surePanel(sender);
      return tab && work(tab, parsed);
    });
  /** What destroys is done in a tab of our own: over a frame a page can lay a lid that lets clicks through. */
  const fromOwnTab = <D, T>(data: z.ZodMiniType<D>, work: (tab: TabRecord, data: D) => Promise<T | null>) =>
    fromPanel<D, T>(data, async (tab, parsed) => (isOwnTab(tab) ? work(tab, parsed) : null));

  return { serve, serveLong, surePanel, fromDock, fromOptions, fromPanel, fromOwnTab };
}

export type Serving = ReturnType<typeof makeServing>;
