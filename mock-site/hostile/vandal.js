// A compromised script of the site that breaks what scripts rely on: its own world's built-ins, every prototype, and the
// document's names. Runs before everything else.
(() => {
  const no = () => {
    throw new Error('broken by the page');
  };
  const liar = {
    ok: true,
    status: 200,
    json: async () => ({}),
    text: async () => '{"data":null}',
    headers: new Headers(),
  };
  window.fetch = async () => liar;
  window.XMLHttpRequest = no;
  JSON.parse = () => ({ data: { receiptNumber: 'IOE0900000666' } });
  JSON.stringify = () => '"forged"';
  for (const name of [
    'map',
    'filter',
    'find',
    'some',
    'every',
    'flatMap',
    'push',
    'join',
    'forEach',
    'includes',
    'slice',
  ]) {
    Object.defineProperty(Array.prototype, name, { value: no, configurable: true, writable: true });
  }
  for (const name of ['get', 'set', 'has', 'add']) {
    Object.defineProperty(Map.prototype, name, { value: no, configurable: true, writable: true });
    Object.defineProperty(Set.prototype, name, { value: no, configurable: true, writable: true });
  }
  String.prototype.match = no;
  RegExp.prototype.exec = no;
  Promise.prototype.then = new Proxy(Promise.prototype.then, {});
  window.AbortSignal = window.AbortController = window.MutationObserver = window.CSSStyleSheet = no;
  crypto.randomUUID = () => 'known-key';
  Date.now = () => 0;
  performance.now = () => 0;
  Element.prototype.attachShadow = function () {
    return this;
  };
  document.querySelectorAll = new Proxy(document.querySelectorAll, { apply: () => [] });
  document.querySelector = () => ({ textContent: '{"cases":[{"receiptNumber":"IOE0900000666"}]}' });
  document.createTreeWalker = no;
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  Object.defineProperty(document, 'body', { get: () => null });
  Object.defineProperty(navigator, 'onLine', { get: () => false });
  customElements.define = no;
  customElements.get = no;
  // Last, since it breaks everything after it: defines names that our own data uses on every object of this world.
  const { defineProperty } = Object;
  for (const name of ['receiptNumber', 'receipt', 'ok', 'session', 'frameKey', 'endpoint', 'outcome', 'tabId']) {
    const lie = Object.create(null);
    lie.get = () => 'polluted';
    lie.set = () => undefined;
    lie.configurable = true;
    defineProperty(Object.prototype, name, lie);
  }
})();
