// What a person opened or closed, as the settings remember it. Pure.
import type { Settings, SettingsPatch } from '../../lib/settings.ts';

/** How each section stands until the person presses its heading. `always`: it has no button, and nothing closes it. */
export const FRAMES = {
  needed: 'always',
  steps: 'open',
  timeline: 'open',
  documents: 'closed',
  flags: 'closed',
  changes: 'closed',
  notes: 'closed',
  fields: 'closed',
  reads: 'closed',
} as const;
/** Stored in the settings when the person opens or closes a section, so none may ever change. */
export type SectionId = keyof typeof FRAMES;

type Remembered = Pick<Settings, 'openSections' | 'closedSections'>;

const without = (ids: readonly string[], id: string): string[] => ids.filter((each) => each !== id);

/** @param atFirst whether it stands open until the person presses it */
export function isOpenIn({ openSections, closedSections }: Remembered, id: string, atFirst: boolean): boolean {
  return atFirst ? !closedSections.includes(id) : openSections.includes(id);
}

/** Whether a section's body stands there. */
export function isSectionOpen(settings: Remembered, id: SectionId): boolean {
  return FRAMES[id] === 'always' || isOpenIn(settings, id, FRAMES[id] === 'open');
}

/** The change of the settings that opens or closes it. @param atFirst whether it stands open until the person presses it */
export function toTurn(settings: Remembered, id: string, atFirst: boolean, isOpen: boolean): SettingsPatch {
  const key = atFirst ? 'closedSections' : 'openSections';
  const others = without(settings[key], id);
  return { [key]: isOpen === atFirst ? others : [...others, id] };
}
