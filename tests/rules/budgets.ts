// The written budgets: bytes, requests and messages that tests hold. Times are measured by `npm run bench` and reported in
// docs/PERFORMANCE.md, never asserted. Data only. Bytes are gzipped, level 9, file by file.

export const BUDGETS = {
  /** On every page of the site: script and style. */
  dockBytes: 12 * 1024,
  /** All that the frame loads before anything is pressed. */
  panelBytes: 45 * 1024,
  /** All that it ever loads: with what opens by a press, and what draws a kept history. */
  panelBytesInAll: 60 * 1024,
  /** The background with its tables of codes, titles and forms. */
  keeperBytes: 136 * 1024,
  /** GETs of one case in one visit. */
  requestsPerCase: 4,
  /** From the dock to the keeper in one visit: the page, four answers a case, the end of the round. */
  messagesToKeeperPerCase: 4,
  messagesToKeeperPerVisit: 4,
  /** From the keeper to a screen, for each answer. */
  noticesPerAnswer: 1,
  noticesPerVisit: 6,
} as const;
