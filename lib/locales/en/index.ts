// English, part by part, each loaded when a screen first needs it.
export const EN = {
  panel: () => import('./panel.ts').then(({ PANEL_EN }) => PANEL_EN),
  pages: () => import('./pages.ts').then(({ PANEL_PAGES_EN }) => PANEL_PAGES_EN),
  historyPages: () => import('./history-pages.ts').then(({ HISTORY_PAGES_EN }) => HISTORY_PAGES_EN),
  ownPages: () => import('./own-pages.ts').then(({ OWN_PAGES_EN }) => OWN_PAGES_EN),
};
