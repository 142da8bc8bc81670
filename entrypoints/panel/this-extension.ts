// The two browser APIs the panel itself uses. `chrome.*` exists in both browsers, so the panel needs no polyfill for them.
declare const chrome: {
  runtime?: { id?: string; getManifest(): { version: string } };
};

/** True if the extension was replaced while this page was open, so that its messages are lost. */
export function isUpdated(): boolean {
  return chrome.runtime?.id === undefined;
}

export function versionHere(): string {
  return chrome.runtime?.getManifest().version ?? '';
}
