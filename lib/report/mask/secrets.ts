// Collects what a masked report must not show: the names in it, the names of a person's own files, and the person's extra words. Pure.
import type { CaseFile, Evidence, Report } from '../../decode/case-file.ts';
import type { Json } from '../../uscis/reading.ts';
import { documentFromOf, documentTypeOf } from '../../tables/document-types.ts';
import { noticeActionOf } from '../../tables/notices.ts';
import { NO_DAYS, type ExplainedDays } from './explained-days.ts';
import { makeRunFinder, type RunFinder } from './find-runs.ts';
import { foldOf, squeezedOf, wordsIn } from './fold.ts';
import { keyPartsOf, lastKeyOf, parentOf } from './paths.ts';
import { slotOf } from './slots.ts';

export interface Secrets {
  /** Parts of names, folded: hidden even where they are plain words. */
  words: ReadonlySet<string>;
  /** Names of one or two letters, folded: hidden where they are written with a capital. */
  shortWords: ReadonlySet<string>;
  /** Names, file names and extra words, letters and digits only: found however they are split. */
  runs: RunFinder;
  /** The extra words alone: they are hidden in offices, forms and codes too. */
  extra: RunFinder;
  /** Names of files that USCIS did not make, as they stand. */
  files: ReadonlySet<string>;
  /** Names of the documents that USCIS sent, as they stand. */
  letters: ReadonlySet<string>;
  /** The dates of the case whose texts are masked. */
  days: ExplainedDays;
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
    ...(file.processingTime === null ? [] : [file.processingTime]),
    ...[
      file.flags,
      file.milestones,
      file.documents,
      file.notices,
      file.evidenceRequests,
      file.timeline,
      file.changes,
      file.notUnderstood,
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

/** What changes name that no field holds any more: names, and files whose row now is another's. */
function formerOf({ changes }: CaseFile, letters: ReadonlySet<string>): { names: (Json | null)[]; files: string[] } {
  const names: (Json | null)[] = [];
  const files: string[] = [];
  for (const { kind, before, after, evidence } of changes) {
    if (evidence.some(isName)) names.push(before, after);
    const isFile = kind.startsWith('document') || evidence.some(({ path }) => slotOf(lastKeyOf(path)) === 'file');
    if (isFile) files.push(...textsOf([before, after]).filter((name) => !letters.has(name) && !isWording(name)));
  }
  return { names, files };
}

const isWording = (name: string): boolean => {
  const stem = name.replace(FILE_ENDING, '');
  return documentTypeOf(stem) !== undefined || noticeActionOf(stem) !== undefined;
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

const FILE_ENDING = /\.[A-Za-z0-9]{1,5}$/;

/** @param hide words of the person's own to hide */
export function secretsOf(report: Report, hide: readonly string[]): Secrets {
  const names: string[] = [];
  const files: string[] = [];
  const sent = new Set(
    report.cases.flatMap(({ documents }) =>
      textsOf(documents.filter(({ from }) => from === 'uscis').map(({ name }) => name)),
    ),
  );
  for (const file of report.cases) {
    const leaves = leavesOfCase(file);
    const letters = lettersOfUscis(leaves);
    const former = formerOf(file, sent);
    files.push(...former.files);
    names.push(
      ...textsOf([
        file.people.applicant,
        file.people.representative,
        ...leaves.filter(isName).map(({ value }) => value),
        ...former.names,
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
  const stems = files.map((file) => file.replace(FILE_ENDING, '')).filter((stem) => /[^\p{L}]/u.test(stem));
  const runs = [
    ...parts.filter((part) => part.length > 4),
    ...[...names, ...files, ...stems].map(squeezedOf),
    ...extra,
  ];
  return {
    shortWords: new Set([...new Set(names)].flatMap(shortPartsOf)),
    words: new Set(parts.filter((part) => part.length > 2 && !PARTICLES.has(part))),
    runs: makeRunFinder([...new Set(runs)].filter((run) => run.length > 3 || extra.includes(run))),
    extra: makeRunFinder(extra),
    files: new Set(files),
    letters: sent,
    days: NO_DAYS,
  };
}

/** Whether a short value holds one of the runs, however it is written. */
export function holdsAny(text: string, runs: RunFinder): boolean {
  return runs.isIn(squeezedOf(text));
}
