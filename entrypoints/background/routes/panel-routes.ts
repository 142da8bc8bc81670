// What a panel and a report page may send: for each message its schema and the function that serves it. A table, no more.
import * as z from 'zod/mini';
import { messenger } from '../../../lib/platform/messaging.ts';
import { PanelPatchSchema } from '../../../lib/settings-check.ts';
import * as history from '../handlers/history.ts';
import * as panel from '../handlers/panel.ts';
import * as report from '../handlers/report.ts';
import * as screens from '../handlers/own-screens.ts';
import * as check from '../validate-message.ts';
import { nothing, type Serving } from './serve.ts';

/** @param first serves before what waits: a sign-out that comes next finds the settings as the person made them */
export function listenToPanels({ serve, serveLong, surePanel, fromPanel, fromOwnTab }: Serving, first: Serving): void {
  messenger.onMessage('panelView', serve({ data: check.CheckedHello, sender: check.panelOf }, screens.viewFor));
  messenger.onMessage(
    'openFullTab',
    serve({ data: nothing, sender: (raw) => check.dockOf(raw) ?? check.panelOf(raw) }, (_nothing, sender) =>
      screens.openFullTab(sender),
    ),
  );
  messenger.onMessage('openOptions', fromPanel(nothing, panel.openOptions));
  messenger.onMessage('selectCase', fromPanel(check.Receipt, panel.selectCase));
  messenger.onMessage('readAgain', fromPanel(nothing, panel.readAgain));
  messenger.onMessage('closePanel', fromPanel(nothing, panel.closePanel));
  messenger.onMessage('changeSettings', first.fromPanel(PanelPatchSchema, panel.changeByPanel));
  messenger.onMessage('answerFirstRun', first.fromPanel(z.boolean(), panel.answerFirstRun));
  messenger.onMessage('markSeen', fromPanel(nothing, panel.markSeen));
  messenger.onMessage('keepPinOrTick', fromPanel(check.CheckedPinOrTick, panel.keepPinOrTickOnCase));
  messenger.onMessage(
    'why',
    fromPanel(check.CheckedFact, (tab, { receipt, fact }) => panel.why(tab, receipt, fact)),
  );
  messenger.onMessage('fields', fromPanel(check.Receipt, panel.fields));
  messenger.onMessage('describeForm', fromPanel(check.Receipt, panel.describeForm));
  messenger.onMessage('saveReport', serveLong(check.CheckedChoice, surePanel, report.saveReport));
  messenger.onMessage('printReport', fromPanel(check.CheckedChoice, report.printReport));
  messenger.onMessage('sheets', serveLong(nothing, screens.tabOfSheets, report.sheets));
  messenger.onMessage('saveAnswers', fromPanel(check.Receipt, panel.saveAnswers));
  messenger.onMessage('history', fromPanel(check.Receipt, history.history));
  messenger.onMessage('compareDates', fromPanel(check.CheckedDates, history.compareDates));
  messenger.onMessage('notes', fromPanel(check.Receipt, history.notes));
  messenger.onMessage('keepNote', fromPanel(check.CheckedNote, history.keepNote));
  messenger.onMessage('removeNote', fromOwnTab(check.CheckedNoteId, history.removeNote));
}
