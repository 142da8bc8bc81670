// `node tools/mutations/break-masking.ts`: breaks the masking code in fifteen ways, one at a time, in a copy, and shows that the search for planted
// secrets notices each. Touches only `.output/masking`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Break {
  what: string;
  file: string;
  from: string;
  to: string;
}

const BREAKS: readonly Break[] = [
  {
    what: 'a receipt keeps its digits',
    file: 'mask/kept-spans.ts',
    from: 'return prefix ===',
    to: 'if (receipt) return receipt;\n  return prefix ===',
  },
  {
    what: 'keys in paths stay',
    file: 'mask/masker.ts',
    from: 'return steps === null',
    to: 'if (path) return path;\n      return steps === null',
  },
  {
    what: 'ids stay',
    file: 'mask/masker.ts',
    from: "if (known === 'id') return null;",
    to: "if (known === 'id') return value;",
  },
  {
    what: 'names of own files stay',
    file: 'mask/masker.ts',
    from: '(isLetter && secrets.letters.has(value) ? words(value) : mark)',
    to: '(isLetter && secrets.letters.has(value) ? words(value) : value)',
  },
  {
    what: 'unknown words in sentences stay',
    file: 'mask/scrub.ts',
    from: 'return isPlainWord(word) ||',
    to: 'return word !== "" || isPlainWord(word) ||',
  },
  {
    what: 'numbers in sentences stay',
    file: 'mask/scrub.ts',
    from: "out.push(/[\\p{L}\\p{N}]/u.test(piece) ? mark : '')",
    to: 'out.push(piece)',
  },
  {
    what: 'unknown fields keep their values',
    file: 'mask/masker.ts',
    from: 'const isCode = eventCodeOf(value) !== undefined',
    to: 'if (value) return value;\n    const isCode = eventCodeOf(value) !== undefined',
  },
  {
    what: 'notes stay',
    file: 'mask/mask.ts',
    from: 'file.notes.map(({ at }) => ({ at, text: to.mark, reference: null }))',
    to: 'file.notes',
  },
  {
    what: 'file names in problems stay',
    file: 'mask/mask.ts',
    from: 'OWN_SOURCE.exec(source)?.[1] ?? to.mark',
    to: 'source',
  },
  {
    what: 'labels of the timeline stay',
    file: 'mask/mask.ts',
    from: 'if (secrets.files.has(label)) return to.mark;',
    to: 'if (label) return label;',
  },
  {
    what: 'every date in a sentence stays',
    file: 'mask/explained-days.ts',
    from: 'return days.has(day) || ',
    to: 'return day !== "" || ',
  },
  {
    what: 'small numbers under any key stay',
    file: 'mask/masker.ts',
    from: "if (key === '' || ",
    to: 'if (Number.isInteger(value)) return true;\n  if (',
  },
  {
    what: 'e-mail addresses made of plain words stay',
    file: 'mask/scrub.ts',
    from: '...contactRuns(text), ',
    to: '',
  },
  {
    what: 'names that only changes hold stay',
    file: 'mask/secrets.ts',
    from: 'if (evidence.some(isName)) names.push(before, after);',
    to: '',
  },
  {
    what: 'towns under any key stay',
    file: 'mask/masker.ts',
    from: '(isCenterName(value) || isOfficeKey(keyPartsOf(key)))',
    to: 'value !== ""',
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = `${root}.output/masking/`;
const SEARCH = `import { searchLeaks } from './tests/property/plant-secrets.ts';
process.stdout.write(String(searchLeaks(6, 100).leaks.length));`;

function leaksInCopy(): number {
  const done = execFileSync(process.execPath, ['--input-type=module', '--eval', SEARCH], {
    cwd: copy,
    encoding: 'utf8',
  });
  return Number(done);
}

let missed = 0;
for (const broken of [null, ...BREAKS]) {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const folder of ['lib', 'tests/property']) cpSync(root + folder, copy + folder, { recursive: true });
  if (broken !== null) {
    const path = `${copy}lib/report/${broken.file}`;
    const code = readFileSync(path, 'utf8');
    if (code.split(broken.from).length !== 2) throw new Error(`${broken.file} has no single place for: ${broken.what}`);
    writeFileSync(
      path,
      code.replace(broken.from, () => broken.to),
    );
  }
  const leaks = leaksInCopy();
  const isRight = broken === null ? leaks === 0 : leaks > 0;
  if (!isRight) missed += 1;
  process.stdout.write(
    `${isRight ? 'as it should be' : 'WRONG'}: ${broken?.what ?? 'nothing broken'}: ${String(leaks)} leaks found\n`,
  );
}
rmSync(copy, { recursive: true, force: true });
process.exitCode = missed === 0 ? 0 : 1;
