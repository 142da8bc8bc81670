// The background: the one place that remembers, decodes and answers. Wires messages and browser events to their handlers;
// keeps nothing in variables but the lock that makes it do one thing at a time.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import type { Reply } from '../../lib/messages.ts';
import { messenger } from '../../lib/platform/messaging.ts';
import { runInSteps } from '../../lib/platform/run-in-steps.ts';
import { makeTurns } from '../../lib/platform/session-store.ts';
import { DockPatchSchema, PanelPatchSchema, SettingsPatchSchema } from '../../lib/settings-check.ts';
import * as check from './validate-message.ts';
import { forgetClosedTab } from './state/closed-tab.ts';
import { eraseAtStart, eraseOfEarlierRun, hideIfUnsure } from './state/erase-at-sign-out.ts';
import * as dock from './handlers/dock.ts';
import { openOwnTab } from './own-tabs.ts';
import * as history from './handlers/history.ts';
import * as options from './handlers/options.ts';
import * as report from './handlers/report.ts';
import * as panel from './handlers/panel.ts';
import { panelView, tabOfPanel, tabServed } from './handlers/panel-view.ts';
import type { TabRecord } from './state/session-records.ts';
import { asServed, isOwnTab, keepTab, readSession, readTab } from './state/session-records.ts';

z.config({ jitless: true });

const REFUSED = { ok: false } as const;

export default defineBackground({
  type: 'module',
  main() {
    const inTurn = makeTurns();
    // Before anything is answered.
    void inTurn(eraseOfEarlierRun);

    /** Parses what came and who sent it; runs one thing at a time; refuses without a reason. */
    function serve<D, S, T>(
      parts: { data: z.ZodMiniType<D>; sender: (raw: Parameters<typeof check.senderOf>[0]) => S | null },
      work: (data: D, sender: S) => Promise<T | null>,
    ) {
      return async (message: { data: unknown; sender: Parameters<typeof check.senderOf>[0] }): Promise<Reply<T>> => {
        const data = parts.data.safeParse(message.data);
        const sender = parts.sender(message.sender);
        if (!data.success || sender === null) return REFUSED;
        const value = await inTurn(() => work(data.data, sender));
        return value === null ? REFUSED : { ok: true, value };
      };
    }

    /**
     * Work that can take long: what it needs is gathered in a turn, the work itself is done in steps outside the turns, and its result
     * goes out only if the same screen may still show these cases when it is done.
     */
    function serveLong<D, T>(
      data: z.ZodMiniType<D>,
      tabOf: (sender: check.Sender) => Promise<TabRecord | null>,
      work: (tab: TabRecord, data: D) => Promise<report.LongWork<T | null> | null>,
    ) {
      return async (message: { data: unknown; sender: Parameters<typeof check.senderOf>[0] }): Promise<Reply<T>> => {
        const parsed = data.safeParse(message.data);
        const sender = check.panelOf(message.sender);
        if (!parsed.success || sender === null) return REFUSED;
        const begun = await inTurn(async () => {
          const tab = await tabOf(sender);
          const steps = tab && (await work(tab, parsed.data));
          return steps === null ? null : { receipts: tab?.receipts ?? [], steps };
        });
        if (begun === null) return REFUSED;
        const value = await runInSteps(begun.steps);
        const tab = await inTurn(() => tabOf(sender));
        const isServed = tab !== null && begun.receipts.every((receipt) => tab.receipts.includes(receipt));
        return value === null || !isServed ? REFUSED : { ok: true, value };
      };
    }

    const fromDock = <D, T>(data: z.ZodMiniType<D>, work: (data: D, sender: check.Sender) => Promise<T | null>) =>
      serve({ data, sender: check.dockOf }, work);
    const fromPanel = <D, T>(data: z.ZodMiniType<D>, work: (tab: TabRecord, data: D) => Promise<T | null>) =>
      serve({ data, sender: check.panelOf }, async (parsed, sender) => {
        const tab = await tabOfPanel(sender);
        if (!tab) return null;
        await hideIfUnsure(tab.scope);
        return work(tab, parsed);
      });
    /** What destroys is done in a tab of our own: over a frame a page can lay a lid that lets clicks through. */
    const fromOwnTab = <D, T>(data: z.ZodMiniType<D>, work: (tab: TabRecord, data: D) => Promise<T | null>) =>
      fromPanel<D, T>(data, async (tab, parsed) => (isOwnTab(tab) ? work(tab, parsed) : null));
    const nothing = z.optional(z.nullable(z.unknown()));
    const done = { done: true } as const;

    messenger.onMessage('pageShows', fromDock(check.CheckedPage, dock.pageShows));
    messenger.onMessage('answered', fromDock(check.CheckedAnswer, dock.answered));
    messenger.onMessage('probed', fromDock(check.CheckedProbe, dock.probed));
    messenger.onMessage(
      'waiting',
      fromDock(check.CheckedWaiting, async (what, sender) => {
        await dock.waiting(what, sender);
        return done;
      }),
    );
    messenger.onMessage(
      'roundEnded',
      fromDock(check.CheckedRound, (_round, sender) => dock.roundEnded(sender)),
    );
    messenger.onMessage(
      'dockChanged',
      fromDock(DockPatchSchema, async (patch, sender) => {
        await dock.dockChanged(patch, sender);
        return done;
      }),
    );

    messenger.onMessage(
      'panelWasSeen',
      fromDock(nothing, async (_nothing, sender) => {
        await dock.panelWasSeen(sender);
        return done;
      }),
    );

    messenger.onMessage(
      'panelView',
      serve({ data: check.CheckedHello, sender: check.panelOf }, async ({ frameKey }, sender) => {
        const tab = await tabServed(sender, frameKey);
        if (!tab) return null;
        await hideIfUnsure(tab.scope);
        const view = await panelView(tab, sender.frameId);
        if (tab.frameId !== sender.frameId && !isOwnTab(tab)) await dock.frameAnswered(tab.tabId);
        return view;
      }),
    );
    messenger.onMessage(
      'openFullTab',
      serve({ data: nothing, sender: (raw) => check.dockOf(raw) ?? check.panelOf(raw) }, async (_nothing, sender) => {
        // A page may frame our panel by itself: only a screen that was served opens anything.
        const tab = sender.isOurPage ? await tabOfPanel(sender) : await readTab(sender.tabId);
        if (!tab) return null;
        await openOwnTab('full', asServed(tab, await readSession(tab.scope)).tab);
        return done;
      }),
    );
    messenger.onMessage('openOptions', fromPanel(nothing, panel.openOptions));
    messenger.onMessage('selectCase', fromPanel(check.Receipt, panel.selectCase));
    messenger.onMessage('readAgain', fromPanel(nothing, panel.readAgain));
    messenger.onMessage('closePanel', fromPanel(nothing, panel.closePanel));
    messenger.onMessage('changeSettings', fromPanel(PanelPatchSchema, panel.changeByPanel));
    messenger.onMessage('answerFirstRun', fromPanel(z.boolean(), panel.answerFirstRun));
    messenger.onMessage('markSeen', fromPanel(nothing, panel.markSeen));
    messenger.onMessage('keepPinOrTick', fromPanel(check.CheckedPinOrTick, panel.keepPinOrTickOnCase));
    messenger.onMessage(
      'why',
      fromPanel(check.CheckedFact, (tab, { receipt, fact }) => panel.why(tab, receipt, fact)),
    );
    messenger.onMessage('fields', fromPanel(check.Receipt, panel.fields));
    messenger.onMessage('describeForm', fromPanel(check.Receipt, panel.describeForm));
    messenger.onMessage(
      'saveReport',
      serveLong(
        check.CheckedChoice,
        async (sender) => {
          const tab = await tabOfPanel(sender);
          if (tab) await hideIfUnsure(tab.scope);
          return tab;
        },
        report.saveReport,
      ),
    );
    messenger.onMessage('printReport', fromPanel(check.CheckedChoice, report.printReport));
    messenger.onMessage(
      'sheets',
      serveLong(
        nothing,
        async (sender) => {
          const tab = await tabServed(sender, null);
          if (tab?.kind !== 'report') return null;
          await hideIfUnsure(tab.scope);
          if (tab.frameId !== 0) await keepTab({ ...tab, frameId: 0 });
          return asServed(tab, await readSession(tab.scope)).tab;
        },
        (tab) => report.sheets(tab),
      ),
    );
    messenger.onMessage('saveAnswers', fromPanel(check.Receipt, panel.saveAnswers));

    messenger.onMessage('history', fromPanel(check.Receipt, history.history));
    messenger.onMessage('compareDates', fromPanel(check.CheckedDates, history.compareDates));
    messenger.onMessage('notes', fromPanel(check.Receipt, history.notes));
    messenger.onMessage('keepNote', fromPanel(check.CheckedNote, history.keepNote));
    messenger.onMessage('removeNote', fromOwnTab(check.CheckedNoteId, history.removeNote));

    const fromOptions = <D, T>(data: z.ZodMiniType<D>, work: (data: D, sender: check.Sender) => Promise<T | null>) =>
      serve({ data, sender: check.optionsOf }, work);
    messenger.onMessage(
      'stored',
      fromOptions(nothing, (_nothing, sender) => options.stored(sender)),
    );
    messenger.onMessage(
      'nameKept',
      fromOptions(nothing, (_nothing, sender) => options.nameKept(sender)),
    );
    messenger.onMessage('changeKeeping', fromOptions(SettingsPatchSchema, options.changeKeeping));
    messenger.onMessage('eraseCase', fromOptions(check.Receipt, options.eraseCase));
    messenger.onMessage('eraseAll', fromOptions(nothing, options.eraseAll));
    messenger.onMessage('openStored', fromOptions(nothing, options.openStored));

    browser.action.onClicked.addListener((tab) => {
      const { id } = tab;
      if (id !== undefined) void inTurn(() => dock.toggle(id));
    });
    browser.runtime.onStartup.addListener(() => {
      void inTurn(eraseAtStart);
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void inTurn(() => forgetClosedTab(tabId));
    });
  },
});
