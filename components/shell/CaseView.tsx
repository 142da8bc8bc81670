// One case: its status, what it asks and its facts, then the sections from plain to raw.
import { For, Show } from 'solid-js';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import { isOptional } from '../../lib/uscis/addresses.ts';
import { usePanel } from '../context/panel-context.ts';
import { WhenLoaded } from '../context/WhenLoaded.tsx';
import { neededFromYou } from '../case/sections/NeededFromYou.tsx';
import { NEEDS_HISTORY } from '../section-frame/needs-history.ts';
import { SECTIONS } from './section-list.ts';
import { Section } from '../section-frame/Section.tsx';
import type { SectionSpec } from '../section-frame/section.ts';
import { Facts } from '../case/Facts.tsx';
import { isOpenOrAhead } from '../case/action-needed.ts';
import { Status } from '../case/Status.tsx';
import { lastFour } from '../context/case-tab-text.ts';
import { LIST_FROM } from './list-from.ts';

function FiledTogether(props: { view: PanelView; file: ShownCase }) {
  const { t, actions } = usePanel();
  const others = () =>
    props.file.filedTogether.map((receipt) => ({
      receipt,
      form: props.view.tabs.find((tab) => tab.receipt === receipt)?.formType ?? t('tab.noForm'),
    }));
  return (
    <Show when={others().length > 0}>
      <p class="together small">
        {t('together.lead')}{' '}
        <For each={others()}>
          {({ receipt, form }) => (
            <button type="button" class="more" onClick={() => actions.selectCase(receipt)}>
              {form} {lastFour(receipt)}
            </button>
          )}
        </For>
      </p>
    </Show>
  );
}

export function CaseView(props: { view: PanelView; file: ShownCase }) {
  const { format, past } = usePanel();
  /** What is asked, or booked, stands before the facts of the case. */
  const asksFirst = () => isOpenOrAhead(props.file, format);
  const needed = () => <Section spec={neededFromYou} view={props.view} file={props.file} />;
  /** A section of optional addresses alone stands there once one of them was read. */
  const isThere = ({ id, endpoints }: SectionSpec) =>
    id !== neededFromYou.id &&
    !(props.view.isBroughtIn === true && NEEDS_HISTORY.includes(id)) &&
    (endpoints.length === 0 ||
      endpoints.some((each) => !isOptional(each) || props.view.addresses.some(({ endpoint }) => endpoint === each)));
  const isTab = () => props.view.tabs.length > 1 && props.view.tabs.length < LIST_FROM;
  return (
    <div
      id="case"
      role={isTab() ? 'tabpanel' : undefined}
      aria-labelledby={isTab() ? `tab-${props.file.receipt ?? ''}` : undefined}
    >
      <Status view={props.view} file={props.file} />
      <Show when={asksFirst()}>{needed()}</Show>
      <Facts view={props.view} file={props.file} />
      <WhenLoaded module={past}>
        {(all) => <all.PastStrip view={props.view} file={props.file} isClosedAtFirst={asksFirst()} />}
      </WhenLoaded>
      <FiledTogether view={props.view} file={props.file} />
      <Show when={!asksFirst()}>{needed()}</Show>
      <For each={SECTIONS.filter(isThere)}>{(spec) => <Section spec={spec} view={props.view} file={props.file} />}</For>
    </div>
  );
}
