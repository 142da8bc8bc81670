// Whether the options page may give the history out or add to it, asked of the real background.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { DOCK, OPTIONS, PANEL, startBackground, type RunningBackground } from './start-background.ts';

let background: RunningBackground;
const may = async (way: unknown, who: object = OPTIONS) => background.say('mayBackUp', way, who);

beforeEach(() => void (background = startBackground()));

it('a back-up comes in only where history is kept, and goes out also where it was kept before', async () => {
  expect(await may('in')).toMatchObject({ res: { ok: false } });
  expect(await may('out')).toMatchObject({ res: { ok: true } });
  await background.say('changeKeeping', { keepHistory: true }, OPTIONS);
  expect(await may('in')).toMatchObject({ res: { ok: true } });
});

it('nobody but the options page may ask for it', async () => {
  await background.say('changeKeeping', { keepHistory: true }, OPTIONS);
  for (const who of [DOCK, PANEL]) expect(await may('out', who)).not.toMatchObject({ res: { ok: true } });
  expect(await may('everything')).toMatchObject({ res: { ok: false } });
});
