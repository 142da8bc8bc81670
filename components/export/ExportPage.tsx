// The page for saving, printing and sharing: whom it is for sets the other choices; the preview is exactly the text that is saved.
import { Show, createSignal } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { keepsHistory } from '../context/load-history.ts';
import { usePanel } from '../context/panel-context.ts';
import { Rich } from '../ui/Rich.tsx';
import { Page } from '../ui/SubPage.tsx';
import { Covered } from './Covered.tsx';
import { MadeFile } from './MadeFile.tsx';
import { RawAnswers } from './RawAnswers.tsx';
import { SaveBar } from './SaveBar.tsx';
import { WhatGoesIn, WhatKind } from './WhatGoesIn.tsx';
import { WhichCases } from './WhichCases.tsx';
import { WhomFor } from './WhomFor.tsx';
import { makeSaveState } from './save-state.ts';

export function SavePage(props: { view: PanelView; onClose: () => void }) {
  const { t, rich, actions } = usePanel();
  const [said, setSaid] = createSignal('');
  const state = makeSaveState(props, actions, () => setSaid(''));
  return (
    <Page heading={t('save.heading')} onClose={() => props.onClose()}>
      <WhomFor state={state} />
      <WhichCases view={props.view} state={state} />
      <Covered state={state} />
      <WhatKind state={state} />
      <WhatGoesIn state={state} />
      <MadeFile state={state} />
      <Show when={state.choice()?.id === 'backup' && props.view.current?.receipt}>
        {(receipt) => <RawAnswers receipt={receipt()} />}
      </Show>
      <Show when={!keepsHistory(props.view)}>
        <p class="note">
          <Rich pieces={rich('save.stays')} />
        </p>
      </Show>
      <p class="small quiet">{t('save.madeHere')}</p>
      <SaveBar state={state} said={said()} onSaid={setSaid} />
    </Page>
  );
}
