// Leaks of the masking: each lets one kind of secret through. Data only.
import type { Mutation } from './mutation.ts';

const SECRETS = { test: 'holds none of', in: 'tests/property/mask.property' } as const;

export const MASKING_MUTATIONS: readonly Mutation[] = [
  {
    what: 'A receipt keeps its digits',
    file: 'lib/report/mask/receipts.ts',
    from: 'return prefix ===',
    to: 'if (receipt) return receipt;\n  return prefix ===',
    ...SECRETS,
  },
  {
    what: 'Keys in paths stay',
    file: 'lib/report/mask/masker.ts',
    from: 'return steps === null',
    to: 'if (path) return path;\n      return steps === null',
    ...SECRETS,
  },
  {
    what: 'Ids stay',
    file: 'lib/report/mask/masker.ts',
    from: "if (known === 'id') return null;",
    to: "if (known === 'id') return value;",
    ...SECRETS,
  },
  {
    what: 'Names of own files stay',
    file: 'lib/report/mask/masker.ts',
    from: '(isLetter && secrets.letters.has(value) ? words(value) : mark)',
    to: '(isLetter && secrets.letters.has(value) ? words(value) : value)',
    ...SECRETS,
  },
  {
    what: 'Unknown words in sentences stay',
    file: 'lib/report/mask/scrub.ts',
    from: 'return isPlainWord(word) ||',
    to: 'return word !== "" || isPlainWord(word) ||',
    ...SECRETS,
  },
  {
    what: 'Numbers in sentences stay',
    file: 'lib/report/mask/scrub.ts',
    from: "out.push(/[\\p{L}\\p{N}]/u.test(piece) ? mark : '')",
    to: 'out.push(piece)',
    ...SECRETS,
  },
  {
    what: 'Unknown fields keep their values',
    file: 'lib/report/mask/masker.ts',
    from: 'const isCode = eventCodeOf(value) !== undefined',
    to: 'if (value) return value;\n    const isCode = eventCodeOf(value) !== undefined',
    ...SECRETS,
  },
  {
    what: 'Notes stay',
    file: 'lib/report/mask/mask.ts',
    from: 'file.notes.map(({ at }) => ({ at, text: to.mark, reference: null }))',
    to: 'file.notes',
    ...SECRETS,
  },
  {
    what: 'File names in problems stay',
    file: 'lib/report/mask/mask.ts',
    from: 'OWN_SOURCE.exec(source)?.[1] ?? to.mark',
    to: 'source',
    ...SECRETS,
  },
  {
    what: 'Labels of the timeline stay',
    file: 'lib/report/mask/mask.ts',
    from: 'if (secrets.files.has(label)) return to.mark;',
    to: 'if (label) return label;',
    ...SECRETS,
  },
  {
    what: 'Every date in a sentence stays',
    file: 'lib/report/mask/explained-days.ts',
    from: 'return days.has(day) || ',
    to: 'return day !== "" || ',
    ...SECRETS,
  },
  {
    what: 'Small numbers under any key stay',
    file: 'lib/report/mask/masker.ts',
    from: "if (key === '' || ",
    to: 'if (Number.isInteger(value)) return true;\n  if (',
    ...SECRETS,
  },
  {
    what: 'E-mail addresses made of plain words stay',
    file: 'lib/report/mask/scrub.ts',
    from: '...contactRuns(text), ',
    to: '',
    ...SECRETS,
  },
  {
    what: 'Names that only changes hold stay',
    file: 'lib/report/mask/secrets.ts',
    from: 'if (evidence.some(isName)) names.push(before, after);',
    to: '',
    ...SECRETS,
  },
  {
    what: 'Towns under any key stay',
    file: 'lib/report/mask/masker.ts',
    from: '(isCenterName(value) || isOfficeKey(keyPartsOf(key)))',
    to: 'value !== ""',
    ...SECRETS,
  },
];
