// Every message that reaches the background is checked here: who sent it, and whether it is what it should be.
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { FORMAT_IDS } from '../../lib/report/formats/formats.ts';
import { PARTS, PURPOSE_IDS } from '../../lib/report/purposes.ts';
import { MOST_BYTES } from '../../lib/uscis/answer-limits.ts';
import { ENDPOINTS, READ_ENDPOINTS } from '../../lib/uscis/reading.ts';
import { SITE } from '../../lib/uscis/addresses.ts';
import { MOST_RECEIPTS } from '../../lib/uscis/page-cases.ts';

const LONGEST_PAGE = 5_000_000;

export const Receipt = z.string().check(z.regex(/^[A-Z]{3}\d{10}$/));

const FrameKey = z.string().check(z.maxLength(100));

const RawAnswerShape = {
  frameKey: FrameKey,
  status: z.int().check(z.minimum(0), z.maximum(999)),
  redirectedTo: z.nullable(z.string().check(z.maxLength(2_000))),
  contentType: z.string().check(z.maxLength(1_000)),
  text: z.string().check(z.maxLength(MOST_BYTES)),
  failure: z.enum(['none', 'no-answer', 'too-large', 'offline', 'timeout', 'not-read']),
  servedAt: z.optional(z.nullable(z.string().check(z.maxLength(100)))),
};
export const CheckedAnswer = z.strictObject({
  endpoint: z.enum(READ_ENDPOINTS),
  receipt: Receipt,
  ...RawAnswerShape,
});
export const CheckedProbe = z.strictObject({ endpoint: z.literal('probe'), receipt: z.literal(''), ...RawAnswerShape });

export const CheckedPage = z.strictObject({
  kind: z.enum(['account', 'sign-in', 'other']),
  path: z.string().check(z.maxLength(5_000)),
  receipts: z.array(Receipt).check(z.maxLength(MOST_RECEIPTS)),
  listed: z.array(Receipt).check(z.maxLength(MOST_RECEIPTS)),
  beyond: z.optional(z.int().check(z.minimum(0))),
  embedded: z.nullable(z.string().check(z.maxLength(LONGEST_PAGE))),
  who: z.nullable(z.strictObject({ place: z.int().check(z.minimum(0)), name: z.string().check(z.maxLength(200)) })),
  isFromSignIn: z.boolean(),
  seq: z.nullable(z.int().check(z.minimum(0))),
  visible: z.boolean(),
  online: z.optional(z.boolean()),
  frameKey: FrameKey,
});

export const CheckedWaiting = z.strictObject({
  receipt: Receipt,
  endpoint: z.enum(ENDPOINTS),
  untilMs: z.number(),
  frameKey: FrameKey,
});
export const CheckedDocument = z.strictObject({ frameKey: FrameKey });
export const CheckedRound = z.strictObject({
  receipts: z.array(Receipt).check(z.maxLength(MOST_RECEIPTS)),
  frameKey: FrameKey,
});
export const Zone = z.string().check(
  z.maxLength(100),
  z.refine((zone) => {
    try {
      return new Intl.DateTimeFormat(undefined, { timeZone: zone }).format(0) !== '';
    } catch {
      return false;
    }
  }),
);
export const CheckedChoice = z.strictObject({
  receipts: z.nullable(z.array(Receipt).check(z.minLength(1), z.maxLength(MOST_RECEIPTS))),
  purpose: z.enum(PURPOSE_IDS),
  format: z.enum(FORMAT_IDS),
  masked: z.boolean(),
  hide: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
  withNotes: z.boolean(),
  without: z.optional(z.array(z.enum(PARTS))),
  appendix: z.optional(z.boolean()),
  zone: Zone,
  appointmentAt: z.optional(z.string().check(z.maxLength(50))),
  at: z.optional(z.string()),
});

/** A dock in the top frame of a page of my.uscis.gov. */
export type DockSender = Sender & { speaksAs: 'dock' };
/** A page of ours, whatever it may be shown. */
export type PageSender = Sender & { speaksAs: 'page' };
/** The options page in a tab of its own. */
export type OptionsSender = Sender & { speaksAs: 'options' };

export interface Sender {
  tabId: number;
  frameId: number;
  isPrivate: boolean;
  /** Firefox's container; null where the browser has none. */
  store: string | null;
  isOurPage: boolean;
}

export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  /** Chromium alone says it: `prerender` for a page that nobody sees yet, `cached` for one that was left. */
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined; incognito: boolean; cookieStoreId?: string | undefined } | undefined;
}

/** Who sent a message; null for whoever is not of this extension, stands in no tab, or in a page that is not on screen. */
export function senderOf(raw: RawSender): Sender | null {
  const tabId = raw.tab?.id;
  if (raw.id !== browser.runtime.id || raw.tab === undefined || tabId === undefined || raw.frameId === undefined)
    return null;
  if ((raw.documentLifecycle ?? 'active') !== 'active') return null;
  const protocol = URL.canParse(raw.url ?? '') ? new URL(raw.url ?? '').protocol : '';
  const isOurPage = protocol === 'chrome-extension:' || protocol === 'moz-extension:';
  return { tabId, frameId: raw.frameId, isPrivate: raw.tab.incognito, store: raw.tab.cookieStoreId ?? null, isOurPage };
}

/** A dock speaks from the top frame of my.uscis.gov. */
export function dockOf(raw: RawSender): DockSender | null {
  const sender = senderOf(raw);
  // Not by the origin: a blob: address has one too.
  const isSite = URL.canParse(raw.url ?? '') && new URL(raw.url ?? '').href.startsWith(`${SITE}/`);
  return sender && isSite && sender.frameId === 0 ? { ...sender, speaksAs: 'dock' } : null;
}

/** The options page speaks from a tab of its own, and no other page of ours may ask what it asks. */
export function optionsOf(raw: RawSender): OptionsSender | null {
  const sender = panelOf(raw);
  const isOptions = sender?.frameId === 0 && new URL(raw.url ?? '').pathname === '/options.html';
  return isOptions ? { ...sender, speaksAs: 'options' } : null;
}

/** A panel speaks from a page of this extension: in a frame, or in a tab of its own. */
export function panelOf(raw: RawSender): PageSender | null {
  const sender = senderOf(raw);
  return sender?.isOurPage === true ? { ...sender, speaksAs: 'page' } : null;
}
