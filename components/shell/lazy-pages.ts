// Lazy chunk: pages and dialogs that open on a click. Loaded at the first such click.
export { AllCasesPage } from '../all-cases/AllCasesPage.tsx';
export { SavePage } from '../export/ExportPage.tsx';
export { SettingsPage } from '../settings/SettingsPage.tsx';
export { Why } from '../explain/WhyDialog.tsx';
