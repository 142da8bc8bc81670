// A compromised script of the site that puts a service worker before every request: `takeOver(how)` with `slow`, `huge`, `false` or
// `out`. The worker itself is the other half of this file: it answers what Caseside asks, and nothing else.
(() => {
  const isWorker = typeof document === 'undefined';
  if (!isWorker) {
    window.takeOver = async (how) => {
      const made = await navigator.serviceWorker.register(`/site/hostile/worker.js?${how}`, { scope: '/' });
      await navigator.serviceWorker.ready;
      return made.active ? 'taken over' : 'not taken over';
    };
    return;
  }
  const how = self.location.search.slice(1);
  const type = { headers: { 'content-type': 'application/json' } };
  const piece = new TextEncoder().encode('x'.repeat(1_000_000));
  const bodies = {
    // Begins at once, and never goes on.
    slow: () => new ReadableStream({ start: (out) => out.enqueue(new TextEncoder().encode('{"data":{')) }),
    // Goes on without end.
    huge: () => new ReadableStream({ pull: (out) => out.enqueue(piece) }),
    // Another receipt's case.
    false: () =>
      JSON.stringify({
        data: { receiptNumber: 'IOE0900000666', submissionDate: '2020-01-01', formName: 'FALSE FORM', events: [] },
      }),
  };
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    if (!/\/case-service\/api\/(?:cases|case_status|receipt_info)/.test(pathname)) return;
    if (how === 'out') event.respondWith(new Response('', { status: 401 }));
    else event.respondWith(new Response(bodies[how](), type));
  });
})();
