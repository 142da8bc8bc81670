// What stands above a case on the paste page: whether it is invented, which parts are missing, and the page's own two buttons.
import { Show } from 'solid-js';
import { missingOf } from '../../lib/view/brought-in-view.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { Icon } from '../ui/Icon.tsx';
import { BRING_IN, focusOn } from './focus-on.ts';
import { ClearPage } from './ClearPage.tsx';
import { Rich } from '../ui/Rich.tsx';
import { namesOf } from './Recognised.tsx';
import { usePaste } from './paste-context.ts';

export interface CaseTopProps {
  view: PanelView;
  onPage: (page: 'save', from: HTMLElement) => void;
}

export function CaseTop(props: CaseTopProps) {
  const page = usePaste();
  const { t, rich } = page.words;
  const missing = () => missingOf(props.view);
  return (
    <div class="paste__top">
      <Show when={props.view.isSample}>
        <p class="care paste__sample">
          <Rich pieces={rich('paste.sampleNow')} />
        </p>
      </Show>
      <div class="btns">
        <button type="button" class="btn" onClick={(event) => props.onPage('save', event.currentTarget)}>
          <Icon name="save" />
          {t('paste.save')}
        </button>
        <Show when={props.view.isSample} fallback={<ClearPage />}>
          <button
            type="button"
            class="btn"
            onClick={() => {
              page.clear();
              focusOn(BRING_IN);
            }}
          >
            {t('paste.sampleEnd')}
          </button>
        </Show>
      </div>
      <Show when={missing().length > 0}>
        <div class="paste__parts">
          <p class="answer__t">{t('paste.parts', { n: props.view.health.arrived, of: props.view.health.of })}</p>
          <p>{t('paste.incomplete', { what: namesOf(page, missing()) })}</p>
        </div>
      </Show>
    </div>
  );
}
