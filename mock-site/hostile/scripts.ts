// The scripts in mock-site/hostile, each acting as a compromised script of the site. Data only.

/** What each tries stands in its first lines. Switched on with `setPages({ hostile: 'spy' })`. */
export const HOSTILE_SCRIPTS = [
  'spy',
  'vandal',
  'clobber',
  'flood',
  'forger',
  'thief',
  'rebase',
  'lid',
  'framer',
  'worker',
] as const;
export type HostileScript = (typeof HOSTILE_SCRIPTS)[number];
