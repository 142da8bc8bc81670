// USCIS's own words on time, loaded when their section is opened.
import { Show } from 'solid-js';
import { mayDenyField } from '../../../lib/view/gate.ts';
import { usePanel } from '../../context/panel-context.ts';
import { SourceTag } from '../../explain/SourceTag.tsx';
import type { SectionBodyData, SectionData } from '../../section-frame/section-data.ts';

const ENDPOINTS = ['processing_times'] as const;

/** USCIS answered that it has nothing to say. */
const isEmpty = ({ file }: SectionData): boolean =>
  file.reads.some(({ endpoint, outcome }) => endpoint === 'processing_times' && outcome === 'empty');

export function TimesBody(props: SectionBodyData) {
  const { t, deny } = usePanel();
  const allowed = () => (props.isWhole && isEmpty(props) ? mayDenyField(props.file.gate, ENDPOINTS) : null);
  return (
    <>
      <Show
        when={props.file.processingTime}
        fallback={
          <Show when={allowed()} fallback={<Show when={props.isWhole}>{<p>{t('times.unclear')}</p>}</Show>}>
            {(given) => <p>{deny(given(), 'times.none')}</p>}
          </Show>
        }
      >
        {(said) => (
          <ul>
            <li>
              <q dir="auto">{said().text}</q>{' '}
              <SourceTag basis="uscis" fact={{ part: 'processingTime', index: null }} says={said().text} />
            </li>
          </ul>
        )}
      </Show>
      <p class="note">{t('times.official')}</p>
    </>
  );
}
