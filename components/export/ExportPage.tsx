// The page for saving, printing and sharing: a purpose sets the other choices; the preview is exactly the text that is saved.
import { For, Match, Show, Switch, createMemo, createSignal, onCleanup } from 'solid-js';
import type { PurposeId } from '../../lib/report/purposes.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { ReportRequest } from '../context/panel-actions.ts';
import { Page } from '../ui/SubPage.tsx';
import { Preview } from './Preview.tsx';
import { COPIED, KIND_CHOICES, PURPOSE_CHOICES, hasNotes, isAlwaysMasked } from './export-choices.ts';
import type { Kind } from './export-choices.ts';
import { makeReports } from './make-report.ts';
import { keepsHistory } from '../context/load-history.ts';
import { readingMoment } from '../context/reading-moment.ts';
import { usePanel } from '../context/panel-context.ts';
import { Option } from '../ui/Option.tsx';
import { ClickAndAnnounce } from '../ui/ClickAndAnnounce.tsx';
import { wordsToHide } from './words-to-hide.ts';

const TYPING_MS = 400;

function RawAnswers(props: { receipt: string }) {
  const { t, actions } = usePanel();
  const save = async () => ((await actions.saveAnswers(props.receipt)) ? t('save.done') : t('save.failed'));
  return (
    <section class="sets" aria-labelledby="save-raw">
      <h3 id="save-raw">{t('save.raw')}</h3>
      <p class="small">{t('save.rawMore')}</p>
      <div class="btns">
        <ClickAndAnnounce click={save}>{t('save.answers')}</ClickAndAnnounce>
      </div>
    </section>
  );
}

export function SavePage(props: { view: PanelView; onClose: () => void }) {
  const { t, actions } = usePanel();
  const [purposeId, setPurposeId] = createSignal<PurposeId>('myself');
  const purpose = () => PURPOSE_CHOICES.find(({ id }) => id === purposeId());
  const [kind, setKind] = createSignal<Kind>('json');
  const [isMaskWanted, setMaskWanted] = createSignal(false);
  const [isAll, setAll] = createSignal(true);
  const [withNotes, setWithNotes] = createSignal(true);
  const [typed, setTyped] = createSignal('');
  const [settledWords, setSettledWords] = createSignal<string[] | null>([]);
  const [said, setSaid] = createSignal('');

  const receipt = () => props.view.current?.receipt ?? null;
  const isMasked = () => isAlwaysMasked(purposeId()) || isMaskWanted();
  const canHaveNotes = () => hasNotes(purposeId()) && keepsHistory(props.view);
  const scope = () => (isAll() ? null : receipt());
  const choose = (id: PurposeId) => {
    setSaid('');
    setPurposeId(id);
    setKind(purpose()?.kind ?? 'txt');
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const settleWords = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    setSettledWords(wordsToHide(typed()));
  };
  const type = (text: string) => {
    setSaid('');
    setTyped(text);
    clearTimeout(timer);
    timer = setTimeout(settleWords, TYPING_MS);
  };

  /** Makes the file again after a new reading, so that the preview is current. */
  // eslint-disable-next-line solid/reactivity -- readingMoment reads the view inside a memo of its own
  const moment = readingMoment(() => props.view);
  const request = createMemo((): ReportRequest | null => {
    moment();
    const hide = settledWords();
    if (isMasked() && hide === null) return null;
    const format = kind();
    return {
      receipt: scope(),
      purpose: purposeId(),
      format: format === 'print' ? 'txt' : format,
      masked: isMasked(),
      hide: isMasked() ? (hide ?? []) : [],
      // What a purpose leaves out applies to the formats for people; data for programs is always complete.
      withNotes: keepsHistory(props.view) && withNotes(),
    };
  });
  // Tracks the order in effects of its own.
  // eslint-disable-next-line solid/reactivity
  const making = makeReports(request, actions);
  const file = () => {
    const now = making.made();
    return now.state === 'made' ? now.file : null;
  };
  const calendar = makeReports(
    createMemo(() => ({
      receipt: scope(),
      purpose: purposeId(),
      format: 'ics' as const,
      masked: isMasked(),
      hide: [],
      withNotes: false,
    })),
    actions,
  );
  const hasNoAppointment = () => calendar.made().state === 'none';

  const save = async () => {
    settleWords();
    const made = await making.file();
    const isSaved = made !== null && actions.saveFile(made);
    setSaid(isSaved ? t('save.done') : t('save.failed'));
  };
  const print = async () => {
    settleWords();
    const now = request();
    setSaid(now !== null && (await actions.printReport(now)) ? t('save.printOpened') : t('save.failed'));
  };
  const copy = async () => {
    settleWords();
    const made = await making.file();
    setSaid(made !== null && (await actions.copy(made.text)) ? t('copy.done') : t('copy.failed'));
  };

  return (
    <Page heading={t('save.heading')} onClose={() => props.onClose()}>
      <fieldset>
        <legend>{t('save.for')}</legend>
        <For each={PURPOSE_CHOICES}>
          {({ id, words, more }) => (
            <Option
              group="purpose"
              label={t(words)}
              more={t(more)}
              isChosen={purposeId() === id}
              onChoose={() => choose(id)}
            />
          )}
        </For>
      </fieldset>
      <fieldset>
        <legend>{t('save.names')}</legend>
        <Option
          group="mask"
          label={t('save.masked')}
          more={t('save.maskedMore')}
          isChosen={isMasked()}
          onChoose={() => setMaskWanted(true)}
        />
        <Option
          group="mask"
          label={t('save.full')}
          more={isAlwaysMasked(purposeId()) ? t('save.notForForum') : t('save.fullMore')}
          isChosen={!isMasked()}
          isOff={isAlwaysMasked(purposeId())}
          onChoose={() => setMaskWanted(false)}
        />
        <Show when={isMasked()}>
          <label class="hide">
            {t('save.hide')}
            <textarea
              rows="2"
              spellcheck={false}
              autocomplete="off"
              dir="auto"
              value={typed()}
              onInput={(event) => type(event.currentTarget.value)}
            />
            <span class="small">{settledWords() === null ? t('save.hideTooMany') : t('save.hideMore')}</span>
          </label>
        </Show>
      </fieldset>
      <Show when={props.view.tabs.length > 1 && receipt() !== null}>
        <fieldset>
          <legend>{t('save.cases')}</legend>
          <Option
            group="cases"
            label={t('save.all', { n: props.view.tabs.length })}
            isChosen={isAll()}
            onChoose={() => setAll(true)}
          />
          <Option
            group="cases"
            label={t('save.one', { form: props.view.current?.label ?? '' })}
            isChosen={!isAll()}
            onChoose={() => setAll(false)}
          />
        </fieldset>
      </Show>
      <Show when={canHaveNotes()}>
        <label class="opt">
          <input
            type="checkbox"
            checked={withNotes()}
            onChange={(event) => setWithNotes(event.currentTarget.checked)}
          />
          <span>{t('save.withNotes')}</span>
          <Show when={isMasked()}>
            <span class="small">{t('save.notesMasked')}</span>
          </Show>
        </label>
      </Show>
      <fieldset>
        <legend>{t('save.kind')}</legend>
        <For each={KIND_CHOICES}>
          {({ id, words }) => (
            <Option
              group="kind"
              label={t(words)}
              isChosen={kind() === id}
              isOff={id === 'ics' && hasNoAppointment()}
              onChoose={() => {
                setSaid('');
                setKind(id);
              }}
            />
          )}
        </For>
        <p class="small">{hasNoAppointment() ? t('save.noAppointment') : t('save.appointment')}</p>
      </fieldset>
      <section class="sets" aria-labelledby="save-preview">
        <h3 id="save-preview">{t('save.preview')}</h3>
        <Switch>
          <Match when={file()}>
            {(made) => (
              <>
                <p class="small">{kind() === 'print' ? t('save.printMore') : made().name}</p>
                <Preview text={made().text} />
              </>
            )}
          </Match>
          <Match when={making.made().state === 'none'}>
            <p>{kind() === 'ics' ? t('save.noAppointment') : t('save.notMade')}</p>
          </Match>
          <Match when={true}>
            <p class="note">{t('save.making')}</p>
          </Match>
        </Switch>
      </section>
      <div class="btns">
        <Show
          when={kind() === 'print'}
          fallback={
            <button type="button" class="btn btn--main" onClick={() => void save()}>
              {t('save.report')}
            </button>
          }
        >
          <button type="button" class="btn btn--main" onClick={() => void print()}>
            {t('save.openPrint')}
          </button>
        </Show>
        <Show when={COPIED.includes(kind())}>
          <button type="button" class="btn" onClick={() => void copy()}>
            {t('save.copy')}
          </button>
        </Show>
        <span class="small" role="status">
          {said()}
        </span>
      </div>
      <p class="small quiet">{t('save.madeHere')}</p>
      <Show when={receipt()}>{(of) => <RawAnswers receipt={of()} />}</Show>
    </Page>
  );
}
