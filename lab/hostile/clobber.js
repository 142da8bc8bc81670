// A compromised script of the site that hides the document's own members behind elements of the same name ("DOM clobbering"):
// unlike changed built-ins, this reaches every world.
(() => {
  const NAMES = (
    'body head documentElement querySelector querySelectorAll createElement createElementNS createTreeWalker addEventListener ' +
    'removeEventListener dispatchEvent visibilityState append children getElementsByTagName getElementById adoptedStyleSheets ' +
    'activeElement contains cookie location defaultView nodeType ownerDocument caseside-dock'
  ).split(' ');
  const bodyOf = Object.getOwnPropertyDescriptor(Document.prototype, 'body').get;
  const make = Document.prototype.createElement.bind(document);
  const clobber = () => {
    const nest = make('div');
    for (const name of NAMES) {
      const form = make('form');
      form.setAttribute('name', name);
      form.id = name;
      for (const inner of ['id', 'nodeName', 'parentNode', 'getAttribute', 'textContent', 'nodeValue', 'remove']) {
        const input = make('input');
        input.name = inner;
        form.append(input);
      }
      nest.append(form);
    }
    const trap = make('form');
    trap.id = 'region_IOE0926301101';
    const lure = make('input');
    lure.name = 'id';
    trap.append(lure);
    nest.append(trap);
    const script = make('script');
    script.setAttribute('data-component-name', 'NotCaseCardsApp');
    nest.append(script);
    bodyOf.call(document).append(nest);
    window.isClobbered = String(document.createElement);
  };
  const timer = setInterval(() => {
    if (bodyOf.call(document) === null) return;
    clearInterval(timer);
    clobber();
  }, 0);
})();
