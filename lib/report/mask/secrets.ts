// What a report must not show when it is masked: the names in it, the names of a person's own files, and the person's extra words. Pure.
import type { CaseFile, Evidence, Report } from '../../decode/case-file.ts';
import type { Json } from '../../uscis/reading.ts';
import { documentFromOf } from '../../tables/document-types.ts';
import { foldOf, squeezedOf, wordsIn } from './fold.ts';
import { keyPartsOf, lastKeyOf, parentOf } from './paths.ts';
import { slotOf } from './slots.ts';

export interface Secrets {
  /** Parts of names, folded: hidden even where they are plain words. */
  words: ReadonlySet<string>;
  /** Names of one or two letters, folded: hidden where they are written with a capital. */
  shortWords: ReadonlySet<string>;
  /** Names, file names and extra words, letters and digits only: found however they are split. */
  runs: readonly string[];
  /** The extra words alone: they are hidden in offices, forms and codes too. */
  extra: readonly string[];
  /** Names of files that USCIS did not make, as they stand. */
  files: ReadonlySet<string>;
}

/** Small words inside names: they name nobody, and sentences need them. */
const PARTICLES = new Set('de la del las los el the and van von der den da do dos das di al bin of y e'.split(' '));

/** Every leaf a case names, evidence and other fields. */
export function leavesOfCase(file: CaseFile): Evidence[] {
  const { form, people, filed, status, office, recordUpdated } = file;
  const parts = [
    form,
    people,
    filed,
    recordUpdated,
    ...(status === null ? [] : [status]),
    ...(office === null ? [] : [office, ...office.others]),
    ...[
      file.flags,
      file.milestones,
      file.documents,
      file.notices,
      file.evidenceRequests,
      file.timeline,
      file.changes,
    ].flat(),
  ];
  return [...parts.flatMap(({ evidence }) => evidence), ...file.otherFields];
}

/** Documents that USCIS sent, by address and path of their row. */
export function lettersOfUscis(leaves: readonly Evidence[]): ReadonlySet<string> {
  return new Set(
    leaves
      .filter(
        ({ path, value }) =>
          lastKeyOf(path) === 'sourceType' && typeof value === 'string' && documentFromOf(value) === 'uscis',
      )
      .map(({ endpoint, path }) => `${endpoint} ${parentOf(path)}`),
  );
}

const isName = ({ path }: Evidence): boolean => {
  const key = lastKeyOf(path);
  const slot = slotOf(key);
  return (
    slot === 'name' || (slot === undefined && keyPartsOf(key).some((part) => part === 'name' || part === 'surname'))
  );
};

/** "DO, AN" has two. A particle names somebody only where it stands alone: "LA, THI", not "DE LA CRUZ". */
function shortPartsOf(name: string): string[] {
  return name.split(',').flatMap((part) => {
    const words = wordsIn(foldOf(part)).map(({ word }) => word);
    return words.filter((word) => /^\p{L}{2}$/u.test(word) && (words.length === 1 || !PARTICLES.has(word)));
  });
}

const textsOf = (values: readonly (Json | null)[]): string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');

/** @param hide words of the person's own to hide */
export function secretsOf(report: Report, hide: readonly string[]): Secrets {
  const names: string[] = [];
  const files: string[] = [];
  for (const file of report.cases) {
    const leaves = leavesOfCase(file);
    const letters = lettersOfUscis(leaves);
    names.push(
      ...textsOf([
        file.people.applicant,
        file.people.representative,
        ...leaves.filter(isName).map(({ value }) => value),
      ]),
    );
    files.push(...textsOf(file.documents.filter(({ from }) => from !== 'uscis').map(({ name }) => name)));
    const own = leaves.filter(
      ({ endpoint, path }) => slotOf(lastKeyOf(path)) === 'file' && !letters.has(`${endpoint} ${parentOf(path)}`),
    );
    files.push(...textsOf(own.map(({ value }) => value)));
  }
  const parts = [...new Set(names)].flatMap((name) => wordsIn(foldOf(name)).map(({ word }) => word));
  const extra = [...new Set(hide.map(squeezedOf))].filter((word) => word !== '');
  const stems = files.map((file) => file.replace(/\.[A-Za-z0-9]{1,5}$/, '')).filter((stem) => /[^\p{L}]/u.test(stem));
  const runs = [
    ...parts.filter((part) => part.length > 4),
    ...[...names, ...files, ...stems].map(squeezedOf),
    ...extra,
  ];
  return {
    shortWords: new Set([...new Set(names)].flatMap(shortPartsOf)),
    words: new Set(parts.filter((part) => part.length > 2 && !PARTICLES.has(part))),
    runs: [...new Set(runs)].filter((run) => run.length > 3 || extra.includes(run)),
    extra,
    files: new Set(files),
  };
}

/** Whether a short value holds one of the runs, however it is written. */
export function holdsAny(text: string, runs: readonly string[]): boolean {
  if (runs.length === 0) return false;
  const squeezed = squeezedOf(text);
  return runs.some((run) => squeezed.includes(run));
}
