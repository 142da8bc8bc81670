// The content script in my.uscis.gov: wires page, reader, keeper and what is drawn. No framework, no schema, no case word.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startDock } from './dock.ts';
import './page.css';

export default defineContentScript({
  matches: ['https://my.uscis.gov/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    startDock({ signal: ctx.signal, isInvalid: () => ctx.isInvalid });
  },
});
