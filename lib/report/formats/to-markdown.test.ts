// The Markdown report, read by a renderer that Caseside had no hand in, with HTML and links in bare text switched on.
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { aCase, aDocument, aRecord, aStatus } from '../../../tests/builders/a-case.ts';
import { GOLDEN_NAMES, goldenReport } from '../../../tests/golden/reports.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import { reportOf } from '../report.ts';
import { toMarkdown } from './to-markdown.ts';

const VIEW = { zone: 'UTC', lang: 'en', purpose: 'myself', appendix: true } as const;
const renderer = new MarkdownIt({ html: true, linkify: true, breaks: true, typographer: false });
/** Without what stands in code, which no site takes for a link or a mention. */
const liveOf = (html: string): string => html.replace(/<code>[^<]*<\/code>/g, '');

const htmlWith = (text: string): string => {
  const one = aCase({
    record: aRecord({ applicantName: text, formType: text, [text]: text }),
    status: aStatus({ statusTitle: text, statusText: text.replace(/</g, '&lt;'), jurisdictionDescription: text }),
    documents: [aDocument('Other', '2026-03-01T00:00:00.000+0000', { fileName: text, type: text })],
  });
  const options = { at: '2026-06-01T12:00:00.000Z', lang: 'en', masked: false, version: '0.1.0', problems: [] };
  return renderer.render(toMarkdown(reportOf(decodeCases([one], { lang: 'en' }), options), VIEW));
};
const shape = (html: string): string[] => liveOf(html).match(/<\/?[a-z][a-z0-9]*/g) ?? [];

describe('a text of the record in the Markdown report', () => {
  it.each([
    'https://evil.example/a',
    'see http://evil.example.',
    'www.evil.com',
    'evil.com',
    '(evil.com/x)',
    'mailto:me@evil.com',
    'me@evil.com',
    '@octocat',
    'ask @octocat, please',
    'u/name',
    '/u/name',
    'r/USCIS',
    '#12',
    'owner/repo#12',
    'GH-12',
    'javascript:alert(1)',
    '[a](https://evil.com)',
    '![a](https://evil.com/x.png)',
    '<https://evil.com>',
    '[a]: https://evil.com',
    '<img src=x onerror=alert(1)>',
    '<b>bold</b>',
    '<!-- x',
    '&lt;b&gt;',
    '**bold** _it_ ~~no~~',
    '`code` `` x',
    '`https://evil.com`',
    '# head',
    '1. one',
    '1) one',
    '- item',
    '+ item',
    '* item',
    '===',
    '---',
    '> quote',
    '| a | b |',
    '    code',
    '```',
    '~~~',
    ':---:',
    'a | b @c | `d|e`',
    'https://evil.com/`|`x',
    '$x$',
    '\\',
    'x\\',
    '`\\`',
    'x\n\n# head\n\n- item',
    '[^1]',
    '://',
    '@',
    'evil。com',
  ])('%j is text and nothing else', (text) => {
    const html = htmlWith(text);
    const live = liveOf(html);
    expect(live).not.toMatch(/<a\b|<img|<b>|<em>|<s>|<h1>head|href=/);
    expect(shape(html)).toEqual(shape(htmlWith(text.replace(/[^\n]+/g, 'PLAIN'))));
    const words = live.replace(/<[^>]*>/g, ' ');
    expect(words).not.toMatch(/(?:^|[^\w])@\w|(?:^|[^\w])\/?[ur]\/\w|#\d|:\/\/|www\.|evil\.com/);
  });

  it('is read back whole', () => {
    const words = htmlWith('a | b @c (evil.com) *d* `e|f` <g> &amp; \\h');
    expect(words).toContain('a | b <code>@c</code> (<code>evil.com</code>) *d* `e|f` &lt;g&gt; &amp;amp; \\h');
  });

  it.each(GOLDEN_NAMES)('of a whole case holds no link: %s', (name) => {
    expect(renderer.render(toMarkdown(goldenReport(name), VIEW))).not.toMatch(/<a\b/);
  });
});
