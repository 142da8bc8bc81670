// A question in one's own words: understood here, answered from the record, refused where no record can answer. Nothing typed is kept or sent.
import { For, Show, createSignal } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { ShownAnswer } from '../../lib/view/guide/shown-guide.ts';
import { usePanel } from '../context/panel-context.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { makeNewestRequest } from '../../lib/util/newest-request.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Lines, OfficialPage } from './Lines.tsx';

const CHIPS: readonly { id: string; words: PlainKey }[] = [
  { id: 'what-changed', words: 'guide.chip.changed' },
  { id: 'what-must-i-do', words: 'guide.chip.todo' },
  { id: 'where-is-case', words: 'guide.chip.where' },
  { id: 'code-meaning', words: 'guide.chip.code' },
  { id: 'update-real', words: 'guide.chip.real' },
  { id: 'may-travel', words: 'guide.chip.travel' },
  { id: 'who-sees', words: 'guide.chip.who' },
];

interface Offered {
  id: string;
  title: string;
}

type Reply =
  | { kind: 'none' }
  | { kind: 'answer'; question: string; answer: ShownAnswer; others: readonly Offered[] }
  | { kind: 'offered'; question: string; offered: readonly Offered[] }
  | { kind: 'failed' };

export function Ask(props: { view: PanelView }) {
  const { t, lang, actions } = usePanel();
  const [reply, setReply] = createSignal<Reply>({ kind: 'none' });
  const [typed, setTyped] = createSignal('');
  const requests = makeNewestRequest();
  let last: { id: string; receipts: string[] } | null = null;

  const receiptsOf = (forms: readonly string[]): string[] =>
    props.view.tabs
      .filter(({ formType }) => formType !== null && forms.includes(formType))
      .map(({ receipt }) => receipt);
  const inView = (): string[] => [props.view.current?.receipt ?? ''];

  async function answer(id: string, question: string, codes: string[], receipts: string[], others: readonly Offered[]) {
    const isNewest = requests.begin();
    last = { id, receipts };
    const found = await actions.answer({ receipts, id, codes });
    if (isNewest()) setReply(found === null ? { kind: 'failed' } : { kind: 'answer', question, answer: found, others });
  }
  async function submit() {
    const question = typed().trim();
    if (question === '') return;
    const { understand } = await import('./understand-on-demand.ts');
    const { offered, isSure, codes, forms, isFollowUp } = understand(
      question,
      Object.keys(props.view.current?.codes ?? {}),
      lang(),
    );
    const named = receiptsOf(forms);
    if (isFollowUp && last !== null) {
      const before = last.receipts;
      const others = props.view.tabs.map(({ receipt }) => receipt).filter((receipt) => !before.includes(receipt));
      return answer(last.id, question, codes, named.length > 0 ? named : others, []);
    }
    const [best, ...others] = offered;
    if (best === undefined || !isSure) return setReply({ kind: 'offered', question, offered });
    return answer(best.id, question, codes, named.length > 0 ? named : inView(), others);
  }
  const choose = ({ id, title }: Offered) => void answer(id, title, [], inView(), []);
  const answered = () => {
    const now = reply();
    return now.kind === 'answer' ? now : null;
  };
  const offered = () => {
    const now = reply();
    return now.kind === 'offered' ? now : null;
  };

  return (
    <>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <SearchBox name={t('guide.ask')} hint={t('guide.ask')} value={typed()} onType={setTyped} />
        <button type="submit" class="btn btn--main">
          {t('guide.submit')}
        </button>
      </form>
      <div class="chips" role="group" aria-label={t('guide.chips')}>
        <For each={CHIPS}>
          {({ id, words }) => (
            <button type="button" class="chip" onClick={() => choose({ id, title: t(words) })}>
              {t(words)}
            </button>
          )}
        </For>
      </div>
      <div role="status">
        <Show when={answered()}>
          {(now) => (
            <section class="reply" classList={{ 'reply--refused': now().answer.isRefused }}>
              <p class="note" dir="auto">
                {now().question}
              </p>
              <Lines lines={now().answer.lines} />
              <Show when={now().answer.page}>{(page) => <OfficialPage page={page()} />}</Show>
              <Show when={now().others.length > 0}>
                <Offer heading={t('guide.orMeant')} offered={now().others} onChoose={choose} />
              </Show>
            </section>
          )}
        </Show>
        <Show when={offered()}>
          {(now) => (
            <section class="reply reply--refused">
              <p class="note" dir="auto">
                {now().question}
              </p>
              <Show when={now().offered.length > 0} fallback={<p>{t('guide.notUnderstood')}</p>}>
                <Offer heading={t('guide.didYouMean')} offered={now().offered} onChoose={choose} />
              </Show>
            </section>
          )}
        </Show>
        <Show when={reply().kind === 'failed'}>
          <p>{t('guide.failed')}</p>
        </Show>
      </div>
      <p class="note">{t('guide.stays')}</p>
    </>
  );
}

function Offer(props: { heading: string; offered: readonly Offered[]; onChoose: (one: Offered) => void }) {
  return (
    <>
      <p>{props.heading}</p>
      <div class="btns">
        <For each={props.offered}>
          {(one) => (
            <button type="button" class="btn btn--plain" onClick={() => props.onChoose(one)}>
              {one.title}
            </button>
          )}
        </For>
      </div>
    </>
  );
}
