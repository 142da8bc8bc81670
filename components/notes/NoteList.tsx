// The person's notes about one case: lists, adds, edits and removes them.
import { For, Match, Show, Switch, createEffect, createSignal, onCleanup } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import type { ShownNote } from '../../lib/view/history-view.ts';
import type { NoteDraft } from '../context/note-drafts.ts';
import { usePanel } from '../context/panel-context.ts';
import { Question } from '../ui/AskOnce.tsx';
import { NoteForm } from './NoteForm.tsx';
import type { SectionData } from '../section-frame/section-data.ts';
import { makeNewestRequest } from '../../lib/util/newest-request.ts';

function Note(props: { note: ShownNote; onEdit: () => void; onRemove: () => void }) {
  const { t, format, actions, isFullTab } = usePanel();
  const [isAsked, setAsked] = createSignal(false);
  let remove: HTMLButtonElement | undefined;
  const day = () => format.day(props.note.at);
  const line = () => {
    const { reference } = props.note;
    return reference === null ? day() : t('notes.withReference', { day: day(), reference });
  };
  const stop = () => {
    setAsked(false);
    remove?.focus();
  };
  return (
    <li class="mynote">
      <div class="mynote__t" dir="auto">
        {props.note.text}
      </div>
      <div class="small">{line()}</div>
      <Show
        when={isAsked()}
        fallback={
          <div class="mynote__do">
            <button
              type="button"
              class="more"
              onClick={() => props.onEdit()}
              aria-label={t('notes.editOf', { day: day() })}
            >
              {t('notes.edit')}
            </button>
            <button
              type="button"
              class="more"
              ref={(element) => (remove = element)}
              onClick={() => setAsked(true)}
              aria-label={t('notes.removeOf', { day: day() })}
            >
              {t('notes.remove')}
            </button>
          </div>
        }
      >
        <Question
          name={t('notes.removeAsk')}
          question={isFullTab ? t('notes.removeAsk') : t('notes.removeInTab')}
          yes={isFullTab ? t('notes.remove') : t('notes.openTab')}
          no={t('notes.keepIt')}
          onYes={() => (isFullTab ? props.onRemove() : actions.openFullTab())}
          onNo={stop}
        />
      </Show>
    </li>
  );
}

export function NoteList(props: SectionData & { receipt: string }) {
  const { t, actions, format, drafts } = usePanel();
  const [state, setState] = createSignal<'waiting' | 'failed' | 'here'>('waiting');
  // One row per note id, so that an open confirmation survives an update.
  const [held, setHeld] = createStore<{ notes: ShownNote[] }>({ notes: [] });
  // A draft belongs to its case, and this list is created anew for another case.
  // eslint-disable-next-line solid/reactivity
  const [draft, setDraftHere] = createSignal<NoteDraft | null>(drafts.get(props.receipt));
  const [takesFocus, setTakesFocus] = createSignal(false);
  const [said, setSaid] = createSignal('');
  let add: HTMLButtonElement | undefined;
  const requests = makeNewestRequest();
  onCleanup(requests.cancel);
  const setDraft = (written: NoteDraft | null) => {
    drafts.set(props.receipt, written);
    setDraftHere(written);
  };
  const hold = (found: ShownNote[]) => {
    setHeld('notes', reconcile(found, { key: 'id' }));
    setState('here');
  };
  const fetchNotes = async () => {
    const isNewest = requests.begin();
    const found = await actions.notes(props.receipt);
    if (!isNewest()) return;
    if (found === null) setState('failed');
    else hold(found);
  };
  createEffect(() => {
    // The view's notes have no ids, but they change whenever a note was saved or removed in any window.
    JSON.stringify(props.file.notes);
    if (props.file.notes.length > 0 || props.view.historyFault !== null) void fetchNotes();
    else hold([]);
  });
  const begin = (written: NoteDraft) => {
    setSaid('');
    setTakesFocus(true);
    setDraft(written);
  };
  const end = (sentence: string) => {
    setDraft(null);
    setSaid(sentence);
    add?.focus();
  };
  const keep = async ({ id, at, text, reference }: NoteDraft) => {
    const written = { id, at, text: text.trim(), reference: reference.trim() === '' ? null : reference.trim() };
    const isStored = await actions.keepNote(props.receipt, written);
    if (isStored) {
      end(t('notes.kept'));
      await fetchNotes();
    }
    return isStored;
  };
  const remove = async (id: string) => {
    const isGone = await actions.removeNote(props.receipt, id);
    setSaid(isGone ? t('notes.removed') : t('notes.notRemoved'));
    if (isGone) {
      add?.focus();
      await fetchNotes();
    }
  };
  const list = () => (state() === 'here' ? [...held.notes].reverse() : null);
  return (
    <>
      <Switch>
        <Match when={list()}>
          {(all) => (
            <ul>
              <For each={all()} fallback={<li class="note">{t('notes.none')}</li>}>
                {(note) => (
                  <Note
                    note={note}
                    onEdit={() => begin({ ...note, at: format.dayOf(note.at) ?? '', reference: note.reference ?? '' })}
                    onRemove={() => void remove(note.id)}
                  />
                )}
              </For>
            </ul>
          )}
        </Match>
        <Match when={state() === 'failed'}>
          <p role="status">{t('log.failed')}</p>
        </Match>
        <Match when={true}>
          <p class="note">{t('log.wait')}</p>
        </Match>
      </Switch>
      <Show when={draft()}>
        {(written) => (
          <NoteForm
            draft={written()}
            takesFocus={takesFocus()}
            onType={setDraft}
            onKeep={keep}
            onGiveUp={() => end('')}
          />
        )}
      </Show>
      <div class="btns">
        <Show when={draft() === null}>
          <button
            type="button"
            class="btn"
            ref={(element) => (add = element)}
            onClick={() => begin({ id: null, at: format.today(), text: '', reference: '' })}
          >
            {t('notes.add')}
          </button>
        </Show>
        <span class="small" role="status">
          {said()}
        </span>
      </div>
      <p class="note">{t('notes.stay')}</p>
    </>
  );
}
