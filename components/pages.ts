// What opens by a press, with its words. It is loaded at the first such press: the panel's first paint goes without.
export { SavePage } from './SavePage.tsx';
export { SettingsPage } from './SettingsPage.tsx';
export { Why } from './Why.tsx';
export { PANEL_PAGES as words } from '../lib/words/panel-pages.ts';
