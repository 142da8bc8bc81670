// A compromised script of the site that frames and opens pages of ours by itself: `wrap(address)` in frames of every kind, sandboxed
// ones and ones of another origin too; `chain(address)` in windows that open windows. Both get addresses with the right key: as if
// it had been stolen.
(() => {
  const SANDBOXES = [
    null,
    '',
    'allow-scripts',
    'allow-scripts allow-same-origin',
    'allow-scripts allow-top-navigation',
  ];
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const frame = (address, sandbox) => {
    const made = document.createElement('iframe');
    if (sandbox !== null) made.setAttribute('sandbox', sandbox);
    made.src = address;
    document.body.append(made);
  };
  window.wrap = (address) => {
    const inside = (one) => `<iframe src="${escaped(one)}"></iframe>`;
    for (const sandbox of SANDBOXES) {
      frame(address, sandbox);
      // Of another origin: an address without one, and a document whose sandbox takes it away.
      frame(`data:text/html,${encodeURIComponent(inside(address))}`, sandbox);
      const nest = document.createElement('iframe');
      if (sandbox !== null) nest.setAttribute('sandbox', sandbox);
      nest.srcdoc = inside(address);
      document.body.append(nest);
    }
    for (const [name, attribute] of [
      ['object', 'data'],
      ['embed', 'src'],
    ]) {
      const made = document.createElement(name);
      made.setAttribute(attribute, address);
      document.body.append(made);
    }
    return new Promise((done) => setTimeout(done, 2500, 'wrapped'));
  };
  window.chain = (address) => {
    const first = window.open('/account/applicant');
    const opened = [window.open(address), first && first.open(address), first && first.open('about:blank')];
    opened[2]?.location.replace(address);
    return new Promise((done) => setTimeout(done, 2500, opened.map((one) => typeof one).join(' ')));
  };
  window.goOn = (path) => {
    setTimeout(() => (location.href = path));
    return 'going';
  };
  /** A page made ahead, which nobody sees: Chromium's way to load faster. */
  window.makeAhead = (path) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [path], eagerness: 'immediate' }] });
    document.head.append(rules);
    return new Promise((done) => setTimeout(done, 2500, 'made ahead'));
  };
})();
