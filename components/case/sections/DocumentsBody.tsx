// The list of documents and who sent each, loaded when its section is opened.
import { For, Show, createMemo } from 'solid-js';
import { mayDenyList } from '../../../lib/view/gate.ts';
import type { ShownCase } from '../../../lib/view/panel-view.ts';
import { isNewFact } from '../../context/unseen-changes.ts';
import { keepsHistory } from '../../context/load-history.ts';
import { usePanel } from '../../context/panel-context.ts';
import { Chips } from '../../ui/Chips.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SourceTag } from '../../explain/SourceTag.tsx';
import type { SectionBodyData, SectionData } from '../../section-frame/section-data.ts';

const ENDPOINTS = ['documents'] as const;
type Doc = ShownCase['documents'][number];

function Entry(props: SectionData & { doc: Doc; index: number }) {
  const { t, format, actions, rows } = usePanel();
  const name = () => props.doc.name ?? t('documents.noName');
  const sender = () => {
    const seen = props.doc.firstSeen;
    const from = {
      you: 'documents.fromYou',
      uscis: 'documents.fromUscis',
      unknown: 'documents.fromUnknown',
    } as const;
    const who = t(from[props.doc.from]);
    return seen === null ? who : t('documents.seen', { who, day: format.dayNear(seen) });
  };
  const key = () => props.file.documentKeys[props.index] ?? '';
  const hasIt = () => props.file.marks.have.includes(key());
  const setTick = (isOn: boolean) => {
    const { receipt } = props.file;
    if (receipt !== null) actions.keepPinOrTick({ receipt, kind: 'have', what: key(), isOn });
  };
  return (
    <li
      class="doc"
      ref={rows.rowRef(
        () => props.file.receipt,
        'documents',
        () => props.index,
      )}
    >
      <span class="tl__d">{props.doc.at === null ? t('value.noDay') : format.dayNear(props.doc.at)}</span>
      <div>
        <Show when={isNewFact(props.view, props.file.receipt, 'documents', props.index)}>
          <span class="new">{t('new.mark')}</span>{' '}
        </Show>
        <span class="doc__n" dir="auto">
          {name()}
        </span>
        <div class="small">
          <Show when={props.doc.from !== 'unknown'}>
            <Icon name={props.doc.from === 'you' ? 'to' : 'from'} />
          </Show>
          {sender()}
        </div>
      </div>
      <span class="doc__end">
        <SourceTag basis="uscis" fact={{ part: 'documents', index: props.index }} says={name()} />
        <label class="tick">
          <input type="checkbox" checked={hasIt()} onChange={(event) => setTick(event.currentTarget.checked)} />
          <span>
            {t('documents.have')}
            <span class="sr">: {name()}</span>
          </span>
        </label>
      </span>
    </li>
  );
}

export function DocumentsBody(props: SectionBodyData) {
  const { t, deny, actions } = usePanel();
  const allowed = () => (props.isWhole ? mayDenyList(props.file.gate, ENDPOINTS) : null);
  const filter = () => props.view.settings.documentFilter;
  const count = (from: Doc['from']) => props.file.documents.filter((doc) => doc.from === from).length;
  const senders = () => [
    { id: 'uscis', words: t('documents.uscis', { n: count('uscis') }), isShown: props.isWhole || count('uscis') > 0 },
    { id: 'you', words: t('documents.you', { n: count('you') }), isShown: props.isWhole || count('you') > 0 },
    { id: 'unknown', words: t('documents.unknown', { n: count('unknown') }), isShown: count('unknown') > 0 },
  ];
  const chips = () => [
    { id: 'all', words: t('documents.all', { n: props.file.documents.length }) },
    ...senders().filter(({ isShown }) => isShown),
  ];
  const pressed = () => (chips().some((chip) => chip.id === filter()) ? filter() : 'all');
  const shown = createMemo(() =>
    props.file.documents
      .map((doc, index) => ({ doc, index }))
      .filter(({ doc }) => pressed() === 'all' || doc.from === pressed()),
  );
  return (
    <>
      <Show
        when={props.file.documents.length > 0}
        fallback={<Show when={allowed()}>{(given) => <p>{deny(given(), 'documents.none')}</p>}</Show>}
      >
        <Chips
          name={t('documents.filter')}
          chips={chips()}
          pressed={pressed()}
          onPress={(documentFilter) => actions.changeSettings({ documentFilter })}
        />
        <ul>
          <For each={shown()} fallback={<li class="note">{t(props.isWhole ? 'filter.nothing' : 'filter.unread')}</li>}>
            {({ doc, index }) => <Entry view={props.view} file={props.file} doc={doc} index={index} />}
          </For>
        </ul>
      </Show>
      <p class="note">{t('documents.openThere')}</p>
      <Show when={props.file.documents.length > 0 && !keepsHistory(props.view)}>
        <p class="note">{t('marks.forNow')}</p>
      </Show>
    </>
  );
}
