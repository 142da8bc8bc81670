// Sessions of the mock site: cookies and the accounts behind them. In memory only.
import { randomUUID } from 'node:crypto';
import type { Account } from './accounts.ts';

const COOKIE = '_myuscis_session_rx';
const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Lax';
const SIGNED_OUT = 'signed-out';

export interface Session {
  account: Account;
  /** Whether this session has opened a page of the account yet (see `coldRefused` in site-state.ts). */
  warm: boolean;
}

export interface Sessions {
  /** The session of a Cookie header, or null. */
  of(cookieHeader: string | undefined): Session | null;
  /** True if this browser has never been signed in or out here. */
  isNew(cookieHeader: string | undefined): boolean;
  /** Opens a session; returns the Set-Cookie line. */
  open(account: Account): string;
  /** Ends this browser's session; returns the Set-Cookie line. */
  close(cookieHeader: string | undefined): string;
  /** Ends every session on the server; browsers keep their now invalid cookies. */
  endAll(): void;
}

export function makeSessions(): Sessions {
  const open = new Map<string, Session>();
  const tokenIn = (header: string | undefined): string | undefined =>
    header
      ?.split(/;\s*/)
      .find((part) => part.startsWith(`${COOKIE}=`))
      ?.slice(COOKIE.length + 1);
  return {
    of: (header) => open.get(tokenIn(header) ?? '') ?? null,
    isNew: (header) => tokenIn(header) === undefined,
    open(account) {
      const token = randomUUID();
      open.set(token, { account, warm: false });
      return `${COOKIE}=${token}; ${ATTRIBUTES}`;
    },
    close(header) {
      open.delete(tokenIn(header) ?? '');
      return `${COOKIE}=${SIGNED_OUT}; ${ATTRIBUTES}`;
    },
    endAll: () => open.clear(),
  };
}
