// What opens on a click, with its words. It is loaded at the first such click: the panel's first paint goes without.
export { SavePage } from '../export/ExportPage.tsx';
export { SettingsPage } from '../settings/SettingsPage.tsx';
export { Why } from '../explain/WhyDialog.tsx';
export { PANEL_PAGES as words } from '../../lib/locales/pages.ts';
