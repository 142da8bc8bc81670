// A HAR file, a browser's recording of its requests: only what the four addresses answered. Cookies, headers and other addresses are
// never looked at. Pure.
import { timestampOf } from '../../../decode/answers/timestamp.ts';
import { isObject, keyOf } from '../../../uscis/json-path.ts';
import { pathOfAddress, SITE } from '../../../uscis/addresses.ts';
import { readingOf } from '../../../uscis/outcome.ts';
import { parseJson } from '../../../uscis/parse-json.ts';
import { ENDPOINTS, type Endpoint, type Json } from '../../../uscis/reading.ts';
import { receiptIn, shapeOf } from '../../../uscis/shape.ts';
import { receiptOfName, type Unwrapped, type Wrapper } from './wrapper.ts';

const textAt = (value: Json | undefined, key: string): string => {
  const text = keyOf(value, key);
  return typeof text === 'string' ? text : '';
};

/** Which of the four addresses was asked, and of which receipt; null: another address. */
function askedOf(address: string): { endpoint: Endpoint; receipt: string } | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  if (origin !== SITE) return null;
  for (const part of pathname.split('/')) {
    const receipt = receiptOfName(part);
    const endpoint = ENDPOINTS.find((each) => receipt !== null && pathOfAddress(each, part) === pathname);
    if (receipt !== null && endpoint !== undefined) return { endpoint, receipt };
  }
  return null;
}

/** The text of a recorded answer; null: it was not recorded, or is no text. */
function contentOf(response: Json | undefined): string | null {
  const content = keyOf(response, 'content');
  const text = keyOf(content, 'text');
  if (typeof text !== 'string') return null;
  if (keyOf(content, 'encoding') !== 'base64') return text;
  try {
    const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function answerOf(
  entry: Json,
  asked: { endpoint: Endpoint; receipt: string },
  warn: (key: string) => void,
): Unwrapped | null {
  const response = keyOf(entry, 'response');
  const status = keyOf(response, 'status');
  const text = contentOf(response);
  const code = typeof status === 'number' ? status : 0;
  const isAnswer = code >= 200 && code < 300 && code !== 204;
  if (text === null && isAnswer) return null;
  const raw = {
    ...asked,
    status: code,
    redirectedTo: textAt(response, 'redirectURL') || null,
    contentType: textAt(keyOf(response, 'content'), 'mimeType'),
    text: text ?? '',
    failure: code === 0 ? ('no-answer' as const) : ('none' as const),
  };
  const { outcome, body } = readingOf(raw, '');
  const started = timestampOf(keyOf(entry, 'startedDateTime'));
  const shared = { kind: 'answer' as const, ...asked, outcome, readAt: started };
  const parsed = text === null || !isAnswer ? null : parseJson(text);
  if (parsed?.ok === true) for (const key of parsed.duplicates) warn(key);
  if (body !== undefined) return { ...shared, body };
  // Of another form it is kept whole; about another receipt it is nothing of this case.
  if (outcome !== 'unexpected' || parsed?.ok !== true) return shared;
  const isOther = receiptIn(parsed.value, shapeOf(parsed.value) ?? asked.endpoint) !== null;
  return isOther ? shared : { ...shared, body: parsed.value };
}

export const har: Wrapper = (value, { words, warn }) => {
  const entries = keyOf(keyOf(value, 'log'), 'entries');
  if (!Array.isArray(entries)) return null;
  const found: Unwrapped[] = [];
  const withoutContent = new Set<Endpoint>();
  for (const entry of entries) {
    if (!isObject(entry)) continue;
    const request = keyOf(entry, 'request');
    const asked = textAt(request, 'method').toUpperCase() === 'GET' ? askedOf(textAt(request, 'url')) : null;
    if (asked === null) continue;
    const answer = answerOf(entry, asked, (key) => {
      warn(words('problem.duplicateKeyInside', { key: JSON.stringify(key) }));
    });
    if (answer === null) withoutContent.add(asked.endpoint);
    else found.push(answer);
  }
  for (const endpoint of withoutContent)
    found.push({ kind: 'problem', message: words('problem.harWithoutContent', { address: endpoint }) });
  return found.length > 0 ? found : [{ kind: 'problem', message: words('problem.harWithoutAnswers') }];
};
