// Ends the dock when its extension was replaced. Stands in for WXT's ContentScriptContext (by an alias in wxt.config.ts), which
// ends the script on an event that any page can forge and calls members of the document that any page can hide; it can go when
// WXT offers a context without both.
import { browser } from 'wxt/browser';

/** What a content script is started with. */
export class ContentScriptContext {
  readonly #end = new AbortController();

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** The runtime id is undefined once the extension was replaced. */
  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return this.#end.signal.aborted;
  }
}
