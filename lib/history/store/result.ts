// What a call to the history store gives back: a value, or why there is none. Nothing of the history store throws. Pure.

/**
 * `newer`: made by a newer Caseside and left untouched. `full`: no room on the disk. `blocked`: another page holds an older
 * database open. `refused`: what was given cannot be kept. `broken`: anything else the browser says.
 */
export type HistoryStoreFault = 'newer' | 'full' | 'broken' | 'blocked' | 'refused';

export type Result<T> = { ok: true; value: T } | { ok: false; error: { fault: HistoryStoreFault; message: string } };

const NAMES: Readonly<Record<string, HistoryStoreFault>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  TimeoutError: 'blocked',
};

/** Chromium (156) names a full disk only in the words of an `UnknownError`. */
const NO_ROOM = /FILE_ERROR_NO_SPACE/;

function faultOf(name: string, message: string): HistoryStoreFault {
  if (NO_ROOM.test(message)) return 'full';
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? 'broken') : 'broken';
}

/** A fault that was found out before the browser could say anything. */
export class Refusal extends Error {
  readonly fault: HistoryStoreFault;
  constructor(fault: HistoryStoreFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** The browser's own words stay in `message`, for a bug report; they name no case. */
export function failureOf(error: unknown): { ok: false; error: { fault: HistoryStoreFault; message: string } } {
  if (error instanceof Refusal) return { ok: false, error: { fault: error.fault, message: error.message } };
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const message = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  return { ok: false, error: { fault: faultOf(name, message), message } };
}

/** The connection is gone, the database may be well: worth one more try with a new connection. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
