// One row of the table of all cases. In a narrow window its smaller columns stand under the others.
import { Show } from 'solid-js';
import type { ShownRow } from '../../lib/view/all-cases.ts';
import { usePanel } from '../context/panel-context.ts';
import { isNotYetRead } from './table-rows.ts';

/** A day, and how many days ago it was; what is no day stays as it is. */
function Since(props: { row: ShownRow }) {
  const { t, format } = usePanel();
  const day = () => props.row.since.day;
  const age = () => format.ageDays(day() ?? '');
  return (
    <Show when={day()} fallback={props.row.since.text}>
      {(at) => (
        <>
          {format.dayNear(at())}{' '}
          <Show when={age() !== null}>
            <span class="quiet">{t('cases.days', { n: age() ?? 0 })}</span>
          </Show>
        </>
      )}
    </Show>
  );
}

function Day(props: { day: string | null; text: string }) {
  const { format } = usePanel();
  return <>{props.day === null ? props.text : format.dayNear(props.day)}</>;
}

/** What a case asks: marked where it asks, the bare denial where it asks for nothing, the reason where that is not known. */
function Asks(props: { row: ShownRow }) {
  const kind = () => props.row.asks.kind;
  const text = () => props.row.asks.sentences.slice(0, kind() === 'none' ? 1 : undefined).join(' ');
  return <span classList={{ asks: kind() === 'asked' || kind() === 'maybe', quiet: kind() === 'none' }}>{text()}</span>;
}

/** Why answers are missing, each reason once. */
function Missing(props: { row: ShownRow }) {
  const { t } = usePanel();
  const why = () => [...new Set(props.row.reading.failed.map(({ message }) => message))].join(' ');
  return (
    <Show when={props.row.reading.failed.length > 0} fallback={t('cases.notYet')}>
      {t('cases.notRead', { why: why() })}
    </Show>
  );
}

export function CaseRow(props: {
  row: ShownRow;
  index: number;
  isCurrent: boolean;
  isTabStop: boolean;
  onOpen: () => void;
  onFocus: () => void;
}) {
  const { t } = usePanel();
  const name = () =>
    props.row.applicant.isKnown ? props.row.applicant.text : t('cases.noName', { digits: props.row.lastFour.text });
  const form = () => (props.row.form.isKnown ? props.row.form.text : '');
  return (
    <tr aria-rowindex={props.index + 2} aria-current={props.isCurrent ? 'true' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="who"
          data-receipt={props.row.receipt}
          tabindex={props.isTabStop ? 0 : -1}
          onClick={() => props.onOpen()}
          onFocus={() => props.onFocus()}
        >
          {name()}
        </button>
        <span class="fold">
          {form()} <bdi>{props.row.lastFour.text}</bdi>
          <Show when={props.row.unseen > 0}> {t('cases.unseen', { n: props.row.unseen })}</Show>
        </span>
      </th>
      <td class="c-fold nowrap">{form()}</td>
      <td class="c-fold nowrap">
        <bdi>{props.row.lastFour.text}</bdi>
      </td>
      <Show
        when={!isNotYetRead(props.row)}
        fallback={
          <td colspan="8" class="quiet">
            <Missing row={props.row} />
          </td>
        }
      >
        <td>
          <Show when={props.row.status.isKnown} fallback={props.row.status.text}>
            <span lang={props.row.status.lang ?? undefined}>{props.row.status.text}</span>
          </Show>
          <Show when={props.row.reading.failed.length > 0}>
            <span class="sub quiet">
              <Missing row={props.row} />
            </span>
          </Show>
          <span class="fold">
            {t('cases.sinceLead')} <Since row={props.row} />
          </span>
        </td>
        <td class="c-fold nowrap">
          <Since row={props.row} />
        </td>
        <td class="c-fold">{props.row.stage.text}</td>
        <td>{props.row.office.text}</td>
        <td>
          <Asks row={props.row} />
          <Show when={props.row.next.kind === 'coming'}>
            <span class="fold">
              {t('cases.nextLead')} <Day day={props.row.next.day} text={props.row.next.text} />
            </span>
          </Show>
        </td>
        <td class="c-fold" classList={{ quiet: props.row.next.kind !== 'coming' }}>
          <Day day={props.row.next.day} text={props.row.next.text} />
        </td>
        <td>
          <Day day={props.row.lastChange.day} text={props.row.lastChange.text} />
        </td>
        <td class="c-fold">
          <Show when={props.row.unseen > 0}>
            <span class="new">{t('cases.unseen', { n: props.row.unseen })}</span>
          </Show>
        </td>
      </Show>
    </tr>
  );
}
