// `npm run lab -- --port N [--cases DIR]`: only the lab. One line of JSON on stdout when it is ready; SIGTERM or SIGINT ends it.
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startLab, type LabOptions } from '../lab/server.ts';

const WRONG_USAGE = 64;

function endWith(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}

function optionsFrom(args: string[]): LabOptions {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, cases: { type: 'string' } },
    allowPositionals: false,
  });
  const port = Number(values.port ?? '0');
  if (!/^\d+$/.test(values.port ?? '0') || port > 65_535)
    throw new Error(`--port needs a number from 0 to 65535, not "${values.port}".`);
  if (values.cases === undefined) return { port, autoSignIn: 'a' };
  if (!statSync(values.cases, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`--cases needs a folder; "${values.cases}" is none.`);
  return { port, autoSignIn: 'a', casesDir: values.cases };
}

let options: LabOptions;
try {
  options = optionsFrom(process.argv.slice(2));
} catch (error) {
  const [sentence] = (error instanceof Error ? error.message : String(error)).split('\n');
  endWith(`${sentence} Usage: npm run lab -- --port N [--cases DIR]`, WRONG_USAGE);
}

const lab = await startLab(options).catch((error: unknown) => endWith(`The lab could not start: ${String(error)}`, 1));
for (const sentence of lab.passedOver) console.error(sentence);
console.log(JSON.stringify({ ready: true, origin: lab.origin, port: lab.port }));
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void lab.close().then(() => process.exit(0)));
