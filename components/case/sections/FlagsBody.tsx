// USCIS's yes-or-no fields, loaded when their section is opened.
import { For, Show } from 'solid-js';
import { mayDenyList } from '../../../lib/view/gate.ts';
import type { ShownCase } from '../../../lib/view/panel-view.ts';
import { usePanel } from '../../context/panel-context.ts';
import { Rich } from '../../ui/Rich.tsx';
import { SourceTag } from '../../explain/SourceTag.tsx';
import type { SectionBodyData, SectionData } from '../../section-frame/section-data.ts';

const ENDPOINTS = ['cases', 'case_status', 'receipt_info'] as const;

/** Flags whose wording the design fixes; the sentences are in lib/locales. */
const TRAVEL = 'areAllGroupMembersAuthorizedForTravel';
const ACKNOWLEDGED = 'ackedByAdjudicatorAndCms';

type Flag = ShownCase['flags'][number];

/** Flags whose text is always visible while the section is open: misreading one could cost someone their case. */
function TravelWarning(props: { formType: string | null }) {
  const { rich } = usePanel();
  return (
    <div class="flag__care care">
      <p>
        <Rich pieces={props.formType === 'I-485' ? rich('flags.travel485') : rich('flags.travel')} />
      </p>
    </div>
  );
}

function Row(props: SectionData & { flag: Flag; index: number; isPlain: boolean }) {
  const { t, rows } = usePanel();
  const note = () => props.file.flagNotes[props.flag.key];
  const label = () =>
    props.isPlain || props.flag.label.startsWith('“')
      ? props.flag.label
      : t('flags.quoted', { words: props.flag.label });
  const value = () => {
    if (props.flag.is === null) return props.flag.value === null ? t('value.empty') : JSON.stringify(props.flag.value);
    return props.flag.is ? t('value.yes') : t('value.no');
  };
  const more = () => {
    if (props.isPlain || props.flag.key === TRAVEL) return [note()?.sinceText];
    return [note()?.sinceText, props.flag.key === ACKNOWLEDGED ? t('flags.acknowledged') : note()?.notSaid];
  };
  const lines = () => more().filter((line) => line !== undefined && line !== null && line !== '');
  return (
    <li
      class="flag"
      ref={rows.rowRef(
        () => props.file.receipt,
        'flags',
        () => props.index,
      )}
    >
      <div>{label()}</div>
      <div class="flag__v">
        <b>{value()}</b>
        <SourceTag
          basis={props.flag.basis}
          fact={{ part: 'flags', index: props.index }}
          says={t('flags.says', { words: label(), value: value() })}
        />
      </div>
      <Show when={lines().length > 0}>
        <div class="flag__d">{lines().join(' ')}</div>
      </Show>
      <Show when={props.flag.key === TRAVEL}>
        <TravelWarning formType={props.file.form.type} />
      </Show>
    </li>
  );
}

function Group(props: SectionData & { group: 'plain' | 'unpublished'; heading: string }) {
  const rows = () =>
    props.file.flags
      .map((flag, index) => ({ flag, index }))
      .filter(({ flag }) => (props.file.flagNotes[flag.key]?.group ?? 'unpublished') === props.group);
  return (
    <Show when={rows().length > 0}>
      <h4 class="sub">{props.heading}</h4>
      <ul>
        <For each={rows()}>
          {({ flag, index }) => (
            <Row view={props.view} file={props.file} flag={flag} index={index} isPlain={props.group === 'plain'} />
          )}
        </For>
      </ul>
    </Show>
  );
}

export function FlagsBody(props: SectionBodyData) {
  const { t, deny } = usePanel();
  const allowed = () =>
    props.isWhole && props.file.flags.length === 0 ? mayDenyList(props.file.gate, ENDPOINTS) : null;
  return (
    <>
      <Show when={allowed()}>{(given) => <p>{deny(given(), 'flags.none')}</p>}</Show>
      <Group view={props.view} file={props.file} group="plain" heading={t('flags.plain')} />
      <Group view={props.view} file={props.file} group="unpublished" heading={t('flags.unpublished')} />
    </>
  );
}
