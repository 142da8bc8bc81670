// Makes the file that is previewed and then saved. Only the newest request counts; the result of an older one is dropped.
import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { PanelActions, ReportFile, ReportRequest } from '../context/panel-actions.ts';
import { makeNewestRequest } from '../../lib/util/newest-request.ts';

type Made = { state: 'making' } | { state: 'none' } | { state: 'made'; file: ReportFile };

export interface Making {
  made: Accessor<Made>;
  /** The file of the newest request once it is made; null if there is none. */
  file(): Promise<ReportFile | null>;
}

/**
 * @param request null if the current choices make no report
 * @param moment changes when the same request has to be made again, as after a reading; until then the older file stays in view
 */
export function makeReports(
  request: Accessor<ReportRequest | null>,
  moment: Accessor<string>,
  actions: Pick<PanelActions, 'makeReport'>,
): Making {
  const [made, setMade] = createSignal<Made>({ state: 'making' });
  const requests = makeNewestRequest();
  let newest: Promise<ReportFile | null> = Promise.resolve(null);
  onCleanup(requests.cancel);
  createEffect(
    on([request, moment], ([now], before) => {
      const isNewest = requests.begin();
      if (JSON.stringify(now) !== JSON.stringify(before?.[0])) setMade({ state: 'making' });
      newest = now === null ? Promise.resolve(null) : actions.makeReport(now);
      void newest.then((file) => {
        if (isNewest()) setMade(file === null ? { state: 'none' } : { state: 'made', file });
      });
    }),
  );
  const file = async (): Promise<ReportFile | null> => {
    const asked = newest;
    const got = await asked;
    return asked === newest ? got : file();
  };
  return { made, file };
}
