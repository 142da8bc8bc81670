// The quiet rows of "Needed from you": USCIS's own mark, answered requests, appointments without a day. Folded under what asks for an answer.
import { For, Show } from 'solid-js';
import type { MayDeny } from '../../../lib/locales/denial.ts';
import type { ShownCase } from '../../../lib/view/panel-view.ts';
import { appointmentByStep, requestsOf, waitsForYou } from '../action-needed.ts';
import { usePanel } from '../../context/panel-context.ts';
import { Rich } from '../../ui/Rich.tsx';
import { SourceTag } from '../../explain/SourceTag.tsx';

interface QuietRows {
  file: ShownCase;
  /** Permission to say that the record holds no appointment ahead; null where it must not be said. */
  noAppointment: MayDeny | null;
}

const answeredOf = (file: ShownCase) => requestsOf(file).filter((request) => request.open === false);

/** What asks for nothing. */
function Rows(props: QuietRows) {
  const { t, deny, rich, format } = usePanel();
  const flag = () => waitsForYou(props.file);
  const value = (is: boolean | null) => (is === null ? t('value.notSaid') : is ? t('value.yes') : t('value.no'));
  return (
    <ul class="rows">
      <Show when={flag()}>
        {(flag) => (
          <li>
            <span>
              <Rich pieces={rich('needed.waits', { value: value(flag().is) })} />
            </span>
            <SourceTag
              basis="uscis"
              fact={{ part: 'flags', index: flag().index }}
              says={t('needed.waits', { value: value(flag().is) })}
            />
          </li>
        )}
      </Show>
      <For each={answeredOf(props.file)}>
        {(request) => {
          const what = () => request.action ?? t('needed.evidence');
          return (
            <li>
              <span>
                {request.at === null
                  ? t('needed.answered', { what: what() })
                  : t('needed.answeredOf', { what: what(), day: format.dayNear(request.at) })}
              </span>
              <SourceTag
                basis="uscis"
                fact={{ part: 'evidenceRequests', index: request.index }}
                says={t('needed.answered', { what: what() })}
              />
            </li>
          );
        }}
      </For>
      <Show when={props.noAppointment}>
        {(given) => (
          <li>
            <span>{deny(given(), 'needed.noAppointment')}</span>
            <SourceTag
              basis="derived"
              fact={{ part: 'notices', index: null }}
              says={deny(given(), 'needed.noAppointment')}
            />
          </li>
        )}
      </Show>
    </ul>
  );
}

/** Appointments of which the record gives no day that can be read, or of which it cannot be said whether one is ahead. Never folded. */
function WithoutDay(props: { file: ShownCase; isUnclear: boolean; isAhead: boolean }) {
  const { t } = usePanel();
  return (
    <ul class="rows">
      <For each={props.file.asks.rawAppointments}>
        {(raw) => (
          <li>
            <span>{t('needed.rawAppointment', { raw })}</span>
            <SourceTag
              basis="uscis"
              fact={{ part: 'notices', index: null }}
              says={t('needed.rawAppointment', { raw })}
            />
          </li>
        )}
      </For>
      <Show when={props.isAhead ? null : appointmentByStep(props.file)}>
        {(step) => (
          <li>
            <span>{t('needed.appointmentStep', { step: step().label })}</span>
            <SourceTag
              basis="derived"
              fact={{ part: 'milestones', index: step().index }}
              says={t('needed.appointmentStep', { step: step().label })}
            />
          </li>
        )}
      </Show>
      <Show when={props.isUnclear}>
        <li>{t('needed.unclearAppointment')}</li>
      </Show>
    </ul>
  );
}

export function NeededRows(props: QuietRows & { isFolded: boolean; isAppointmentUnclear: boolean; isAhead: boolean }) {
  const { t } = usePanel();
  const count = () =>
    (waitsForYou(props.file) === null ? 0 : 1) + answeredOf(props.file).length + (props.noAppointment === null ? 0 : 1);
  const rows = () => <Rows file={props.file} noAppointment={props.noAppointment} />;
  return (
    <>
      <WithoutDay file={props.file} isUnclear={props.isAppointmentUnclear} isAhead={props.isAhead} />
      <Show when={props.isFolded && count() > 0} fallback={rows()}>
        <details class="words need__more">
          <summary>{t('needed.also', { n: count() })}</summary>
          {rows()}
        </details>
      </Show>
    </>
  );
}
