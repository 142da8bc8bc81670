// The first visit after installation: what opens by itself, and what it says.
import assert from 'node:assert/strict';
import { FIRST, WORDS_OF_A } from '../mock-site-cases.ts';
import { eventually } from '../../../tools/browser/eventually.ts';
import { dockWhen, isOpen, panelShows, openEverything } from '../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { ALL_READ } from '../visit-steps.ts';

const QUESTION = 'Is this your own computer?';

/** What the record of the first case says, part by part, as the panel words it, before anything is clicked. */
const AT_ONCE: readonly (readonly [part: string, words: RegExp])[] = [
  ['answer line', /USCIS asks you for something \(I-485\)\./],
  ['status', /Request for Additional Evidence Was Sent/],
  ['its sentence', /USCIS asked you for something\. Read the letter and answer by the date printed in it\./],
  ['what is needed', /Needed from you,[^]*Use the date printed in the letter\./],
  ['office', /National Benefits Center/],
  ['newest code', /Newest code\s+FBB/],
  ['day of filing', /Mar 3, 2026/],
  ['receipt', /IOE0926301101/],
  ['step', /Newest in the record/],
  ['newest entry of the timeline', /Timeline,[^]*FBB/],
  ['how to see all of it', /Show all \d+/],
];
/** The same of what opens at a click. */
const AFTER_A_PRESS: readonly (readonly [part: string, words: RegExp])[] = [
  ['an older code', /FTA1/],
  ['document from USCIS', /Request for Evidence\.pdf/],
  ['document from the person', /IOE0926301101-part3\.tif/],
  ['notice', /Appointment Scheduled/],
  ['form', /Application to Register Permanent Residence or Adjust Status/],
  ['category', /Employment-Based/],
  ['person', /QUIROGA, ELENA MARISOL/],
];

export const FIRST_VISIT: readonly Scenario[] = [
  {
    name: 'the first visit opens the panel beside the page and shows the case filed first',
    async run({ browser, picture }) {
      const tab = await browser.open('/account/applicant');
      const look = await dockWhen(tab, 'the panel is open', isOpen);
      assert.equal(look.insteadText, '');
      await panelShows(tab, ALL_READ);
      await panelShows(tab, FIRST);
      await picture(tab, 'first-visit');
    },
  },
  {
    name: 'status, answer, office, code, steps and newest entries of the case stand in the frame without a click, the rest one press away',
    async run({ browser, picture }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, ALL_READ);
      const text = await panel.text();
      for (const [part, words] of AT_ONCE) assert.match(text, words, `The panel does not show: ${part}.`);
      await openEverything(panel);
      const all = await panel.text();
      for (const [part, words] of AFTER_A_PRESS) assert.match(all, words, `The panel does not show: ${part}.`);
      await panel.click('button', /No, or not sure/);
      await eventually('the question is gone', async () => {
        assert.doesNotMatch(await panel.text(), /Is this your own computer/);
      });
      await picture(tab, 'case');
    },
  },
  {
    name: 'Spanish is chosen on the card of the first run, with USCIS’s Spanish first, and stays chosen when the page is loaded anew',
    async run({ browser, picture }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, ALL_READ);
      await panel.click('button', /^Español$/);
      const inSpanish = async (): Promise<void> => {
        for (const words of [
          '¿Esta computadora es suya?',
          'Se leyó todo.',
          'Se envió una solicitud de evidencia adicional',
        ])
          await panelShows(tab, words);
      };
      await inSpanish();
      assert.equal(await panel.ask(() => document.documentElement.lang), 'es');
      await picture(tab, 'spanish');
      await tab.reload();
      await inSpanish();
    },
  },
  {
    name: 'the question of the first run blocks nothing, and nothing of a case is on disk while it stands',
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, ALL_READ);
      const text = await panel.text();
      assert.ok(
        text.indexOf(QUESTION) >= 0 && text.indexOf(QUESTION) < text.indexOf(FIRST),
        'It stands above the case.',
      );
      assert.doesNotMatch(await browser.storedOnDisk(tab), WORDS_OF_A);
      await panel.click('button', /No, or not sure/);
      await eventually('the question is gone', async () => {
        assert.ok(!(await panel.text()).includes(QUESTION));
      });
      assert.doesNotMatch(await browser.storedOnDisk(tab), WORDS_OF_A);
      await browser.restart();
      const later = await browser.open('/account/applicant');
      assert.ok(!(await (await panelShows(later, ALL_READ)).text()).includes(QUESTION), 'It is asked once.');
    },
  },
  {
    name: 'what the page already holds is shown at once, while the addresses have not answered',
    async run({ browser, mockSite, picture }) {
      mockSite.setFault({ address: '*', receipt: '*', kind: 'hang' });
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, 'Shown from this page.', 4_000);
      const text = await panel.text();
      assert.match(text, /Mar 3, 2026/);
      assert.match(text, /FBB/);
      assert.match(text, /Reading the words USCIS uses/);
      assert.doesNotMatch(text, /USCIS lists no documents|gives no status words|none new/);
      await picture(tab, 'first-paint');
    },
  },
];
