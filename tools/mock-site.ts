// `npm run mock-site -- --port N [--cases DIR]`: only the mock site. One line of JSON on stdout when it is ready; SIGTERM or SIGINT ends it.
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startMockSite, type MockSiteOptions } from '../mock-site/server.ts';

const WRONG_USAGE = 64;
const USAGE = 'npm run mock-site -- --port N [--cases DIR]';

function endWith(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}

function valuesOf(args: string[]): { port?: string; cases?: string } {
  try {
    return parseArgs({ args, options: { port: { type: 'string' }, cases: { type: 'string' } } }).values;
  } catch {
    return endWith(`The mock site does not understand "${args.join(' ')}"; it is started with ${USAGE}.`, WRONG_USAGE);
  }
}

function optionsOf({ port = '0', cases }: { port?: string; cases?: string }): MockSiteOptions {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return endWith(`--port needs a number from 0 to 65535, not "${port}".`, WRONG_USAGE);
  }
  const options = { port: Number(port), autoSignIn: 'a' };
  if (cases === undefined) return options;
  if (statSync(cases, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return endWith(`--cases needs a folder, and "${cases}" is none.`, WRONG_USAGE);
  }
  return { ...options, casesDir: cases };
}

const mockSite = await startMockSite(optionsOf(valuesOf(process.argv.slice(2)))).catch((error: unknown) =>
  endWith(`The mock site could not start: ${String(error)}`, 1),
);
for (const sentence of mockSite.passedOver) console.error(sentence);
console.log(JSON.stringify({ ready: true, origin: mockSite.origin, port: mockSite.port }));

const stop = (): void => void mockSite.close().then(() => process.exit(0));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);

// npm runs this through a shell that does not pass its signals on; when that shell is gone, so is who asked for the mock site.
const parent = process.ppid;
if (process.env['npm_lifecycle_event'] !== undefined) {
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 250).unref();
}
