// A person who browses, for tests of the real background: documents in tabs, the rounds of readings they are ordered to make, and what their
// panels then show. The clock is moved by hand, and so is the time that passes.
import * as z from 'zod';
import { vi } from 'vitest';
import { DOCK, OPTIONS, PANEL, startBackground, type RunningBackground } from './start-background.ts';

const ENDPOINTS = ['cases', 'case_status', 'receipt_info', 'documents'] as const;
type Endpoint = (typeof ENDPOINTS)[number];

const Orders = z.object({
  res: z.object({
    value: z.object({
      session: z.string(),
      seq: z.number(),
      read: z.array(z.object({ receipt: z.string() })),
      unseen: z.number(),
    }),
  }),
});
const View = z.object({ res: z.object({ ok: z.boolean(), value: z.optional(z.unknown()) }) });

export interface Answer {
  status: number;
  text: string;
}
/** What USCIS answers whoever is signed in. */
export type Uscis = (receipt: string, endpoint: Endpoint) => Answer;

export interface Page {
  kind?: 'account' | 'sign-in' | 'other';
  path?: string;
  /** In the page's own list or on a card. */
  listed?: readonly string[];
  /** In running text alone. */
  named?: readonly string[];
  /** The page's own JSON: what it lists. */
  list?: readonly string[];
  who?: string;
  isFromSignIn?: boolean;
  /** Firefox's container. */
  store?: string;
}

/** A document that stands in a tab. */
export interface Doc {
  tabId: number;
  page: Page;
  frameKey: string;
  seq: number | null;
  /** What it was ordered to read and has not read yet. */
  due: string[];
}

function json(data: unknown): Answer {
  return { status: 200, text: JSON.stringify({ data }) };
}
export const NOT_YOURS: Answer = { status: 403, text: '{"error":"Forbidden"}' };

/** The answers of an invented case. */
export function aCase(receipt: string, { applicant = 'DOE, JANE', title = 'Case Was Received', office = 'NSC' } = {}) {
  return (endpoint: Endpoint): Answer => {
    switch (endpoint) {
      case 'cases':
        return json({
          receiptNumber: receipt,
          applicantName: applicant,
          formType: 'I-485',
          submissionDate: '2026-03-03',
          events: [],
          notices: [],
        });
      case 'case_status':
        return json({ receiptNumber: receipt, statusTitle: title, statusText: `${title}.`, currentActionCode: 'IAF' });
      case 'receipt_info':
        return json({
          receipt_details: { receipt_number: receipt, form: 'I-485', location: office, subtype: '140-AA' },
        });
      case 'documents':
        return json([]);
    }
  };
}

export function startBrowsing(at = '2026-11-23T12:00:00.000Z') {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse(at) });
  const background: RunningBackground = startBackground();
  let documents = 0;
  /** What USCIS's own clock shows: nobody moves it. */
  let trueTime = Date.parse(at);
  const senders = ({ tabId, page }: Doc) => {
    const tab = { id: tabId, incognito: false, ...(page.store === undefined ? {} : { cookieStoreId: page.store }) };
    return { dock: { ...DOCK, tab }, panel: { ...PANEL, tab } };
  };

  async function announce(doc: Doc) {
    const { page, frameKey, seq } = doc;
    const kind = page.kind ?? 'account';
    const listed = [...(page.listed ?? page.list ?? [])];
    const report = {
      kind,
      path: page.path ?? '/account/applicant',
      listed,
      receipts: [...listed, ...(page.named ?? [])],
      embedded: page.list ? JSON.stringify({ cases: page.list.map((receiptNumber) => ({ receiptNumber })) }) : null,
      who: page.who === undefined ? null : { place: 0, name: page.who },
      isFromSignIn: page.isFromSignIn ?? false,
      seq,
      visible: true,
      frameKey,
    };
    const orders = Orders.parse(await background.say('pageShows', report, senders(doc).dock)).res.value;
    doc.seq = orders.seq;
    if (orders.read.length > 0) doc.due = orders.read.map(({ receipt }) => receipt);
    if (orders.session === 'ended') doc.due = [];
    return orders;
  }

  return {
    background,
    /** Sets the computer's clock; no time passes. */
    setClock(ms: number): void {
      vi.setSystemTime(Date.now() + ms);
    },
    /** Time passes, for clock and counter. */
    pass(ms: number): void {
      trueTime += ms;
      vi.advanceTimersByTime(ms);
    },
    async open(tabId: number, page: Page): Promise<Doc> {
      documents += 1;
      const doc: Doc = { tabId, page, frameKey: `document-${String(documents)}`, seq: null, due: [] };
      await announce(doc);
      return doc;
    },
    announce,
    /** Reads what is ordered, as the dock of the document does. */
    async read(doc: Doc, uscis: Uscis): Promise<string[]> {
      if (doc.due.length === 0) await announce(doc);
      const read = doc.due;
      doc.due = [];
      for (const receipt of read)
        for (const endpoint of ENDPOINTS) {
          const { status, text } = uscis(receipt, endpoint);
          const raw = {
            endpoint,
            receipt,
            status,
            text,
            redirectedTo: null,
            contentType: 'application/json',
            failure: 'none',
          };
          const servedAt = new Date(trueTime).toUTCString();
          await background.say('answered', { ...raw, servedAt, frameKey: doc.frameKey }, senders(doc).dock);
        }
      if (read.length > 0) await background.say('roundEnded', { receipts: read }, senders(doc).dock);
      return read;
    },
    /** What the panel of a document is given; null: nothing. */
    async view(doc: Doc): Promise<unknown> {
      const { res } = View.parse(await background.say('panelView', { frameKey: doc.frameKey }, senders(doc).panel));
      return res.value ?? null;
    },
    /** All of it as text, for whoever looks for words in it. */
    async words(doc: Doc): Promise<string> {
      return JSON.stringify(await this.view(doc));
    },
    say: (doc: Doc, type: string, data: unknown) => background.say(type, data, senders(doc).panel),
    /** @param data without the key of the document, which is added */
    sayAsDock: (doc: Doc, type: string, data: object) =>
      background.say(type, { ...data, frameKey: doc.frameKey }, senders(doc).dock),
    sayAsOptions: (type: string, data: unknown) => background.say(type, data, OPTIONS),
    end(): void {
      vi.useRealTimers();
    },
  };
}
export type Browsing = ReturnType<typeof startBrowsing>;
