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
    /** Adds them at the end; a file that was brought in before under that name is replaced. */
    add: (more: readonly SavedFile[]) =>
      setFiles((now) => [...now.filter(({ source }) => !more.some((one) => one.source === source)), ...more]),
    remove: (source: string) => setFiles((now) => now.filter((one) => one.source !== source)),
    clear: () => setFiles([]),
  };
}
export type SavedCases = ReturnType<typeof makeSavedCases>;
