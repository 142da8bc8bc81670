// What a new version changes in the tree: the number in package.json and its lock, and the head of the changelog. Pure.

const VERSION = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/;
const UNRELEASED = '## Unreleased\n';

/** @param text three numbers, as both stores take them: `1.0.0`. @returns null for anything else */
export function versionOf(text: string): readonly number[] | null {
  const numbers = VERSION.exec(text)?.slice(1).map(Number);
  return numbers?.every((one) => one <= 65_535) === true ? numbers : null;
}

/** Both stores refuse an upload whose version is not higher than the one before. */
export function isHigher(next: string, current: string): boolean {
  const [a, b] = [versionOf(next), versionOf(current)];
  if (a === null || b === null) return false;
  const at = a.findIndex((one, index) => one !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The same package file or lock with another version of the project; nothing else changes. */
export function withVersion(file: string, current: string, next: string): string {
  const inLock = file.indexOf('"packages"');
  const head = inLock < 0 ? file.length : file.indexOf('}', inLock);
  return file.slice(0, head).replaceAll(`"version": "${current}"`, `"version": "${next}"`) + file.slice(head);
}

/**
 * What was unreleased gets its version and day; a new, empty head stands above it.
 * @param day `YYYY-MM-DD`
 * @returns null where nothing unreleased is written
 */
export function withRelease(changelog: string, version: string, day: string): string | null {
  const at = changelog.indexOf(UNRELEASED);
  if (at < 0) return null;
  const rest = changelog.slice(at + UNRELEASED.length);
  const own = rest.split(/^## /m)[0]?.trim() ?? '';
  if (own === '') return null;
  return `${changelog.slice(0, at)}${UNRELEASED}\n## ${version} (${day})\n${rest}`;
}
