// Lists the pictures of the last run side by side in one page: .output/pictures/index.html.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_NAMES } from '../../tools/browser/find-browsers.ts';
import { PICTURES } from '../../tools/browser/fixtures.ts';

const namesIn = (dir: string): string[] =>
  existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.png')) : [];

export function writePictureIndex(): void {
  const names = [...new Set(BROWSER_NAMES.flatMap((browser) => namesIn(join(PICTURES, browser))))].sort();
  const cell = (browser: string, name: string): string =>
    existsSync(join(PICTURES, browser, name))
      ? `<td><a href="${browser}/${name}"><img src="${browser}/${name}" alt="${name} in ${browser}"></a></td>`
      : '<td>none</td>';
  const rows = names.map(
    (name) =>
      `<tr><th>${name.replace('.png', '')}</th>${BROWSER_NAMES.map((browser) => cell(browser, name)).join('')}</tr>`,
  );
  const head = `<tr><th></th>${BROWSER_NAMES.map((browser) => `<th>${browser}</th>`).join('')}</tr>`;
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(
    join(PICTURES, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>img{max-width:620px}</style><table>${head}${rows.join('\n')}</table></html>\n`,
  );
}
