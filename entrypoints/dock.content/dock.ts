// The dock of one tab: reports to the background what the page shows, follows its updates, and fetches USCIS's addresses when
// they are due.
import { onBackground, sendMessage } from '../../lib/platform/messaging.ts';
import { browser } from 'wxt/browser';
import type { DockUpdate, PageReport } from '../../lib/messages.ts';
import { readCases, readOptional, type ReaderParts } from '../../lib/uscis/read-cases.ts';
import type { ReadOrder } from '../../lib/uscis/reading.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { makeAskedAddresses } from './asked-addresses.ts';
import { makeDocumentPlace } from './document-place.ts';
import { makeRateLimit } from './rate-limit.ts';
import type { BackCloses } from './back-closes.ts';
import { makeDockView, type DockState } from './dock-view.ts';
import { makeVisibleTime } from './visible-time.ts';
import { NO_PAGE, watchPage, type PageNow } from './watch-page.ts';
import { whenVisible } from './when-visible.ts';

const FRAME_SILENT_MS = 2_000;
const ALIVE_EVERY_MS = 1_000;
const HOST_REPAIRS_A_MINUTE = 30;
/** Time that passes whatever the computer's clock is set to. */
const steadyMs = (): number => performance.now();

/** The settings a person changes with the dock itself. */
type Moved = Partial<Pick<DockState['settings'], 'widthPx' | 'launcherAt' | 'isOpen' | 'knowsWhyOver'>>;

export function startDock(life: { signal: AbortSignal; isInvalid(): boolean }, back: BackCloses): void {
  for (const orphan of document.querySelectorAll('caseside-dock')) orphan.remove();
  const { signal } = life;
  const frameKey = crypto.randomUUID();
  let page: PageNow = NO_PAGE;
  const place = makeDocumentPlace();
  let state: DockState = {
    shows: 'none',
    isOpen: false,
    frameAnswered: true,
    settings: DEFAULT_SETTINGS,
    unseen: 0,
    language: null,
  };
  const onScreen = makeVisibleTime(steadyMs);
  const asked = makeAskedAddresses(steadyMs);
  let hasStarted = false;
  let reading: Promise<unknown> | null = null;
  let optional = new AbortController();
  /** Aborts what of a round is not fetched yet. */
  let stop = new AbortController();
  let readsHidden = false;
  /** Ends the wait for a page that is hidden. */
  let wake = new AbortController();
  /** Cases of which more may be read once no round is left. */
  let ofForms: Awaited<ReturnType<typeof readCases>> = [];
  let nextAsk = 0;
  let openedAt = -Infinity;
  let moved: Moved = {};

  const view = makeDockView({
    frameUrl: `${browser.runtime.getURL('/panel.html')}#${frameKey}`,
    onOpen(isOpen) {
      open(isOpen, true);
    },
    onMove(patch, isMoving) {
      if (isMoving) move(patch);
      else change(patch);
    },
    onKnowsWhyOver() {
      change({ knowsWhyOver: true });
      view.focus('panel');
    },
    onOpenTab() {
      void say(sendMessage('openFullTab'));
    },
    onReload() {
      location.reload();
    },
    onDismiss() {
      draw({ shows: 'none' });
    },
  });

  back.onStep((isBack) => {
    if (state.shows === 'panel' && view.layout() === 'full') open(!isBack, true);
  });

  function draw(patch: Partial<DockState>): void {
    state = { ...state, ...patch };
    if (state.shows !== 'none' && !view.isInPlace()) view.putInPlace();
    view.draw(state);
    onScreen.set(state.shows === 'panel' && state.isOpen && document.visibilityState === 'visible');
  }

  /** Sends a message; null if refused, or if the extension was replaced, which is then shown. */
  async function say<T>(sent: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T | null> {
    try {
      const reply = await sent;
      return reply.ok ? reply.value : null;
    } catch {
      checkAlive();
      return null;
    }
  }

  function checkAlive(): void {
    if (!life.isInvalid()) return;
    view.dropFrame();
    if (state.shows !== 'none') draw({ shows: 'updated' });
  }

  /** Shows a change that is not saved yet, so that updates arriving meanwhile do not undo it. */
  function move(patch: Moved): void {
    moved = { ...moved, ...patch };
    draw({ settings: { ...state.settings, ...patch } });
  }

  function change(patch: Moved): void {
    move(patch);
    const all = moved;
    void say(sendMessage('dockChanged', patch)).then(() => {
      if (moved === all) moved = {};
    });
    view.moveFixedBoxes();
  }

  /** When the panel closes or its page goes, reports its changes as seen if it was on screen for ten seconds. */
  function reportSeen(): void {
    if (onScreen.end()) void say(sendMessage('panelWasSeen', { frameKey }));
  }

  function open(isOpen: boolean, byPerson: boolean): void {
    if (isOpen === state.isOpen) return;
    if (isOpen) {
      openedAt = steadyMs();
      setTimeout(() => void announce(), FRAME_SILENT_MS);
    }
    draw({ isOpen });
    view.moveFixedBoxes();
    if (!isOpen) reportSeen();
    if (!byPerson) return;
    view.focus(isOpen ? 'panel' : 'launcher');
    if (!isOpen) back.closed();
    else if (view.layout() === 'full') back.opened();
    change({ isOpen });
  }

  function follow(dockUpdate: DockUpdate): void {
    if (signal.aborted) return;
    clearTimeout(nextAsk);
    nextAsk = window.setTimeout(() => void announce(), dockUpdate.askAgainMs);
    const isShown = page.kind === 'account';
    const { language } = dockUpdate;
    ({ readsHidden } = dockUpdate);
    if (readsHidden) {
      wake.abort();
      wake = new AbortController();
    }
    if (dockUpdate.isStopped) stop.abort();
    if (dockUpdate.session === 'ended') {
      asked.clear();
      optional.abort();
      ofForms = [];
      view.dropFrame();
      const wasShown = state.shows === 'panel';
      draw({ shows: isShown && wasShown ? 'ended' : state.shows === 'ended' ? 'ended' : 'none', unseen: 0, language });
      return;
    }
    draw({
      shows: isShown ? 'panel' : 'none',
      settings: { ...dockUpdate.settings, ...moved },
      language,
      unseen: dockUpdate.unseen,
      frameAnswered: dockUpdate.frameAnswered || !state.isOpen || steadyMs() < openedAt + FRAME_SILENT_MS,
    });
    if (!isShown) view.dropFrame();
    if (!hasStarted) open(dockUpdate.settings.isOpen, false);
    hasStarted = true;
    if (dockUpdate.panel === 'toggle') open(!state.isOpen, true);
    else if (dockUpdate.panel !== 'keep') open(dockUpdate.panel === 'open', true);
    view.moveFixedBoxes();
    if (dockUpdate.read.length > 0) void read(dockUpdate.read);
  }

  async function announce(): Promise<void> {
    if (signal.aborted) return;
    const { seq, given } = place.asked();
    const report: PageReport = {
      ...page,
      seq,
      visible: document.visibilityState === 'visible',
      online: navigator.onLine,
      frameKey,
    };
    const dockUpdate = await say(sendMessage('pageShows', report));
    if (dockUpdate) given(dockUpdate.seq);
    if (dockUpdate) follow(dockUpdate);
  }

  async function read(ordered: ReadOrder[]): Promise<void> {
    const orders = reading ? [] : asked.take(ordered);
    if (orders.length === 0) return;
    const receipts = orders.map(({ receipt }) => receipt);
    // What every case has comes first.
    optional.abort();
    stop = new AbortController();
    const round = readCases({ ...reader, signal: AbortSignal.any([signal, stop.signal]) }, orders);
    reading = round;
    const cases = await round;
    ofForms = cases.length === 0 ? [] : [...ofForms, ...cases];
    reading = null;
    if (signal.aborted) return;
    const dockUpdate = await say(sendMessage('roundEnded', { receipts, frameKey }));
    if (dockUpdate) follow(dockUpdate);
    if (dockUpdate?.session !== 'open' || dockUpdate.isStopped) ofForms = [];
    if (reading !== null) return;
    // Not one of these may be asked in a session that came after.
    const one = new AbortController();
    optional = one;
    await readOptional({ ...reader, signal: AbortSignal.any([signal, one.signal]) }, ofForms);
    // Unless another round came first, what is left is not to be asked.
    if (!one.signal.aborted) ofForms = [];
  }

  const reader: ReaderParts = {
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    sleep: (ms, until) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
        until.addEventListener(
          'abort',
          () => {
            resolve();
          },
          { once: true },
        );
      }),
    isOnline: () => navigator.onLine,
    whenVisible: (until) =>
      readsHidden ? Promise.resolve(true) : whenVisible(AbortSignal.any([until, wake.signal]), steadyMs),
    async onAnswer(raw) {
      if (raw.failure === 'offline') asked.foundNoNetwork(raw.receipt, raw.endpoint);
      return (await say(sendMessage('answered', { ...raw, frameKey }))) ?? { saysSignedOut: false, form: null };
    },
    async onProbe(raw) {
      return (await say(sendMessage('probed', { ...raw, frameKey }))) ?? { saysSignedIn: false };
    },
    onWaiting(what) {
      void say(sendMessage('waiting', { ...what, frameKey }));
    },
    signal,
  };

  onBackground('dockUpdate', follow);
  /** Handles trusted events only, since a page can dispatch any number of events of any type. */
  function when(target: EventTarget, type: string, act: (event: Event) => void): void {
    target.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) act(event);
      },
      { signal },
    );
  }
  when(document, 'visibilitychange', () => {
    draw({});
    if (document.visibilityState === 'visible') void announce();
  });
  for (const [type, target] of [
    ['resize', window],
    ['scrollend', document],
  ] as const)
    when(target, type, () => {
      draw({});
      view.moveFixedBoxes();
    });
  // What a round left for want of a network, or while the page was frozen, is ordered anew.
  for (const [type, target] of [
    ['online', window],
    ['offline', window],
    ['resume', document],
  ] as const)
    when(target, type, () => void announce());
  // A page kept in the back/forward cache must not show a case when it returns.
  when(window, 'pagehide', () => {
    reportSeen();
    view.dropFrame();
  });
  when(window, 'pageshow', (event) => {
    if (event instanceof PageTransitionEvent && event.persisted) void announce();
  });
  setInterval(checkAlive, ALIVE_EVERY_MS);
  const mayRepair = makeRateLimit(HOST_REPAIRS_A_MINUTE, steadyMs);

  watchPage(
    { setTimeout: (run, ms) => setTimeout(run, ms), signal },
    (now) => {
      place.page(now);
      page = now;
      void announce();
    },
    () => {
      view.moveFixedBoxes();
      if (state.shows !== 'none' && !view.isInPlace() && mayRepair()) draw({});
    },
  );
}
