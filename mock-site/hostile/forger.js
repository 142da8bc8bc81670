// A compromised script of the site that impersonates us with forged messages, events, clicks and keys. `forge(id, key)` sends
// them; `frameIt(address)` loads one of our pages in a frame.
window.forge = (id) => {
  const said = [];
  const receipt = 'IOE0926301101';
  const types =
    'panelView viewChanged orders pageShows answered probed roundEnded readAgain saveReport saveAnswers selectCase closePanel openFullTab changeSettings answerFirstRun why fields'.split(
      ' ',
    );
  for (const type of types) {
    const message = {
      id: 1,
      type,
      data: { session: 'ended', frameKey: 'x', receipt, masked: false, read: [receipt] },
      timestamp: Date.now(),
    };
    window.postMessage(message, '*');
    window.dispatchEvent(new CustomEvent(type, { detail: message }));
    document.dispatchEvent(new CustomEvent(`caseside:${type}`, { detail: message }));
    for (const api of [globalThis.chrome, globalThis.browser]) {
      try {
        api.runtime.sendMessage(id, message);
        said.push(`sent ${type}`);
      } catch {
        // No runtime API to send with.
      }
      try {
        api.runtime.connect(id).postMessage(message);
        said.push(`connected ${type}`);
      } catch {
        // No connect API either.
      }
    }
  }
  // The event with which WXT's newer copy of a content script stops an older one.
  for (const name of ['dock', 'index', 'content'])
    for (const target of [document, window])
      target.dispatchEvent(
        new CustomEvent(`${id}:${name}:wxt:content-script-started`, {
          detail: { contentScriptName: name, messageId: 'forged' },
        }),
      );
  window.postMessage(
    { type: `${id}:dock:wxt:content-script-started`, contentScriptName: 'dock', messageId: 'forged' },
    '*',
  );
  for (const host of [...document.getElementsByTagName('caseside-dock'), document, document.body, window]) {
    for (const type of ['pointerdown', 'pointerup', 'click', 'dblclick'])
      for (const x of [window.innerWidth - 10, window.innerWidth - 100, window.innerWidth - 390])
        host.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: 30, button: 0 }),
        );
    for (const key of ['Enter', ' ', 'Escape', 'c', 's'])
      host.dispatchEvent(
        new KeyboardEvent('keydown', { key, altKey: key === 'c', ctrlKey: key === 's', bubbles: true, composed: true }),
      );
    if (host.click) host.click();
    if (host.focus) host.focus();
  }
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  window.dispatchEvent(new Event('online'));
  return said.join(', ');
};
window.frameIt = (address) =>
  new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.addEventListener('load', () => setTimeout(done, 800, 'loaded'));
    frame.addEventListener('error', () => done('refused'));
    setTimeout(done, 2500, 'silent');
    document.body.append(frame);
  });
