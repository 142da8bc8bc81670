// What the panel loads on first use, each with its style.

export const loadPages = async () => {
  await Promise.all([import('./styles/all-cases.css'), import('./styles/popover.css')]);
  return import('../../components/shell/lazy-pages.ts');
};

export const loadPast = async () => {
  await import('./styles/past.css');
  return import('../../components/shell/lazy-past.ts');
};
