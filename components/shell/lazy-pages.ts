// Lazy chunk: pages, dialogs and sections that open on a click. Loaded at the first such click.
export { DocumentsBody } from '../case/sections/DocumentsBody.tsx';
export { FieldsBody } from '../case/sections/FieldsBody.tsx';
export { FlagsBody } from '../case/sections/FlagsBody.tsx';
export { ReadsBody } from '../case/sections/ReadsBody.tsx';
export { TimesBody } from '../case/sections/TimesBody.tsx';
export { AllCasesPage } from '../all-cases/AllCasesPage.tsx';
export { GuidePage } from '../guide/GuidePage.tsx';
export { SavePage } from '../export/ExportPage.tsx';
export { SettingsPage } from '../settings/SettingsPage.tsx';
export { Why } from '../explain/WhyDialog.tsx';
