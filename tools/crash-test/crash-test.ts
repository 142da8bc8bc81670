// What a real browser loses of the history when it is killed while it writes, in two tabs too; when its database is damaged on the disk; killed
// while an older database is brought up to date or a back-up is brought in (`--upgrades` each); on a disk that is full. Every answer whose keeping was confirmed must be found, and
// none may be another's. Then fills the history store with 10,000 readings and measures. Prints one JSON object a browser; exit 1 when an
// answer is lost or wrong, or none was ever confirmed. Firefox has no copy of its database: what damage costs there is counted, and only a
// wrong answer is a failure. A small disk can be made by root alone; elsewhere the object says that there was none.
// Run: node tools/crash-test/crash-test.ts [--browser chromium|firefox] [--kills 100] [--upgrades 20] [--full-disk] [--readings 10000]
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, installMissing, type BrowserName } from '../browser/find-browsers.ts';
import { bundledPage } from './browser.ts';
import { killed, killedBringingIn, killedUpgrading, measured, onFullDisk, type Bench, type Seen } from './kinds.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    kills: { type: 'string', default: '100' },
    upgrades: { type: 'string', default: '20' },
    'full-disk': { type: 'boolean', default: false },
    readings: { type: 'string', default: '10000' },
  },
});
const [kills, upgrades, readings] = [Number(values.kills), Number(values.upgrades), Number(values.readings)];

const MOST_NAMED = 9;
const brief = ({ confirmed, lost, wrong }: Seen) => ({
  confirmed,
  found: confirmed - lost.length,
  lost: lost.slice(0, MOST_NAMED),
  wrong: wrong.slice(0, MOST_NAMED),
});
const isWhole = ({ confirmed, lost, wrong }: Seen): boolean => confirmed > 0 && lost.length === 0 && wrong.length === 0;

async function crashTest(name: BrowserName, script: string): Promise<boolean> {
  const bench: Bench = { name, script };
  const afterKills = kills === 0 ? null : await killed(bench, kills);
  const upgraded: Seen[] = [];
  for (let round = 0; round < upgrades; round += 1) upgraded.push(await killedUpgrading(bench));
  const broughtIn: Seen[] = [];
  for (let round = 0; round < upgrades; round += 1) broughtIn.push(await killedBringingIn(bench));
  const full = values['full-disk'] ? await onFullDisk(bench) : null;
  const big = readings === 0 ? null : await measured(bench, readings);
  console.log(
    JSON.stringify({
      browser: name,
      kills,
      killed: afterKills && brief(afterKills.killed),
      damaged: afterKills && brief(afterKills.damaged),
      upgrades,
      upgraded: upgraded.filter((one, index) => index === 0 || !isWhole(one)).map(brief),
      broughtIn: broughtIn.filter((one, index) => index === 0 || !isWhole(one)).map(brief),
      fullDisk: full === null ? 'none' : { ...brief(full.seen), fault: full.fault, message: full.message },
      ...big,
    }),
  );
  const damaged = afterKills?.damaged;
  const isDamageBorne = damaged === undefined || (name === 'firefox' ? damaged.wrong.length === 0 : isWhole(damaged));
  const all = [
    ...(afterKills === null ? [] : [afterKills.killed]),
    ...upgraded,
    ...broughtIn,
    ...(full === null ? [] : [full.seen]),
  ];
  return all.every(isWhole) && isDamageBorne && (full === null || full.fault === 'full');
}

const chosen = BROWSER_NAMES.filter((name) => values.browser === undefined || values.browser === name);
installMissing(chosen);
const script = await bundledPage();
for (const name of chosen) if (!(await crashTest(name, script))) process.exitCode = 1;
