// The two things the panel asks of the browser itself. Both browsers know this object, so the panel needs no polyfill for it.
declare const chrome: {
  runtime?: { id?: string; getManifest(): { version: string } };
};

/** The extension was replaced while this page stood open: its messages go nowhere. */
export function isUpdated(): boolean {
  return chrome.runtime?.id === undefined;
}

export function versionHere(): string {
  return chrome.runtime?.getManifest().version ?? '';
}
