// A button that destroys only after one more question, with the way back in focus. A double click is one click: it never answers.
import { Show, createSignal, onMount } from 'solid-js';

export interface QuestionProps {
  /** Names the group for assistive technology. */
  name: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** The question itself, once it is asked. */
export function Question(props: QuestionProps) {
  let no: HTMLButtonElement | undefined;
  onMount(() => no?.focus());
  return (
    <div class="askonce" role="group" aria-label={props.name}>
      <p>{props.question}</p>
      <div class="btns">
        <button
          type="button"
          class="btn"
          onClick={(event) => {
            if (event.detail < 2) props.onYes();
          }}
        >
          {props.yes}
        </button>
        <button type="button" class="btn btn--main" ref={(element) => (no = element)} onClick={() => props.onNo()}>
          {props.no}
        </button>
      </div>
    </div>
  );
}

export interface AskOnceProps extends Omit<QuestionProps, 'onNo' | 'name'> {
  begin: string;
  /** A longer name of the button, where several stand on the page. */
  beginName?: string;
}

export function AskOnce(props: AskOnceProps) {
  const [isAsked, setAsked] = createSignal(false);
  let begin: HTMLButtonElement | undefined;
  const stop = () => {
    setAsked(false);
    begin?.focus();
  };
  return (
    <Show
      when={isAsked()}
      fallback={
        <div class="btns">
          <button
            type="button"
            class="btn"
            ref={(element) => (begin = element)}
            aria-label={props.beginName ?? props.begin}
            onClick={() => setAsked(true)}
          >
            {props.begin}
          </button>
        </div>
      }
    >
      <Question
        name={props.begin}
        question={props.question}
        yes={props.yes}
        no={props.no}
        onYes={() => {
          stop();
          props.onYes();
        }}
        onNo={stop}
      />
    </Show>
  );
}
