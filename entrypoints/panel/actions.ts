// The panel's callbacks as messages to the background. A refusal or an unreachable background gives null or false, never a
// rejection.
import type { PanelActions } from '../../components/context/panel-actions.ts';
import type { FileToSave, Reply } from '../../lib/messages.ts';
import { sendMessage } from '../../lib/platform/messaging.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';

const valueOf = async <T>(reply: Promise<Reply<T>>): Promise<T | null> => {
  try {
    const answer = await reply;
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
};

const isDone = async (reply: Promise<Reply<unknown>>): Promise<boolean> => (await valueOf(reply)) !== null;
const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function saveAll(files: readonly FileToSave[] | null): boolean {
  for (const file of files ?? []) saveFile(file);
  return files !== null && files.length > 0;
}

/** @param ask requests the view again; this is also how the panel notices that its background is gone */
export function makeActions(ask: () => Promise<void>): PanelActions {
  const send = (reply: Promise<Reply<unknown>>) =>
    void reply.catch(() => null).then((answer) => (answer === null ? ask() : undefined));
  return {
    selectCase: (receipt) => send(sendMessage('selectCase', receipt)),
    readAgain: () => send(sendMessage('readAgain')),
    goOnReading: () => send(sendMessage('goOnReading')),
    stopReading: () => send(sendMessage('stopReading')),
    // A copy of this page's own realm, as Solid's stores want it (panel-state.ts).
    allCases: async () => structuredClone(await valueOf(sendMessage('allCases', { zone: zone() }))),
    closePanel: () => send(sendMessage('closePanel')),
    openFullTab: () => send(sendMessage('openFullTab')),
    openTable: () => send(sendMessage('openTable')),
    changeSettings: (patch) => send(sendMessage('changeSettings', patch)),
    answerFirstRun: (isOwn) => send(sendMessage('answerFirstRun', isOwn)),
    keepPinOrTick: (pinOrTick) => send(sendMessage('keepPinOrTick', pinOrTick)),
    markSeen: () => send(sendMessage('markSeen')),
    undoSeen: () => send(sendMessage('undoSeen')),
    why: (receipt, fact) => valueOf(sendMessage('why', { receipt, fact })),
    describeForm: (receipt) => valueOf(sendMessage('describeForm', receipt)),
    fields: (receipt) => valueOf(sendMessage('fields', receipt)),
    makeReport: (what) => valueOf(sendMessage('saveReport', { ...what, zone: zone() })),
    saveFile: (file) => saveAll([file]),
    printReport: (what) => isDone(sendMessage('printReport', { ...what, zone: zone() })),
    history: (receipt) => valueOf(sendMessage('history', receipt)),
    compareDates: (receipt, from, to) => valueOf(sendMessage('compareDates', { receipt, from, to })),
    notes: (receipt) => valueOf(sendMessage('notes', receipt)),
    keepNote: (receipt, note) =>
      isDone(sendMessage('keepNote', { receipt, note: { ...note, id: note.id ?? crypto.randomUUID() } })),
    removeNote: (receipt, id) => isDone(sendMessage('removeNote', { receipt, id })),
    guide: (receipt) => valueOf(sendMessage('guide', { receipt, zone: zone() })),
    answer: (question) => valueOf(sendMessage('answer', { ...question, zone: zone() })),
    openOptions: () => send(sendMessage('openOptions')),
    saveAnswers: async (receipt) => saveAll(await valueOf(sendMessage('saveAnswers', receipt))),
    copy: copyText,
    askAgain: () => void ask(),
    reload: () => location.reload(),
  };
}
