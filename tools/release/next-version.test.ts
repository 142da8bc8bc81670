import { describe, expect, it } from 'vitest';
import { isHigher, versionOf, withRelease, withVersion } from './next-version.ts';

describe('a version', () => {
  it.each(['1.0', '1.0.0.0', 'v1.0.0', '01.0.0', '1.0.0-beta', '1.0.65536', ''])(
    '%j is refused, since a store would',
    (text) => {
      expect(versionOf(text)).toBeNull();
    },
  );

  it.each([
    ['1.0.0', '0.1.0', true],
    ['0.10.0', '0.9.9', true],
    ['0.1.0', '0.1.0', false],
    ['0.0.9', '0.1.0', false],
    ['1.0', '0.1.0', false],
  ])('%s after %s: %s', (next, current, expected) => {
    expect(isHigher(next, current)).toBe(expected);
  });

  it('stands twice in the lock, and a library of the same version keeps its own', () => {
    const lock = JSON.stringify(
      {
        name: 'caseside',
        version: '0.1.0',
        packages: { '': { version: '0.1.0' }, 'node_modules/a': { version: '0.1.0' } },
      },
      null,
      2,
    );
    const next = withVersion(lock, '0.1.0', '1.0.0');
    expect(next.match(/"version": "1\.0\.0"/g)).toHaveLength(2);
    expect(next).toContain('"version": "0.1.0"');
  });
});

describe('the changelog', () => {
  it('gives what was unreleased its version and day, and begins anew above it', () => {
    const log = '# Changelog\n\n## Unreleased\n\n- A summary to send.\n\n## 0.1.0 (2026-11-01)\n\n- The first.\n';
    expect(withRelease(log, '1.0.0', '2026-12-01')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 1.0.0 (2026-12-01)\n\n- A summary to send.\n\n## 0.1.0 (2026-11-01)\n\n- The first.\n',
    );
  });

  it('cannot release what it says nothing of', () => {
    expect(withRelease('# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-11-01)\n', '1.0.0', '2026-12-01')).toBeNull();
  });
});
