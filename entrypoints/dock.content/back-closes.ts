// Makes the browser's Back button close a full-window panel. Opening it pushes one history entry with the page's own URL and
// state; closing removes it. Events of these steps are hidden from the page, for which both entries are one. Alternatives:
// docs/ARCHITECTURE.md.

export interface BackCloses {
  /** @param act called when Back left our entry, or Forward returned to it */
  onStep(act: (isBack: boolean) => void): void;
  /** Call it when a person opened the panel over the whole window. */
  opened(): void;
  closed(): void;
}

/** Call it before any script of the page runs, since listeners of a window are called in the order in which they were added. */
export function makeBackCloses(signal: AbortSignal): BackCloses {
  const nothing = () => undefined;
  // Firefox before 147 has no Navigation API to distinguish entries: Back leaves the page there. Can go with that minimum
  // version.
  if (!('navigation' in window)) return { onStep: nothing, opened: nothing, closed: nothing };
  let step: (isBack: boolean) => void = nothing;
  let ours = '';
  let below = '';
  let isOurStep = false;
  const here = () => navigation.currentEntry?.key ?? '';

  function suppressForPage(event: Event): void {
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
  navigation.addEventListener('navigate', suppressForPage, options);
  navigation.addEventListener('currententrychange', suppressForPage, options);
  window.addEventListener('popstate', suppressForPage, options);

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
        // The page's state may be an object that cannot be cloned.
        ours = '';
      }
      isOurStep = false;
    },
    closed() {
      if (ours !== '' && here() === ours) history.back();
    },
  };
}
