// The permissions as a screen asks for them: from a case's gate, as plain data. No table, so that a screen loads none. Pure.
import { MayDeny } from '../../locales/denial.ts';
import type { ReadEndpoint } from '../../uscis/reading.ts';
import type { Denial } from './denials.ts';

/** What may be denied of one case; plain data, so that it can travel to a screen. */
export interface Gate {
  denials: Readonly<Record<Denial, boolean>>;
  /** Addresses that answered in a form that was understood. */
  answered: readonly ReadEndpoint[];
}

/** null: something that could say the opposite was not read or not understood. */
export function mayDeny({ denials }: Gate, denial: Denial): MayDeny | null {
  return denials[denial] ? new MayDeny() : null;
}

/** Whether a field may be called missing: every address that could hold it answered. */
export function mayDenyField({ answered }: Gate, endpoints: readonly ReadEndpoint[]): MayDeny | null {
  return endpoints.every((endpoint) => answered.includes(endpoint)) ? new MayDeny() : null;
}

/** Whether a list may be called empty. @param endpoints the addresses that hold its rows */
export function mayDenyList(gate: Gate, endpoints: readonly ReadEndpoint[]): MayDeny | null {
  return mayDeny(gate, 'lists') === null ? null : mayDenyField(gate, endpoints);
}

/** The permission that a decoded step carries in its state. */
export function mayDenyAsStep({ state }: { state: string }): MayDeny | null {
  return state === 'not-in-record' ? new MayDeny() : null;
}
