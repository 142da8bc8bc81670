// Rules on the repository: pinned dependencies, no machine paths, file length, first lines, exports by name.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isCode, isTest, repositoryFiles, textOf } from './files.ts';

const Versions = z.record(z.string(), z.string()).default({});
const Package = z.object({ dependencies: Versions, devDependencies: Versions, optionalDependencies: Versions });
const pkg = Package.parse(JSON.parse(textOf('package.json')));
const all = { ...pkg.dependencies, ...pkg.devDependencies, ...pkg.optionalDependencies };

const Lock = z.object({ packages: z.record(z.string(), z.looseObject({ hasInstallScript: z.optional(z.boolean()) })) });
const ONLY_ON_MACS = /\/fsevents$/;

const files = repositoryFiles();
const isText = (path: string): boolean => !/\.(?:png|ico|zip|woff2?)$/.test(path);

describe('dependencies', () => {
  it('are pinned to one version each', () => {
    expect(
      Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      'Pin the package to one version: no ^, no ~, no range.',
    ).toEqual([]);
  });

  it('are each named with a reason in docs/ARCHITECTURE.md', () => {
    const written = textOf('docs/ARCHITECTURE.md');
    expect(
      Object.keys(all).filter((name) => !written.includes(`\`${name}\``)),
      'Say in docs/ARCHITECTURE.md what the package is for, or remove it.',
    ).toEqual([]);
  });

  it('are locked without the address of any registry, and none runs a script at install', () => {
    const lock = textOf('package-lock.json');
    expect(/"resolved"|https?:\/\/[^"]*(?:registry|npm)[^"]*\.tgz/.exec(lock)?.[0]).toBeUndefined();
    const { packages } = Lock.parse(JSON.parse(lock));
    const scripts = Object.entries(packages).filter(([, one]) => one.hasInstallScript === true);
    expect(
      scripts.map(([name]) => name).filter((name) => name !== '' && !ONLY_ON_MACS.test(name)),
      'Take a package that runs nothing when it is installed.',
    ).toEqual([]);
  });
});

describe('files', () => {
  it('contain no path of one machine and nothing outside the repository', () => {
    const home = /(?:^|[\s"'`(=])(?:\/home\/\w+|\/Users\/\w+|\/root\/|\/work\/)/m;
    const outside = ['shared', 'library'].map((name) => `../${name}/`);
    const bad = files
      .filter((path) => isText(path) && path !== 'package-lock.json')
      .filter((path) => home.test(textOf(path)) || outside.some((name) => textOf(path).includes(name)));
    expect(bad, 'Name files relative to the repository, and nothing outside it.').toEqual([]);
  });

  it('are at most 350 lines long; tables of data, cases and scenarios excepted', () => {
    const isTable = (path: string): boolean =>
      /^lib\/tables\/|^lib\/locales\/[a-z-]+\/|^mock-site\/cases\/|fixtures\/|^tests\/e2e\/scenarios\/|\.expected\.ts$/.test(
        path,
      );
    const long = files
      .filter((path) => isCode(path) && !isTable(path) && !isTest(path))
      .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 350);
    expect(long, 'Split the file by what its parts do.').toEqual([]);
  });

  it('begin with what they are for', () => {
    const bare = files.filter(
      (path) => /^(?:lib|mock-site|tools|components|entrypoints|tests)\//.test(path) && isCode(path) && !isTest(path),
    );
    expect(
      bare.filter((path) => !/^(?:#!.*\n)?\/[/*]/.test(textOf(path))),
      'Begin the file with a comment that says what it is for and what it may touch.',
    ).toEqual([]);
  });

  it('export by name; a default export is only allowed where a tool asks for it', () => {
    const mayDefault =
      /^(?:(?:tests\/gallery\/)?[\w.]+\.config\.(?:ts|js)|entrypoints\/(?:background|[\w.]+\.content)\/index\.ts)$/;
    const bad = files.filter((path) => /\.(?:tsx?|js)$/.test(path) && /^export default\b/m.test(textOf(path)));
    expect(
      bad.filter((path) => !mayDefault.test(path)),
      'Export by name.',
    ).toEqual([]);
  });
});
