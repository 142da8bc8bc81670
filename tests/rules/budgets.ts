// The budgets for bytes, requests and messages that tests enforce. Times are measured by `npm run bench` and reported in
// docs/PERFORMANCE.md, never asserted. Data only. Bytes are gzipped at level 9, file by file.

export const BUDGETS = {
  /** Loaded on every page of the site: script and style. */
  dockBytes: 12 * 1024,
  /**
   * Everything the frame loads before anything is clicked. The answer line, the row of jumps, the reasons for which something is not denied,
   * the table of addresses and the section with USCIS's own words on time stand on the first screen; the sentences for status titles come
   * with the view and are not among it. 0.6 KB of it are the choice of a language on the card of the first run.
   */
  panelBytes: 54 * 1024,
  /**
   * Everything it ever loads, including what opens on a click and what shows stored history. 2 KB of it are that the messages of each part are
   * a file of their own, so that a page carries one language; 0.9 KB, as of the dock, is @webext-core/messaging. Loaded by a click: 30 KB are Ask with MiniSearch and its questions in two languages, 6 KB the
   * table of all cases, 5 KB the strip of the past, 3 KB news and earlier changes.
   */
  panelBytesInAll: 116 * 1024,
  /**
   * The background with its tables of codes, titles and forms: 186 titles with their grammar, the gate for negatives, masking in linear time, a
   * summary, a table and short pages to save, a sentence for every status title, and the words of two languages that masking leaves as they
   * are, and 28 KB of Spanish: what is said of a case, its changes and its report, and the labels of the tables; 25 KB are
   * the answers of Ask, the breakdown and the next steps in two languages. It is read from disk once and costs no page anything.
   */
  backgroundBytes: 240 * 1024,
  /** The messages of our pages in one language besides English, loaded only when it is chosen; those of the first screen are among them. */
  languageBytes: 60 * 1024,
  languageBytesAtFirst: 12 * 1024,
  /**
   * The paste page, one file: the panel, the decoder with its tables, every format, and the words of each language that is in it. In English
   * it weighed 229 KB; with Spanish, its labels of codes and its status titles 271 KB; with Ask, its
   * questions in two languages, MiniSearch, next steps and help 332 KB. Later parts may take it to 340 KB; each says here what it added.
   */
  pastePageBytes: 340 * 1024,
  /** GET requests per case and visit: one for each address, the optional one too. */
  requestsPerCase: 5,
  /** The probe and one more, where a case is read to its end: nothing may add to this. */
  requestsPerCaseWithProbe: 6,
  /** Messages from the dock to the background per visit: the page, five answers a case, the end of the round. */
  messagesToBackgroundPerCase: 5,
  messagesToBackgroundPerVisit: 4,
  /** Messages from the background to a screen, per answer. */
  noticesPerAnswer: 1,
  noticesPerVisit: 6,
} as const;
