// What no build of ours may contain: code made from text, and ways to send data, including ways that no browser policy covers. Data only.

/** Each pattern with the reason. Calls and assignments are looked for, not words, since texts may say "fetch". */
export const NOWHERE: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    'text as code',
    // Also under another name, as in zod: `const F = Function`.
    /=\s*Function\b(?!\s*\.)|\beval\s*\(|\bnew\s+Function\b|[^.\w]Function\s*\(|\bimportScripts\b|set(?:Timeout|Interval)\(\s*["'`]/,
  ],
  ['code from elsewhere', /\bimport\(\s*["'`]https?:|\.src\s*=\s*["'`]https?:/],
  ['a connection', /\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/],
  [
    'a connection no policy covers',
    /RTCPeerConnection|["'`](?:preconnect|dns-prefetch|prerender|speculationrules)["'`]/,
  ],
  [
    'going elsewhere',
    /\bwindow\.open\(|\blocation\.(?:assign|replace)\(|(?<![.\w])(?:(?:window|document|self|top|parent|globalThis)\.)?location(?:\.href)?\s*=(?!=)/,
  ],
  [
    'markup from text',
    /\.outerHTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write(?:ln)?\(|\bsrcdoc\b|createContextualFragment/,
  ],
  ['ears for other extensions or pages', /onMessageExternal\.addListener|onConnectExternal\.addListener/],
  ['the page’s own stores', /\blocalStorage\b|\bsessionStorage\b|\bdocument\.cookie\b|storage\.sync\b/],
];

/** A call of the browser's `fetch`; a method of that name, as MiniSearch's map has one, is no call. */
export const CALLS_FETCH = /[^.\w]fetch\s*\((?![\w$,]*\)\s*\{)/g;
