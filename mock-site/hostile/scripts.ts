// The scripts in mock-site/hostile, each acting as a compromised script of the site. Data only.

/** The first lines of each script say what it tries. Enabled with `setPages({ hostile: 'spy' })`. */
export const HOSTILE_SCRIPTS = ['spy', 'vandal', 'clobber', 'flood', 'forger', 'thief', 'rebase'] as const;
export type HostileScript = (typeof HOSTILE_SCRIPTS)[number];
