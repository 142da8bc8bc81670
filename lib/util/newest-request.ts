// Tells the answer to the newest request from late answers to older ones. Pure; one counter for each use.

export interface NewestRequest {
  /** Begins a request. The function it returns says whether no newer one has begun since, and none was cancelled. */
  begin(): () => boolean;
  /** Makes every answer that is still on its way count as late. */
  cancel(): void;
}

export function makeNewestRequest(): NewestRequest {
  let newest = 0;
  return {
    begin: () => {
      const mine = ++newest;
      return () => mine === newest;
    },
    cancel: () => {
      newest += 1;
    },
  };
}
