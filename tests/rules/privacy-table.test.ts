// Rule: each situation of docs/PRIVACY.md is held by tests that are there, named by their file and by words that stand in it.
import { describe, expect, it } from 'vitest';
import { repositoryFiles, textOf } from './files.ts';

const tests = repositoryFiles().filter((path) => /\.test\.tsx?$|^tests\/e2e\/scenarios\//.test(path));
const rows = textOf('docs/PRIVACY.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.split('|').length === 5)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, situation = '', , heldBy = '']) => (/^-+$|^situation$/.test(situation) ? [] : [{ situation, heldBy }]));
const namedIn = (heldBy: string) => [...heldBy.matchAll(/`([\w./-]+)`: “([^”]+)”/g)];

describe('the table of what two people in one browser can do to each other', () => {
  it('has its rows', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)('“$situation” names tests that are there', ({ heldBy }) => {
    const named = namedIn(heldBy);
    expect(named.length, 'Name a test: `file`: “words of its name”.').toBeGreaterThan(0);
    expect(heldBy.replaceAll(/`[\w./-]+`: “[^”]+”/g, '').replaceAll(/[, ]/g, ''), 'Name nothing but tests.').toBe('');
    const missing = named.flatMap(([whole, file = '', words = '']) => {
      const paths = tests.filter((path) => path.endsWith(`/${file}`));
      return paths.some((path) => textOf(path).includes(words)) ? [] : [whole];
    });
    expect(missing, 'Write the test, or name the one that holds this.').toEqual([]);
  });
});
