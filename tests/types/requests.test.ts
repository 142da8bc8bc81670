// What of the background's messages must not compile, said as types: `npm run check` proves it with tsc; run as a test it only counts.
import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { AUDIENCES, type Senders } from '../../entrypoints/background/routes/audiences.ts';
import { request, type Requests } from '../../entrypoints/background/routes/request.ts';
import { makeServing } from '../../entrypoints/background/routes/serve.ts';
import { REQUESTS } from '../../entrypoints/background/routes/requests.ts';
import type { OwnTab } from '../../entrypoints/background/own-tabs.ts';
import type { TabRecord } from '../../entrypoints/background/state/session-records.ts';
import type { Protocol, Reply, ToBackground } from '../../lib/messages.ts';

interface Direction {
  count(of: { receipt: string }): Reply<number>;
  close(): Reply<string>;
}
type Table = Requests<Direction, TabRecord>;
const Of = z.strictObject({ receipt: z.string() });
const count = request(Of, (tab: TabRecord, { receipt }) => Promise.resolve(tab.receipts.indexOf(receipt)));
const close = request(z.undefined(), () => Promise.resolve('closed'));

describe('a table of messages', () => {
  it('has a row for every message, and no other', () => {
    expectTypeOf({ count, close }).toExtend<Table>();
    expectTypeOf({ count }).not.toExtend<Table>();
    // @ts-expect-error one row too many
    ({ count, close, more: close }) satisfies Table;
    expectTypeOf<keyof typeof REQUESTS>().toEqualTypeOf<keyof ToBackground>();
  });
  it('has the schema of each message, and the value it answers', () => {
    const handle = (_tab: TabRecord) => Promise.resolve(1);
    expectTypeOf(request(z.strictObject({ receipt: z.number() }), handle)).not.toExtend<Table['count']>();
    expectTypeOf(request(z.strictObject({}), handle)).not.toExtend<Table['count']>();
    expectTypeOf(request(z.unknown(), handle)).not.toExtend<Table['count']>();
    expectTypeOf(request(Of, () => Promise.resolve('1'))).not.toExtend<Table['count']>();
  });
  it('is listened to only with the check of its own sender', () => {
    const listen = makeServing((work) => work());
    const tables = REQUESTS;
    listen(AUDIENCES.panel, { count, close });
    // @ts-expect-error a dock is no panel
    const _dock: () => void = () => listen(AUDIENCES.dock, tables.panel);
    // @ts-expect-error a panel in a frame is no tab of its own
    const _frame: () => void = () => listen(AUDIENCES.panel, tables.ownTab);
    // @ts-expect-error a page of ours is not the options page
    const _page: () => void = () => listen(AUDIENCES.page, tables.options);
    // @ts-expect-error without a check nobody is answered
    const _none: () => void = () => listen(tables.panel);
    expectTypeOf<TabRecord>().not.toExtend<OwnTab>();
    expectTypeOf<Senders['page']>().not.toExtend<Senders['options']>();
  });
  it('answers each type of message once', () => {
    type Names = { [D in keyof ToBackground]: keyof ToBackground[D] };
    expectTypeOf<Names['panel'] & Names['dock']>().toEqualTypeOf<never>();
    expectTypeOf<Names[keyof Names]>().toExtend<keyof Protocol>();
  });
});
