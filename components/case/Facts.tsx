// The four rows of facts and, folded, the rest: label, value, source. A value that is still loading is a grey bar.
import { Match, Show, Switch } from 'solid-js';
import type { JSX } from 'solid-js';
import type { Basis } from '../../lib/tables/types.ts';
import type { ReadEndpoint } from '../../lib/uscis/reading.ts';
import { codeRemarkOf } from '../../lib/view/decided.ts';
import { mayDenyField, newestCodeOf } from '../../lib/view/gate.ts';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import type { FactRef } from '../../lib/decode/case-file.ts';
import { usePanel } from '../context/panel-context.ts';
import { addressOf, addressStatusOf, weakest } from '../context/address-status.ts';
import type { Foldable } from '../section-frame/opened.ts';
import { Comma } from '../ui/Comma.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SourceTag } from '../explain/SourceTag.tsx';

interface RowProps {
  view: PanelView;
  label: string;
  /** The value in words; null = the record has none. */
  says: string | null;
  /** What another field says of the same, for "Why". */
  alsoSays?: readonly string[];
  /** Addresses that hold it, the main one first. */
  endpoints: readonly ReadEndpoint[];
  gate: ShownCase['gate'];
  basis: Basis;
  fact: FactRef;
  code?: string | null;
  /** Long text: its source tag follows it instead of standing in a column of its own. */
  isWide?: boolean;
  children: JSX.Element;
}

function Row(props: RowProps) {
  const { t, deny, format, rows } = usePanel();
  const addressStatus = () => weakest(props.view, props.endpoints);
  /** Date of the older answer that is shown; "" when the warning above the case already gives that date for everything. */
  const oldSince = () => {
    const main = props.endpoints[0];
    const at = main === undefined ? null : addressOf(props.view, main)?.shownAt;
    if (main === undefined || !at || addressStatusOf(props.view, main) !== 'old') return '';
    const { state, at: ofAll } = props.view.health;
    const isOfAll = (state === 'no-answer' || state === 'offline') && ofAll !== null;
    return isOfAll && format.moment(ofAll) === format.moment(at) ? '' : format.moment(at);
  };
  const absent = () => {
    const allowed = mayDenyField(props.gate, props.endpoints);
    const isRead = addressStatus() !== 'missing' && addressStatus() !== 'old';
    return isRead && allowed !== null ? deny(allowed, 'facts.none') : t('facts.notRead');
  };
  const tag = () => (
    <SourceTag
      basis={props.basis}
      fact={props.fact}
      says={[t('facts.says', { label: props.label, value: props.says ?? '' }), ...(props.alsoSays ?? [])].join('. ')}
      code={props.code ?? null}
    />
  );
  // Which fact a row shows never changes.
  // eslint-disable-next-line solid/reactivity
  const { part } = props.fact;
  const isWhole = () => part === 'office' || part === 'recordUpdated';
  return (
    <div
      ref={rows.rowRef(
        () => (isWhole() ? (props.view.current?.receipt ?? null) : null),
        part,
        () => props.fact.index,
      )}
    >
      <dt>{props.label}</dt>
      <Switch>
        <Match when={props.says !== null}>
          <dd>
            {props.children}
            <Show when={props.isWide}> {tag()}</Show>
            <Show when={oldSince()}>{(when) => <div class="small">{t('facts.readOn', { when: when() })}</div>}</Show>
          </dd>
          <Show when={!props.isWide}>
            <dd>{tag()}</dd>
          </Show>
        </Match>
        <Match when={addressStatus() === 'awaited' || addressStatus() === 'early'}>
          <dd>
            <span class="bone bone--s" aria-hidden="true" />
            <span class="sr">{t('facts.stillReading')}</span>
          </dd>
        </Match>
        <Match when={true}>
          <dd class="quiet">{absent()}</dd>
        </Match>
      </Switch>
    </div>
  );
}

/** The text USCIS sent where a date is expected and none can be parsed. */
function RawDate(props: { raw: string | null }) {
  const { t } = usePanel();
  return (
    <Show when={props.raw}>
      {(raw) => (
        <>
          {t('facts.rawDate', { raw: raw() })} <span class="small">{t('facts.rawDateMore')}</span>
        </>
      )}
    </Show>
  );
}

function FourFacts(props: { view: PanelView; file: ShownCase }) {
  const { t, format } = usePanel();
  const filed = () => props.file.filed.at;
  const age = (at: string) => {
    const days = format.ageDays(at);
    return days === null || days < 0 ? '' : t('days.past', { n: days });
  };
  const newest = () => newestCodeOf(props.file) ?? -1;
  const newestEntry = () => props.file.timeline[newest()];
  const touched = () => props.file.recordUpdated.at;
  const isLabelled = () => {
    const entry = newestEntry();
    return entry !== undefined && entry.basis !== 'disputed' && entry.basis !== 'unknown';
  };
  const otherOffices = () =>
    (props.file.office?.others ?? []).map(({ name, isWhereReceived }) =>
      t(isWhereReceived ? 'facts.receivedOther' : 'facts.otherOffice', { name }),
    );
  return (
    <dl class="facts">
      <Row
        view={props.view}
        gate={props.file.gate}
        label={t(props.file.office?.isWhereReceived ? 'facts.received' : 'facts.office')}
        says={props.file.office?.name ?? null}
        alsoSays={otherOffices()}
        endpoints={['case_status', 'receipt_info']}
        basis={props.file.office?.basis ?? 'uscis'}
        fact={{ part: 'office', index: null }}
      >
        {props.file.office?.name}
        <Show when={props.file.office?.isWhereReceived}>
          <div class="small">{t('facts.receivedMore')}</div>
        </Show>
      </Row>
      <Row
        view={props.view}
        gate={props.file.gate}
        label={t('facts.filed')}
        says={filed() === null ? props.file.rawDates.filed : format.day(filed() ?? '')}
        endpoints={['cases']}
        basis="uscis"
        fact={{ part: 'filed', index: null }}
      >
        <RawDate raw={props.file.rawDates.filed} />
        {filed() === null ? '' : format.day(filed() ?? '')}{' '}
        <Show when={age(filed() ?? '') !== ''}>
          <span class="small nowrap">({age(filed() ?? '')})</span>
        </Show>
      </Row>
      <Row
        view={props.view}
        gate={props.file.gate}
        label={t('facts.code')}
        says={newestEntry()?.code ?? null}
        endpoints={['cases', 'case_status']}
        basis={newestEntry()?.basis ?? 'unknown'}
        fact={{ part: 'timeline', index: newest() }}
        code={newestEntry()?.code ?? null}
      >
        <span class="code">{newestEntry()?.code}</span> <Show when={isLabelled()}>{newestEntry()?.label} </Show>
        <Show when={newestEntry()?.at}>{(at) => <span class="small nowrap">{format.day(at())}</span>}</Show>
        <Show when={codeRemarkOf(newestEntry()?.code ?? '') === 'notRejected'}>
          <div class="small">{t('facts.notRejected')}</div>
        </Show>
      </Row>
      <Row
        view={props.view}
        gate={props.file.gate}
        label={t('facts.touched')}
        says={touched() === null ? props.file.rawDates.recordUpdated : format.day(touched() ?? '')}
        endpoints={['cases']}
        basis={props.file.recordUpdated.verdict === 'explained' ? 'derived' : 'unknown'}
        fact={{ part: 'recordUpdated', index: null }}
      >
        <RawDate raw={props.file.rawDates.recordUpdated} />
        <Show when={touched()}>
          {(at) => (
            <>
              {format.day(at())} <span class="small nowrap">{format.clock(at())}</span>
            </>
          )}
        </Show>
        <Show when={props.file.recordUpdated.verdict === 'silent'}>
          <div class="small">{t('facts.silent')}</div>
        </Show>
        <Show when={props.file.recordUpdated.verdict === 'explained' && props.file.recordUpdated.by.length > 0}>
          <div class="small">
            {t('facts.explained', {
              by: format.list(props.file.recordUpdated.by),
            })}
          </div>
        </Show>
      </Row>
    </dl>
  );
}

/** What a person seldom looks up: number, form, category and names. */
function MoreFacts(props: { view: PanelView; file: ShownCase }) {
  const { t } = usePanel();
  return (
    <dl class="facts" id="more-facts">
      <Show when={props.file.receipt}>
        {(receipt) => (
          <div>
            <dt>{t('facts.receipt')}</dt>
            <dd>
              <span class="raw">{receipt()}</span>
            </dd>
            <dd>
              <CopyButton text={receipt()} name={t('facts.copyReceipt', { receipt: receipt() })} />
            </dd>
          </div>
        )}
      </Show>
      <Row
        view={props.view}
        gate={props.file.gate}
        label={t('facts.form')}
        says={props.file.form.type ?? props.file.form.name}
        endpoints={['cases']}
        basis="uscis"
        fact={{ part: 'form', index: null }}
        isWide
      >
        {props.file.form.type} <span class="small">{props.file.form.name}</span>
      </Row>
      <Show when={props.file.form.subtype}>
        {(subtype) => (
          <Row
            view={props.view}
            gate={props.file.gate}
            label={t('facts.category')}
            says={subtype().meaning ?? subtype().code}
            endpoints={['receipt_info']}
            basis={subtype().meaning === null ? 'unknown' : 'federal'}
            fact={{ part: 'form', index: null }}
          >
            {subtype().meaning} <span class="raw small">{subtype().code}</span>
          </Row>
        )}
      </Show>
      <Show when={props.file.people.applicant ?? props.file.people.representative}>
        {(name) => (
          <Row
            view={props.view}
            gate={props.file.gate}
            label={t('facts.name')}
            says={name()}
            endpoints={['cases']}
            basis="uscis"
            fact={{ part: 'people', index: null }}
          >
            <bdi>{props.file.people.applicant}</bdi>
            <Show when={props.file.people.representative}>
              {(lawyer) => (
                <div class="small" dir="auto">
                  {t('facts.representative', { name: lawyer() })}
                </div>
              )}
            </Show>
          </Row>
        )}
      </Show>
    </dl>
  );
}

/** The folded rows. */
const MORE: Foldable = { id: 'facts.more', atFirst: false };

export function Facts(props: { view: PanelView; file: ShownCase }) {
  const { t, opened } = usePanel();
  const isOpen = () => opened.isOpen(props.view.settings, MORE);
  const turn = () => opened.turn(props.view.settings, MORE);
  return (
    <div class="about">
      <FourFacts view={props.view} file={props.file} />
      <button
        type="button"
        class="more about__more"
        aria-expanded={isOpen()}
        aria-controls={isOpen() ? 'more-facts' : undefined}
        onClick={turn}
      >
        <span>
          {t('facts.more')}
          <Comma />
        </span>
        <span class="raw small">{props.file.receipt}</span>
        <Icon name="down" />
      </button>
      <Show when={isOpen()}>
        <MoreFacts view={props.view} file={props.file} />
      </Show>
    </div>
  );
}
