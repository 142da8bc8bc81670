// Breaks of the promises about silence, rights, hostile pages, messages and weight: what is changed, and the test that must turn
// red. Data only; scripts/break.ts plants them one by one, and a test sees to it that each still fits the code.

export interface Plant {
  /** The promise that is broken. */
  what: string;
  file: string;
  from: string;
  to: string;
  /** Words of the one test's name. */
  test: string;
  /** `chromium`: a scenario there. Otherwise where the test lies. */
  in: string;
}

export const PLANTS: readonly Plant[] = [
  {
    what: 'The dock asks one address more than it may',
    file: 'entrypoints/dock.content/dock.ts',
    from: '  const reader: ReaderParts = {',
    to: "  void fetch('/account/case-service/api/everything');\n  const reader: ReaderParts = {",
    test: 'a long day of use',
    in: 'chromium',
  },
  {
    what: 'The dock tells another host of a case',
    file: 'entrypoints/dock.content/dock.ts',
    from: '  const reader: ReaderParts = {',
    to: "  void fetch('https://stats.example/seen', { mode: 'no-cors' }).catch(() => null);\n  const reader: ReaderParts = {",
    test: 'a long day of use',
    in: 'chromium',
  },
  {
    what: 'A read carries a header of ours',
    file: 'lib/uscis/read-cases.ts',
    from: "headers: { Accept: 'application/json' },",
    to: "headers: { Accept: 'application/json', 'X-Caseside': '1' },",
    test: 'a long day of use',
    in: 'chromium',
  },
  {
    what: 'A read follows a redirect to another host',
    file: 'lib/uscis/read-cases.ts',
    from: "redirect: 'manual',",
    to: "redirect: 'follow',",
    test: 'a long day of use',
    in: 'chromium',
  },
  {
    what: 'Pages of ours may connect',
    file: 'wxt.config.ts',
    from: "connect-src 'none'",
    to: 'connect-src https:',
    test: 'every way out is refused',
    in: 'chromium',
  },
  {
    what: 'Pages of ours may load pictures from anywhere',
    file: 'wxt.config.ts',
    from: "img-src 'self' data:",
    to: "img-src 'self' data: https:",
    test: 'every way out is refused',
    in: 'chromium',
  },
  {
    what: 'One right more is asked for',
    file: 'wxt.config.ts',
    from: "permissions: ['storage'],",
    to: "permissions: ['storage', 'tabs'],",
    test: 'asks for storage and for nothing else',
    in: 'tests/repo/built',
  },
  {
    what: 'The dock runs on every site of USCIS',
    file: 'entrypoints/dock.content/index.ts',
    from: "matches: ['https://my.uscis.gov/*'],",
    to: "matches: ['https://*.uscis.gov/*'],",
    test: 'runs on my.uscis.gov alone',
    in: 'tests/repo/built',
  },
  {
    what: 'Our element is made where the page may define it',
    file: 'entrypoints/dock.content/dock-view.ts',
    from: "document.implementation.createHTMLDocument('').createElement('caseside-dock')",
    to: "document.createElement('caseside-dock')",
    test: 'read no word of ours',
    in: 'chromium',
  },
  {
    what: 'The root is open',
    file: 'entrypoints/dock.content/dock-view.ts',
    from: "host.attachShadow({ mode: 'closed' })",
    to: "host.attachShadow({ mode: 'open' })",
    test: 'read no word of ours',
    in: 'chromium',
  },
  {
    what: 'The dock shows words of a case in the page',
    file: 'entrypoints/dock.content/dock-view.ts',
    from: "      host.dataset['theme'] = settings.theme;",
    to: "      host.dataset['theme'] = settings.theme;\n      page.dataset['office'] = 'National Benefits Center';",
    test: 'read no word of ours',
    in: 'chromium',
  },
  {
    what: 'Forged events count as real ones',
    file: 'entrypoints/dock.content/dock.ts',
    from: 'if (event.isTrusted) act(event);',
    to: 'act(event);',
    test: 'forged messages, events',
    in: 'chromium',
  },
  {
    what: 'The frame needs no key',
    file: 'entrypoints/background/screens.ts',
    from: "frameKey === tab.frameKey && frameKey !== ''",
    to: 'frameKey !== undefined',
    test: 'shows the case to the frame that has the key',
    in: 'tests/fuzz',
  },
  {
    what: 'Any extension page or script may speak as a dock',
    file: 'entrypoints/background/checks.ts',
    from: 'return sender && isSite && sender.frameId === 0 ? sender : null;',
    to: 'return isSite || sender ? sender : null;',
    test: 'is no dock in a frame',
    in: 'tests/fuzz',
  },
  {
    what: 'Another extension may speak to the keeper',
    file: 'entrypoints/background/checks.ts',
    from: 'raw.id !== browser.runtime.id || ',
    to: '',
    test: 'is nobody without our id',
    in: 'tests/fuzz',
  },
  {
    what: 'Messages may carry keys that nobody knows',
    file: 'entrypoints/background/checks.ts',
    from: 'export const CheckedRound = z.strictObject(',
    to: 'export const CheckedRound = z.looseObject(',
    test: 'is refused with one key more',
    in: 'tests/fuzz',
  },
  {
    what: 'A page may hand over any number of receipts',
    file: 'entrypoints/background/checks.ts',
    from: 'receipts: z.array(Receipt).check(z.maxLength(50)),\n  embedded',
    to: 'receipts: z.array(Receipt),\n  embedded',
    test: 'is bounded: 50 receipts',
    in: 'tests/fuzz',
  },
  {
    what: 'Every answer makes the keeper tell every screen ten times',
    file: 'entrypoints/background/serve-dock.ts',
    from: '  await noticeScreens(scope, [raw.receipt]);\n  return { saysSignedOut',
    to: '  for (let time = 0; time < 10; time += 1) await noticeScreens(scope, [raw.receipt]);\n  return { saysSignedOut',
    test: 'costs few messages',
    in: 'tests/repo/messages',
  },
  {
    what: 'Each change asks the keeper a question of its own',
    file: 'entrypoints/panel/panel-state.ts',
    from: 'if (askedAt !== null && Date.now() < askedAt + LONGEST_QUESTION_MS) {',
    to: 'if (Date.now() < 0) {',
    test: 'one question at a time',
    in: 'entrypoints/panel',
  },
  {
    what: 'The dock carries the schemas',
    file: 'entrypoints/dock.content/dock.ts',
    from: 'import { watchPage,',
    to: "import * as zod from 'zod';\nReflect.set(globalThis, 'carried', zod);\nimport { watchPage,",
    test: 'stays within its budget',
    in: 'tests/repo/built',
  },
  {
    what: 'zod probes for eval',
    file: 'entrypoints/background/index.ts',
    from: 'z.config({ jitless: true });',
    to: "z.config({ jitless: true });\nReflect.set(globalThis, 'probe', () => new Function('return 1'));",
    test: 'turns text into code nowhere',
    in: 'tests/repo/built',
  },
  {
    what: 'New fields of USCIS go unnoticed',
    file: 'lib/decode/format-watch.ts',
    from: "    if (path !== '' && row === undefined) {",
    to: "    if (path === 'never' && row === undefined) {",
    test: 'is told once for a key that nobody has seen',
    in: 'lib/decode/format-watch',
  },
  {
    what: 'The description to copy shows keys that hold a name',
    file: 'lib/decode/format-text.ts',
    from: 'return isPlain && !said.has(part.toLowerCase()) ? part :',
    to: 'return isPlain || !said.has(part.toLowerCase()) ? part :',
    test: 'hides keys that are no plain field names',
    in: 'lib/decode/format-watch',
  },
];
