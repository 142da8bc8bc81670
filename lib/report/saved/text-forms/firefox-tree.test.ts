import { describe, expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { isFirefoxTree } from './firefox-tree.ts';

describe('the tree of Firefox', () => {
  it.each([
    'data\t\nreceiptNumber\t"IOE0912345678"\nclosed\tfalse\nevents\t\n0\t\neventCode\t"IAF"\n',
    '\t\ndata\t\n\t\nreceiptNumber\t"IOE0912345678"\n',
  ])('is known: %j', (text) => expect(isFirefoxTree(unreadable(text))).toBe(true));

  it.each(['{"data": {"receiptNumber": oops}}', 'What I see:\tnothing at all', '{"data":\t{"closed":\tnope}}'])(
    'is not seen in other broken text: %j',
    (text) => expect(isFirefoxTree(unreadable(text))).toBe(false),
  );
});
