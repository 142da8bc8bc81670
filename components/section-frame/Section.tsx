// The frame of every section: a heading with a toggle button, what of it was not read, and the body while open. The settings remember
// which are closed.
import { Show, createMemo } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Comma } from '../ui/Comma.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NotRead } from './NotRead.tsx';
import type { SectionData } from './section-data.ts';
import { isWhole, summaryOf } from './section-summary.ts';
import type { SectionSpec } from './section.ts';

export function Section(props: SectionData & { spec: SectionSpec }) {
  const panel = usePanel();
  const isOpen = createMemo(() => !props.view.settings.closedSections.includes(props.spec.id));
  const turn = () => {
    const closed = props.view.settings.closedSections.filter((id) => id !== props.spec.id);
    panel.actions.changeSettings({
      closedSections: isOpen() ? [...closed, props.spec.id] : closed,
    });
  };
  const summary = () => summaryOf(props.spec, props, panel);
  const headingId = () => `section-${props.spec.id}`;
  return (
    <section class="sec" aria-labelledby={headingId()}>
      <h3 class="sec__h">
        <button
          type="button"
          class="sec__btn"
          id={headingId()}
          aria-expanded={isOpen()}
          aria-controls={isOpen() ? `${headingId()}-body` : undefined}
          onClick={turn}
        >
          <span>
            {panel.t(props.spec.heading)}
            <Comma />
          </span>
          <span class="sec__sum">{summary()}</span>
          <Icon name="down" />
        </button>
      </h3>
      <Show when={isOpen()}>
        <div class="sec__b" id={`${headingId()}-body`}>
          <NotRead view={props.view} endpoints={props.spec.endpoints} />
          <props.spec.Body view={props.view} file={props.file} isWhole={isWhole(props.spec, props)} />
        </div>
      </Show>
    </section>
  );
}
