// `npm run zip`: the archives for both stores and of the sources, each with its SHA-256. Writes .output/.
import { relative } from 'node:path';
import { archivesIn, makeArchives } from './archives.ts';

makeArchives();
for (const { path, sha256 } of archivesIn(process.cwd())) console.log(`${sha256}  ${relative(process.cwd(), path)}`);
