// The checker of accessibility, in whatever document: every rule it has, every node there is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';
import type { Doc } from '../../tools/browser/driver.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the script leaves in the document. */
declare const axe: {
  run(
    what: Document,
    how: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }>;
};

const Found = z.array(z.string());

/** Each fault as its rule and the element. The frames inside are left to a run of their own. */
export async function faultsIn(doc: Doc): Promise<string[]> {
  await doc.load(SOURCE);
  const found = await doc.ask(async () => {
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
    return JSON.stringify(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 300)} ${any[0]?.message ?? ''}`),
      ),
    );
  });
  return Found.parse(JSON.parse(found));
}
