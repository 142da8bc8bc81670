// What a person opened or closed: at once on this screen, and in the settings for the next visit.
import { createSignal } from 'solid-js';
import type { FactRef } from '../../lib/decode/case-file.ts';
import type { Settings } from '../../lib/settings.ts';

/** How each section stands until the person presses its heading. `always`: it has no button, and nothing closes it. */
export const FRAMES = {
  needed: 'always',
  steps: 'open',
  timeline: 'open',
  documents: 'closed',
  flags: 'closed',
  'processing-time': 'closed',
  changes: 'closed',
  notes: 'closed',
  fields: 'closed',
  reads: 'closed',
} as const;
/** Stored in the settings when the person opens or closes a section, so none may ever change. */
export type SectionId = keyof typeof FRAMES;

/** The section that shows the facts of a part; what stands above all sections has none. */
export const SECTION_OF: Readonly<Partial<Record<FactRef['part'], SectionId>>> = {
  timeline: 'timeline',
  documents: 'documents',
  flags: 'flags',
  evidenceRequests: 'needed',
  notices: 'needed',
  milestones: 'steps',
};

type Remembered = Pick<Settings, 'openSections' | 'closedSections'>;

/** A section, or a part of one that stands open or closed by itself. */
export interface Foldable {
  /** Its name in the settings. */
  id: string;
  /** Whether it stands open until the person presses it. */
  atFirst: boolean;
}

export interface Opened {
  isOpen(settings: Remembered, foldable: Foldable): boolean;
  /** Opens what is closed and closes what is open. */
  turn(settings: Remembered, foldable: Foldable): void;
}

const isOpenIn = ({ openSections, closedSections }: Remembered, { id, atFirst }: Foldable): boolean =>
  atFirst ? !closedSections.includes(id) : openSections.includes(id);

/** The settings after these were opened and closed. */
function after(settings: Remembered, turned: ReadonlyMap<string, Foldable & { to: boolean }>): Remembered {
  const others = (ids: readonly string[]) => ids.filter((id) => !turned.has(id));
  const named = (isNamed: (one: Foldable & { to: boolean }) => boolean) =>
    [...turned.values()].filter(isNamed).map(({ id }) => id);
  return {
    openSections: [...others(settings.openSections), ...named(({ atFirst, to }) => !atFirst && to)],
    closedSections: [...others(settings.closedSections), ...named(({ atFirst, to }) => atFirst && !to)],
  };
}

/**
 * What was clicked on this screen counts here whatever the settings say, so that two clicks in a row never undo each other while the
 * first is on its way to the background.
 */
export function makeOpened(change: (patch: Remembered) => void): Opened {
  const [turned, setTurned] = createSignal<ReadonlyMap<string, Foldable & { to: boolean }>>(new Map());
  const isOpen = (settings: Remembered, foldable: Foldable) =>
    turned().get(foldable.id)?.to ?? isOpenIn(settings, foldable);
  return {
    isOpen,
    turn: (settings, foldable) => {
      const now = new Map(turned()).set(foldable.id, { ...foldable, to: !isOpen(settings, foldable) });
      setTurned(now);
      change(after(settings, now));
    },
  };
}

export const foldableOf = (id: SectionId): Foldable => ({ id, atFirst: FRAMES[id] !== 'closed' });
