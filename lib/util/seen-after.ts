// How long changes have to be on screen before they count as seen: one number for the dock that measures and the background that keeps.

/** Milliseconds that the panel must have been visible before its closing marks what it showed as seen. */
export const SEEN_AFTER_MS = 10_000;
