// Everything the paste page holds while it is open: what was brought in, the case in view, the person's choices. Nothing is stored.
import { createMemo, createSignal } from 'solid-js';
import type { Newest, PastePageState } from '../../components/paste/paste-page-state.ts';
import { langFor, type Lang } from '../../lib/locales/languages.ts';
import { makePasteWords } from '../../lib/locales/paste.ts';
import type { SavedFile } from '../../lib/report/saved/read-saved.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from '../../lib/settings.ts';
import { isGoodOutcome } from '../../lib/uscis/good-outcome.ts';
import { ENDPOINTS, type Endpoint } from '../../lib/uscis/reading.ts';
import { broughtInViewOf } from '../../lib/view/brought-in-view.ts';
import type { PanelView, PinOrTick, PinsAndTicks } from '../../lib/view/panel-view.ts';
import { typedReceiptOf } from '../../lib/view/typed-receipt.ts';
import { copyText } from '../panel/copy-text.ts';
import { clipboardReader, type Arrivals } from './bring-in.ts';
import { openFiles, type OpenedFiles, type Refusal } from './open-dropped.ts';
import { makeSavedCases } from './saved-cases.ts';

const REFUSALS = {
  zip: 'paste.zip',
  tooBig: 'paste.tooBig',
  notText: 'paste.notText',
  cannotOpen: 'paste.cannotOpen',
  emptyFolder: 'paste.emptyFolder',
} as const satisfies Record<Refusal, string>;

const NO_MARKS: PinsAndTicks = { pinned: [], have: [] };
type Refused = Newest['refused'];

/** @param sample an invented case, as files */
export function makePageState(browserLanguage: string, sample: () => SavedFile[]) {
  const [settings, setSettings] = createSignal<Settings>({ ...DEFAULT_SETTINGS, keepHistory: false });
  const lang = () => langFor(settings().language, browserLanguage);
  const words = makePasteWords(lang);
  const saved = makeSavedCases(lang);
  const [typed, setTyped] = createSignal('');
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [marks, setMarks] = createSignal<ReadonlyMap<string, PinsAndTicks>>(new Map());
  const [newestSources, setNewestSources] = createSignal<readonly string[]>([]);
  const [refused, setRefused] = createSignal<Refused>([]);
  const [isSample, setSample] = createSignal(false);
  const [openedLink, setOpenedLink] = createSignal<Endpoint | null>(null);
  const [isBack, setBack] = createSignal(false);
  const [isCleared, setCleared] = createSignal(false);
  let arrived = 0;
  /** The receipt that the person typed or opened a link of, until something of another one comes in: what names none is of it. */
  let meant: string | null = null;

  const shown = () => saved.read().shown;
  const inView = createMemo((): string | null => {
    const receipts = shown().map(({ file }) => file.receipt);
    return receipts.find((receipt) => receipt === chosen()) ?? receipts[0] ?? null;
  });
  const current = () => shown().find(({ file }) => file.receipt === inView());
  const view = createMemo((): PanelView | null =>
    shown().length === 0
      ? null
      : broughtInViewOf({
          lang: lang(),
          files: shown().map(({ file }) => file),
          inView: inView(),
          answers: current()?.answers ?? null,
          settings: settings(),
          marks: marks().get(inView() ?? '') ?? NO_MARKS,
          isSample: isSample(),
        }),
  );

  const receipt = createMemo(() => typedReceiptOf(typed()));
  const linked = createMemo(() => {
    const now = receipt();
    if (now.kind === 'receipt') return now.receipt;
    const seen = typedReceiptOf(inView() ?? '');
    return !isSample() && seen.kind === 'receipt' ? seen.receipt : null;
  });
  const here = createMemo((): Endpoint[] => {
    const reads = shown().find(({ file }) => file.receipt === linked())?.file.reads ?? [];
    return ENDPOINTS.filter((endpoint) =>
      reads.some((read) => read.endpoint === endpoint && isGoodOutcome(read.outcome)),
    );
  });

  const type = (text: string) => {
    setTyped(text);
    const now = typedReceiptOf(text);
    meant = now.kind === 'receipt' ? now.receipt : null;
  };
  /** Whether an answer is in it that names no receipt, and none that does. */
  const isNameless = (file: SavedFile) => {
    const cases = saved.casesOf(file);
    return cases.length > 0 && cases.every((one) => one.receipt === null);
  };
  /** What names no receipt belongs to the only case there is, and stays there when another comes in. */
  const settleNameless = () => {
    const [only, ...more] = shown().flatMap(({ file }) => file.receipt ?? []);
    if (only === undefined || more.length > 0) return;
    const nameless = saved
      .pieces()
      .filter(({ cases }) => cases.length > 0 && cases.every((one) => one.receipt === null));
    saved.settle(
      nameless.map(({ source }) => source),
      only,
    );
  };

  /** Shows what came in at once: the case it is of comes into view. */
  const take = (files: readonly SavedFile[], not: Refused) => {
    if (isSample()) clear();
    setCleared(false);
    setBack(false);
    setOpenedLink(null);
    setRefused(not);
    const added = saved.add(
      files.map((file) => (isNameless(file) && meant !== null ? { ...file, folder: meant } : file)),
    );
    setNewestSources(added.map(({ source }) => source));
    settleNameless();
    const named = added.flatMap((file) => saved.casesOf(file).flatMap((one) => one.receipt ?? []));
    if (named.some((one) => one !== meant)) meant = null;
    const [first] = named;
    if (first === undefined) return;
    if (!named.includes(chosen() ?? '')) setChosen(first);
    if (typed().trim() === '' && typedReceiptOf(first).kind === 'receipt') setTyped(first);
  };
  const arrivals: Arrivals = {
    text: (text) => {
      const alone = typedReceiptOf(text);
      if (alone.kind === 'receipt') return type(alone.receipt);
      arrived += 1;
      take([{ source: words.t('paste.number', { n: arrived }), folder: `paste ${arrived}`, name: '', text }], []);
    },
    files: ({ files, refused: not }: OpenedFiles) => {
      arrived += 1;
      // Files that were given together without a folder belong together, and to nothing that was given before.
      take(
        files.map((file) => (file.folder === '' ? { ...file, folder: `files ${arrived}` } : file)),
        not.map(({ source, why }) => ({ source, why: REFUSALS[why] })),
      );
    },
    nothing: (why) => {
      setCleared(false);
      setNewestSources([]);
      setRefused([{ source: null, why: why === 'empty' ? 'paste.empty' : 'paste.refused' }]);
    },
  };
  const clear = () => {
    saved.clear();
    setSample(false);
    setTyped('');
    setChosen(null);
    setMarks(new Map());
    setNewestSources([]);
    setRefused([]);
    setOpenedLink(null);
    setBack(false);
    arrived = 0;
    meant = null;
    setCleared(true);
  };

  const page: PastePageState = {
    words,
    lang,
    chooseLanguage: (language: Lang) => setSettings((now) => ({ ...now, language })),
    typed,
    type,
    receipt,
    linked,
    here,
    pieces: saved.pieces,
    newest: () => ({
      pieces: isSample() ? [] : saved.pieces().filter(({ source }) => newestSources().includes(source)),
      refused: refused(),
      isCleared: isCleared(),
    }),
    cameBackFrom: () => (isBack() ? openedLink() : null),
    opened: (endpoint) => {
      meant = linked();
      setBack(false);
      setOpenedLink(endpoint);
    },
    bringFiles: (files) => void openFiles(files).then(arrivals.files),
    bringText: arrivals.text,
    bringClipboard: clipboardReader(arrivals),
    remove: saved.remove,
    isSample,
    showSample: () => {
      clear();
      setCleared(false);
      saved.add(sample());
      setSample(true);
    },
    clear,
    copy: copyText,
  };
  return {
    page,
    saved,
    view,
    arrivals,
    lang,
    settings,
    select: setChosen,
    changeSettings: (patch: SettingsPatch) => setSettings((now) => ({ ...now, ...definedOf(patch) })),
    mark: ({ receipt: of, kind, what, isOn }: PinOrTick) =>
      setMarks((all) => {
        const before = all.get(of) ?? NO_MARKS;
        const others = before[kind].filter((one) => one !== what);
        return new Map(all).set(of, { ...before, [kind]: isOn ? [...others, what] : others });
      }),
    /** The person is back on this page. */
    cameBack: () => setBack(true),
  };
}

/** A patch without the keys that say nothing. */
function definedOf(patch: SettingsPatch): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
