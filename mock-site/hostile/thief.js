// A compromised script of the site that attacks our element: `steal(what)` removes, moves, covers, hides or re-targets it.
window.steal = (what) => {
  const host = document.getElementsByTagName('caseside-dock')[0];
  const style = (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const acts = {
    remove: () => host.remove(),
    'remove always': () =>
      new MutationObserver(() => document.querySelector('caseside-dock')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      }),
    'move to a frame': () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.body.append(host);
    },
    'move into a root': () => {
      const nest = document.createElement('div');
      document.body.append(nest);
      nest.attachShadow({ mode: 'open' }).append(host);
    },
    hide: () =>
      style('caseside-dock { display: none !important; opacity: 0 !important; visibility: hidden !important; }'),
    shift: () =>
      style(
        'caseside-dock { transform: translateX(-400px) !important; filter: blur(2px) !important; zoom: 0.1 !important; }',
      ),
    cover: () => {
      const lid = document.createElement('div');
      lid.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:rgb(0 0 0 / 1%)';
      lid.id = 'lid';
      document.body.append(lid);
      if (lid.showPopover) {
        lid.popover = 'manual';
        lid.showPopover();
      }
    },
    decoy: () => {
      const decoy = document.createElement('caseside-dock');
      decoy.id = 'caseside-dock';
      decoy.attachShadow({ mode: 'open' }).innerHTML = '<p>Your case was approved. Type your password.</p>';
      document.documentElement.prepend(decoy);
    },
    attributes: () => {
      document.documentElement.setAttribute('data-caseside', 'left');
      document.documentElement.style.setProperty('--caseside-room', '5000px');
      host.setAttribute('data-theme', 'dark"><b>');
      host.setAttribute('hidden', '');
      host.inert = true;
    },
  };
  return String(acts[what]());
};
