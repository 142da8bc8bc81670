// Entry point of the content script on my.uscis.gov: wires page, reader, background and dock view. No framework, no schema, no
// data of a case.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onBackground } from '../../lib/platform/messaging.ts';
import { makeBackCloses } from './back-closes.ts';
import { startDock } from './dock.ts';
import './page.css';

export default defineContentScript({
  matches: ['https://my.uscis.gov/*'],
  // Starts early only to listen to Back before any script of the page, and to answer that it is there; the rest waits until the page is parsed.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const life = { signal: ctx.signal, isInvalid: () => ctx.isInvalid };
    const back = makeBackCloses(ctx.signal);
    // The answer shows the background that USCIS stands in this tab, though nothing of the page is read yet.
    onBackground('viewChanged', () => undefined);
    const start = () => {
      startDock(life, back);
    };
    if (document.readyState !== 'loading') start();
    else
      document.addEventListener('DOMContentLoaded', ({ isTrusted }) => {
        if (isTrusted) start();
      });
  },
});
