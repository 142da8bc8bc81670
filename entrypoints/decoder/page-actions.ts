// The panel's callbacks on the paste page: answered here, from what was brought in. Nothing is sent, and nothing outlives the page.
import { labelsOf } from '../../lib/locales/case/labels.ts';
import type { PanelActions } from '../../components/context/panel-actions.ts';
import { formatText } from '../../lib/decode/format-drift/format-drift-text.ts';
import { formatChangeOf, isNewField } from '../../lib/decode/format-drift/format-drift.ts';
import type { Sheets } from '../../lib/report/formats/sheets.ts';
import type { PinOrTick } from '../../lib/view/panel-view.ts';
import type { SettingsPatch } from '../../lib/settings.ts';
import { allCasesInSteps } from '../../lib/view/all-cases.ts';
import { runInSteps } from '../../lib/platform/run-in-steps.ts';
import { explanationOf } from '../../lib/view/explanation.ts';
import { shownText, withShownText } from '../../lib/view/shown-characters.ts';
import { fieldsOf } from '../../lib/view/shown-case.ts';
import { copyText } from '../panel/copy-text.ts';
import { saveFile } from '../panel/save-file.ts';
import { answerFor, fileFor, guideFor, sheetsFor } from './make-reports.ts';
import type { SavedCases, ShownFile } from './saved-cases.ts';

export interface PageActionsOptions {
  saved: SavedCases;
  lang: () => string;
  zone: string;
  now: () => number;
  version: string;
  select: (receipt: string) => void;
  changeSettings: (patch: SettingsPatch) => void;
  mark: (pinOrTick: PinOrTick) => void;
  print: (sheets: Sheets) => void;
}

export function makePageActions(page: PageActionsOptions): PanelActions {
  const { saved } = page;
  /** "" is the one case that names no receipt. */
  const of = (receipt: string): ShownFile | null =>
    saved.read().shown.find(({ file }) => (file.receipt ?? '') === receipt) ?? null;
  const bodiesOf = (receipt: string) => of(receipt)?.answers?.answers ?? {};
  const circumstances = () => ({
    lang: page.lang(),
    zone: page.zone,
    at: new Date(page.now()).toISOString(),
    version: page.version,
  });
  const nothing = () => undefined;
  return {
    selectCase: page.select,
    changeSettings: page.changeSettings,
    keepPinOrTick: page.mark,
    allCases: () =>
      runInSteps(
        allCasesInSteps({
          ...circumstances(),
          files: saved.read().shown.map(({ file }) => file),
          unseen: new Map(),
          due: [],
          isReading: false,
          isStopped: false,
          beyond: 0,
        }),
      ),
    why: (receipt, fact) => {
      const shown = of(receipt);
      const readAt = (endpoint: string) => shown?.file.reads.find((read) => read.endpoint === endpoint)?.at ?? null;
      return Promise.resolve(shown && withShownText(explanationOf(shown.file, fact, readAt, labelsOf(page.lang()))));
    },
    fields: (receipt) => {
      const shown = of(receipt);
      const change = formatChangeOf(bodiesOf(receipt));
      const rows = shown === null ? [] : fieldsOf(shown.file);
      return Promise.resolve(
        withShownText(rows.map((row) => ({ ...row, isNew: isNewField(change, row.endpoint, row.path) }))),
      );
    },
    describeForm: (receipt) => {
      const bodies = bodiesOf(receipt);
      return Promise.resolve(shownText(formatText(formatChangeOf(bodies), bodies, page.version)));
    },
    makeReport: (what) => Promise.resolve(fileFor(saved, what, circumstances())),
    saveFile: (file) => {
      saveFile(file);
      return true;
    },
    printReport: (what) => {
      page.print(sheetsFor(saved, what, circumstances()));
      return Promise.resolve(true);
    },
    saveAnswers: () => {
      const pieces = saved.pieces();
      pieces.forEach(({ text }, index) => saveFile({ name: `brought-in-${index + 1}.txt`, type: 'text/plain', text }));
      return Promise.resolve(pieces.length > 0);
    },
    guide: (receipt) => {
      const shown = of(receipt);
      return Promise.resolve(shown && guideFor(saved, shown, circumstances()));
    },
    answer: (question) => Promise.resolve(answerFor(saved, question, circumstances())),
    copy: copyText,
    // What needs a background or a kept history: the page has neither, and offers none of it.
    readAgain: nothing,
    goOnReading: nothing,
    stopReading: nothing,
    openTable: nothing,
    closePanel: nothing,
    openFullTab: nothing,
    openOptions: nothing,
    answerFirstRun: nothing,
    markSeen: nothing,
    undoSeen: nothing,
    askAgain: nothing,
    reload: nothing,
    history: () => Promise.resolve(null),
    compareDates: () => Promise.resolve(null),
    notes: () => Promise.resolve(null),
    keepNote: () => Promise.resolve(false),
    removeNote: () => Promise.resolve(false),
  };
}
