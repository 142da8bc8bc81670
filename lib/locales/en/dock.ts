// English messages of the dock, outside the panel, and of the toolbar's button. Data only. `{name}` takes a value; plural forms are chosen
// by `n`.

export const DOCK_EN = {
  panelName: 'Caseside, unofficial case panel',
  launcherOpen: 'Open Caseside',
  open: 'Open',
  name: 'Caseside',
  unofficial: 'Unofficial',
  unseen: { one: '{n} change', other: '{n} changes' },
  panelWidth: 'Panel width',
  pixels: { one: '{n} pixel', other: '{n} pixels' },
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
} as const;
