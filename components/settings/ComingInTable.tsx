// What would come in from a back-up, case by case, before anything is brought in.
import { For, Show, onMount } from 'solid-js';
import type { Format } from '../../lib/locales/format.ts';
import type { OwnWords } from '../../lib/locales/own-pages.ts';
import { Rich } from '../ui/Rich.tsx';
import type { LookedAt } from './back-up-actions.ts';

export interface ComingInTableProps {
  found: LookedAt;
  words: OwnWords;
  format: Format;
  onYes: () => void;
  onNo: () => void;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export function ComingInTable(props: ComingInTableProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const readings = () => sum(props.found.cases.map((one) => one.readings));
  const notes = () => sum(props.found.cases.map((one) => one.notes));
  const cases = () => props.found.cases.filter((one) => one.readings + one.notes > 0).length;
  const have = () => sum(props.found.cases.map((one) => one.have));
  const whole = () =>
    cases() === 0
      ? props.words.rich('backup.nothingNew')
      : props.words.rich('backup.new', {
          cases: t('backup.cases', { n: cases() }),
          readings: t('backup.readings', { n: readings() }),
          notes: t('backup.notes', { n: notes() }),
        });
  const ofCase = (one: { readings: number; notes: number }): string =>
    [
      ...(one.readings > 0 ? [t('backup.readings', { n: one.readings })] : []),
      ...(one.notes > 0 ? [t('backup.notes', { n: one.notes })] : []),
    ].join(', ') || '0';
  return (
    <div class="comein">
      <h3 tabIndex={-1} ref={(element) => (heading = element)}>
        {t('backup.coming', { name: props.found.name })}
      </h3>
      <p>
        <Rich pieces={whole()} />
      </p>
      <Show when={have() > 0}>
        <p>{t('backup.have', { n: have() })}</p>
      </Show>
      <p class="small">
        {t('backup.madeOn', { day: props.format.day(props.found.madeOn), version: props.found.version })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('backup.case')}</th>
            <th scope="col">{t('backup.isNew')}</th>
            <th scope="col">{t('backup.youHave')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.found.cases}>
            {(one) => (
              <tr>
                <th scope="row">
                  {one.form === null ? '' : `${one.form} `}
                  <span class="raw">{`…${one.receipt.slice(-4)}`}</span>
                </th>
                <td>{ofCase(one)}</td>
                <td>{one.have}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="small">{t('backup.safe')}</p>
      <div class="btns">
        <button type="button" class="btn btn--main" onClick={() => props.onYes()}>
          {t('backup.bringIn')}
        </button>
        <button type="button" class="btn" onClick={() => props.onNo()}>
          {t('backup.doNot')}
        </button>
      </div>
    </div>
  );
}
