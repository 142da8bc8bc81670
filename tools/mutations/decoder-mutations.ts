// Bugs to plant: each a small change that must not go unseen. Data only.

export interface Bug {
  what: string;
  file: string;
  /** Text of the file, and what the bug makes of it. */
  from: string;
  to: string;
  /** The tests that must notice. */
  tests: string;
}

const FIELD_CASES = 'tests/field-cases';
const PROPERTY = 'tests/property/decode.property.test.ts';

export const BUGS: readonly Bug[] = [
  {
    what: 'A leaf that no fact cites is lost when its value is null',
    file: 'lib/decode/decode-cases.ts',
    from: 'leaves.filter((leaf) => !cited.has(leaf))',
    to: 'leaves.filter((leaf) => !cited.has(leaf) && leaf.value !== null)',
    tests: PROPERTY,
  },
  {
    what: 'Leaves come in the order in which USCIS wrote its keys',
    file: 'lib/decode/answers/leaves.ts',
    from: '[...keys].sort()',
    to: 'keys',
    tests: PROPERTY,
  },
  {
    what: 'Decoding sorts the events of the answer it was given',
    file: 'lib/decode/answers/place.ts',
    from: 'return place.value.map((value, index)',
    to: 'return place.value.reverse().map((value, index)',
    tests: PROPERTY,
  },
  {
    what: 'A row that is no object makes the decoder throw',
    file: 'lib/uscis/json-path.ts',
    from: 'return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;',
    to: 'return isObject(value) || Array.isArray(value) ? (value as JsonObject)[key] : (value as unknown as JsonObject)[key];',
    tests: PROPERTY,
  },
  {
    what: 'A key that is no identifier is written without quotes',
    file: 'lib/uscis/json-path.ts',
    from: 'if (!IDENTIFIER.test(key)) return',
    to: 'if (false) return',
    tests: PROPERTY,
  },
  {
    what: 'Midnight UTC is read as an instant',
    file: 'lib/decode/answers/timestamp.ts',
    from: "return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : instant;",
    to: 'return instant;',
    tests: 'lib/decode',
  },
  {
    what: 'A date is read in the zone of the machine',
    file: 'lib/decode/answers/timestamp.ts',
    from: 'const time = Date.UTC(',
    to: 'const time = +new Date(',
    tests: 'lib/decode/answers/timestamp.test.ts',
  },
  {
    what: 'An impossible day rolls over into the next month',
    file: 'lib/decode/answers/timestamp.ts',
    from: 'if (day > (DAYS_IN_MONTH[month - 1] ?? 0)) return false;',
    to: '',
    tests: 'lib/decode',
  },
  {
    what: 'A code’s words, learnt on one form, serve every form',
    file: 'lib/tables/forms.ts',
    from: "    .toUpperCase()\n    .replace(/[^A-Z0-9]/g, '')\n    .replace(/^FORM/, '');",
    to: "    .replace(/.*/, '');",
    tests: 'lib/decode',
  },
  {
    what: 'The record is called silently updated though an address gave no answer',
    file: 'lib/decode/facts/record-updated.ts',
    from: "const isWhole = sources.answered('case_status') && sources.answered('documents');",
    to: 'const isWhole = true;',
    tests: 'lib/decode',
  },
  {
    what: 'A request counts as open while its marks are missing',
    file: 'lib/decode/facts/requests.ts',
    from: 'return marks.includes(null) ? null : true;',
    to: 'return true;',
    tests: 'lib/decode',
  },
  {
    what: 'A flag of another case in the same answer is shown as this case’s',
    file: 'lib/decode/facts/flags.ts',
    from: "key.startsWith('concurrentCases')",
    to: "key === 'concurrentCases'",
    tests: 'lib/decode',
  },
  {
    what: 'A number that JavaScript rounds is rounded',
    file: 'lib/uscis/parse-json.ts',
    from: 'return decimalOf(String(value)) === decimalOf(source) ? value + 0 : source;',
    to: 'return value + 0;',
    tests: 'lib/uscis',
  },
  {
    what: 'A nameless answer is given to the first of several cases',
    file: 'lib/report/saved/gather.ts',
    from: 'if (receipts.size === 1) return',
    to: 'if (receipts.size > 0) return',
    tests: 'lib/report/saved',
  },
  {
    what: 'A title that nobody knows counts as understood',
    file: 'lib/decode/gate/not-understood.ts',
    from: "if ((title !== null && row === undefined) || isOddAt(status, 'statusTitle'))",
    to: "if (isOddAt(status, 'statusTitle'))",
    tests: FIELD_CASES,
  },
  {
    what: 'A status code without a row counts as understood',
    file: 'lib/decode/gate/not-understood.ts',
    from: 'if ((code !== null && !isCodeKnown) || isOddAt(status, codeKey))',
    to: 'if (isOddAt(status, codeKey))',
    tests: FIELD_CASES,
  },
  {
    what: 'An event code that nobody explains withholds nothing',
    file: 'lib/decode/gate/withheld.ts',
    from: "const STEPS: Withheld = { denials: [], steps: 'all' };",
    to: 'const STEPS: Withheld = { denials: [], steps: [] };',
    tests: FIELD_CASES,
  },
  {
    what: 'An event code that nobody explains withholds requests too',
    file: 'lib/decode/gate/withheld.ts',
    from: "const STEPS: Withheld = { denials: [], steps: 'all' };",
    to: "const STEPS: Withheld = { denials: DENIALS, steps: 'all' };",
    tests: FIELD_CASES,
  },
  {
    what: 'A list of another shape counts as an empty one',
    file: 'lib/decode/answers/rows.ts',
    from: 'if (!isObject(place.value)) return { rows: [], isUnderstood: false };',
    to: 'if (!isObject(place.value)) return { rows: [], isUnderstood: true };',
    tests: 'tests/property/denials.property.test.ts',
  },
  {
    what: 'A list that is not there counts as an empty one',
    file: 'lib/decode/answers/rows.ts',
    from: 'if (place === null) return { rows: [], isUnderstood: false };',
    to: 'if (place === null) return { rows: [], isUnderstood: true };',
    tests: FIELD_CASES,
  },
  {
    what: 'An address that was not read withholds nothing',
    file: 'lib/decode/gate/not-understood.ts',
    from: 'if (!sources.answered(endpoint)) return [{',
    to: 'if (false) return [{',
    tests: FIELD_CASES,
  },
  {
    what: 'A letter that asks, among the documents, withholds nothing',
    file: 'lib/decode/gate/not-understood.ts',
    from: '    ...ofDocuments(parts),\n',
    to: '',
    tests: FIELD_CASES,
  },
  {
    what: 'A request is settled by what came before it',
    file: 'lib/decode/facts/open-questions.ts',
    from: 'index > last ? [index] : []',
    to: 'index !== last ? [index] : []',
    tests: 'lib/decode/facts/open-questions.test.ts',
  },
  {
    what: 'Only the newest step can ask for something',
    file: 'lib/decode/facts/open-questions.ts',
    from: 'return isOpen || places.length <= over ? null : (places.at(-1) ?? null);',
    to: "return isOpen || places.length <= over || milestones[places.at(-1) ?? -1]?.state !== 'current' ? null : (places.at(-1) ?? null);",
    tests: 'lib/decode/facts/open-questions.test.ts',
  },
  {
    what: 'A status code counts only where USCIS gives no title',
    file: 'lib/decode/decode-cases.ts',
    from: 'code === null ? [] : [{ code, at, recordedAt: null, ownTitle: title,',
    to: 'code === null || title !== null ? [] : [{ code, at, recordedAt: null, ownTitle: title,',
    tests: FIELD_CASES,
  },
  {
    what: 'The newest code is looked for among the events alone',
    file: 'lib/decode/facts/newest-code.ts',
    from: "['event', 'status']",
    to: "['event']",
    tests: FIELD_CASES,
  },
  {
    what: 'A plain “Approval Notice” proves nothing',
    file: 'lib/decode/gate/letter-words.ts',
    from: '  return STEP_IDS.filter((id) => id === step);',
    to: '  return [];',
    tests: 'lib/decode/gate',
  },
  {
    what: 'A letter of another form decides this case',
    file: 'lib/decode/gate/letter-words.ts',
    from: 'if (isOfOtherForm(name, formType)) return [];\n  const title',
    to: 'const title',
    tests: 'lib/decode/gate',
  },
  {
    what: 'A record that stands in a list of one is not read',
    file: 'lib/uscis/shape.ts',
    from: 'data.length === 1 ? data[0] : undefined',
    to: 'data.length === 0 ? data[0] : undefined',
    tests: FIELD_CASES,
  },
  {
    what: 'A date that is a number is dropped',
    file: 'lib/decode/answers/timestamp.ts',
    from: "if (typeof raw === 'number') return stampOfEpoch(String(raw));",
    to: "if (typeof raw === 'number') return null;",
    tests: FIELD_CASES,
  },
  {
    what: 'The copy that was given last counts, whatever its own time',
    file: 'lib/report/saved/gather.ts',
    from: "(at ?? (body === undefined ? null : ownTimeOf(body)) ?? '')",
    to: "(at ?? '')",
    tests: FIELD_CASES,
  },
  {
    what: 'A whole case inside another is left inside',
    file: 'lib/report/saved/concurrent.ts',
    from: 'if (receipt !== null)\n',
    to: 'if (receipt === undefined)\n',
    tests: FIELD_CASES,
  },
  {
    what: 'A whole case left inside another withholds nothing',
    file: 'lib/decode/gate/not-understood.ts',
    from: '    ...ofConcurrentCases(parts),\n',
    to: '',
    tests: 'lib/decode/gate',
  },
  {
    what: 'A title is looked up with its entities',
    file: 'lib/decode/answers/place.ts',
    from: '/[&<]/.test(title) ? plainTextOf(title) : title',
    to: 'title',
    tests: FIELD_CASES,
  },
  {
    what: 'The receipt notice stands twice on the timeline',
    file: 'lib/report/sections/entries.ts',
    from: '[event.at, event.recordedAt].some(',
    to: '[event.at].some(',
    tests: FIELD_CASES,
  },
  {
    what: 'Two answers that disagree say nothing of it',
    file: 'lib/decode/facts/flags.ts',
    from: 'isSame && one.is !== null && other.is !== null && one.is !== other.is',
    to: 'isSame && one.is === null && other.is !== null && one.is !== other.is',
    tests: FIELD_CASES,
  },
];
