// The interface of a running mock site. Types only; server.ts starts one.
import type { Account } from './accounts.ts';
import type { BodyName } from './case-store.ts';
import type { ChangeKind } from './changes.ts';
import type { FaultRule } from './faults.ts';
import type { MockSiteState, PageSwitches, RequestRecord } from './site-state.ts';

export interface MockSiteOptions {
  /** 0 (the default) takes a free port. */
  port?: number;
  /** Serves the case folders found here instead of the mock site's own; one account owns them all. */
  casesDir?: string;
  /** The account that a browser without any cookie of the mock site is signed in to by its first account page. Default null: none. */
  autoSignIn?: string | null;
  /** Delay before each answer of the JSON addresses, in ms. Default 150. */
  latencyMs?: number;
}

export interface MockSite {
  readonly origin: 'https://my.uscis.gov';
  readonly port: number;
  /** PEM, for clients that verify certificates. */
  readonly cert: string;
  readonly accounts: readonly Account[];
  /** Sentences about case folders that were skipped. */
  readonly passedOver: readonly string[];
  /** Every request except those to /__lab, oldest first. */
  readonly log: RequestRecord[];
  /** The live state; the functions below are the usual way to change it. */
  readonly state: MockSiteState;
  /** Adds a rule, replacing one for the same address and receipt. The narrowest matching rule applies. */
  setFault(rule: FaultRule): void;
  clearFaults(): void;
  /** Changes a case as USCIS would between two visits. @throws Error if the case or the field to change is missing */
  change(receipt: string, kind: ChangeKind): void;
  setPages(switches: { [Key in keyof PageSwitches]?: PageSwitches[Key] | undefined }): void;
  setLatency(ms: number): void;
  /** Ends every session on the server, as expiry does; the browsers keep their cookies. */
  endSessions(): void;
  /** Opens a session without a browser; returns the Cookie header to send. @throws Error for an unknown account */
  signIn(accountId: string): string;
  /** The bytes an address currently has for a receipt. */
  body(receipt: string, name: BodyName): Buffer | undefined;
  /** Restores the initial state and empties the log; sessions stay. */
  reset(): void;
  /** Stops listening and drops every connection, hanging ones too. */
  close(): Promise<void>;
}
