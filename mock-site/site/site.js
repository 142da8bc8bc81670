// The mock site's own script: navigates without loading, inserts cards late, renders them again, and removes nodes that are not
// its own. Data attributes of the body select what it does.
(() => {
  const number = (name) => Number(document.body.dataset[name] ?? 0);
  const mount = () => document.querySelector('[id^="CaseCardsApp-react-component-"]');

  async function bringLateCards() {
    const place = mount();
    const waitMs = number('lateCardsMs');
    if (place === null || waitMs === 0) return;
    await new Promise((done) => setTimeout(done, waitMs));
    const answer = await fetch('/account/cards', { headers: { Accept: 'text/html' } });
    if (!answer.ok || mount() !== place) return;
    const cards = new DOMParser().parseFromString(await answer.text(), 'text/html');
    place.replaceChildren(...cards.body.childNodes);
  }

  function renderAgain() {
    const place = mount();
    if (place !== null) place.replaceChildren(...[...place.childNodes].map((node) => node.cloneNode(true)));
  }

  function removeForeign() {
    for (const node of [...document.documentElement.children])
      if (node !== document.head && node !== document.body) node.remove();
    for (const node of [...document.body.children]) if (node.id !== 'site') node.remove();
  }

  async function goTo(href, remember) {
    const answer = await fetch(href, { headers: { Accept: 'text/html' } });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const main = next.querySelector('#main');
    if (!answer.ok || answer.redirected || main === null) {
      location.assign(href);
      return;
    }
    if (remember) history.pushState(null, '', href);
    document.title = next.title;
    document.querySelector('#main').replaceChildren(...main.childNodes);
    window.scrollTo(0, 0);
    await bringLateCards();
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-nav]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void goTo(link.href, true);
  });
  window.addEventListener('popstate', () => void goTo(location.href, false));

  if (number('rerenderMs') > 0) setInterval(renderAgain, number('rerenderMs'));
  if (number('removeForeignMs') > 0) setInterval(removeForeign, number('removeForeignMs'));
  void bringLateCards();
})();
