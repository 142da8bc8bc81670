// Spanish, part by part, each loaded when a screen first needs it.
export const ES = {
  panel: () => import('./panel.ts').then(({ PANEL_ES }) => PANEL_ES),
  pages: () => import('./pages.ts').then(({ PANEL_PAGES_ES }) => PANEL_PAGES_ES),
  historyPages: () => import('./history-pages.ts').then(({ HISTORY_PAGES_ES }) => HISTORY_PAGES_ES),
  ownPages: () => import('./own-pages.ts').then(({ OWN_PAGES_ES }) => OWN_PAGES_ES),
};
