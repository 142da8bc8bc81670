// What often goes wrong, and how a person checks that nothing leaves the page.
import { For } from 'solid-js';
import { Rich } from '../ui/Rich.tsx';
import { usePaste } from './paste-context.ts';

const TROUBLES = [
  ['paste.trouble.signIn', 'paste.trouble.signInDo'],
  ['paste.trouble.tree', 'paste.trouble.treeDo'],
  ['paste.trouble.pretty', 'paste.trouble.prettyDo'],
  ['paste.trouble.cut', 'paste.trouble.cutDo'],
  ['paste.trouble.curly', 'paste.trouble.curlyDo'],
  ['paste.trouble.other', 'paste.trouble.otherDo'],
] as const;
const CHECKS = ['paste.check.offline', 'paste.check.rule', 'paste.check.sum'] as const;

export function Help() {
  const { t, rich } = usePaste().words;
  return (
    <>
      <details class="paste__more">
        <summary>{t('paste.trouble')}</summary>
        <dl class="paste__trouble small">
          <For each={TROUBLES}>
            {([what, remedy]) => (
              <div>
                <dt>{t(what)}</dt>
                <dd>{t(remedy)}</dd>
              </div>
            )}
          </For>
        </dl>
      </details>
      <details class="paste__more">
        <summary>{t('paste.check')}</summary>
        <ul class="bullets small">
          <For each={CHECKS}>
            {(key) => (
              <li>
                <Rich pieces={rich(key)} />
              </li>
            )}
          </For>
        </ul>
      </details>
    </>
  );
}
