// The frame of every section: a heading with a toggle button, what of it was not read, and the body while open. The settings remember
// what a person opened or closed.
import { Show, createMemo } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Comma } from '../ui/Comma.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NotRead } from './NotRead.tsx';
import { FRAMES, foldableOf } from './opened.ts';
import type { SectionData } from './section-data.ts';
import { isWhole, summaryOf } from './section-summary.ts';
import type { SectionSpec } from './section.ts';

export function Section(props: SectionData & { spec: SectionSpec }) {
  const panel = usePanel();
  const isAlways = () => FRAMES[props.spec.id] === 'always';
  const isOpen = createMemo(() => isAlways() || panel.opened.isOpen(props.view.settings, foldableOf(props.spec.id)));
  const turn = () => panel.opened.turn(props.view.settings, foldableOf(props.spec.id));
  const headingId = () => `section-${props.spec.id}`;
  const words = () => (
    <>
      <span>
        {panel.t(props.spec.heading)}
        <Comma />
      </span>
      <span class="sec__sum">{summaryOf(props.spec, props, panel)}</span>
    </>
  );
  return (
    <section class="sec" aria-labelledby={headingId()}>
      <Show
        when={!isAlways()}
        fallback={
          <h3 class="sec__h sec__btn sec__btn--still" id={headingId()} tabindex="-1">
            {words()}
          </h3>
        }
      >
        <h3 class="sec__h">
          <button
            type="button"
            class="sec__btn"
            id={headingId()}
            aria-expanded={isOpen()}
            aria-controls={isOpen() ? `${headingId()}-body` : undefined}
            onClick={turn}
          >
            {words()}
            <Icon name="down" />
          </button>
        </h3>
      </Show>
      <Show when={isOpen()}>
        <div class="sec__b" id={`${headingId()}-body`}>
          <NotRead view={props.view} endpoints={props.spec.endpoints} />
          <props.spec.Body view={props.view} file={props.file} isWhole={isWhole(props.spec, props)} />
        </div>
      </Show>
    </section>
  );
}
