// The frame of every section: a heading with a toggle button, and the body while open. The settings remember what a person turned.
import { Show, createMemo } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Comma } from '../ui/Comma.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FRAMES, isSectionOpen, toTurn } from './opened.ts';
import type { SectionData } from './section-data.ts';
import type { SectionSpec } from './section.ts';

export function Section(props: SectionData & { spec: SectionSpec }) {
  const panel = usePanel();
  const frame = () => FRAMES[props.spec.id];
  const isAlways = () => frame() === 'always';
  const isOpen = createMemo(() => isSectionOpen(props.view.settings, props.spec.id));
  const turn = () =>
    panel.actions.changeSettings(toTurn(props.view.settings, props.spec.id, frame() === 'open', !isOpen()));
  const headingId = () => `section-${props.spec.id}`;
  const words = () => (
    <>
      <span>
        {panel.t(props.spec.heading)}
        <Comma />
      </span>
      <span class="sec__sum">{props.spec.summary(props, panel)}</span>
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
          <props.spec.Body view={props.view} file={props.file} />
        </div>
      </Show>
    </section>
  );
}
