// The lint rules against text as code, markup from text and ways to send data: each is seen to refuse what it is for.
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from './files.ts';

const Rules = z.object({ rules: z.object({ 'no-restricted-syntax': z.array(z.unknown()) }) });

async function complaintsAbout(code: string, inFile: string): Promise<string[]> {
  const { rules } = Rules.parse(await new ESLint({ cwd: ROOT }).calculateConfigForFile(inFile));
  const [level, ...lists] = rules['no-restricted-syntax'];
  const config: Linter.Config = {
    files: ['**/*.tsx'],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { 'no-restricted-syntax': [level === 0 ? 'off' : 'error', ...lists] },
  };
  return new Linter().verify(code, [config], 'code.tsx').map(({ message }) => message);
}

it.each([
  ['text as code', 'eval("1");'],
  ['a function made of text', 'new Function("return 1");'],
  ['markup from data', 'box.innerHTML = words;'],
  ['markup from data in a component', 'const a = <p innerHTML={words} />;'],
  ['markup put beside', 'box.insertAdjacentHTML("beforeend", words);'],
  ['a request', 'void fetch("/x");'],
  ['a socket', 'new WebSocket("wss://x");'],
  ['an old request', 'new XMLHttpRequest();'],
  ['a peer', 'new RTCPeerConnection();'],
  ['a beacon', 'navigator.sendBeacon("/x", words);'],
  ['going elsewhere', 'location.href = words;'],
  ['going elsewhere by a call', 'location.assign(words);'],
  ['another window', 'window.open(words);'],
])('the linter refuses %s', async (_name, code) => {
  expect(await complaintsAbout(code, 'components/shell/App.tsx')).toHaveLength(1);
  expect(await complaintsAbout(code, 'entrypoints/background/index.ts')).toHaveLength(1);
});

it('the linter accepts code that does none of this', async () => {
  expect(
    await complaintsAbout('box.textContent = words; void read(location.pathname);', 'components/shell/App.tsx'),
    'Narrow the rule in eslint.config.js to what it is there for.',
  ).toEqual([]);
});
