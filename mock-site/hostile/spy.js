// A compromised script of the site that tries to read our data: collects whatever it can reach in `loot`. Runs before everything
// else.
(() => {
  const loot = (window.loot = []);
  const take = (how, what) => {
    if (loot.length < 5000) loot.push(`${how}: ${typeof what === 'string' ? what : String(what)}`.slice(0, 20_000));
  };
  const attempt = (how, work) => {
    try {
      const got = work();
      if (got !== null && got !== undefined && got !== '') take(how, got);
    } catch (error) {
      take(`${how} threw`, error);
    }
  };
  const describe = (root) => {
    const frame = root.querySelector('iframe');
    return [root.innerHTML ?? root.textContent, frame?.src, frame?.contentDocument?.body?.textContent].join(' ');
  };

  // Define our element's name first, since a custom element can ask for its own closed root.
  const insides = new Set();
  window.spyOnInsides = () =>
    insides.forEach((one) => attempt('internals', () => one.shadowRoot && describe(one.shadowRoot)));
  customElements.define(
    'caseside-dock',
    class extends HTMLElement {
      static observedAttributes = ['data-theme', 'class', 'style', 'id'];
      constructor() {
        super();
        try {
          insides.add(this.attachInternals());
        } catch (error) {
          take('no internals', error);
        }
        attempt('constructor', () => this.shadowRoot && describe(this.shadowRoot));
      }
      connectedCallback() {
        window.spyOnInsides();
        attempt('connected', () => this.shadowRoot && describe(this.shadowRoot));
        attempt('children', () => this.textContent);
      }
      attributeChangedCallback(name, _before, after) {
        take(`attribute ${name}`, after);
      }
    },
  );

  // Wrap what a script of this page would use to create a shadow root or a frame.
  for (const [owner, name] of [
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'setAttribute'],
    [Element.prototype, 'append'],
    [Node.prototype, 'appendChild'],
    [Document.prototype, 'createElement'],
    [window, 'postMessage'],
    [window, 'fetch'],
    [Storage.prototype, 'setItem'],
    [EventTarget.prototype, 'dispatchEvent'],
    [JSON, 'parse'],
    [JSON, 'stringify'],
  ]) {
    const before = owner[name];
    owner[name] = function (...given) {
      const made = before.apply(this, given);
      if (name === 'attachShadow') attempt('attachShadow', () => describe(made));
      else if (new Error().stack.includes('extension:')) take(name, given.map(String).join(' '));
      return made;
    };
  }

  const EVENTS =
    'message messageerror storage focusin focusout blur focus copy cut paste keydown keyup keypress input change click pointerdown pointermove pointerup mouseover mousemove selectionchange scroll load error securitypolicyviolation beforeprint afterprint toggle slotchange animationstart transitionend visibilitychange beforeunload drag drop resize';
  for (const type of EVENTS.split(' ')) {
    window.addEventListener(
      type,
      (event) => {
        if (type === 'message')
          take('message', `${event.origin} ${JSON.stringify(event.data)} ports ${event.ports.length}`);
        if (type === 'storage') take('storage', `${event.key} ${event.newValue}`);
        if (type === 'securitypolicyviolation') take('violation', `${event.blockedURI} ${event.sourceFile}`);
        if (type === 'error') take('error', `${event.message} ${event.filename}`);
        const own = event.composedPath().find((one) => one.nodeName === 'CASESIDE-DOCK');
        if (own)
          take(
            `event ${type}`,
            event
              .composedPath()
              .map((one) => one.nodeName ?? 'window')
              .join(' '),
          );
      },
      true,
    );
  }
  new BroadcastChannel('caseside').addEventListener('message', (event) => take('channel', JSON.stringify(event.data)));
  try {
    const observer = new PerformanceObserver((list) => {
      // Not by name only: an entry can contain the URL of a frame or script.
      for (const entry of list.getEntries()) {
        const all = `${JSON.stringify(entry)} ${(entry.sources ?? []).map(({ node }) => node?.outerHTML).join(' ')}`;
        if (/extension:|caseside|panel/i.test(all)) take(entry.entryType, all);
        if (entry.target) take(`${entry.entryType} target`, entry.target.outerHTML.slice(0, 300));
      }
    });
    for (const type of PerformanceObserver.supportedEntryTypes) observer.observe({ type, buffered: true });
  } catch (error) {
    take('observer', error);
  }
  new MutationObserver((records) => {
    for (const { target, type, attributeName, addedNodes } of records) {
      if (type === 'attributes' && /caseside/i.test(`${attributeName} ${target.nodeName}`))
        take(`mutation ${attributeName}`, target.getAttribute(attributeName));
      for (const node of addedNodes) if (node.nodeName === 'CASESIDE-DOCK') take('added', node.outerHTML);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });

  /** Everything that can be read at any time. */
  window.spy = async () => {
    window.spyOnInsides();
    const host = [...document.getElementsByTagName('caseside-dock')][0];
    const whole = document.documentElement.outerHTML;
    for (let from = 0; from < whole.length; from += 15_000) take('page', whole.slice(from, from + 15_000));
    attempt('window.length', () => `${window.length}`);
    for (const which of [0, 1, 'Caseside'])
      attempt(`frames ${which}`, () => window.frames[which]?.document?.body?.textContent ?? window.frames[which]);
    if (host) {
      attempt('host', () => `${host.outerHTML} ${host.textContent} ${host.innerText}`);
      attempt('shadowRoot', () => host.shadowRoot && describe(host.shadowRoot));
      attempt('openOrClosed', () => host.openOrClosedShadowRoot && describe(host.openOrClosedShadowRoot));
      attempt('chrome.dom', () => globalThis.chrome?.dom?.openOrClosedShadowRoot(host));
      attempt('getHTML', () =>
        host.getHTML?.({ serializableShadowRoots: true, shadowRoots: host.shadowRoot ? [host.shadowRoot] : [] }),
      );
      attempt('clone', () => host.cloneNode(true).shadowRoot && 'cloned');
      const box = document.documentElement.getBoundingClientRect();
      for (let x = window.innerWidth - 5; x > 0; x -= 60)
        for (let y = 5; y < window.innerHeight; y += 90)
          attempt('point', () => {
            const at = document.elementsFromPoint(x, y).find((one) => one.closest('caseside-dock'));
            const caret =
              document.caretPositionFromPoint?.(x, y)?.offsetNode ??
              document.caretRangeFromPoint?.(x, y)?.startContainer;
            return (
              [at && at !== host ? at.outerHTML : '', caret?.getRootNode() !== document ? caret?.textContent : ''].join(
                '',
              ) || null
            );
          });
      take('box', `${box.width}`);
    }
    attempt('selection', () => {
      document.execCommand('selectAll');
      const text = String(getSelection());
      getSelection().removeAllRanges();
      return text.includes('Caseside') ? text : null;
    });
    attempt('find', () =>
      typeof window.find === 'function' && window.find('Caseside') ? String(getSelection()) : null,
    );
    // An oracle if find-in-page reached our frame: these words are there and nowhere in the page.
    for (const word of ['part3.tif', 'Account Acceptance Notice', 'National Benefits'])
      attempt('find in frames', () =>
        typeof window.find === 'function' && window.find(word, false, false, true, false, true, false) ? word : null,
      );
    attempt('entries', () =>
      performance
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => /extension:|panel|caseside/i.test(name))
        .join(' '),
    );
    attempt('localStorage', () => JSON.stringify({ ...localStorage }));
    attempt('sessionStorage', () => JSON.stringify({ ...sessionStorage }));
    attempt('cookie', () => document.cookie);
    attempt('sheets', () =>
      [...document.styleSheets, ...document.adoptedStyleSheets]
        .map((sheet) => sheet.href ?? '')
        .filter((href) => /extension/.test(href))
        .join(' '),
    );
    attempt('globals', () =>
      Object.getOwnPropertyNames(window)
        .filter((name) => /caseside|wxt/i.test(name))
        .join(' '),
    );
    attempt(
      'runtime',
      () => typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.browser?.runtime?.sendMessage,
    );
    attempt('active', () => document.activeElement?.shadowRoot && describe(document.activeElement.shadowRoot));
    try {
      const names = (await indexedDB.databases()).map(({ name }) => name).join(' ');
      if (names) take('databases', names);
      const caches_ = (await caches.keys()).join(' ');
      if (caches_) take('caches', caches_);
    } catch (error) {
      take('stores threw', error);
    }
    try {
      take(
        'clipboard',
        await Promise.race([navigator.clipboard.readText(), new Promise((done) => setTimeout(done, 500, ''))]),
      );
    } catch {
      // Refused, as it should be.
    }
    return loot;
  };
})();
