// No file chooses a language by itself: it is handed over from the setting, and lib/locales knows which there are.
import { expect, it } from 'vitest';
import { isCode, isTest, repositoryFiles, textOf } from './files.ts';

/** Where a language stands that is nobody's choice. */
const NAMED: Readonly<Record<string, string>> = {
  'lib/report/dates.ts': 'numbers that the program reads, from Intl',
  'wxt.config.ts': 'the language of the manifest where the browser’s own has no words in it',
  'lib/view/shown-case.ts': 'the order of paths, which are no words',
};
/** Command lines of the workshop speak English; what a person of the product reads does not lie there. */
const OURS = /^(?:tests|mock-site|components\/fixtures|tools\/(?!decode\/))/;

it('no file outside of lib/locales names a language in the code', () => {
  const found = repositoryFiles()
    .filter((path) => isCode(path) && !isTest(path) && !path.startsWith('lib/locales/') && !OURS.test(path))
    .filter((path) => !(path in NAMED) && !/\.fixture\.ts$/.test(path))
    .filter((path) => /(?<!lang=)(['"`])en(?:-[A-Z]{2})?\1/.test(textOf(path)));
  expect(found, 'Take the language as an argument, or from lib/platform/language.ts.').toEqual([]);
});

it('every exception is still one', () => {
  for (const path of Object.keys(NAMED)) expect(textOf(path), path).toMatch(/(['"`])en(?:-[A-Z]{2})?\1/);
});
