// The form of one note: day, text, reference number. Typed text stays until it is saved or discarded.
import { Show, createSignal, onMount } from 'solid-js';
import type { NoteDraft } from '../context/note-drafts.ts';
import { usePanel } from '../context/panel-context.ts';

export interface NoteFormProps {
  draft: NoteDraft;
  onType: (draft: NoteDraft) => void;
  /** @returns whether it was saved */
  onKeep: (draft: NoteDraft) => Promise<boolean>;
  onGiveUp: () => void;
  takesFocus: boolean;
}

/** Maximum lengths. */
const LONGEST_TEXT = 10_000;
const LONGEST_REFERENCE = 200;

export function NoteForm(props: NoteFormProps) {
  const { t, format } = usePanel();
  const [said, setSaid] = createSignal('');
  const [isKeeping, setKeeping] = createSignal(false);
  let text: HTMLTextAreaElement | undefined;
  onMount(() => {
    if (props.takesFocus) text?.focus();
  });
  const type = (patch: Partial<NoteDraft>) => {
    setSaid('');
    props.onType({ ...props.draft, ...patch });
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    if (isKeeping()) return;
    if (props.draft.text.trim() === '') {
      setSaid(t('notes.empty'));
      text?.focus();
      return;
    }
    setKeeping(true);
    const isStored = await props.onKeep({
      ...props.draft,
      at: props.draft.at === '' ? format.today() : props.draft.at,
    });
    setKeeping(false);
    if (!isStored) setSaid(t('notes.notKept'));
  };
  return (
    <form class="noteform" onSubmit={(event) => void keep(event)}>
      <label>
        {t('notes.text')}
        <textarea
          rows="4"
          maxLength={LONGEST_TEXT}
          dir="auto"
          ref={(element) => (text = element)}
          value={props.draft.text}
          onInput={(event) => type({ text: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('notes.day')}
        <input type="date" value={props.draft.at} onInput={(event) => type({ at: event.currentTarget.value })} />
      </label>
      <label>
        {t('notes.reference')}
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_REFERENCE}
          value={props.draft.reference}
          onInput={(event) => type({ reference: event.currentTarget.value })}
        />
      </label>
      <div class="btns">
        <button type="submit" class="btn btn--main">
          {t('notes.keep')}
        </button>
        <button type="button" class="btn btn--plain" onClick={() => props.onGiveUp()}>
          {t('notes.giveUp')}
        </button>
      </div>
      <p class="small" role="status">
        <Show when={said() !== ''}>{said()}</Show>
      </p>
    </form>
  );
}
