// "Back" closes the panel where it takes the whole window. One entry of the tab's history, with the page's own address and
// state, is laid on top when a person opens the panel so, and taken away when it closes. The page hears of neither: to it, both
// entries are one. Why not otherwise: docs/ARCHITECTURE.md.

export interface BackCloses {
  /** @param act called when Back left our entry, or Forward came to it again */
  onStep(act: (isBack: boolean) => void): void;
  /** A person opened the panel over the whole window. */
  opened(): void;
  closed(): void;
}

/** Call it before any script of the page runs: a window's listeners hear in the order in which they came. */
export function makeBackCloses(signal: AbortSignal): BackCloses {
  const nothing = () => undefined;
  // An older Firefox cannot tell one entry from another: there, Back goes back.
  if (!('navigation' in window)) return { onStep: nothing, opened: nothing, closed: nothing };
  let step: (isBack: boolean) => void = nothing;
  let ours = '';
  let below = '';
  let isOurStep = false;
  const here = () => navigation.currentEntry?.key ?? '';

  function hush(event: Event): void {
    if (!event.isTrusted) return;
    if (event instanceof NavigateEvent && event.navigationType === 'traverse') {
      const { key, url } = event.destination;
      isOurStep = ours !== '' && (here() === ours ? key === below : here() === below && key === ours);
      isOurStep &&= url === location.href;
    }
    if (!isOurStep) return;
    event.stopImmediatePropagation();
    if (event.type !== 'popstate') return;
    isOurStep = false;
    step(here() === below);
  }
  const options = { signal, capture: true };
  navigation.addEventListener('navigate', hush, options);
  navigation.addEventListener('currententrychange', hush, options);
  window.addEventListener('popstate', hush, options);

  return {
    onStep(act) {
      step = act;
    },
    opened() {
      if (here() === ours) return;
      below = here();
      isOurStep = true;
      try {
        history.pushState(history.state, '');
        ours = here();
      } catch {
        // A page may hold a state that no other script can copy.
        ours = '';
      }
      isOurStep = false;
    },
    closed() {
      if (ours !== '' && here() === ours) history.back();
    },
  };
}
