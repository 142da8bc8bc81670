// "Why does it say this?": a dialog below the clicked line; a bottom sheet on narrow touch screens.
import { Show, createSignal, onCleanup, onMount } from 'solid-js';
import type { Explanation } from '../../lib/view/panel-view.ts';
import { usePanel } from '../context/panel-context.ts';
import type { WhyRequest } from '../context/why-request.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ClickAndAnnounce } from '../ui/ClickAndAnnounce.tsx';
import { whyText } from './why-text.ts';
import { WhyBody } from './WhyBody.tsx';

const GAP_PX = 6;

export function Why(props: {
  request: WhyRequest;
  receipt: string;
  formType: string | null;
  onClose: (returnsFocus: boolean) => void;
}) {
  const panel = usePanel();
  const { t, actions, onEscape, findInFields } = panel;
  const [why, setWhy] = createSignal<Explanation | null>(null);
  const [isWaiting, setWaiting] = createSignal(true);
  let box: HTMLDivElement | undefined;
  let heading: HTMLHeadingElement | undefined;

  onMount(() => {
    void actions.why(props.receipt, props.request.fact).then((answer) => {
      setWhy(answer);
      setWaiting(false);
    });
    const line = props.request.from.closest('li, .facts > div, p') ?? props.request.from;
    const below = line.getBoundingClientRect().bottom + window.scrollY + GAP_PX;
    box?.style.setProperty('--pop-top', `${below}px`);
    heading?.focus({ preventScroll: true });
    box?.scrollIntoView({ block: 'nearest' });
    onCleanup(onEscape(() => props.onClose(true)));
    const outside = (event: Event) => {
      if (event.target instanceof Node && box?.contains(event.target) !== true) props.onClose(false);
    };
    document.addEventListener('pointerdown', outside);
    onCleanup(() => document.removeEventListener('pointerdown', outside));
  });
  const leave = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && box?.contains(event.relatedTarget) !== true) props.onClose(false);
  };
  const firstPath = () => {
    const field = why()?.evidence[0];
    return field === undefined ? null : `${field.endpoint}: ${field.path}`;
  };
  const copy = async () =>
    (await actions.copy(whyText(props.request, why(), panel))) ? t('copy.done') : t('copy.failed');

  return (
    <>
      <div class="scrim" aria-hidden="true" />
      <div
        class="pop"
        role="dialog"
        aria-labelledby="why-heading why-says"
        ref={(element) => (box = element)}
        onFocusOut={leave}
      >
        <div class="pop__head">
          <h2 id="why-heading" tabindex="-1" ref={(element) => (heading = element)}>
            {t('why.heading')}
          </h2>
          <IconButton icon="close" name={t('why.close')} onPress={() => props.onClose(true)} />
        </div>
        <WhyBody request={props.request} why={why()} formType={props.formType} isWaiting={isWaiting()} />
        <div class="btns">
          <Show when={firstPath()}>
            {(path) => (
              <button
                type="button"
                class="btn"
                onClick={() => {
                  props.onClose(false);
                  findInFields(path());
                }}
              >
                {t('why.inFields')}
              </button>
            )}
          </Show>
          <ClickAndAnnounce click={copy}>{t('why.copy')}</ClickAndAnnounce>
        </div>
      </div>
    </>
  );
}
