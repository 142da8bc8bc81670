// The paths of my.uscis.gov that are sign-in pages. Pure.

/** Matches a path from its first character; last verified in November 2026. */
export const SIGN_IN_PATH = /^\/(?:sign-in|oidc\/|authenticate\/)/;
