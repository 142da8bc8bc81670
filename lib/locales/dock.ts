// The few sentences the dock itself shows, outside the panel. A file of its own because it is loaded on every page of the site.

export const DOCK_WORDS = {
  en: {
    panelName: 'Caseside, unofficial case panel',
    launcherOpen: 'Open Caseside',
    open: 'Open',
    name: 'Caseside',
    unofficial: 'Unofficial',
    unseen: (count: number) => (count === 1 ? '1 change' : `${String(count)} changes`),
    panelWidth: 'Panel width',
    pixels: (width: number) => `${String(width)} pixels`,
    endedTitle: 'Your USCIS session ended.',
    endedText:
      'To keep your case private, Caseside closed and took it off the screen. Sign in again on the USCIS page to go on. This says nothing about your case.',
    ok: 'OK',
    whyOver: 'This window has no room for both. So the panel lies over the edge of the page.',
    updatedText: 'Caseside was updated. Reload the page to go on.',
    reload: 'Reload',
    frameSilent: 'The panel did not open here.',
    openInTab: 'Open in a tab',
    close: 'Close Caseside',
  },
} as const;

export type DockWords = (typeof DOCK_WORDS)['en'];
