// What scenarios do in Firefox's own window, outside of any page: expressions that run there with the browser's rights.
import { FIREFOX_ID } from './firefox-id.ts';

/** Firefox names a button by the extension's id, with `_` for what is no letter, digit, `-` or `_`. */
const BUTTON_ID = `${FIREFOX_ID.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

/** Expressions for the browser's own window; each gives a string. */
export const IN_WINDOW = {
  allowPrivate: `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
    return '';
  })()`,
  // By itself, a new window is as private as the newest one.
  openWindow: (isPrivate: boolean) => `(OpenBrowserWindow({ private: ${String(isPrivate)} }), '')`,
  closePrivate: `(async () => {
    const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
    for (const one of Services.wm.getEnumerator('navigator:browser')) if (PrivateBrowsingUtils.isWindowPrivate(one)) one.close();
    return '';
  })()`,
  reload: `(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
    return '';
  })()`,
  stopBackground: `(async () => {
    await WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true });
    return '';
  })()`,
  offline: (isOffline: boolean) => `(Services.io.offline = ${String(isOffline)}, '')`,
  media: (medium: string) => `(gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}', '')`,
  colors: (scheme: string) => `(() => {
    const context = gBrowser.selectedBrowser.browsingContext;
    context.prefersColorSchemeOverride = '${scheme}' === 'forced' ? 'light' : '${scheme}';
    context.forcedColorsOverride = '${scheme}' === 'forced' ? 'active' : 'none';
    return '';
  })()`,
  zoom: (factor: number) => `(gBrowser.selectedBrowser.browsingContext.fullZoom = ${String(factor)}, '')`,
  // As the preference counts: 1 is coarse; 2 is fine and 4 hovers.
  pointer: (what: string) => `(() => {
    for (const which of ['primary', 'all'])
      Services.prefs.setIntPref('ui.' + which + 'PointerCapabilities', '${what}' === 'finger' ? 1 : 6);
    return '';
  })()`,
  button: `(async () => {
    CustomizableUI.addWidgetToArea('${BUTTON_ID}', 'nav-bar');
    await new Promise((done) => setTimeout(done, 500));
    const box = document.getElementById('${BUTTON_ID}').getBoundingClientRect();
    return JSON.stringify({ x: mozInnerScreenX + box.x + box.width / 2, y: mozInnerScreenY + box.y + box.height / 2 });
  })()`,
  /** Errors (not warnings) of the extension's own files, in any process, since the browser started. */
  errors: `JSON.stringify(Services.console.getMessageArray()
    .filter((entry) => entry instanceof Ci.nsIScriptError && (entry.flags & 9) === 0)
    .filter((entry) => /^moz-extension:/.test(entry.sourceName) || /caseside/i.test(entry.errorMessage + entry.sourceName))
    .map((entry) => entry.errorMessage + ' (' + entry.sourceName + ':' + entry.lineNumber + ')'))`,
};
