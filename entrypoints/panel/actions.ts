// The panel's callbacks, as messages to the keeper. A refusal or a lost keeper is null or false, never a rejection.
import type { PanelActions } from '../../components/actions.ts';
import type { FileToSave, Reply } from '../../lib/messages.ts';
import { messenger } from '../../lib/platform/messaging.ts';
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

function saveAll(files: readonly FileToSave[] | null): boolean {
  for (const file of files ?? []) saveFile(file);
  return files !== null && files.length > 0;
}

/** @param ask asks for the view again: how the panel finds out that its keeper is gone */
/** Everything, as a file for other programs. */
const ALL_AS_JSON = {
  purpose: 'myself',
  format: 'json',
  withNotes: true,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
} as const;

export function makeActions(ask: () => Promise<void>): PanelActions {
  const send = (reply: Promise<Reply<unknown>>) =>
    void reply.catch(() => null).then((answer) => (answer === null ? ask() : undefined));
  return {
    selectCase: (receipt) => send(messenger.sendMessage('selectCase', receipt)),
    readAgain: () => send(messenger.sendMessage('readAgain')),
    closePanel: () => send(messenger.sendMessage('closePanel')),
    openFullTab: () => send(messenger.sendMessage('openFullTab')),
    changeSettings: (patch) => send(messenger.sendMessage('changeSettings', patch)),
    answerFirstRun: (isOwn) => send(messenger.sendMessage('answerFirstRun', isOwn)),
    markSeen: () => send(messenger.sendMessage('markSeen')),
    why: (receipt, fact) => valueOf(messenger.sendMessage('why', { receipt, fact })),
    fields: (receipt) => valueOf(messenger.sendMessage('fields', receipt)),
    saveReport: async (what) => {
      const file = await valueOf(messenger.sendMessage('saveReport', { ...what, ...ALL_AS_JSON, hide: [] }));
      return saveAll(file === null ? null : [file]);
    },
    saveAnswers: async (receipt) => saveAll(await valueOf(messenger.sendMessage('saveAnswers', receipt))),
    copy: copyText,
    reload: () => location.reload(),
  };
}
