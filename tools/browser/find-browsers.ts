// Finds the browsers that tests and `npm start` drive, and installs what is missing where that is possible (Debian, root).
// Reads the file system and PATH; runs apt-get only when something is missing.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/**
 * Programs that tests start. `xvfb` and `xdotool` give a screen and real key clicks where there is neither; `pdftotext` and `pdftoppm`
 * read printed pages independently of the browser that made them. `cc` builds the library that moves a browser's clock.
 */
export type Program = BrowserName | 'xvfb' | 'xdotool' | 'pdftotext' | 'pdftoppm' | 'cc';

interface Whereabouts {
  /** Environment variable that names the file and goes before everything else. */
  variable: string | null;
  paths: readonly string[];
  names: readonly string[];
  debianPackage: string;
}

const WHEREABOUTS: Readonly<Record<Program, Whereabouts>> = {
  chromium: {
    variable: 'CASESIDE_CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'CASESIDE_FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    names: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
  },
  xvfb: { variable: null, paths: ['/usr/bin/Xvfb'], names: ['Xvfb'], debianPackage: 'xvfb' },
  pdftotext: { variable: null, paths: [], names: ['pdftotext'], debianPackage: 'poppler-utils' },
  pdftoppm: { variable: null, paths: [], names: ['pdftoppm'], debianPackage: 'poppler-utils' },
  cc: { variable: null, paths: [], names: ['cc', 'gcc'], debianPackage: 'build-essential' },
  xdotool: { variable: null, paths: ['/usr/bin/xdotool'], names: ['xdotool'], debianPackage: 'xdotool' },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The file of a program, or null when it is not on this machine. @throws Error when its variable names no program */
function findProgram(program: Program): string | null {
  const { variable, paths, names } = WHEREABOUTS[program];
  const named = variable === null ? undefined : process.env[variable];
  if (variable !== null && named !== undefined && named !== '') {
    if (!isProgram(named)) throw new Error(`${variable} names ${named}, and that is no program.`);
    return named;
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [...paths, ...onPath].find(isProgram) ?? null;
}

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');

function sentenceFor(missing: readonly Program[]): string {
  const variables = missing.flatMap((program) => WHEREABOUTS[program].variable ?? []);
  const orSet = variables.length === 0 ? '' : `, or set ${variables.join(' and ')}`;
  return `Not found on this machine: ${missing.join(', ')}. Install ${missing.length === 1 ? 'it' : 'them'}${orSet}.`;
}

/**
 * Makes sure that every one of these programs is there; installs the missing ones on Debian as root, and says so on stderr.
 * @throws Error that names each program still missing
 */
export function installMissing(programs: readonly Program[]): void {
  const missing = programs.filter((program) => findProgram(program) === null);
  if (missing.length === 0) return;
  if (!canInstall()) throw new Error(sentenceFor(missing));
  console.error(`Installing with apt-get: ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Nothing of apt's talk may reach stdout: some callers print JSON there.
  const run = (...args: string[]) => execFileSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  const packages = [...new Set(missing.map((program) => WHEREABOUTS[program].debianPackage))];
  try {
    run('update', '-q');
    run('install', '-y', '-q', '--no-install-recommends', ...packages);
  } catch (error) {
    throw new Error(`${sentenceFor(missing)} apt-get could not install ${packages.join(', ')}.`, { cause: error });
  }
  const still = missing.filter((program) => findProgram(program) === null);
  if (still.length > 0) throw new Error(sentenceFor(still));
}

/** The file of a program that must be there. @throws Error that names it */
export function programPath(program: Program): string {
  const path = findProgram(program);
  if (path === null) throw new Error(sentenceFor([program]));
  return path;
}
