// Everything under the top bar: first-run question, news, warnings, case selection, the case.
import { For, Match, Show, Switch } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { ToAllCases } from '../all-cases/ToAllCases.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { ReadProblems } from './ReadProblems.tsx';
import { CaseList } from './CaseList.tsx';
import { CaseTabs } from './CaseTabs.tsx';
import { CaseView } from './CaseView.tsx';
import { FirstRun } from './FirstRun.tsx';
import { JumpRow } from './JumpRow.tsx';
import { News } from '../history/News.tsx';
import { usePanel } from '../context/panel-context.ts';
import { LIST_FROM } from './list-from.ts';

export function MainView(props: { view: PanelView; onSettings: () => void }) {
  const { t } = usePanel();
  const current = () => props.view.current?.receipt ?? null;
  return (
    <>
      <Show when={props.view.asksFirstRun}>
        <FirstRun />
      </Show>
      <Show when={props.view.tabs.length > 0}>
        <AnswerLine view={props.view} onSettings={props.onSettings} />
        <News view={props.view} />
      </Show>
      <ToAllCases view={props.view} />
      <ReadProblems view={props.view} />
      <div class="stick" classList={{ 'stick--many': props.view.tabs.length > 3 }}>
        <Switch>
          <Match when={props.view.tabs.length >= LIST_FROM}>
            <CaseList tabs={props.view.tabs} current={current()} />
          </Match>
          <Match when={props.view.tabs.length > 1}>
            <CaseTabs tabs={props.view.tabs} current={current()} />
          </Match>
        </Switch>
        <Show when={props.view.current}>
          <JumpRow hasHistory={props.view.isBroughtIn !== true} />
        </Show>
      </div>
      <Show
        when={props.view.current}
        fallback={
          <section class="page" aria-labelledby="no-case">
            <h2 id="no-case">{t('noCase.heading')}</h2>
            <p>{t('noCase.text')}</p>
          </section>
        }
      >
        {/* One case, created anew when another comes into view: what was opened or typed belonged to the previous one. */}
        {(file) => <For each={[file().receipt]}>{() => <CaseView view={props.view} file={file()} />}</For>}
      </Show>
    </>
  );
}
