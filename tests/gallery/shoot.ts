// Takes pictures of every state of the panel and runs axe on each: `npx node tests/gallery/shoot.ts [--only state,…] [--looks
// light,…]`. Builds nothing: run `npx vite build -c tests/gallery/vite.config.ts` first. Pictures go to .output/pictures/.
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STATES } from '../../components/fixtures/states.ts';
import { serveGallery } from './serve.ts';

interface Viewport {
  width: number;
  height: number;
  dark?: boolean;
  forced?: boolean;
  touch?: boolean;
  /** Rules added on top, as a person's own browser settings would. */
  rules?: string;
  rtl?: boolean;
}

const VIEWPORTS: Record<string, Viewport> = {
  light: { width: 400, height: 900 },
  dark: { width: 400, height: 900, dark: true },
  phone: { width: 360, height: 740, touch: true },
  narrow: { width: 320, height: 740 },
  forced: { width: 400, height: 900, forced: true },
  'low-320': { width: 320, height: 200 },
  'large-text': { width: 400, height: 900, rules: 'html { font-size: 200% }' },
  spaced: {
    width: 320,
    height: 740,
    rules:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
  rtl: { width: 360, height: 740, rtl: true },
};

/** What to open in a state before the picture is taken, by the picture's name. */
const ACTS: Record<string, { state: string; act: (page: Page) => Promise<void> }> = {
  'why-list': {
    state: 'nothing-new',
    act: (page) =>
      page
        .getByRole('button', { name: /Database checks received.*Why/ })
        .last()
        .click(),
  },
  'why-disputed': {
    state: 'nothing-new',
    act: (page) => page.getByRole('button', { name: /Newest code.*Why/ }).click(),
  },
  settings: { state: 'nothing-new', act: (page) => page.getByRole('button', { name: 'Settings' }).click() },
  save: { state: 'nothing-new', act: (page) => page.getByRole('button', { name: 'Save, print or share' }).click() },
  'save-forum': {
    state: 'nothing-new',
    act: async (page) => {
      await page.getByRole('button', { name: 'Save, print or share' }).click();
      await page.getByRole('radio', { name: /To post in a forum/ }).click();
    },
  },
  compare: {
    state: 'changes',
    act: (page) => page.getByRole('button', { name: 'Compare two dates' }).first().click(),
  },
  log: { state: 'notes', act: (page) => page.locator('#section-changes').scrollIntoViewIfNeeded() },
  fields: {
    state: 'nothing-new',
    act: async (page) => {
      await page.locator('#section-fields').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: /^Pin / }).first().waitFor();
    },
  },
  'note-form': { state: 'notes', act: (page) => page.getByRole('button', { name: 'Add a note' }).click() },
  'note-remove': {
    state: 'notes',
    act: (page) =>
      page
        .getByRole('button', { name: /^Remove the note/ })
        .first()
        .click(),
  },
  'stamp-near': { state: 'changes', act: (page) => page.getByRole('button', { name: 'What is this?' }).click() },
  'case-list': { state: 'nine-cases', act: (page) => page.getByRole('button', { name: /of 9/ }).click() },
};

/** Pages in a tab of their own. */
const OWN = ['options', 'options-empty', 'options-fault', 'options-erase', 'report', 'report-ended'];

const { values } = parseArgs({ options: { only: { type: 'string' }, looks: { type: 'string' } } });
const wanted = (list: string | undefined, name: string) => list === undefined || list.split(',').includes(name);
const root = join(import.meta.dirname, '../..');
const { origin, stop } = await serveGallery(join(root, '.output/gallery'));
const launch = (...args: string[]) =>
  chromium.launch({
    executablePath: process.env['CASESIDE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', ...args],
  });
const mouse = await launch();
// Touch is the only pointer: 2 = coarse, and no hover.
const touch = await launch(
  '--blink-settings=primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1',
);
const names = [
  ...Object.keys(STATES).map((state) => ({ name: state, state })),
  ...Object.entries(ACTS).map(([name, { state }]) => ({ name, state })),
  ...OWN.map((name) => ({ name, state: null })),
];
let faults = 0;

/** Controls below their minimum size, counting the invisible border of tags and small links. Runs in the page. */
function smallTargets(least: number): string[] {
  return [...document.querySelectorAll('button, select, summary, label, input[type="checkbox"]')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || (element.closest('label') !== null && !element.matches('label'))) return [];
    const rim = getComputedStyle(element, '::after');
    const grown = rim.content === 'none' ? 0 : -2 * (parseFloat(rim.top) || 0);
    const isSmall = box.height + grown < least - 0.5 || box.width < Math.min(least, 32) - 0.5;
    return isSmall
      ? [
          `${element.className || element.tagName} ${Math.round(box.width)} x ${Math.round(box.height + grown)} ${element.textContent?.slice(0, 30) ?? ''}`,
        ]
      : [];
  });
}

for (const [viewportName, viewport] of Object.entries(VIEWPORTS)) {
  if (!wanted(values.looks, viewportName)) continue;
  const context = await (viewport.touch ? touch : mouse).newContext({
    viewport: { width: viewport.width, height: viewport.height },
    colorScheme: viewport.dark ? 'dark' : 'light',
    forcedColors: viewport.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    hasTouch: viewport.touch ?? false,
    isMobile: viewport.touch ?? false,
  });
  const folder = join(root, '.output/pictures/panel', viewportName);
  await mkdir(folder, { recursive: true });
  for (const { name, state } of names) {
    if (!wanted(values.only, name)) continue;
    const page = await context.newPage();
    page.on(
      'console',
      (message) => message.type() === 'error' && console.log(`${viewportName}/${name}: ${message.text()}`),
    );
    page.on('pageerror', (error) => console.log(`${viewportName}/${name}: ${error.message}`));
    const where = state === null ? `own.html?page=${name}` : `index.html?state=${state}`;
    await page.goto(`${origin}/${where}&dir=${viewport.rtl ? 'rtl' : 'ltr'}`);
    if (viewport.rules) {
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, viewport.rules);
    }
    await page.waitForTimeout(150);
    await ACTS[name]?.act(page);
    if (name === 'options-erase') {
      await page
        .getByRole('button', { name: /^Erase this case/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Erase everything' }).click();
    }
    await page.waitForTimeout(100);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      faults += nodes.length;
      console.log(`${viewportName}/${name}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    }
    const least = viewport.touch ? 44 : 24;
    const small = await page.evaluate(smallTargets, least);
    for (const target of small) console.log(`${viewportName}/${name}: under ${least} px: ${target}`);
    faults += small.length;
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) console.log(`${viewportName}/${name}: ${sideways} px too wide`);
    faults += sideways > 0 ? 1 : 0;
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: state !== 'thousand-events' });
    await page.close();
  }
  await context.close();
}
await Promise.all([mouse.close(), touch.close()]);
stop();
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
