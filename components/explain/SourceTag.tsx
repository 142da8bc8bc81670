// Where the wording of a line comes from, as a button that opens "Why does it say this?".
import type { FactRef } from '../../lib/decode/case-file.ts';
import type { Basis } from '../../lib/tables/types.ts';
import { SOURCES } from '../context/word-keys.ts';
import { usePanel } from '../context/panel-context.ts';

export interface SourceTagProps {
  basis: Basis;
  fact: FactRef;
  /** The line in words, for speech and for the popover's heading. */
  says: string;
  code?: string | null;
  /** The case it is about, where that is not the one in view. */
  receipt?: string | null;
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
      class={`src src--${SOURCES[props.basis].mark}`}
      aria-haspopup="dialog"
      aria-label={t('why.name', { source: t(SOURCES[props.basis].tag), what: props.says })}
      onClick={open}
    >
      {t(SOURCES[props.basis].tag)}
    </button>
  );
}
