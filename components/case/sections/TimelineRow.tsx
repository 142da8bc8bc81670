// One row of the timeline: day, words, code, source; copies of it on demand.
import { For, Show, createSignal } from 'solid-js';
import type { ShownCase, Explanation } from '../../../lib/view/panel-view.ts';
import type { TimelineKind } from '../../../lib/decode/case-file.ts';
import type { PlainKey } from '../../../lib/locales/panel.ts';
import { codeRemarkOf } from '../../../lib/view/decided.ts';
import { isNewFact } from '../../context/unseen-changes.ts';
import { usePanel } from '../../context/panel-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SourceTag } from '../../explain/SourceTag.tsx';
import type { SectionData } from '../../section-frame/section-data.ts';

type Entry = ShownCase['timeline'][number];

const KIND_WORDS = {
  filed: 'kind.filed',
  event: null,
  status: 'kind.status',
  notice: 'kind.notice',
  document: 'kind.document',
  'evidence-request': 'kind.request',
} as const satisfies Record<TimelineKind, PlainKey | null>;

/** Days between an event and its row being written from which the row says so. */
const LATE_DAYS = 2;
/** Fields that say when a copy was sent. */
const WRITTEN = /\.(created|updated)At(Timestamp)?$/;

interface RowData extends SectionData {
  entry: Entry;
  /** Index in the timeline of its own case. */
  index: number;
  /** The case this row belongs to, if it is not the one in view. */
  other: { receipt: string; formType: string | null } | null;
}

function Copies(props: RowData) {
  const { t, format, actions } = usePanel();
  const [isOpen, setOpen] = createSignal(false);
  const [why, setWhy] = createSignal<Explanation | null>(null);
  const turn = async () => {
    setOpen(!isOpen());
    const receipt = props.other?.receipt ?? props.file.receipt;
    if (isOpen() && why() === null && receipt !== null)
      setWhy(await actions.why(receipt, { part: 'timeline', index: props.index }));
  };
  const times = () => {
    const written = (why()?.evidence ?? []).flatMap(({ path, value }) =>
      WRITTEN.test(path) && typeof value === 'string' ? [value] : [],
    );
    return [...new Set(written)].sort();
  };
  return (
    <>
      <button type="button" class="more" aria-expanded={isOpen()} onClick={() => void turn()}>
        {t('timeline.again', { n: props.entry.copies - 1 })}
        <Icon name="down" />
      </button>
      <Show when={isOpen()}>
        <ul class="twins">
          <For each={times()}>{(at) => <li>{format.moment(at)}</li>}</For>
          <li>{t('timeline.sameCode')}</li>
        </ul>
      </Show>
    </>
  );
}

export function TimelineRow(props: RowData) {
  const { t, format, rows } = usePanel();
  const receipt = () => props.other?.receipt ?? props.file.receipt;
  const isNew = () => {
    const repeat = props.other === null ? props.file.repeated.find(({ event }) => event === props.index) : undefined;
    const places = [props.index, ...(repeat === undefined ? [] : [repeat.status])];
    return places.some((place) => isNewFact(props.view, props.other?.receipt ?? props.file.receipt, 'timeline', place));
  };
  /** A code without any known meaning: the code is shown as it is, and the line below says why. */
  const isBare = () =>
    props.entry.code !== null && (props.entry.basis === 'disputed' || props.entry.basis === 'unknown');
  const label = () => {
    if (isBare()) return t('timeline.code');
    const { kind, label: words } = props.entry;
    return kind === 'status' && !words.startsWith('“') ? t('quoted', { words }) : words;
  };
  const says = () => {
    const { code } = props.entry;
    if (code === null) return label();
    return isBare() ? t('timeline.saysBare', { code }) : t('timeline.says', { words: label(), code });
  };
  const isWithout = () => props.entry.code !== null && !label().includes(props.entry.code);
  const written = () => {
    const { at, recordedAt } = props.entry;
    if (at === null || recordedAt === null) return '';
    const days = (format.ageDays(at) ?? 0) - (format.ageDays(recordedAt) ?? 0);
    return days >= LATE_DAYS ? t('timeline.written', { day: format.dayNear(recordedAt) }) : '';
  };
  const lines = () => {
    const { basis, at, kind, precision } = props.entry;
    const word = KIND_WORDS[kind];
    const isStatusToo = props.other === null && props.file.repeated.some(({ event }) => event === props.index);
    return [
      precision === 'instant' && at !== null ? format.clock(at) : '',
      word === null ? '' : t(word),
      isStatusToo ? t('kind.statusToo') : '',
      codeRemarkOf(props.entry.code ?? '') === 'notRejected' ? t('facts.notRejected') : '',
      basis === 'disputed' ? t('timeline.disputed') : basis === 'unknown' ? t('timeline.unknown') : '',
      written(),
    ].filter((line) => line !== '');
  };
  return (
    <li classList={{ 'is-new': isNew() }} ref={rows.rowRef(receipt, 'timeline', () => props.index)}>
      <span class="tl__d">{props.entry.at === null ? t('value.noDay') : format.dayNear(props.entry.at)}</span>
      <div class="tl__w" dir="auto">
        <Show when={isNew()}>
          <span class="new">{t('new.mark')}</span>{' '}
        </Show>
        <Show when={props.other}>{(other) => <b>{other().formType ?? other().receipt} </b>}</Show>
        {label()}{' '}
        <Show when={isWithout()}>
          <span class="code">{props.entry.code}</span>
        </Show>
      </div>
      <SourceTag
        basis={props.entry.basis}
        fact={{ part: 'timeline', index: props.index }}
        says={says()}
        code={props.entry.code}
        receipt={props.other?.receipt ?? null}
      />
      <Show when={lines().length > 0 || props.entry.copies > 1}>
        <div class="tl__x">
          {lines().join(' · ')}
          <Show when={props.entry.copies > 1}>
            <Copies view={props.view} file={props.file} entry={props.entry} index={props.index} other={props.other} />
          </Show>
        </div>
      </Show>
    </li>
  );
}
