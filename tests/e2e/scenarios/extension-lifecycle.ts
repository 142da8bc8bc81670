// What happens around Caseside itself: an update under an open page, private windows.
import assert from 'node:assert/strict';
import { FIRST, WORDS_OF_A } from '../mock-site-cases.ts';
import { eventually } from '../../../tools/browser/eventually.ts';
import type { DockGeometry } from '../../../tools/browser/dock-geometry.ts';
import { dockWhen, isClosed, isOpen, ownWords, panelShows, clickBox } from '../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';

export const LIFE_OF_THE_EXTENSION: readonly Scenario[] = [
  {
    name: 'an update under an open page kills nothing: it says that a reload is needed, or the new version takes over',
    async run({ browser, pictures }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await browser.reloadExtension();
      await tab.front();
      if (browser.name === 'chromium') {
        const says = ({ cardText }: DockGeometry): boolean => /Caseside was updated\. Reload/.test(cardText);
        const look = await dockWhen(tab, 'the dock says so', says);
        assert.doesNotMatch(await ownWords(browser, [tab]), WORDS_OF_A);
        await pictures(tab, 'state-updated');
        // The browser gives the new version to pages a while after it said that it is there.
        const other = await browser.open('/account/inbox');
        await dockWhen(other, 'the new version runs in a new tab', isOpen);
        await other.close();
        await tab.front();
        await clickBox(tab, look.cardButton);
      }
      // Firefox ends the old script without a word and runs the new one in the page as it is.
      await dockWhen(tab, 'the panel is open', isOpen);
      await panelShows(tab, 'Read in full.');
      await panelShows(tab, FIRST);
      assert.equal(await tab.page.ask(() => document.querySelectorAll('caseside-dock').length), 1);
    },
  },
  {
    name: 'a private window shows the case, keeps nothing on disk, and its settings end with it',
    async run({ browser }) {
      const secret = await browser.openPrivate('/account/applicant');
      const panel = await panelShows(secret, 'Read in full.');
      assert.match(await panel.text(), new RegExp(FIRST));
      await panel.click('button', /Close Caseside/);
      await dockWhen(secret, 'it is closed in the private window', isClosed);
      const tab = await browser.open('/account/inbox', 'window');
      await dockWhen(tab, 'it is open in the other window', isOpen);
      await panelShows(tab, 'No case on this page');
      assert.doesNotMatch(await browser.storedOnDisk(tab), WORDS_OF_A);
      await browser.closePrivate();
      const again = await browser.openPrivate('/account/inbox');
      await dockWhen(again, 'a new private window knows nothing of the last', isOpen);
      await eventually('nothing is on disk', async () => {
        assert.doesNotMatch(await browser.storedOnDisk(tab), WORDS_OF_A);
      });
      await browser.closePrivate();
    },
  },
];
