// `npm run property:masking -- [PLANTS]`: plants that many secrets (100,000 without a number) in answers, makes masked reports of them and
// searches every format. Prints one JSON object; a leak is printed and ends with 1.
import { searchLeaks } from './plant-secrets.ts';

const PER_REPORT = 220;
/** Reports between two lines on stderr. */
const CHUNK = 20;
const wanted = Number(process.argv[2] ?? 100_000);
const firstSeed = Date.now() % 2 ** 24;
const started = performance.now();
let searched = 0;
let seed = firstSeed;
const leaks: ReturnType<typeof searchLeaks>['leaks'] = [];
while (searched < wanted) {
  const found = searchLeaks(CHUNK, PER_REPORT, { firstSeed: seed });
  searched += found.count;
  leaks.push(...found.leaks);
  seed += CHUNK;
  process.stderr.write(`${String(searched)}\n`);
}
for (const leak of leaks.slice(0, 20)) process.stderr.write(`${JSON.stringify(leak)}\n`);
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${JSON.stringify({ secrets: searched, leaks: leaks.length, firstSeed, seconds })}\n`);
process.exitCode = leaks.length === 0 ? 0 : 1;
