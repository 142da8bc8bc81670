import { describe, expect, it } from 'vitest';
import { foldableOf, makeOpened } from './opened.ts';

const NOTHING = { openSections: [], closedSections: [] };
function onScreen() {
  const patches: { openSections: string[]; closedSections: string[] }[] = [];
  return { patches, ...makeOpened((patch) => void patches.push(patch)) };
}

describe('what a person opens', () => {
  it('stands as designed until then: steps and timeline open, documents closed', () => {
    const { isOpen } = onScreen();
    expect(isOpen(NOTHING, foldableOf('steps'))).toBe(true);
    expect(isOpen(NOTHING, foldableOf('documents'))).toBe(false);
  });

  it('stands open at once, and is kept for the next visit', () => {
    const { isOpen, turn, patches } = onScreen();
    turn(NOTHING, foldableOf('documents'));
    expect(isOpen(NOTHING, foldableOf('documents'))).toBe(true);
    const [kept] = patches;
    expect(onScreen().isOpen({ ...NOTHING, ...kept }, foldableOf('documents'))).toBe(true);
  });

  it('is not undone by the next press while the first is still on its way', () => {
    const { turn, patches } = onScreen();
    turn(NOTHING, foldableOf('documents'));
    turn(NOTHING, foldableOf('flags'));
    turn(NOTHING, foldableOf('steps'));
    expect(patches.at(-1)).toEqual({ openSections: ['documents', 'flags'], closedSections: ['steps'] });
  });

  it('closes again at a second press, and leaves what another visit opened', () => {
    const { isOpen, turn, patches } = onScreen();
    const settings = { openSections: ['notes'], closedSections: [] };
    turn(settings, foldableOf('documents'));
    turn(settings, foldableOf('documents'));
    expect(isOpen(settings, foldableOf('documents'))).toBe(false);
    expect(patches.at(-1)).toEqual({ openSections: ['notes'], closedSections: [] });
  });
});
