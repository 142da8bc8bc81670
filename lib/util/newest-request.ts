// Lets only the answer to the newest request count when several are on their way. Pure; one counter for each use.

export interface NewestRequest {
  /** Begins a request. The function it returns says whether it is still the newest and was not cancelled. */
  begin(): () => boolean;
  /** Makes every answer that is still on its way count as outdated. */
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
