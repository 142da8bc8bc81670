// Writes docs/CODES.md from the tables: every known event code, for people who search the web for one. Touches that file only.
// Run: npm exec -- node tools/docs/build-code-page.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codeRemarkOf, type CodeRemark } from '../../lib/tables/code-remarks.ts';
import type { EventCode } from '../../lib/tables/codes.ts';
import { FEDERAL_SOURCE } from '../../lib/tables/event-codes/federal.ts';
import { EVENT_CODES, otherSpellingsOf, stepsOfCode } from '../../lib/tables/event-codes.ts';
import type { Source } from '../../lib/tables/types.ts';
import { stepLabel } from '../../lib/locales/case/step-labels.ts';
import { stepWordsOf } from '../../lib/locales/case/steps.ts';

const STEPS = stepWordsOf('en');

export const CODE_PAGE = fileURLToPath(new URL('../../docs/CODES.md', import.meta.url));

const BASIS = {
  federal: 'Federal code list, in our words',
  observed: 'Told by users of real cases; not in the federal list',
  disputed: 'Disputed: public readings differ, and Caseside takes no side',
} as const satisfies Record<EventCode['basis'], string>;

const HEAD = `# USCIS event codes in plain words

Made from the tables in \`lib/tables\` by \`tools/docs/build-code-page.ts\`. Do not edit by hand.

Caseside is not USCIS and not the government. This page gives no legal advice.

These codes stand in \`eventCode\` and \`actionCode\` of a my.uscis.gov case record. USCIS does not explain them to applicants. The
published texts are internal working words from a federal list. A code says that something was written to a record. It does not
say how a case ends, and a missing code does not say that something did not happen. Where USCIS's own words stand on your case,
they count, not this page. A code that is not here has no published meaning, and Caseside shows it as it is.

“Internal USCIS routing” says only that: papers or data moved inside the government. It is no sign of anything good or bad. For such
codes, and for background checks, our words say less than the published text beside them: the text is a working word of officials, and
no result for the person.

“Ordered a letter” is the list's own “notice ordered”: the making of a letter was begun. It does not say that the letter was sent, and
no judge ordered it. A code about an appeal, a motion or a part of a case says nothing of the case as a whole.
`;

/** Whose words a code has; of one sighting no more is said than that a user saw it. */
function basisOf({ basis, sightings }: EventCode): string {
  return sightings === 'one'
    ? 'A user saw it on a case, and nobody else is known to; not in the federal list'
    : BASIS[basis];
}

/** How many people were seen to report it, for codes outside the federal list. */
function sightingsOf({ sightings }: EventCode): string[] {
  if (sightings === undefined) return [];
  return [`- Sightings: ${sightings === 'one' ? 'one, by one user' : 'several, by users who agree'}`];
}

const REMARKS = {
  notRejected: 'This code does not say that the case was rejected.',
} as const satisfies Record<CodeRemark, string>;

function remarkOf({ code }: EventCode): string[] {
  const remark = codeRemarkOf(code);
  return remark === null ? [] : [REMARKS[remark], ''];
}

function stepsOf(row: EventCode): string {
  const always = stepsOfCode(row, null).map((step) => stepLabel(step, STEPS));
  const { onForms } = row;
  const some = onForms === undefined ? [] : [`on ${onForms.forms.join(', ')} alone: ${stepLabel(onForms.step, STEPS)}`];
  return [...always, ...some].join('; ') || 'none';
}

function sectionOf(row: EventCode): string {
  const spellings = otherSpellingsOf(row.code);
  const lines = [
    `### ${row.code}`,
    '',
    `**${row.label}.**`,
    '',
    ...remarkOf(row),
    `- Whose words: ${basisOf(row)}`,
    `- Group: ${stepLabel(row.family, STEPS)}`,
    `- Shows this step: ${stepsOf(row)}`,
    ...sightingsOf(row),
    ...(row.published === null ? [] : [`- Published text: \`${row.published}\``]),
    ...(spellings.length === 0 ? [] : [`- Also written: ${spellings.join(', ')}`]),
    ...row.readings.map((reading) => `- One reading: ${reading.text} (${reading.who}; since: ${reading.since})`),
    `- Source: ${row.sources.map(sourceOf).join('; ')}`,
  ];
  return lines.join('\n');
}

/** The federal source is written out once, above the list. */
function sourceOf({ where, seen }: Source): string {
  return where === FEDERAL_SOURCE.where ? 'the federal list' : `${where} (read ${seen})`;
}

/** The whole page as text. */
export function codePage(): string {
  const byCode = [...EVENT_CODES].sort((a, b) => (a.code < b.code ? -1 : 1));
  const count = (basis: EventCode['basis']): number => byCode.filter((row) => row.basis === basis).length;
  const once = byCode.filter(({ sightings }) => sightings === 'one').length;
  const total = `${byCode.length} codes: ${count('federal')} of the federal list, ${count('observed')} outside it that users reported (${once} of them seen by one user alone), ${count('disputed')} disputed.`;
  const federal = `Source of the federal list: ${FEDERAL_SOURCE.where}, read ${FEDERAL_SOURCE.seen}. The other codes name their own sources.`;
  return `${HEAD}\n${total}\n\n${federal}\n\n${byCode.map(sectionOf).join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CODE_PAGE, codePage());
