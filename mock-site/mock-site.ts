// What a running mock site is to the code that drives it. Types only; server.ts makes one.
import type { Account } from './accounts.ts';
import type { BodyName } from './case-store.ts';
import type { ChangeKind } from './changes.ts';
import type { FaultRule } from './faults.ts';
import type { MockSiteState, PageSwitches, RequestRecord } from './site-state.ts';

export interface MockSiteOptions {
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Serves the case folders found here instead of the mock site's own; one account owns all of them. */
  casesDir?: string;
  /** Account that a browser without any cookie of the mock site is signed in as by its first account page. Default null: nobody. */
  autoSignIn?: string | null;
  /** Before each answer of the JSON addresses. Default 150. */
  latencyMs?: number;
}

export interface MockSite {
  readonly origin: 'https://my.uscis.gov';
  readonly port: number;
  /** PEM, for clients that check certificates. */
  readonly cert: string;
  readonly accounts: readonly Account[];
  /** Sentences about case folders that were passed over. */
  readonly passedOver: readonly string[];
  /** Every request but those to /__lab, oldest first. */
  readonly log: RequestRecord[];
  /** The live switches; the functions below are the usual way to turn them. */
  readonly state: MockSiteState;
  /** Adds a rule, in place of one for the same address and receipt. The most narrow rule that fits an answer is the one used. */
  setFault(rule: FaultRule): void;
  clearFaults(): void;
  /** Changes a case as USCIS would between two visits. @throws Error when the case or the field to change is not there */
  change(receipt: string, kind: ChangeKind): void;
  setPages(switches: { [Key in keyof PageSwitches]?: PageSwitches[Key] | undefined }): void;
  setLatency(ms: number): void;
  /** Ends every session on the server, as time does; the browsers keep their cookies. */
  endSessions(): void;
  /** Opens a session without a browser; returns the Cookie header to send. @throws Error for an unknown account */
  signIn(accountId: string): string;
  /** The bytes an address has for a receipt now. */
  body(receipt: string, name: BodyName): Buffer | undefined;
  /** Everything as at start, the log emptied; sessions stay. */
  reset(): void;
  /** Stops listening and drops every connection, hanging ones too. */
  close(): Promise<void>;
}
