// Ask, what the case in view says from beginning to end, what can be done beside it, and help: a page that opens on a click.
import { For, Show } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { usePanel } from '../context/panel-context.ts';
import { Page } from '../ui/SubPage.tsx';
import { Ask } from './Ask.tsx';
import { Lines, OfficialPage } from './Lines.tsx';
import { loadGuide } from './load-guide.ts';

const HELP: readonly { heading: PlainKey; text: PlainKey }[] = [
  { heading: 'help.data', text: 'help.data.text' },
  { heading: 'help.who', text: 'help.who.text' },
  { heading: 'help.allowed', text: 'help.allowed.text' },
  { heading: 'help.silent', text: 'help.silent.text' },
  { heading: 'help.codes', text: 'help.codes.text' },
  { heading: 'help.not', text: 'help.not.text' },
  { heading: 'help.check', text: 'help.check.text' },
  { heading: 'help.lawyer', text: 'help.lawyer.text' },
];

export function GuidePage(props: { view: PanelView; onClose: () => void }) {
  const { t, actions } = usePanel();
  const guide = loadGuide(props, actions);
  return (
    <Page heading={t('guide.heading')} onClose={props.onClose}>
      <Ask view={props.view} />
      <Show when={guide()}>
        {(made) => (
          <>
            <h3>{t('guide.says')}</h3>
            <For each={made().parts}>
              {({ heading, lines }) => (
                <>
                  <h4>{heading}</h4>
                  <Lines lines={lines} />
                </>
              )}
            </For>
            <h3>{t('guide.next')}</h3>
            <p class="note">{t('guide.next.more')}</p>
            <ul class="lines">
              <For each={made().next}>
                {({ text, page }) => (
                  <li>
                    {text}
                    <Show when={page}>{(one) => <OfficialPage page={one()} />}</Show>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </Show>
      <h3>{t('help.heading')}</h3>
      <For each={HELP}>
        {({ heading, text }) => (
          <details>
            <summary>{t(heading)}</summary>
            <p>{t(text)}</p>
          </details>
        )}
      </For>
    </Page>
  );
}
