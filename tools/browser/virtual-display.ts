// A screen where there is none: Xvfb, with real key clicks and mouse clicks through xdotool.
import { execFileSync, spawn } from 'node:child_process';
import { programPath } from './find-browsers.ts';

export interface PanelContextValue {
  /** For the environment variable DISPLAY. */
  display: string;
  /** Presses keys as xdotool names them, such as `alt+c`, in whatever window has the focus. */
  pressKeys(keys: string): void;
  clickAt(x: number, y: number): void;
  stop(): void;
}

const SCREEN_WIDTH = 1400;
const SCREEN_HEIGHT = 1000;

/** Starts a screen on the first free number. @throws Error when Xvfb does not start */
export async function startDisplay(): Promise<PanelContextValue> {
  const size = `${String(SCREEN_WIDTH)}x${String(SCREEN_HEIGHT)}x24`;
  const server = spawn(programPath('xvfb'), ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString('utf8').trim());
    });
    server.once('exit', () => {
      reject(new Error('Xvfb did not start.'));
    });
  });
  const display = `:${number}`;
  const xdotool = (...args: string[]) => {
    execFileSync(programPath('xdotool'), args, { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
  };
  return {
    display,
    pressKeys(keys) {
      xdotool('key', '--clearmodifiers', keys);
    },
    clickAt(x, y) {
      xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
    },
    stop() {
      server.removeAllListeners('exit');
      server.kill();
    },
  };
}
