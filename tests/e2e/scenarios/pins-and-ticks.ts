// What a person puts beside the record: a tick on a letter, a pin on a field, an appointment in the calendar.
import assert from 'node:assert/strict';
import { FIRST, withAppointment } from '../mock-site-cases.ts';
import type { Doc } from '../../../tools/browser/driver.ts';
import { eventually } from '../../../tools/browser/eventually.ts';
import { openSection, panelShows } from '../../../tools/browser/page-objects.ts';
import { savedFiles } from '../../../tools/browser/saved-report.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { ALL_READ, firstVisit, PAGE } from '../visit-steps.ts';

/** Ticked letters and clicked pins, by their names. */
const pinsAndTicksOf = (panel: Doc): Promise<string[]> =>
  panel.ask(() => {
    const ticked = [...document.querySelectorAll<HTMLInputElement>('.tick input')].filter(({ checked }) => checked);
    const pressed = [...document.querySelectorAll('button[aria-pressed="true"]')];
    return [
      ...ticked.map((box) => (box.labels?.[0]?.textContent ?? '').trim()),
      ...pressed.map((button) => button.getAttribute('aria-label') ?? '').filter((name) => name.startsWith('Pin ')),
    ];
  });

const pinsAndTicksAre = (panel: Doc, wanted: readonly RegExp[]): Promise<void> =>
  eventually(`the marks are ${wanted.map(String).join(', ')}`, async () => {
    const marks = await pinsAndTicksOf(panel);
    assert.equal(marks.length, wanted.length, marks.join(' | '));
    wanted.forEach((name, index) => assert.match(marks[index] ?? '', name));
  });

/** The list of fields is drawn when it comes near the screen. */
const goToFields = (panel: Doc): Promise<void> => openSection(panel, 'fields');

export const MARKS: readonly Scenario[] = [
  {
    name: 'a ticked letter and a pinned field are kept over a restart, pinned fields are shown alone, and both go by another press',
    async run({ browser, picture }) {
      const before = await panelShows(await firstVisit({ browser }), ALL_READ);
      await openSection(before, 'documents');
      await before.click('.tick', /I have it/);
      await goToFields(before);
      await before.click('button', /^Pin /);
      const isMarked = [/^I have it: .+/, /^Pin \w+: /];
      await pinsAndTicksAre(before, isMarked);
      await browser.restart();
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, ALL_READ);
      await openSection(panel, 'documents');
      await goToFields(panel);
      await pinsAndTicksAre(panel, isMarked);
      await panel.click('button', /^Pinned/);
      const isAlone = async () => {
        assert.equal(await panel.ask(() => document.querySelectorAll('.field__v').length), 1);
      };
      await eventually('only the pinned field is shown', isAlone);
      await picture(tab, 'marks');
      await openSection(panel, 'documents');
      await panel.click('.tick', /I have it/);
      await goToFields(panel);
      await panel.click('button', /^Pin /);
      await panelShows(tab, 'No field here is pinned.');
      await pinsAndTicksAre(panel, []);
    },
  },
  {
    name: 'a coming appointment is saved as a calendar file that does not say what it is for',
    async run({ browser, mockSite }) {
      withAppointment(mockSite);
      const panel = await panelShows(await browser.open(PAGE), ALL_READ);
      await panel.click('button', /^Save to calendar/);
      const [file] = await savedFiles(browser, 1);
      assert.match(file?.name ?? '', /\.ics$/);
      const lines = (file?.text ?? '').replaceAll(/\r\n[ \t]/g, '').split('\r\n');
      assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
      assert.ok(lines.some((line) => line.startsWith('DTSTART:2096')));
      assert.ok(lines.some((line) => /Check the place\\, time and reason on your notice/.test(line)));
      assert.doesNotMatch(lines.join('\n'), /biometric|interview|fingerprint/i);
      assert.ok(lines.join('').includes(FIRST));
    },
  },
];
