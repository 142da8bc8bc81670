// Backing up and bringing in, as the options page does it: asks the background whether it may, works on the history store itself, so that a long
// work holds up no sign-out, and lets every screen know. Loads what it needs when it is first used.
import { browser } from 'wxt/browser';
import type { BackUpActions, Look } from '../../components/settings/back-up-actions.ts';
import type { CaseRecords } from '../../lib/history/backup/records.ts';
import { sendMessage } from '../../lib/platform/messaging.ts';
import { saveFile } from '../panel/save-file.ts';

const loaded = () => import('./back-up-work.ts');

/** @param onChange when something came in */
export function makeBackUps(onChange: () => void): BackUpActions {
  const held: { cases: CaseRecords[] | null } = { cases: null };
  const may = async (way: 'out' | 'in'): Promise<boolean> =>
    (await sendMessage('mayBackUp', way).catch(() => null))?.ok === true;

  return {
    async backUp(passphrase) {
      try {
        if (!(await may('out'))) return false;
        const { version } = browser.runtime.getManifest();
        const file = await (await loaded()).makeBackUp({ version, madeOn: new Date().toISOString() }, passphrase);
        if (file === null) return false;
        saveFile(file);
        return true;
      } catch {
        return false;
      }
    },
    async look(file, passphrase): Promise<Look> {
      held.cases = null;
      try {
        if (!(await may('in'))) return { ok: false, fault: 'broken' };
        const looked = await (await loaded()).lookAt(file, passphrase);
        if (!looked.ok) return looked;
        held.cases = looked.cases;
        return { ok: true, found: looked.found };
      } catch {
        return { ok: false, fault: 'broken' };
      }
    },
    async bringIn() {
      try {
        const { cases } = held;
        held.cases = null;
        if (cases === null || !(await may('in'))) return { ok: false };
        const brought = await (await loaded()).bringIn(cases);
        if (!brought.ok) return { ok: false };
        await sendMessage('cameIn');
        onChange();
        return { ok: true, unsure: brought.value };
      } catch {
        return { ok: false };
      }
    },
  };
}
