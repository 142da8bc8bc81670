// A compromised script of the site that tries to exhaust us: `flood()` changes the page ten thousand times a second, shows a
// million look-alike receipts, thousands of cards, and a huge and deep embedded JSON, and forges events.
window.flood = (forMs) => {
  const place = document.createElement('div');
  document.body.append(place);
  const text = document.createTextNode('');
  place.append(text);
  let at = 0;
  const receipt = () => `IOE${String(8_000_000_000 + (at += 1))}`;
  const many = document.createElement('p');
  many.hidden = true;
  many.textContent = Array.from({ length: 1_000_000 }, receipt).join(' ');
  place.append(many);
  const cards = document.createDocumentFragment();
  for (let index = 0; index < 5_000; index += 1) {
    const card = document.createElement('i');
    card.id = `region_${receipt()}`;
    cards.append(card);
  }
  place.append(cards);
  const empty = document.createDocumentFragment();
  for (let index = 0; index < 100_000; index += 1) empty.append(document.createTextNode(''));
  place.append(empty);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset.componentName = 'CaseCardsApp';
  const sizes = [
    () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    () => JSON.stringify({ cases: 'x'.repeat(50_000_000) }),
    () => JSON.stringify({ cases: Array.from({ length: 20_000 }, () => ({ receiptNumber: receipt(), events: [at] })) }),
  ];
  document.body.prepend(script);
  const until = performance.now() + Number(forMs);
  let changes = 0;
  let slowest = 0;
  let last = performance.now();
  return new Promise((done) => {
    const step = () => {
      const now = performance.now();
      slowest = Math.max(slowest, now - last);
      last = now;
      for (let index = 0; index < 500; index += 1) {
        text.nodeValue = String((changes += 1));
        if (index % 100 === 0) place.append(document.createElement('b'));
      }
      if (changes % 20_000 < 500) script.textContent = sizes[((changes / 20_000) % 3) | 0]();
      for (let index = 0; index < 20; index += 1) {
        document.dispatchEvent(new Event('visibilitychange'));
        window.dispatchEvent(new Event('resize'));
        window.dispatchEvent(new PopStateEvent('popstate'));
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }
      if (now < until) setTimeout(step, 0);
      else {
        place.remove();
        script.remove();
        done(`${changes} changes, longest gap ${Math.round(slowest)} ms`);
      }
    };
    step();
  });
};
