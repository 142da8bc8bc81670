// Writes docs/CODES.md from the tables: every known event code, for people who search the web for one. Touches that file only.
// Run: npm exec -- node tools/docs/build-code-page.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EventCode } from '../../lib/tables/codes.ts';
import { FEDERAL_SOURCE } from '../../lib/tables/event-codes.federal.ts';
import { EVENT_CODES, otherSpellingsOf } from '../../lib/tables/event-codes.ts';
import { stepLabel } from '../../lib/locales/steps.ts';

export const CODE_PAGE = fileURLToPath(new URL('../../docs/CODES.md', import.meta.url));

const BASIS = {
  federal: 'Federal code list, in our words',
  observed: 'Seen by users on their own cases; not in the federal list',
  disputed: 'Disputed: public readings differ, and Caseside takes no side',
} as const satisfies Record<EventCode['basis'], string>;

const HEAD = `# USCIS event codes in plain words

Made from the tables in \`lib/tables\` by \`tools/docs/build-code-page.ts\`. Do not edit by hand.

Caseside is not USCIS and not the government. This page gives no legal advice.

These codes stand in \`eventCode\` and \`actionCode\` of a my.uscis.gov case record. USCIS does not explain them to applicants. The
published texts are internal working words from a federal list. A code says that something was written to a record. It does not
say how a case ends, and a missing code does not say that something did not happen. Where USCIS's own words stand on your case,
they count, not this page. A code that is not here has no published meaning, and Caseside shows it as it is.

“Internal USCIS routing” says only that: papers or data moved inside the government. It is no sign of anything good or bad.
`;

function sectionOf(row: EventCode): string {
  const spellings = otherSpellingsOf(row.code);
  const lines = [
    `### ${row.code}`,
    '',
    `**${row.label}.**`,
    '',
    `- Whose words: ${BASIS[row.basis]}`,
    `- Group: ${stepLabel(row.family, 'en')}`,
    `- Shows this step: ${[...(row.step === null ? [] : [row.step]), ...(row.also ?? [])].map((step) => stepLabel(step, 'en')).join('; ') || 'none'}`,
    ...(row.published === null ? [] : [`- Published text: \`${row.published}\``]),
    ...(spellings.length === 0 ? [] : [`- Also written: ${spellings.join(', ')}`]),
    ...row.readings.map((reading) => `- One reading: ${reading.text} (${reading.who}; since: ${reading.since})`),
    ...(row.basis === 'federal'
      ? []
      : [`- Sources: ${row.sources.map((source) => `${source.where} (read ${source.seen})`).join('; ')}`]),
  ];
  return lines.join('\n');
}

/** The whole page as text. The federal source is the same for all its rows and is said once, above the list. */
export function codePage(): string {
  const byCode = [...EVENT_CODES].sort((a, b) => (a.code < b.code ? -1 : 1));
  const count = (basis: EventCode['basis']): number => byCode.filter((row) => row.basis === basis).length;
  const total = `${byCode.length} codes: ${count('federal')} of the federal list, ${count('observed')} seen by users, ${count('disputed')} disputed.`;
  const federal = `Source of the federal list: ${FEDERAL_SOURCE.where}, read ${FEDERAL_SOURCE.seen}. The other codes name their own sources.`;
  return `${HEAD}\n${total}\n\n${federal}\n\n${byCode.map(sectionOf).join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CODE_PAGE, codePage());
