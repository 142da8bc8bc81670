// Whoever sends a message is judged by what the browser says of the sender, and by nothing else.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { dockOf, panelOf, senderOf } from '../../entrypoints/background/validate-message.ts';

const OWN = browser.runtime.id;
const tab = { id: 7, incognito: false };
const dock = { id: OWN, url: 'https://my.uscis.gov/account/applicant', frameId: 0, tab };
const panel = { id: OWN, url: `chrome-extension://${OWN}/panel.html`, frameId: 3, tab };

const urls = fc.oneof(
  fc.webUrl(),
  fc.string(),
  fc.constantFrom(
    'https://my.uscis.gov.evil.example/account',
    'https://my.uscis.gov@evil.example/',
    'https://evil.example/https://my.uscis.gov/',
    'http://my.uscis.gov/account',
    'https://my.uscis.gov:8443/account',
    'https://myaccount.uscis.gov/',
    'https://MY.USCIS.GOV.:443/',
    'blob:https://my.uscis.gov/0000',
    'data:text/html,x',
    'about:blank',
    'filesystem:https://my.uscis.gov/x',
    'javascript:0',
    '',
  ),
);
const senders = fc.record(
  {
    id: fc.oneof(fc.constant(OWN), fc.string(), fc.constant(undefined)),
    url: fc.oneof(urls, fc.constant(dock.url), fc.constant(panel.url), fc.constant(undefined)),
    frameId: fc.oneof(fc.constant(0), fc.integer(), fc.constant(undefined)),
    tab: fc.oneof(
      fc.constant(undefined),
      fc.record({ id: fc.oneof(fc.integer(), fc.constant(undefined)), incognito: fc.boolean() }),
    ),
  },
  { requiredKeys: [] },
);

describe('a sender', () => {
  it('is a dock in the top frame of my.uscis.gov, and a panel on a page of ours', () => {
    expect(dockOf(dock)).toEqual({
      tabId: 7,
      frameId: 0,
      isPrivate: false,
      store: null,
      isOurPage: false,
      speaksAs: 'dock',
    });
    expect(panelOf(panel)).toEqual({
      tabId: 7,
      frameId: 3,
      isPrivate: false,
      store: null,
      isOurPage: true,
      speaksAs: 'page',
    });
  });

  it('is nobody without our id, a tab and a frame', () => {
    for (const key of ['id', 'frameId', 'tab'] as const)
      expect(senderOf({ ...dock, [key]: undefined }), key).toBeNull();
    expect(senderOf({ ...dock, id: 'another extension' })).toBeNull();
    expect(senderOf({ ...dock, tab: { incognito: false } })).toBeNull();
  });

  it.each(['prerender', 'cached', 'pending_deletion'])(
    'is nobody in a page that is not on screen: %s',
    (documentLifecycle) => {
      expect(dockOf({ ...dock, documentLifecycle })).toBeNull();
      expect(panelOf({ ...panel, documentLifecycle })).toBeNull();
      expect(dockOf({ ...dock, documentLifecycle: 'active' })).not.toBeNull();
    },
  );

  it('is no dock in a frame, on another host, scheme or port, and no panel on a page of the web', () => {
    expect(dockOf({ ...dock, frameId: 4 })).toBeNull();
    expect(dockOf(panel)).toBeNull();
    expect(panelOf(dock)).toBeNull();
    fc.assert(
      fc.property(urls, (url) => {
        const isSite =
          URL.canParse(url) && /^https:\/\/my\.uscis\.gov(?:[/?#]|$)/i.test(new URL(url).href) && !url.includes('@');
        if (!isSite) expect(dockOf({ ...dock, url })).toBeNull();
        if (!/^(?:chrome|moz)-extension:/i.test(url.trim())) expect(panelOf({ ...panel, url })).toBeNull();
      }),
    );
  });

  it('is never both, and judging one never throws', () => {
    fc.assert(
      fc.property(senders, (raw) => {
        const [asDock, asPanel, any] = [dockOf(raw), panelOf(raw), senderOf(raw)];
        expect(asDock !== null && asPanel !== null).toBe(false);
        if (raw.id !== OWN) expect(any).toBeNull();
        if (asDock) expect(new URL(raw.url ?? '').origin).toBe('https://my.uscis.gov');
      }),
      { numRuns: 1_000 },
    );
  });
});
