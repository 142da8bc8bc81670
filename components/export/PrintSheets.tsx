// A report laid out on pages, and the button that prints it. Rendered as text only, whatever the blocks contain.
import { For, Match, Show, Switch } from 'solid-js';
import type { Block, Fact, Table } from '../../lib/report/formats/blocks.ts';
import type { Sheets } from '../../lib/report/formats/sheets.ts';
import type { OwnWords } from '../../lib/locales/own-pages.ts';

export type PaperState =
  { kind: 'asking' } | { kind: 'refused' } | { kind: 'ended' } | { kind: 'sheets'; sheets: Sheets };

export interface ReportSheetsProps {
  state: PaperState;
  words: OwnWords;
  onPrint: () => void;
}

function FactRow(props: { fact: Fact }) {
  return (
    <div class="fact" classList={{ 'with-from': props.fact.from !== '' }}>
      <dt>{props.fact.label}</dt>
      <dd>{props.fact.text}</dd>
      <dd>{props.fact.mark}</dd>
      <Show when={props.fact.from !== ''}>
        <dd>
          <code>{props.fact.from}</code>
        </dd>
      </Show>
    </div>
  );
}

function FactGrid(props: { facts: readonly Fact[] }) {
  return (
    <dl class="grid">
      <For each={props.facts}>
        {({ label, text, mark }) => (
          <div>
            <dt>{label}</dt>
            <dd>{mark === '' ? text : `${text} ${mark}`}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

function TableOf(props: { table: Table }) {
  const whole = () => props.table.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table>
      <Show when={props.table.caption !== ''}>
        <caption>{props.table.caption}</caption>
      </Show>
      <colgroup>
        <For each={props.table.columns}>
          {({ share }) => <col style={{ width: `${((100 * share) / whole()).toFixed(2)}%` }} />}
        </For>
      </colgroup>
      <thead>
        <tr>
          <For each={props.table.columns}>{({ name }) => <th scope="col">{name}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {(cells) => (
            <tr>
              <For each={cells}>
                {(text, index) => (
                  <td>
                    <Show when={props.table.columns[index()]?.isCode === true && text !== ''} fallback={text}>
                      <code>{text}</code>
                    </Show>
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** A block's kind never changes, so it is read once. */
function drawn(block: Block) {
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) return <h1>{block.text}</h1>;
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p class={block.tone === 'plain' ? undefined : block.tone}>{block.text}</p>;
    case 'facts':
      if (block.isGrid === true) return <FactGrid facts={block.rows} />;
      return (
        <dl>
          <For each={block.rows}>{(fact) => <FactRow fact={fact} />}</For>
        </dl>
      );
    case 'table':
      return <TableOf table={block} />;
  }
}

function Paper(props: { sheets: Sheets; words: OwnWords; onPrint: () => void }) {
  return (
    <>
      <div class="tools">
        <button type="button" class="print" onClick={() => props.onPrint()}>
          {props.words.t('paper.print')}
        </button>
      </div>
      <main>
        <For each={props.sheets.sheets}>
          {(blocks, index) => (
            <section class="sheet" tabindex="0">
              <header class="mast">
                <p>{props.sheets.head}</p>
                <p class="un">{props.sheets.unofficial}</p>
                <p>{props.sheets.numbers[index()]}</p>
              </header>
              <For each={blocks}>{drawn}</For>
              <footer class="ft">
                <p>{props.sheets.foot}</p>
              </footer>
            </section>
          )}
        </For>
      </main>
    </>
  );
}

export function ReportSheets(props: ReportSheetsProps) {
  const t: OwnWords['t'] = (key, ...values) => props.words.t(key, ...values);
  const sheets = () => (props.state.kind === 'sheets' ? props.state.sheets : null);
  return (
    <Switch>
      <Match when={sheets()}>
        {(laidOut) => <Paper sheets={laidOut()} words={props.words} onPrint={() => props.onPrint()} />}
      </Match>
      <Match when={props.state.kind === 'ended'}>
        <main class="instead">
          <div role="status">
            <h1>{t('paper.ended')}</h1>
            <p>{t('paper.endedText')}</p>
          </div>
        </main>
      </Match>
      <Match when={props.state.kind === 'refused'}>
        <main class="instead">
          <h1>{t('paper.title')}</h1>
          <p>{t('paper.refused')}</p>
        </main>
      </Match>
      <Match when={props.state.kind === 'asking'}>
        <main class="instead" aria-busy="true">
          <h1>{t('paper.title')}</h1>
          <p>{t('paper.asking')}</p>
        </main>
      </Match>
    </Switch>
  );
}
