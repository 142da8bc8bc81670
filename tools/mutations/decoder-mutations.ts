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
];
