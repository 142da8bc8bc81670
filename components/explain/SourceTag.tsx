// A button that names the source of a line's wording and opens "Why does it say this?". Where the words are USCIS's own it is a square that
// shows on hover, focus and touch: what needs care is what is not USCIS's.
import type { FactRef } from '../../lib/decode/case-file.ts';
import type { Basis } from '../../lib/tables/types.ts';
import { SOURCES } from '../context/word-keys.ts';
import { usePanel } from '../context/panel-context.ts';

export interface SourceTagProps {
  basis: Basis;
  fact: FactRef;
  /** The line's text, for the accessible name and the dialog's heading. */
  says: string;
  code?: string | null;
  /** The receipt it is about, if it is not the case in view. */
  receipt?: string | null;
  /** -1 where arrow keys reach it, in a list that is one Tab stop. */
  tabindex?: 0 | -1;
}

export function SourceTag(props: SourceTagProps) {
  const { t, openWhy } = usePanel();
  const open = (event: { currentTarget: HTMLElement }) =>
    openWhy({
      fact: props.fact,
      receipt: props.receipt ?? null,
      basis: props.basis,
      says: props.says,
      code: props.code ?? null,
      from: event.currentTarget,
    });
  return (
    <button
      type="button"
      class={`src src--${SOURCES[props.basis].shape}`}
      tabindex={props.tabindex}
      aria-haspopup="dialog"
      aria-label={t('why.name', { source: t(SOURCES[props.basis].tag), what: props.says })}
      onClick={open}
    >
      <span class="src__w">{t(SOURCES[props.basis].tag)}</span>
    </button>
  );
}
