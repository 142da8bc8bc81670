// What the applicant has to do according to the record: open requests, upcoming appointments and USCIS's own flag.
import { For, Show } from 'solid-js';
import type { ShownCase } from '../../../lib/view/panel-view.ts';
import type { Format } from '../../../lib/locales/format.ts';
import {
  appointmentsOf,
  askedByStatus,
  askedByStep,
  calledOffByStep,
  isAsked,
  mayDenyRequests,
  requestsOf,
  waitsForYou,
} from '../action-needed.ts';
import { usePanel, type PanelContextValue } from '../../context/panel-context.ts';
import { mayDeny } from '../../../lib/view/gate.ts';
import { ClickAndAnnounce } from '../../ui/ClickAndAnnounce.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { SourceTag } from '../../explain/SourceTag.tsx';
import { NeededRows } from './NeededRows.tsx';
import { Reasons } from '../../section-frame/Reasons.tsx';
import type { SectionBodyData } from '../../section-frame/section-data.ts';
import type { SectionSpec } from '../../section-frame/section.ts';

const openRequestsOf = (file: ShownCase) => requestsOf(file).filter((request) => request.open !== false);

function Requests(props: { file: ShownCase }) {
  const { t, rich, format, rows } = usePanel();
  return (
    <For each={openRequestsOf(props.file)}>
      {(request) => {
        const lead = () =>
          request.at === null
            ? (request.action ?? t('needed.evidence'))
            : t('needed.requestSent', {
                what: request.action ?? t('needed.evidence'),
                day: format.day(request.at),
              });
        return (
          <div
            class="need need--open"
            ref={rows.rowRef(
              () => props.file.receipt,
              'evidenceRequests',
              () => request.index,
            )}
          >
            <div class="need__head">
              <p class="need__lead">{lead()}</p>
              <SourceTag basis="uscis" fact={{ part: 'evidenceRequests', index: request.index }} says={lead()} />
            </div>
            <Show when={request.open === null}>
              <p>{t('needed.notSaidOpen')}</p>
            </Show>
            <p>
              <Rich pieces={rich('needed.noDueDate')} />
            </p>
          </div>
        );
      }}
    </For>
  );
}

/** Appointments today or later, soonest first. */
const aheadOf = (file: ShownCase, format: Format) =>
  appointmentsOf(file)
    .filter(({ at }) => (format.ageDays(at) ?? 1) <= 0)
    .sort((a, b) => (a.at < b.at ? -1 : 1));

/** Saves the calendar file of one appointment; the file itself says to check the notice. */
function SaveToCalendar(props: { receipt: string; at: string }) {
  const { t, actions } = usePanel();
  const save = async () => {
    const file = await actions.makeReport({
      receipts: [props.receipt],
      appointmentAt: props.at,
      purpose: 'myself',
      format: 'ics',
      masked: false,
      hide: [],
      withNotes: false,
    });
    return t(file !== null && actions.saveFile(file) ? 'needed.saved' : 'needed.notSaved');
  };
  return <ClickAndAnnounce click={save}>{t('needed.calendar')}</ClickAndAnnounce>;
}

function Appointments(props: { file: ShownCase }) {
  const { t, format, rows } = usePanel();
  const inDays = (at: string) => {
    const n = -(format.ageDays(at) ?? 0);
    return n === 0 ? t('needed.today') : t('needed.inDays', { n });
  };
  return (
    <For each={aheadOf(props.file, format)}>
      {(each) => {
        const lead = () =>
          t('needed.appointment', {
            when: [format.day(each.at), format.clock(each.at)].filter((part) => part !== '').join(', '),
            days: inDays(each.at),
          });
        return (
          <div
            class="need"
            ref={rows.rowRef(
              () => props.file.receipt,
              'notices',
              () => each.index,
            )}
          >
            <div class="need__head">
              <p class="need__lead">{lead()}</p>
              <SourceTag basis="uscis" fact={{ part: 'notices', index: each.index }} says={lead()} />
            </div>
            <Show when={props.file.notices[each.index]?.action}>
              {(action) => <p>{t('needed.noticeWords', { action: action() })}</p>}
            </Show>
            <p>{props.file.noticeNotes[each.index] ?? t('needed.checkNotice')}</p>
            <Show when={calledOffByStep(props.file)}>
              {(step) => <p>{t('needed.newestStep', { step: step().label })}</p>}
            </Show>
            <div class="btns">
              <Show when={props.file.receipt}>{(receipt) => <SaveToCalendar receipt={receipt()} at={each.at} />}</Show>
            </div>
          </div>
        );
      }}
    </For>
  );
}

function Body(props: SectionBodyData) {
  const { t, deny, rich, format } = usePanel();
  const ahead = () => aheadOf(props.file, format);
  const asked = () => askedByStatus(props.file);
  const nothingOpen = () => (props.isWhole ? mayDenyRequests(props.file) : null);
  const noAppointment = () =>
    props.isWhole && ahead().length === 0 && !props.file.asks.isEmpty ? mayDeny(props.file.gate, 'appointments') : null;
  const isUnclear = () =>
    props.isWhole &&
    !isAsked(props.file) &&
    !props.file.asks.isEmpty &&
    nothingOpen() === null &&
    props.file.reasons.requests.length > 0;
  const isAppointmentUnclear = () =>
    props.isWhole && ahead().length === 0 && noAppointment() === null && props.file.reasons.appointments.length > 0;
  /** What is asked or booked stands in a block of its own, so that the quiet rows under it may be folded. */
  const isBlockShown = () =>
    asked() !== null || askedByStep(props.file) !== null || ahead().length > 0 || openRequestsOf(props.file).length > 0;
  return (
    <>
      <Show when={nothingOpen()}>{(given) => <p class="need__lead">{deny(given(), 'needed.nothingOpen')}</p>}</Show>
      <Show when={props.isWhole && props.file.asks.isEmpty}>
        <p class="need__lead">{t('needed.empty')}</p>
      </Show>
      <Show when={isUnclear()}>
        <Reasons lead={t('needed.unclear')} reasons={props.file.reasons.requests} />
      </Show>
      <Show when={askedByStep(props.file)}>
        {(step) => (
          <div class="need need--open">
            <div class="need__head">
              <p class="need__lead">{step().label}</p>
              <SourceTag basis="derived" fact={{ part: 'milestones', index: step().index }} says={step().label} />
            </div>
            <p>
              <Rich pieces={rich('needed.noDueDate')} />
            </p>
          </div>
        )}
      </Show>
      <Show when={asked()}>
        {(title) => (
          <div class="need need--open">
            <div class="need__head">
              <p class="need__lead" lang="en">
                {title()}
              </p>
              <SourceTag basis="uscis" fact={{ part: 'status', index: null }} says={title()} />
            </div>
            <p>
              <Rich pieces={rich('needed.noDueDate')} />
            </p>
          </div>
        )}
      </Show>
      <Requests file={props.file} />
      <Appointments file={props.file} />
      <NeededRows
        file={props.file}
        isFolded={isBlockShown()}
        isAppointmentUnclear={isAppointmentUnclear()}
        isAhead={ahead().length > 0}
        noAppointment={noAppointment()}
      />
      <p class="note">{t('needed.paper')}</p>
    </>
  );
}

/** How many things ask for an answer: rows of USCIS's list, or a status, step or mark that says so. */
function openCountOf(file: ShownCase): number {
  const open = openRequestsOf(file).length;
  const isMarked = waitsForYou(file)?.is === true || askedByStatus(file) !== null || askedByStep(file) !== null;
  return Math.max(open, isMarked ? 1 : 0);
}

/** What is open or booked, in a few words; null if the record shows neither. */
function openOrAheadWords(file: ShownCase, { t, format }: PanelContextValue): string | null {
  const open = openCountOf(file);
  const [next] = aheadOf(file, format);
  const day = next === undefined ? null : format.dayNear(next.at);
  if (open === 0) return day === null ? null : t('needed.sum.ahead', { day });
  const what = t('needed.sum.open', { n: open });
  return day === null ? what : t('needed.sum.openAhead', { what, day });
}

export const neededFromYou: SectionSpec = {
  id: 'needed',
  heading: 'needed.heading',
  endpoints: ['cases', 'case_status', 'documents'],
  summary: ({ file }, panel) => {
    const { t, deny } = panel;
    const said = openOrAheadWords(file, panel);
    if (said !== null) return said;
    const allowed = mayDenyRequests(file);
    if (allowed === null) return t('needed.sum.unclear');
    const isAll = file.soWhat.isCalm && mayDeny(file.gate, 'appointments') !== null;
    return deny(allowed, isAll ? 'needed.sum.none' : 'needed.sum.noRequest');
  },
  found: ({ file }, panel) => openOrAheadWords(file, panel),
  Body,
};
