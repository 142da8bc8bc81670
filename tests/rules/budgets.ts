// The written budgets: bytes, requests and messages that tests hold. Times are measured by `npm run bench` and reported in
// docs/PERFORMANCE.md, never asserted. Data only. Bytes are gzipped, level 9, file by file.

export const BUDGETS = {
  /** On every page of the site: script and style. */
  dockBytes: 12 * 1024,
  /** All that the frame loads before anything is clicked. */
  panelBytes: 45 * 1024,
  /** All that it ever loads: with what opens on a click, and what draws a kept history. */
  panelBytesInAll: 60 * 1024,
  /** The background with its tables of codes, titles and forms. */
  backgroundBytes: 136 * 1024,
  /** GETs of one case in one visit. */
  requestsPerCase: 4,
  /** From the dock to the background in one visit: the page, four answers a case, the end of the round. */
  messagesToBackgroundPerCase: 4,
  messagesToBackgroundPerVisit: 4,
  /** From the background to a screen, for each answer. */
  noticesPerAnswer: 1,
  noticesPerVisit: 6,
} as const;
