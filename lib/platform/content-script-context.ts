// How long the dock lives: until the extension is replaced. Stands in for the build tool's own context (wxt.config.ts), which
// ends a script at an event that any page may forge, and which calls members of the document that any page may hide.
import { browser } from 'wxt/browser';

/** What a content script is started with. */
export class ContentScriptContext {
  readonly #end = new AbortController();

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** A script whose extension was replaced has no id any more. */
  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return this.#end.signal.aborted;
  }
}
