// The time changes must be on screen to count as seen, shared by the dock that measures it and the background that stores it.

/** Milliseconds that the panel must have been visible before its closing marks what it showed as seen. */
export const SEEN_AFTER_MS = 10_000;
