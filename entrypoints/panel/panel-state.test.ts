// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { theI765 } from '../../components/fixtures/cases.ts';
import { aView } from '../../components/fixtures/views.ts';
import type { Reply } from '../../lib/messages.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { createPanelState } from './panel-state.ts';

/** A background that answers when the test says so. */
function background() {
  const waiting: { answer: (reply: Reply<PanelView>) => void; fail: () => void }[] = [];
  let isUpdated = false;
  const panel = createPanelState({
    ask: () =>
      new Promise((answer, fail) =>
        waiting.push({ answer, fail: () => fail(new Error('Could not establish connection')) }),
      ),
    isUpdated: () => isUpdated,
  });
  return { ...panel, waiting, update: () => (isUpdated = true) };
}
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('what the panel draws', () => {
  it('is nothing before the first answer, then the view', async () => {
    const { state, ask, waiting } = background();
    void ask();
    expect(state().kind).toBe('asking');
    waiting[0]?.answer({ ok: true, value: aView() });
    await settled();
    expect(state()).toMatchObject({ kind: 'view', view: { current: { label: 'I-485 A' } } });
  });
  it('is merged, so that unchanged parts stay the same objects', async () => {
    const { state, ask, waiting } = background();
    const current = () => {
      const now = state();
      return now.kind === 'view' ? now.view.current : null;
    };
    void ask();
    waiting[0]?.answer({ ok: true, value: aView() });
    await settled();
    const before = current();
    void ask();
    waiting[1]?.answer({ ok: true, value: aView({ current: theI765() }) });
    await settled();
    expect(current()).toBe(before);
    expect(current()?.label).toBe('I-765 A');
    expect(current()?.documents).toHaveLength(1);
  });
  it('is requested with one question at a time: two hundred changes meanwhile are one more question', async () => {
    const { state, ask, waiting } = background();
    for (let change = 0; change < 200; change += 1) void ask();
    expect(waiting).toHaveLength(1);
    waiting[0]?.answer({ ok: true, value: aView() });
    await settled();
    expect(state()).toMatchObject({ view: { current: { label: 'I-485 A' } } });
    expect(waiting).toHaveLength(2);
    waiting[1]?.answer({ ok: true, value: aView({ current: theI765() }) });
    await settled();
    expect(state()).toMatchObject({ view: { current: { label: 'I-765 A' } } });
    expect(waiting).toHaveLength(2);
  });
  it('is requested again when a question stays unanswered, and a late answer is ignored', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { state, ask, waiting } = background();
    void ask();
    vi.advanceTimersByTime(6_000);
    void ask();
    waiting[1]?.answer({ ok: true, value: aView({ current: theI765() }) });
    await settled();
    waiting[0]?.answer({ ok: true, value: aView() });
    await settled();
    vi.useRealTimers();
    expect(state()).toMatchObject({ view: { current: { label: 'I-765 A' } } });
    void ask();
    expect(waiting).toHaveLength(3);
  });
  it('contains nothing of the case once the session ended, even when an older answer arrives', async () => {
    const { state, ask, ended, waiting } = background();
    void ask();
    ended();
    expect(state()).toEqual({ kind: 'ended' });
    waiting[0]?.answer({ ok: true, value: aView() });
    await settled();
    expect(state()).toEqual({ kind: 'ended' });
  });
  it('contains nothing of the case when the view says that the session ended', async () => {
    const { state, ask, waiting } = background();
    void ask();
    waiting[0]?.answer({ ok: true, value: aView({ session: 'ended' }) });
    await settled();
    expect(state()).toEqual({ kind: 'ended' });
  });
  it('is refused when the background does not serve this frame', async () => {
    const { state, ask, waiting } = background();
    void ask();
    waiting[0]?.answer({ ok: false });
    await settled();
    expect(state()).toEqual({ kind: 'refused' });
  });
  it('stays when a question is lost, and says so when the extension was replaced', async () => {
    const { state, ask, waiting, update } = background();
    void ask();
    waiting[0]?.answer({ ok: true, value: aView() });
    await settled();
    void ask();
    waiting[1]?.fail();
    await settled();
    expect(state().kind).toBe('view');
    update();
    void ask();
    waiting[2]?.fail();
    await settled();
    expect(state()).toEqual({ kind: 'updated' });
  });
});
