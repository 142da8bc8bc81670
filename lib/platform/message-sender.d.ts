// The one type that the messaging library takes from Chromium's own typings, so that the rest of those stays out.
declare namespace chrome.runtime {
  interface MessageSender {
    id?: string;
    url?: string;
    frameId?: number;
    tab?: { id?: number; incognito: boolean };
  }
}
