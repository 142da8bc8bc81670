// Which paths of my.uscis.gov are sign-in pages. Pure.

/** A path of a sign-in page, from its first character on; last seen to hold in November 2026. */
export const SIGN_IN_PATH = /^\/(?:sign-in|oidc\/|authenticate\/)/;
