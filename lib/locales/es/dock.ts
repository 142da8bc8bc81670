// Spanish messages of the dock, outside the panel, and of the toolbar's button. Data only; the same keys and values as in en/dock.ts.
import type { DOCK_EN } from '../en/dock.ts';
import type { InLanguage } from '../message.ts';

export const DOCK_ES: InLanguage<typeof DOCK_EN> = {
  panelName: 'Caseside, panel de casos no oficial',
  launcherOpen: 'Abrir Caseside',
  open: 'Abrir',
  name: 'Caseside',
  unofficial: 'No oficial',
  unseen: { one: '{n} cambio', many: '{n} de cambios', other: '{n} cambios' },
  panelWidth: 'Ancho del panel',
  pixels: { one: '{n} píxel', many: '{n} de píxeles', other: '{n} píxeles' },
  endedTitle: 'Su sesión de USCIS terminó.',
  endedText:
    'Para mantener privado su caso, Caseside se cerró y lo quitó de la pantalla. Inicie sesión de nuevo en la página de USCIS para seguir. Esto no dice nada sobre su caso.',
  ok: 'Aceptar',
  whyOver: 'En esta ventana no caben los dos. Por eso el panel queda encima del borde de la página.',
  updatedText: 'Caseside se actualizó. Recargue la página para seguir.',
  reload: 'Recargar',
  frameSilent: 'El panel no se abrió aquí.',
  openInTab: 'Abrir en una pestaña',
  close: 'Cerrar Caseside',
};
