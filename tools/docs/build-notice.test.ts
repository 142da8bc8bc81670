import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notNamed, NOTICE_FILE, noticeText, packageOf } from './build-notice.ts';

describe('the notice of licences', () => {
  it('names the versions that are installed', () => {
    expect(
      readFileSync(NOTICE_FILE, 'utf8'),
      'Run `npm exec -- node tools/docs/build-notice.ts` after a dependency changed.',
    ).toBe(noticeText());
  });

  it('finds the package of a module, in a scope and inside another package too', () => {
    expect(packageOf('/a/node_modules/zod/v4/core.js')).toBe('zod');
    expect(packageOf('/a/node_modules/@webext-core/messaging/lib/index.js')).toBe('@webext-core/messaging');
    expect(packageOf('/a/node_modules/wxt/node_modules/idb/build/index.js')).toBe('idb');
    expect(packageOf('/a/lib/uscis/shape.ts')).toBeNull();
  });

  it('misses a package that ships and is not named, though its name begins like another one', () => {
    expect(notNamed(['zod', 'zod-extra'], noticeText())).toEqual(['zod-extra']);
  });
});
