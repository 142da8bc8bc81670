// What a person brought in, and the cases it makes: decoded anew whenever something is added, taken away, or the language changes. Kept in
// memory alone.
import { createMemo, createSignal } from 'solid-js';
import type { Accessor } from 'solid-js';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import type { CaseFile, Problem } from '../../lib/decode/case-file.ts';
import type { CaseAnswers } from '../../lib/decode/answers/sources.ts';
import { readSaved, type SavedFile } from '../../lib/report/saved/read-saved.ts';
import type { Piece, PieceCase } from '../../components/paste/piece.ts';

export interface ShownFile {
  /** As the panel shows it; the receipt is its key there. */
  file: CaseFile;
  /** As a report writes it. */
  asSaved: CaseFile;
  /** null: its names are hidden, and it is shown as it was saved. */
  answers: CaseAnswers | null;
}

interface Read {
  shown: ShownFile[];
  problems: Problem[];
  remarks: Problem[];
  ownMessages: ReadonlySet<string>;
}

/** What one piece holds, by itself. */
function casesIn(file: SavedFile, lang: string): PieceCase[] {
  const { cases, masked } = readSaved([file], { lang });
  return [
    ...cases.map((one) => ({
      receipt: one.receipt,
      endpoints: one.reads.map(({ endpoint }) => endpoint),
      isPage: one.page !== null,
    })),
    ...masked.map(({ label }) => ({ receipt: label, endpoints: [], isPage: false })),
  ];
}

/** `cases.json (2)` where there is a `cases.json`: two files of one name are two. */
function freeName(source: string, others: readonly SavedFile[]): string {
  const isTaken = (name: string) => others.some((one) => one.source === name);
  let name = source;
  for (let n = 2; isTaken(name); n += 1) name = `${source} (${n})`;
  return name;
}

export function makeSavedCases(lang: Accessor<string>) {
  const [files, setFiles] = createSignal<readonly SavedFile[]>([]);
  const held = new WeakMap<SavedFile, PieceCase[]>();

  const read = createMemo((): Read => {
    const { cases, masked, problems, remarks, ownMessages } = readSaved(files(), { lang: lang() });
    const decoded = decodeCases(cases, { lang: lang() });
    const shown = decoded.map((file): ShownFile => {
      const answers = cases.find(({ receipt }) => receipt === file.receipt) ?? null;
      return { file, asSaved: file, answers };
    });
    // Hidden receipts look alike, so such a case goes by its label.
    const hidden = masked.map((file): ShownFile => ({
      file: { ...file, receipt: file.label },
      asSaved: file,
      answers: null,
    }));
    return { shown: [...shown, ...hidden], problems, remarks, ownMessages };
  });

  const casesOf = (file: SavedFile): PieceCase[] => {
    const cases = held.get(file) ?? casesIn(file, lang());
    held.set(file, cases);
    return cases;
  };
  const pieces = createMemo((): Piece[] => {
    const { problems, remarks } = read();
    const of = (said: readonly Problem[], source: string) =>
      said.filter((one) => one.source === source).map(({ message }) => message);
    return files().map((file) => ({
      source: file.source,
      text: file.text,
      cases: casesOf(file),
      problems: of(problems, file.source),
      remarks: of(remarks, file.source),
    }));
  });

  return {
    read,
    pieces,
    casesOf,
    /** Adds them at the end, each under a name of its own; one of equal name and text takes the place of the other. @returns as added */
    add: (more: readonly SavedFile[]): SavedFile[] => {
      const kept = files().filter((one) => !more.some(({ name, text }) => one.name === name && one.text === text));
      const added = more.reduce<SavedFile[]>(
        (all, file) => [...all, { ...file, source: freeName(file.source, [...kept, ...all]) }],
        [],
      );
      setFiles([...kept, ...added]);
      return added;
    },
    /** From now on these belong to the case of this receipt, whatever else comes in. */
    settle: (sources: readonly string[], receipt: string) =>
      setFiles((now) => now.map((file) => (sources.includes(file.source) ? { ...file, folder: receipt } : file))),
    remove: (source: string) => setFiles((now) => now.filter((one) => one.source !== source)),
    clear: () => setFiles([]),
  };
}
export type SavedCases = ReturnType<typeof makeSavedCases>;
