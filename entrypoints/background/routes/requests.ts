// Every message that the background answers: one table a direction of the protocol, put together from the handlers' own tables.
import type { ToBackground } from '../../../lib/messages.ts';
import { allCasesRequests } from '../handlers/all-cases.ts';
import { dockRequests } from '../handlers/dock.ts';
import { guideRequests } from '../handlers/guide.ts';
import { historyRequests, ownTabRequests } from '../handlers/history.ts';
import { optionsRequests } from '../handlers/options.ts';
import { pageRequests, screenRequests } from '../handlers/own-screens.ts';
import { panelRequests } from '../handlers/panel.ts';
import { printRequests, reportRequests } from '../handlers/report.ts';
import { AUDIENCES, type Senders } from './audiences.ts';
import type { Requests } from './request.ts';
import type { makeServing } from './serve.ts';

export const REQUESTS: { readonly [D in keyof ToBackground]: Requests<ToBackground[D], Senders[D]> } = {
  dock: dockRequests,
  page: pageRequests,
  screen: screenRequests,
  panel: { ...panelRequests, ...historyRequests, ...reportRequests, ...allCasesRequests, ...guideRequests },
  ownTab: ownTabRequests,
  report: printRequests,
  options: optionsRequests,
};

export function listenToAll(listen: ReturnType<typeof makeServing>): void {
  listen(AUDIENCES.dock, REQUESTS.dock);
  listen(AUDIENCES.page, REQUESTS.page);
  listen(AUDIENCES.screen, REQUESTS.screen);
  listen(AUDIENCES.panel, REQUESTS.panel);
  listen(AUDIENCES.ownTab, REQUESTS.ownTab);
  listen(AUDIENCES.report, REQUESTS.report);
  listen(AUDIENCES.options, REQUESTS.options);
}
