// What the background parsed and decoded already, by its content: a view of many cases after one new answer decodes one case.
// No state that counts: a stop loses it and harms nothing, and it goes with the answers it came from.
import { forgetUnpacked } from '../../../lib/platform/packed-text.ts';
import { makeDecodeMemo } from '../../../lib/decode/decode-cases.ts';
import { makeMemo } from '../../../lib/decode/answers/memo.ts';
import { parseJson } from '../../../lib/uscis/parse-json.ts';
import type { ReadEndpoint } from '../../../lib/uscis/reading.ts';

type Parsed = ReturnType<typeof parseJson>;

/** The answers of five hundred cases, the first readings of some and their pages: about 60 MB when all are held. */
const MOST = 5_000;
/** A larger text is parsed each time rather than held twice. */
const LONGEST_TEXT = 2_000_000;

const parsed = makeMemo<Parsed>(MOST);
export const decodeMemo = makeDecodeMemo(MOST);

/** @param of which text it is: a new one of the same takes its place */
export function parseOnce(of: string, text: string): Parsed {
  return text.length > LONGEST_TEXT ? parseJson(text) : parsed.once(of, [text], () => parseJson(text));
}

/** Parses the newest answer of an address, once for all who ask: the one who classifies it, who stores it and who decodes it. */
export const parseAnswer =
  (receipt: string, endpoint: ReadEndpoint | 'probe') =>
  (text: string): Parsed =>
    parseOnce(`${receipt} ${endpoint}`, text);

export function forgetDecoded(): void {
  forgetUnpacked();
  parsed.clear();
  decodeMemo.clear();
}
