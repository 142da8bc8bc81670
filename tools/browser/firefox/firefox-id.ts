// The id under which Firefox and addons.mozilla.org know Caseside: chosen once, and never changed after the first upload. Data only.

export const FIREFOX_ID = '{53fcbebb-212b-4718-a2b3-e667379427a4}';
